/** The SDK's own boxes over the page, with the frame of the gateway in them; two scripts on one page make two. */
const boxes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.imp-dialog')]

/** Whether a box shows a payment, and not a check of a person, which the shop may have opened by itself. */
const isPayment = (box: HTMLElement): boolean => box.className.includes('payment-')

const isShown = (box: HTMLElement): boolean => getComputedStyle(box).display !== 'none'

/** Calls `look` whenever a box may have appeared or gone, also for a moment only. Returns what ends it. */
function observe(look: () => void): () => void {
  const observer = new MutationObserver(() => {
    watchBoxes()
    look()
  })
  const watchBoxes = (): void => {
    // While the head is still being read there is no body; once it is there, the box goes into it.
    observer.observe(document.querySelector('body') ?? document.documentElement, { childList: true })
    for (const box of boxes())
      observer.observe(box, { attributes: true, attributeFilter: ['style', 'class'] })
  }
  watchBoxes()
  return () => observer.disconnect()
}

/** How long nothing may be seen of a payment, in milliseconds. */
export interface Patience {
  /** After its box went away; the SDK says nothing when a window is closed without an answer. */
  readonly gone: number
  /** Before its box appears at all; undefined where the gateway may open something else. */
  readonly unseen: number | undefined
}

/** A watch over the SDK's box. */
export interface OverlayWatch {
  /** Whether anything was on the screen yet. */
  wasSeen(): boolean
  /** Ends it. */
  end(): void
}

/**
 * Watches the SDK's box and calls `over` once nothing was seen of the payment for too long. Time in which the buyer
 * looks at another app or tab does not count, nor time in which it is seen `elsewhere`.
 */
export function watchOverlay(
  { gone, unseen }: Patience,
  over: () => void,
  elsewhere: { isSeen(): boolean; wasSeen(): boolean },
): OverlayWatch {
  const step = 250
  let wasThere = false
  let wasShown = false
  let missing = 0
  const look = (): void => {
    if (!boxes().some(isShown) && !elsewhere.isSeen()) return
    wasShown = true
    missing = 0
  }
  const stopObserving = observe(look)
  const timer = setInterval(() => {
    look()
    wasShown ||= elsewhere.wasSeen()
    // An SDK without this box shows its windows in a way unknown here: then nothing can be concluded.
    wasThere ||= boxes().length > 0 || wasShown
    if (document.hidden || !wasThere) return
    missing += step
    if (missing >= (wasShown ? gone : (unseen ?? Infinity)) + step) stop()
  }, step)
  const release = (): void => {
    clearInterval(timer)
    stopObserving()
  }
  const stop = (): void => {
    release()
    over()
  }
  return {
    wasSeen() {
      look()
      return wasShown || elsewhere.wasSeen()
    },
    end: release,
  }
}

/**
 * Uncovers the shop after a payment that got no answer: on a phone the SDK's style sheet hides every part of it. A check
 * of a person that the shop opened meanwhile stays.
 */
export function uncover(): void {
  const checks = boxes().filter((box) => box.className.includes('certification-') && isShown(box))
  if (checks.length === 0) document.querySelector('body')?.classList.remove('imp-payment-progress')
  for (const box of boxes()) if (!checks.includes(box)) box.style.display = 'none'
}

/**
 * Empties the frames of the payment on the screen: one that was only hidden could still take the page to the gateway,
 * and the SDK itself does not close those of every gateway.
 */
export function emptyFrames(): void {
  for (const box of boxes())
    if (isPayment(box) && isShown(box))
      for (const frame of box.querySelectorAll('iframe'))
        if (isShown(frame)) frame.contentWindow?.location.replace('about:blank')
}

/** Whether a form of this name is in a box: one gateway's script opens its window late, for the SDK to send it there. */
export const hasForm = (name: unknown): boolean =>
  boxes().some((box) => [...box.querySelectorAll('form')].some((form) => form.getAttribute('name') === name))

/** Whether a payment is on the screen. */
export const isPaymentShown = (): boolean => boxes().some((box) => isPayment(box) && isShown(box))

/** Calls `ghost` when the box appears with a payment, once. Returns what ends the watch. */
export function watchForGhost(ghost: () => void): () => void {
  const stop = observe(() => {
    if (!isPaymentShown()) return
    stop()
    ghost()
  })
  return stop
}
