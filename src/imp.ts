/**
 * The part of `window.IMP` this package relies on. The object may be made of read-only getters, so it is only called,
 * never patched. What it answers is whatever the vendor's server posted: an object of which nothing can be relied on.
 */
export interface Imp {
  init(userCode: string): void
  agency?(userCode: string, tierCode: string): void
  /** Only the SDK from 1.3.0 on has it: looked at to tell the generations apart, never called. */
  loadUI?: unknown
  /** Closes the window and answers nothing. */
  close?(): void
  request_pay(param: object, callback: (answer: object) => void): unknown
}
