import { SdkLoadError, type SdkLoadErrorDetail } from '../errors.js'
import type { Ending } from './ending.js'

/** What the page's Content-Security-Policy refuses of one address. */
export interface PolicyWatch {
  /** The last refusal; report-only policies refuse nothing. */
  refusal: SecurityPolicyViolationEvent | undefined
  stop(): void
}

/** Starts to listen. A browser names the whole address without its fragment, or no more than its origin. */
export function watchPolicy(address: string): PolicyWatch {
  const named = [address.split('#')[0], new URL(address).origin]
  const listener = (event: SecurityPolicyViolationEvent): void => {
    const { blockedURI, disposition, effectiveDirective } = event
    const isScript = /^(script|default)-src/.test(effectiveDirective)
    if (isScript && disposition !== 'report' && named.includes(blockedURI)) watch.refusal = event
  }
  const type = 'securitypolicyviolation'
  document.addEventListener(type, listener)
  const watch: PolicyWatch = {
    refusal: undefined,
    stop: () => document.removeEventListener(type, listener),
  }
  return watch
}

/** The refusal of a script by the page's policy, with what to change. */
export function refusedByPolicy(address: string, event: SecurityPolicyViolationEvent): SdkLoadError {
  const { effectiveDirective, originalPolicy } = event
  const nonce = /'nonce-|'strict-dynamic'/.test(originalPolicy)
    ? 'Give it the right nonce (sdk.nonce), or add'
    : 'Add'
  return new SdkLoadError(
    'CSP',
    `The Content-Security-Policy of this page refused ${address}. ${nonce} ${new URL(address).origin} to ${effectiveDirective}.`,
    event,
  )
}

const messages: Record<Exclude<Ending, { imp: unknown }>['code'] | SdkLoadErrorDetail, string> = {
  TIMEOUT: 'did not arrive in time',
  NO_IMP: 'ran, but there is no window.IMP: it may be another file, or an error stopped it',
  NO_JQUERY:
    'was not loaded: the IMP on this page is the old build (iamport.payment-1.x.js), and its jQuery is missing. Put jQuery on the page, or take the old build away',
  BLOCKED: 'could not be fetched: ',
  OFFLINE: 'the browser is offline',
  MIXED_CONTENT: 'it is on http, and the page on https',
  HTTP: 'its server answered ',
  NO_ANSWER: 'an ad blocker, DNS or the network stopped it, or its server has no such file',
}

/** What a browser lets a page know of a script that did not come: with the status it was answered with, if any. */
function whyBlocked(address: string): [detail: SdkLoadErrorDetail, status?: number] {
  if (navigator.onLine === false) return ['OFFLINE']
  const isMixed = location.protocol === 'https:' && /^http:\/\/(?!localhost|127\.|\[::1\])/.test(address)
  if (isMixed) return ['MIXED_CONTENT']
  // Only for scripts of the same origin, or with `crossOrigin`; 0 elsewhere. Safari 14 does not have it.
  type Entry = PerformanceResourceTiming & { responseStatus?: number }
  const status = (performance.getEntriesByName(address) as Entry[]).pop()?.responseStatus ?? 0
  return status >= 400 ? ['HTTP', status] : ['NO_ANSWER']
}

/** Why the SDK is not there, as an error. */
export function problem(address: string, { code, cause }: Exclude<Ending, { imp: unknown }>): SdkLoadError {
  const [detail, status = ''] = code === 'BLOCKED' ? whyBlocked(address) : []
  const why = detail ? messages[detail] + status : ''
  return new SdkLoadError(code, `${address} ${messages[code]}${why}.`, cause, detail)
}
