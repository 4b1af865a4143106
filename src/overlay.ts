/** The SDK's own box over the page, with the frame of the gateway in it. */
const overlay = (): HTMLElement | null => document.querySelector('.imp-dialog')

const isShown = (element: HTMLElement | null): boolean =>
  element !== null && element.isConnected && getComputedStyle(element).display !== 'none'

/**
 * Watches the SDK's box and calls `closed` once it was there, went away, and stayed away for `grace` milliseconds. The
 * SDK says nothing when a window is closed without an answer. Returns what ends the watch.
 */
export function watchOverlay(grace: number, closed: () => void): () => void {
  let wasShown = false
  let goneFor = 0
  const step = 250
  const timer = setInterval(() => {
    const shown = isShown(overlay())
    wasShown ||= shown
    goneFor = shown || !wasShown ? 0 : goneFor + step
    if (goneFor >= grace) {
      clearInterval(timer)
      closed()
    }
  }, step)
  return () => clearInterval(timer)
}

/** Uncovers the shop after a payment that got no answer: on a phone the SDK's style sheet hides every part of it. */
export function uncover(): void {
  document.body.classList.remove('imp-payment-progress')
  const element = overlay()
  if (element) element.style.display = 'none'
}
