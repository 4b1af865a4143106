/**
 * The part of `window.IMP` this package relies on. The object may be made of read-only getters, so it is only called,
 * never patched. What it answers is whatever the vendor's server posted: an object of which nothing can be relied on.
 *
 * @see https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/readme
 */
export interface Imp {
  /** Sets the SDK up for a shop, by the user code of its console. Once per page. */
  init(userCode: string): void
  /** Sets the SDK up for a sub-merchant, by its tier code as well. Not in every build. */
  agency?(userCode: string, tierCode: string): void
  /** Only the SDK from 1.3.0 on has it: looked at to tell the generations apart, never called. */
  loadUI?: unknown
  /** Closes the window and answers nothing. */
  close?(): void
  /**
   * Opens a payment window, or one that issues a billing key. What it gives back is nothing to rely on. On a phone the
   * page mostly leaves, and `callback` never runs.
   *
   * @param param - The vendor's parameters, `pg` or `channelKey` among them.
   * @param callback - Called with the answer, when the window was opened on this page.
   */
  request_pay(param: object, callback: (answer: object) => void): unknown
}
