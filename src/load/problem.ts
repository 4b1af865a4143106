import { SdkLoadError, type SdkLoadErrorDetail } from '../errors.js'
import type { Failure } from './ending.js'
import { fetchesOf } from './tag.js'

/**
 * Whether a violation of the page's Content-Security-Policy keeps a script out. A browser names the whole address without
 * its fragment, or no more than its origin; report-only policies refuse nothing.
 */
export const isRefusal = (
  { blockedURI, disposition, effectiveDirective }: SecurityPolicyViolationEvent,
  address: string,
): boolean =>
  /^(script|default)-src/.test(effectiveDirective) &&
  disposition !== 'report' &&
  [address.split('#')[0], new URL(address).origin].includes(blockedURI)

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

const messages: Record<Failure['code'] | SdkLoadErrorDetail, string> = {
  TIMEOUT: 'did not arrive in time',
  NO_IMP: 'ran but left no window.IMP: it is another file, or an error stopped it',
  NO_JQUERY:
    'was not loaded: this page has the old build (iamport.payment-1.x.js), and its jQuery is missing. Add jQuery, or remove the old build',
  BLOCKED: 'could not be fetched: ',
  OFFLINE: 'the browser is offline',
  MIXED_CONTENT: 'it is on http, the page on https',
  HTTP: 'its server answered ',
  NO_ANSWER: 'an ad blocker, DNS or the network stopped it, or its server has no such file',
}

/** What a browser lets a page know of a script that did not come: with the status it was answered with, if any. */
function whyBlocked(address: string): [detail: SdkLoadErrorDetail, status?: number] {
  if (navigator.onLine === false) return ['OFFLINE']
  if (location.protocol === 'https:' && /^http:\/\/(?!localhost|127\.|\[::1\])/.test(address))
    return ['MIXED_CONTENT']
  // Only for scripts of the same origin, or with `crossOrigin`; 0 elsewhere.
  const { responseStatus = 0 } = fetchesOf(address).pop() ?? {}
  return responseStatus >= 400 ? ['HTTP', responseStatus] : ['NO_ANSWER']
}

/** Why the SDK is not there, as an error. */
export function problem(address: string, { code, cause }: Failure): SdkLoadError {
  const [detail, status = ''] = code === 'BLOCKED' ? whyBlocked(address) : []
  const why = detail ? messages[detail] + status : ''
  return new SdkLoadError(code, `${address} ${messages[code]}${why}.`, cause, detail)
}
