import { hasForm } from './overlay.js'
import { standBefore } from './page-function.js'

/** What the SDK shows of itself in place of an answer. */
export interface Signs {
  /** The browser blocked the window of the payment. */
  blocked(): void
  /** The SDK told the buyer something in an alert and gave up. */
  alerted(text: string): void
  /** The window of the payment was closed, and no answer followed. */
  closed(): void
}

/** The watch over one call of the SDK. */
export interface Watch {
  /** Makes the call. The SDK works in it, or one task later, or when its frame has loaded. */
  run(call: () => void): void
  /** Whether the payment opened a window: how long that may be closed is judged here. */
  hasWindow(): boolean
  /** Whether the browser has blocked a window, and `blocked()` is called next: what the SDK says of it says no more. */
  isBlocked(): boolean
  /** Closes the windows of the payment. */
  close(): void
  /** Puts the page's functions back and ends all timers. */
  end(): void
}

/** How long the SDK may take to answer once the buyer closed its window: its server has to be asked first. */
const closedPatience = 10_000

/** How long after an alert nothing may be seen of a payment that was not seen before. */
const alertPatience = 5_000

/** How long the SDK may take until it opens a window; once its box shows the payment, only one for a form in the box. */
const openPatience = 20_000

/**
 * Watches for what the SDK does in place of answering: it opens a window that the browser blocks, says so in an alert and
 * goes on; it alerts and gives up; its window is closed. What the page itself does in the task of the call is left
 * alone. An alert is kept from the buyer only in the SDK's own task, or right after a blocked window: then the
 * outcome says it. Any later one may be the page's and is shown.
 *
 * @param isShown - Whether a payment is on the screen.
 */
export function watchSigns(isShown: () => boolean, signs: Signs): Watch {
  const popups: Window[] = []
  const timers = new Set<ReturnType<typeof setTimeout>>()
  let isSdk = false // what runs now is the SDK
  let mayOpen = false // it may be the SDK
  let justBlocked = false
  let isBlocked = false
  let ended = false

  const after = (milliseconds: number, task: () => void): void => {
    if (!ended) timers.add(setTimeout(task, milliseconds))
  }
  const restoreOpen = standBefore('open', (own) => (...args) => {
    const opened = own.apply(window, args)
    if (!(mayOpen && !isShown()) && !hasForm(args[1])) return opened
    if (!opensWindow(args)) return opened
    if (opened && !opened.closed) popups.push(opened)
    else {
      justBlocked = isBlocked = true
      queueMicrotask(() => (justBlocked = false))
      // After this task: the SDK goes on and shows its box, which has to be closed as well.
      after(0, () => signs.blocked())
    }
    return opened
  })
  const restoreAlert = standBefore('alert', (own) => (...args) => {
    if (justBlocked) return
    const text = String((args[0] as unknown) ?? '')
    if (isSdk) return after(0, () => signs.alerted(text))
    const wasShown = isShown()
    own.apply(window, args)
    if (wasShown || mayOpen) after(wasShown ? 0 : alertPatience, () => isShown() || signs.alerted(text))
  })

  const step = 250
  let missing = 0
  const watcher = setInterval(() => {
    if (document.hidden || popups.length === 0 || popups.some(({ closed }) => !closed)) return
    missing += step
    if (missing >= closedPatience) signs.closed()
  }, step)

  return {
    run(call) {
      // Timers of one length run in the order they were set: the SDK's task comes between these two.
      after(0, () => (isSdk = mayOpen = true))
      isSdk = mayOpen = true
      call()
      isSdk = mayOpen = false
      after(0, () => (isSdk = false))
      after(openPatience, () => (mayOpen = false))
    },
    hasWindow: () => popups.length > 0,
    isBlocked: () => isBlocked,
    close() {
      for (const popup of popups) popup.close()
    },
    end() {
      ended = true
      isSdk = mayOpen = justBlocked = false
      clearInterval(watcher)
      for (const timer of timers) clearTimeout(timer)
      restoreOpen()
      restoreAlert()
    },
  }
}

/** Whether a call of `window.open` opens a window and gives it back. */
function opensWindow([, target, features]: readonly unknown[]): boolean {
  if (typeof target === 'string' && /^_(self|top|parent)$/i.test(target)) return false
  return !(typeof features === 'string' && /noopener|noreferrer/i.test(features))
}
