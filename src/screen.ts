import type { Imp } from './imp.js'

/** The SDK's own boxes over the page, with the frame of the gateway in them; two scripts on one page make two. */
const box = '.imp-dialog'

export const boxes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(box)]

const isShown = (element: HTMLElement): boolean => getComputedStyle(element).display !== 'none'

/** The boxes on the screen: of payments, of checks of a person (which the shop may have opened by itself), or of both. */
export const shownBoxes = (kind: 'payment-' | 'certification-' | '' = ''): HTMLElement[] =>
  boxes().filter((element) => element.className.includes(kind) && isShown(element))

/** Whether a payment is in a box on the screen. */
export const isPaymentShown = (): boolean => shownBoxes('payment-').length > 0

/** Whether a form of this name is in a box: one gateway's script opens its window late, for the SDK to send it there. */
export const hasForm = (name: unknown): boolean =>
  [...document.querySelectorAll(`${box} form`)].some((form) => form.getAttribute('name') === name)

export const hide = (elements: readonly HTMLElement[]): void => {
  for (const element of elements) element.style.display = 'none'
}

/**
 * Takes a payment that got no answer off the screen. Its frames are emptied: one that was only hidden could still take
 * the page to the gateway, and the SDK itself does not close those of every gateway. On a phone the SDK's style sheet
 * hides every part of the shop. A check of a person that the shop opened meanwhile stays.
 */
export function uncover(imp: Imp): void {
  const payments = shownBoxes('payment-')
  try {
    for (const payment of payments)
      for (const frame of payment.querySelectorAll('iframe'))
        if (isShown(frame)) frame.contentWindow?.location.replace('about:blank')
    if (payments.length > 0) imp.close?.()
  } catch {
    // Closing is a courtesy: an SDK that fails at it must not keep the payment from settling. The box is hidden anyway.
  }
  const checks = shownBoxes('certification-')
  if (checks.length === 0) (document.body as HTMLElement | null)?.classList.remove('imp-payment-progress')
  hide(boxes().filter((element) => !checks.includes(element)))
}

/**
 * Calls `changed` whenever a box, or a cover if they count, may have appeared or gone, also for a moment only.
 *
 * @returns `covers`: the windows the checkout service put over the page. Unlike the SDK's own box they have no name, so a
 * window is what came into the page since the watch began, holds a frame, and covers the page. `end`: ends the watch.
 */
export function watchScreen(
  hasCovers: boolean,
  changed: () => void,
): readonly [covers: () => HTMLElement[], end: () => void] {
  const added = new Set<Node>()
  const observer = new MutationObserver((changes) => {
    if (hasCovers) for (const { addedNodes } of changes) for (const node of addedNodes) added.add(node)
    observe()
    changed()
  })
  const observe = (): void => {
    // While the head is still being read there is no body; once it is there, the box goes into it.
    for (const element of document.querySelectorAll(`html, body, ${box}`))
      observer.observe(element, { attributes: element.matches(box), childList: true })
  }
  observe()
  return [() => [...added].filter(isCover), () => observer.disconnect()]
}

function isCover(node: Node): node is HTMLElement {
  if (!(node instanceof HTMLElement) || node.closest(box)) return false
  if (!node.matches('iframe') && !node.querySelector('iframe')) return false
  const { position, visibility } = getComputedStyle(node)
  if (visibility === 'hidden' || !/fixed|absolute/.test(position)) return false
  // What is not displayed, or not on the page any more, has no size.
  const { width, height } = node.getBoundingClientRect()
  return width >= innerWidth / 2 && height >= innerHeight / 2
}
