import { SdkContractError } from './errors.js'
import type { Imp } from './imp.js'
import { listen } from './listen.js'
import { pageState } from './page.js'
import { mustSetUpAgain, watchPayment, type Payment, type Way } from './payment.js'
import { recallOrder } from './pending.js'
import { noAnswer, readAnswer, type AbandonCode, type Asked, type PayResult } from './result.js'
import { answersOf, forgetFailures } from './seen.js'
import { announce } from './tabs.js'
import { watchWayBack } from './way-back.js'

/** Ways out for the caller while a payment is open. */
export interface PayOptions {
  /**
   * Gives the payment up: it settles as `abandoned` and the shop is uncovered. It may still have been paid. None by
   * default.
   */
  readonly signal?: AbortSignal | undefined
  /** Gives the payment up after so many milliseconds, as `signal` does; never by default, since buyers take their time. */
  readonly timeout?: number | undefined
}

/** One call of `IMP.request_pay`. */
export interface Call extends Way {
  readonly param: Record<string, unknown>
  readonly asked: Asked & { readonly merchant_uid: string }
}

/**
 * One call of `IMP.request_pay` as one promise that settles once: with the callback's answer, or as `abandoned` when the
 * buyer went back, closed the window, the browser blocked it, or the caller gave up. With an SDK that is there, it is
 * called before this returns. When the page leaves for the gateway the promise stays open; it settles if the buyer comes
 * back with the Back button.
 */
export function requestOnce(
  sdk: Imp | Promise<Imp>,
  call: Call,
  { signal, timeout }: PayOptions = {},
): Promise<PayResult> {
  /** How often a payment is looked at, in milliseconds. */
  const step = 250
  /** The longest time a browser's timer takes; a longer one fires at once. */
  const longest = 2 ** 31 - 1
  /** What the SDK answers for ever once it could not read the shop's settings. */
  const notReady = 'NOT_READY'

  const { param, asked } = call
  const { merchant_uid } = asked
  return new Promise((resolve, reject) => {
    let isSettled = false
    let payment: Payment | undefined
    const ends: (() => void)[] = []
    /** Settles, once. Without an answer the payment is left: `isEarly` when nobody waited for what the SDK does. */
    const settle = <T>(end: (value: T) => void, value: T, isEarly?: boolean): void => {
      if (isSettled) return
      isSettled = true
      for (const release of ends) release()
      // One task later: the SDK rebuilds its frames right after the callback and loses a payment begun before that.
      setTimeout(end, 0, value)
      if (isEarly !== undefined) payment?.leave(isEarly)
    }
    const abandon = (code?: AbandonCode, message?: string): void =>
      settle(resolve, noAnswer(asked, code, message), false)
    const leaveEarly = (): void => settle(resolve, noAnswer(asked), true)

    const send = (imp: Imp): void => {
      if (isSettled) return
      try {
        // What comes up from now on is this payment, not the last one, which was given up.
        pageState().ghostWatch?.()
        payment = watchPayment(imp, call, {
          blocked: () => abandon('POPUP_BLOCKED'),
          alerted: (text) => abandon('SDK_ALERT', text),
          closed: abandon,
        })
        ends.push(payment.end)
        payment.send(param, (answer) => {
          const result = readAnswer(plainAnswer(answer), 'callback', asked)
          if (result.code === notReady) mustSetUpAgain()
          settle(resolve, result)
        })
      } catch (error) {
        settle(reject, new SdkContractError('SDK_THREW', 'IMP.request_pay threw: see cause.', error), false)
      }
    }

    const leaveIfAborted = (): void => {
      if (signal?.aborted) leaveEarly()
    }
    try {
      if (signal) ends.push(listen(signal, 'abort', leaveEarly))
      leaveIfAborted()
    } catch (error) {
      // Callers without types hand over anything as a signal.
      settle(reject, error)
    }
    if (sdk instanceof Promise) sdk.then(send, (error: unknown) => settle(reject, error))
    else send(sdk)
    if (isSettled) return

    // Behind the SDK's call, which the buyer waits for, and in its task.
    ends.push(announce(merchant_uid))
    forgetFailures(merchant_uid)
    const answersBefore = answersOf(merchant_uid)
    /** The buyer is back: with an answer that this tab has read meanwhile, on another page, or without one. */
    const comeBack = (): void => {
      // A page that Chromium kept may not see what the next ones of its tab wrote into the session.
      const wasRead =
        recallOrder(merchant_uid)?.answer ??
        (answersOf(merchant_uid) > answersBefore ? { merchant_uid } : undefined)
      settle(resolve, wasRead ? readAnswer(wasRead, 'redirect', asked, true) : noAnswer(asked), false)
    }
    const timer = setInterval(() => {
      // Seen in Chromium under a debugger: aborted while a popup opens, a signal calls no listener.
      leaveIfAborted()
      payment?.look(step)
    }, step)
    ends.push(() => clearInterval(timer), ...watchWayBack(comeBack, leaveEarly))
    if (typeof timeout === 'number' && timeout <= longest) {
      const end = setTimeout(leaveEarly, timeout)
      ends.push(() => clearTimeout(end))
    }
  })
}

/** An answer as plain fields; one that cannot be read says nothing. */
function plainAnswer(answer: object): Record<string, unknown> {
  try {
    return { ...answer }
  } catch {
    return {}
  }
}
