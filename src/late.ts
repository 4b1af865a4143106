import { standBefore } from './page-function.js'
import { hide, isPaymentShown, watchScreen } from './screen.js'

/** Whether an address is one of the vendor's: only its own windows are closed. */
const isVendors = (address: unknown): boolean =>
  /^https:\/\/([^/]+\.)?(portone|iamport)\.[a-z]+\//.test(String(address))

const isLate = (cover: HTMLElement): boolean =>
  [...cover.querySelectorAll('iframe')].some(({ src }) => isVendors(src))

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
  const [covers, endScreen] = watchScreen(mayCover, () => {
    const late = covers().filter(isLate)
    hide(late)
    if (isPaymentShown()) {
      closeAndEnd()
      ghost()
    } else if (late.length > 0) end()
  })
  const giveBack = mayOpen
    ? standBefore('open', (own) => (...args) => {
        const popup = own.apply(window, args)
        if (popup) opened.push(popup)
        // What the SDK opens for its box, it opens in the task in which that appears.
        setTimeout(() => (isVendors(args[0]) ? closeAndEnd() : (opened = [])), 0)
        return popup
      })
    : undefined
  const end = (): void => {
    endScreen()
    giveBack?.()
  }
  const closeAndEnd = (): void => {
    for (const popup of opened) popup.close()
    end()
  }
  return end
}
