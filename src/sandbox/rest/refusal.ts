/**
 * Why the sandbox does not do what it was asked for:
 *
 * - `BAD_INPUT`: a field is missing or cannot be read
 * - `UNKNOWN`: there is no such payment, amount, billing key or schedule here
 * - `ALREADY_PAID`: the order number was paid before
 * - `OTHER_AMOUNT`: another amount or currency was registered for this order number
 * - `NOT_POSSIBLE`: the payment is in no state for it
 */
export type SandboxRefusalCode = 'BAD_INPUT' | 'UNKNOWN' | 'ALREADY_PAID' | 'OTHER_AMOUNT' | 'NOT_POSSIBLE'

/** What the store throws; over HTTP it becomes `code` 1 with the same message, and 400 or 404 for the first two codes. */
export class SandboxRefusal extends Error {
  /** The class's own name, for logs. */
  override readonly name = 'SandboxRefusal'

  /** @internal */
  constructor(
    /** Why, for tests to branch on. */
    readonly code: SandboxRefusalCode,
    message: string,
  ) {
    super(`${message} (sandbox)`)
  }
}
