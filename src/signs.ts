import { standBefore } from './page-function.js'
import { hasForm } from './screen.js'

/** What is seen of a payment in place of an answer. */
export interface Signs {
  /** The browser blocked the window of the payment. */
  blocked(): void
  /** The SDK told the buyer something in an alert and gave up. */
  alerted(text: string): void
  /** The window of the payment was closed, or went, and no answer followed. */
  closed(): void
}

/** The watch over one call of the SDK. */
export interface Watch {
  /** Makes the call. The SDK works in it, or one task later, or when its frame has loaded. */
  run(call: () => void): void
  /** The windows the payment opened. */
  readonly popups: readonly Window[]
  /** Whether the browser has blocked a window, and `blocked()` is called next: what the SDK says of it says no more. */
  isBlocked(): boolean
  /** Puts the page's functions back and ends all timers. */
  end(): void
}

/**
 * Watches for what the SDK does in place of answering: it opens a window that the browser blocks, says so in an alert and
 * goes on; it alerts and gives up. What the page itself does in the task of the call is left alone. An alert is kept from
 * the buyer only in the SDK's own task, or right after a blocked window: then the outcome says it. Any later one may be
 * the page's and is shown.
 *
 * @param isShown - Whether a payment is on the screen.
 */
export function watchSigns(
  isShown: () => boolean,
  { blocked, alerted }: Pick<Signs, 'blocked' | 'alerted'>,
): Watch {
  /** How long after an alert nothing may be seen of a payment that was not seen before. */
  const alertPatience = 5_000
  /** How long the SDK may take until it opens a window; once its box shows the payment, only one for a form in the box. */
  const openPatience = 20_000

  const popups: Window[] = []
  const timers: ReturnType<typeof setTimeout>[] = []
  let isSdk = false // what runs now is the SDK
  let mayOpen = false // it may be the SDK
  let justBlocked = false
  let isBlocked = false
  let ended = false

  const after = (milliseconds: number, task: () => void): void => {
    if (!ended) timers.push(setTimeout(task, milliseconds))
  }
  const restoreOpen = standBefore('open', (own) => (...args) => {
    const opened = own.apply(window, args)
    if (((mayOpen && !isShown()) || hasForm(args[1])) && opensWindow(args)) {
      if (opened && !opened.closed) popups.push(opened)
      else {
        justBlocked = isBlocked = true
        queueMicrotask(() => (justBlocked = false))
        // After this task: the SDK goes on and shows its box, which has to be closed as well.
        after(0, blocked)
      }
    }
    return opened
  })
  const restoreAlert = standBefore('alert', (own) => (...args) => {
    if (justBlocked) return
    const text = String((args[0] as unknown) ?? '')
    if (isSdk) return after(0, () => alerted(text))
    const wasShown = isShown()
    own.apply(window, args)
    if (wasShown || mayOpen) after(wasShown ? 0 : alertPatience, () => isShown() || alerted(text))
  })

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
    popups,
    isBlocked: () => isBlocked,
    end() {
      ended = true
      isSdk = mayOpen = justBlocked = false
      for (const timer of timers) clearTimeout(timer)
      restoreOpen()
      restoreAlert()
    },
  }
}

/** Whether a call of `window.open` opens a window and gives it back: its target and its features tell. */
const opensWindow = ([, ...how]: Parameters<typeof open>): boolean =>
  !/^_(self|top|parent)(,|$)|,.*no(opener|referrer)/i.test(how.join())
