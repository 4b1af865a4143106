import type { Imp } from '../imp.js'

const standing = (): Record<string, unknown> | undefined =>
  (window as { IMP?: unknown }).IMP as Record<string, unknown> | undefined

const isFunction = (value: unknown): boolean => typeof value === 'function'

/** Whether a tag is for one of the old builds, which put the same `IMP` on the page; the first one to run wins. */
export const isOldBuild = ({ src }: HTMLScriptElement): boolean =>
  /\/iamport\.payment-\d[\w.-]*\.js($|\?)/.test(src)

/**
 * Whether the `IMP` on the page is the vendor's old build (`iamport.payment-1.x.js`) without the jQuery it calls in
 * every step: told from others by `communicate`, which it always had, and `deinit`, which came with 1.3.0. A copy under
 * another name may bring a jQuery of its own; it is asked itself, by `init` (see `saysNoJquery`).
 */
export function lacksJquery(): boolean {
  const imp = standing()
  const isOld = isFunction(imp?.communicate) && !isFunction(imp?.deinit) && !isFunction(imp?.loadUI)
  return (
    isOld && !isFunction((window as { jQuery?: unknown }).jQuery) && [...document.scripts].some(isOldBuild)
  )
}

/** Whether an error is what the old build throws without its jQuery; browsers word it differently. */
export const saysNoJquery = (error: unknown): boolean =>
  error instanceof ReferenceError && error.message.includes('jQuery')

/** The SDK on the page, if it is there and can be used. */
export function impOnPage(): Imp | undefined {
  const imp = standing()
  const isUsable = isFunction(imp?.init) && isFunction(imp?.request_pay) && !lacksJquery()
  return isUsable ? (imp as unknown as Imp) : undefined
}
