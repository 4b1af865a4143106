/** The SDK's own boxes over the page, with the frame of the gateway in them; two scripts on one page make two. */
const boxes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.imp-dialog')]

const isShown = (box: HTMLElement): boolean => getComputedStyle(box).display !== 'none'

/** Calls `look` whenever a box may have appeared or gone, also for a moment only. Returns what ends it. */
function observe(look: () => void): () => void {
  const observer = new MutationObserver(() => {
    watchBoxes()
    look()
  })
  const watchBoxes = (): void => {
    for (const box of boxes())
      observer.observe(box, { attributes: true, attributeFilter: ['style', 'class'] })
  }
  observer.observe(document.body, { childList: true })
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

/**
 * Watches the SDK's box and calls `over` once nothing was seen of the payment for too long. Time in which the buyer
 * looks at another app or tab does not count. Returns what ends the watch.
 */
export function watchOverlay({ gone, unseen }: Patience, over: () => void): () => void {
  const step = 250
  let wasShown = false
  let missing = 0
  const look = (): void => {
    if (!boxes().some(isShown)) return
    wasShown = true
    missing = 0
  }
  const stopObserving = observe(look)
  const timer = setInterval(() => {
    look()
    // An SDK without this box shows its windows in a way unknown here: then nothing can be concluded.
    if (document.hidden || (!wasShown && boxes().length === 0)) return
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
  return release
}

/** Uncovers the shop after a payment that got no answer: on a phone the SDK's style sheet hides every part of it. */
export function uncover(): void {
  document.body.classList.remove('imp-payment-progress')
  for (const box of boxes()) box.style.display = 'none'
}

/**
 * Keeps a payment that was given up from opening later by itself: the SDK keeps a request for as long as its frame
 * loads. Calls `ghost` when a box appears. Returns what ends the watch.
 */
export const watchForGhost = (ghost: () => void): (() => void) =>
  observe(() => {
    if (boxes().some(isShown)) ghost()
  })
