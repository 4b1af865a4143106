import { SdkLoadError, type SdkLoadErrorDetail } from '../errors.js'
import type { Ending } from './ending.js'

/** Listens for what the page's Content-Security-Policy refuses of one address. */
export interface PolicyWatch {
  /** The last refusal since `reset`; report-only policies refuse nothing. */
  refusal(): SecurityPolicyViolationEvent | undefined
  reset(): void
  stop(): void
}

/** Starts to listen. A browser names the whole address, or no more than its origin. */
export function watchPolicy(address: string): PolicyWatch {
  let last: SecurityPolicyViolationEvent | undefined
  const { href, origin } = withoutHash(address)
  const listener = (event: SecurityPolicyViolationEvent): void => {
    const { blockedURI, disposition, effectiveDirective } = event
    const isOurs = blockedURI === href || blockedURI === origin
    if (isOurs && disposition !== 'report' && /^(script|default)-src/.test(effectiveDirective)) last = event
  }
  document.addEventListener('securitypolicyviolation', listener)
  return {
    refusal: () => last,
    reset: () => {
      last = undefined
    },
    stop: () => document.removeEventListener('securitypolicyviolation', listener),
  }
}

function withoutHash(address: string): URL {
  const url = new URL(address)
  url.hash = ''
  return url
}

/** The refusal of a script by the page's policy, with what to change. */
export function refusedByPolicy(address: string, event: SecurityPolicyViolationEvent): SdkLoadError {
  const { effectiveDirective, originalPolicy = '' } = event
  const source = new URL(address).origin
  const advice = /'nonce-|'strict-dynamic'/.test(originalPolicy)
    ? 'Give it the nonce of this response (sdk.nonce), or add'
    : 'Add'
  return new SdkLoadError(
    'CSP',
    `${address} was refused by the Content-Security-Policy of this page. ${advice} ${source} to ${effectiveDirective}.`,
    event,
  )
}

const notFetched: Record<SdkLoadErrorDetail, string> = {
  OFFLINE: 'the browser is offline',
  MIXED_CONTENT: 'a page on https cannot use a script on http',
  HTTP: 'its server answered',
  NO_ANSWER:
    'an ad blocker, the name service (DNS) or the network stopped it, or its server has no such file; a browser does not say which',
}

/** What a browser lets a page know of a script that did not come. */
function whyNotFetched(address: string): { detail: SdkLoadErrorDetail; status?: number } {
  if (navigator.onLine === false) return { detail: 'OFFLINE' }
  const isMixed = location.protocol === 'https:' && /^http:\/\/(?!localhost|127\.|\[::1\])/.test(address)
  if (isMixed) return { detail: 'MIXED_CONTENT' }
  // Only for scripts of the same origin, or with `crossOrigin`; 0 elsewhere.
  const entries = performance.getEntriesByName(address) as (PerformanceResourceTiming & {
    responseStatus?: number
  })[]
  const status = entries.pop()?.responseStatus ?? 0
  return status >= 400 ? { detail: 'HTTP', status } : { detail: 'NO_ANSWER' }
}

/** Why the SDK is not there, as an error. */
export function problem(address: string, { code, cause }: Exclude<Ending, { imp: unknown }>): SdkLoadError {
  if (code === 'TIMEOUT') return new SdkLoadError(code, `${address} did not arrive in time.`, cause)
  if (code === 'NO_JQUERY')
    return new SdkLoadError(
      code,
      'The IMP on this page is the old build (iamport.payment-1.x.js), which needs jQuery, and there is no window.jQuery. ' +
        "Put jQuery on the page before it, or take the old build's tag away: this package loads the current SDK, which needs none.",
    )
  if (code === 'NO_IMP')
    return new SdkLoadError(
      code,
      `${address} ran, but there is no window.IMP: it may be another file, or an error stopped it.`,
      cause,
    )
  const { detail, status } = whyNotFetched(address)
  const reason = [notFetched[detail], status].filter(Boolean).join(' ')
  return new SdkLoadError(code, `${address} could not be fetched: ${reason}.`, cause, detail)
}
