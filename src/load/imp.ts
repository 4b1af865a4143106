import type { Imp } from '../imp.js'

const standing = (): Record<string, unknown> | undefined =>
  typeof window === 'undefined'
    ? undefined
    : ((window as { IMP?: unknown }).IMP as Record<string, unknown> | undefined)

const isFunction = (value: unknown): boolean => typeof value === 'function'

/**
 * Whether the `IMP` on the page is the vendor's old build (`iamport.payment-1.x.js`) without the jQuery it calls in
 * every step: told from others by `communicate`, which it always had, and `deinit`, which came with 1.3.0. Its `init`
 * would throw.
 */
export function lacksJquery(): boolean {
  const imp = standing()
  const isOldBuild = isFunction(imp?.communicate) && !isFunction(imp?.deinit) && !isFunction(imp?.loadUI)
  return isOldBuild && !isFunction((window as { jQuery?: unknown }).jQuery)
}

/** The SDK on the page, if it is there and can be used. */
export function impOnPage(): Imp | undefined {
  const imp = standing()
  const isUsable = isFunction(imp?.init) && isFunction(imp?.request_pay) && !lacksJquery()
  return isUsable ? (imp as unknown as Imp) : undefined
}
