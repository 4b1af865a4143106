import { watchCovers } from './covers.js'
import { watchForGhost } from './overlay.js'
import { standBefore } from './page-function.js'

/** Whether an address is one of the vendor's: only its own windows are closed. */
const isVendors = (address: unknown): boolean =>
  /^https:\/\/([^/]+\.)?(portone|iamport)\.[a-z]+\//.test(String(address))

/**
 * Keeps a payment that was given up from opening later by itself: the SDK keeps a request while its frame loads, and has
 * no way to take back one it has sent to its checkout service. Returns what ends the watch.
 *
 * @param mayCover - Nothing of it was on the screen yet: a window of the checkout service may follow.
 * @param mayOpen - It was given up before the SDK had its time: a popup may follow as well.
 * @param ghost - Called when the SDK's box appears with it, once.
 */
export function watchForLate(mayCover: boolean, mayOpen: boolean, ghost: () => void): () => void {
  let opened: Window[] = []
  const ends: (() => void)[] = []
  const end = (): void => ends.splice(0).forEach((stop) => stop())
  const closeAndEnd = (): void => {
    for (const popup of opened) popup.close()
    end()
  }
  if (mayOpen)
    ends.push(
      standBefore('open', (own) => (...args) => {
        const popup = own.apply(window, args)
        if (popup) opened.push(popup)
        // What the SDK opens for its box, it opens in the task in which that appears.
        setTimeout(() => (isVendors(args[0]) ? closeAndEnd() : (opened = [])), 0)
        return popup
      }),
    )
  if (mayCover)
    ends.push(
      watchCovers((covers) => {
        const isLate = (cover: HTMLElement): boolean =>
          [...cover.querySelectorAll('iframe')].some(({ src }) => isVendors(src))
        if (covers.hide(isLate)) end()
      }).end,
    )
  ends.push(
    watchForGhost(() => {
      closeAndEnd()
      ghost()
    }),
  )
  return end
}
