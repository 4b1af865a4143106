import type { PayIssue } from './issue.js'

const brand = Symbol.for('iamport-browser.error')

/**
 * Every code an error of this package can have. Codes are stable: branch on them, never on a message.
 *
 * - `INVALID_REQUEST`: the request breaks a rule; nothing was opened. See `InvalidPayRequestError.issues`.
 * - `BLOCKED`: the SDK script could not be fetched (offline, ad blocker, DNS); see `SdkLoadError.detail`.
 * - `CSP`: the page's own Content-Security-Policy or Trusted Types refused the script; trying again does not help.
 * - `TIMEOUT`: the SDK script did not arrive in time.
 * - `NO_IMP`: the script ran, but there is no usable `window.IMP`.
 * - `NO_JQUERY`: the `IMP` on the page is the old build (`iamport.payment-1.x.js`), and its jQuery is missing.
 * - `ABORTED`: the caller's signal ended the wait for the SDK; `cause` is the signal's reason.
 * - `BAD_ADDRESS`: the address given for the script is none.
 * - `NOT_A_BROWSER`: called where there is no page, for example on a server.
 * - `PAY_IN_PROGRESS`: another order is being paid on this page, or this one in another tab.
 * - `OTHER_USER_CODE`: this page was set up for another user code before; the SDK can serve only one.
 * - `NO_AGENCY`: a tier code was given, but the SDK on the page has no `IMP.agency`.
 * - `SDK_THREW`: the SDK threw; `cause` has what it threw.
 */
export type IamportErrorCode =
  'INVALID_REQUEST' | SdkLoadErrorCode | 'PAY_IN_PROGRESS' | 'OTHER_USER_CODE' | 'NO_AGENCY' | 'SDK_THREW'

/** Why the SDK is not there: the codes of {@link SdkLoadError}, which stand in {@link IamportErrorCode}. */
export type SdkLoadErrorCode =
  'BLOCKED' | 'CSP' | 'TIMEOUT' | 'NO_IMP' | 'NO_JQUERY' | 'ABORTED' | 'BAD_ADDRESS' | 'NOT_A_BROWSER'

/**
 * What a browser lets a page know about a script that could not be fetched.
 *
 * - `OFFLINE`: the device has no network.
 * - `HTTP`: the server answered with an error status, which the message names. Only known for a script of the page's own
 *   origin, or one fetched with `crossOrigin`.
 * - `MIXED_CONTENT`: the page is on https and the script's address on http.
 * - `NO_ANSWER`: none of these: an ad blocker, DNS, a firewall, or an error status of another origin. A browser does not
 *   tell them apart, so a shop can only name them all.
 */
export type SdkLoadErrorDetail = 'OFFLINE' | 'HTTP' | 'MIXED_CONTENT' | 'NO_ANSWER'

/**
 * The base of every error this package throws. {@link isIamportError} knows it across two copies of the package. `message`
 * begins with `[iamport-browser]`; it is for developers, and changes.
 */
export class IamportError extends Error {
  /** The class's own name, for logs. In code, branch on `code`. */
  override name = 'IamportError'
  /** Stable reason, for code. */
  readonly code: IamportErrorCode
  /** What was thrown underneath, if anything. */
  readonly cause?: unknown

  /** @internal */
  constructor(code: IamportErrorCode, message: string, cause?: unknown) {
    super(`[iamport-browser] ${message}`)
    this.code = code
    if (cause !== undefined) this.cause = cause
    Object.defineProperty(this, brand, { value: true })
  }
}

/**
 * The request breaks rules: all of them are in `issues`, and nothing has left the page. Also thrown for a channel that
 * cannot be one, by `createIamport` and `pgString`.
 *
 * @example
 * ```ts
 * import { createIamport, InvalidPayRequestError } from 'iamport-browser'
 * import { kcp } from 'iamport-browser/pg'
 *
 * const iamport = createIamport({ userCode: 'imp00000000', channels: { card: { pg: kcp } } })
 * try {
 *   const order = { merchant_uid: 'order1', name: 'Chair', amount: -1 }
 *   await iamport.requestPay('card', { pay_method: 'card', ...order })
 * } catch (error) {
 *   if (!(error instanceof InvalidPayRequestError)) throw error
 *   for (const { path, message } of error.issues) console.log(path, message) // amount …
 * }
 * ```
 */
export class InvalidPayRequestError extends IamportError {
  override name = 'InvalidPayRequestError'
  /** Always `INVALID_REQUEST`. */
  declare readonly code: 'INVALID_REQUEST'
  /** What blocks the call, each with its field, rule, received value and sentence. Warnings are not among them. */
  readonly issues: readonly PayIssue[]

  /** @internal */
  constructor(heading: string, issues: readonly PayIssue[]) {
    // Two rules may say the same about one field: one sentence is enough for a reader.
    const sentences = new Set(issues.map((issue) => issue.message))
    super('INVALID_REQUEST', [heading, ...sentences].join('\n- '))
    this.issues = issues
  }
}

/** The SDK could not be loaded. The next call tries again. `cause` is the event or error underneath, if any. */
export class SdkLoadError extends IamportError {
  override name = 'SdkLoadError'
  /** Why, one of {@link SdkLoadErrorCode}. */
  declare readonly code: SdkLoadErrorCode
  /** What is known of a script that was `BLOCKED`; not there for other codes. */
  readonly detail?: SdkLoadErrorDetail

  /** @internal */
  constructor(code: SdkLoadErrorCode, message: string, cause?: unknown, detail?: SdkLoadErrorDetail) {
    super(code, message, cause)
    if (detail) this.detail = detail
  }
}

/** Another order is being paid on this page, or this one in another tab; the message names it. */
export class PayInProgressError extends IamportError {
  override name = 'PayInProgressError'
  /** Always `PAY_IN_PROGRESS`. */
  declare readonly code: 'PAY_IN_PROGRESS'
}

/** The SDK on the page does not do what it is known to do, or was set up for somebody else. */
export class SdkContractError extends IamportError {
  override name = 'SdkContractError'
  /** Which of the three; {@link IamportErrorCode} says what each means. */
  declare readonly code: 'OTHER_USER_CODE' | 'NO_AGENCY' | 'SDK_THREW'
}

/**
 * Whether a caught value is an error of this package, also of another copy of it on the same page, where `instanceof`
 * would not know it.
 *
 * @param error - Anything that was caught.
 * @example
 * ```ts
 * import { isIamportError } from 'iamport-browser'
 *
 * export function textFor(error: unknown): string {
 *   if (!isIamportError(error)) throw error
 *   return error.code === 'BLOCKED' ? 'Is an ad blocker on? Switch it off for this page.' : 'Please try again.'
 * }
 * ```
 */
export function isIamportError(error: unknown): error is IamportError {
  return typeof error === 'object' && error !== null && brand in error
}
