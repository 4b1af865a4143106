import { watchCovers } from './covers.js'
import { SdkContractError } from './errors.js'
import type { Imp } from './imp.js'
import { watchForLate } from './late.js'
import { listen } from './listen.js'
import { emptyFrames, isPaymentShown, uncover, watchOverlay, type Patience } from './overlay.js'
import { pageState } from './page.js'
import { noAnswer, readAnswer, type AbandonCode, type Asked, type PayResult } from './result.js'
import { watchSigns } from './signs.js'
import { announce } from './tabs.js'
import { watchLeaving, watchWayBack } from './way-back.js'

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

/** One call of `IMP.request_pay`, made when `send` is called. */
export interface Call {
  readonly param: Record<string, unknown>
  readonly asked: Asked
  readonly patience: Patience
  /** Whether the payment shows in windows of the checkout service, not in the SDK's own box. */
  readonly isCheckout: boolean
  /** The answer this tab has read meanwhile, on another page, if any. */
  readonly answered: () => PayResult | undefined
  /** Called when the page begins to leave for another one, and with `false` when it is back. */
  readonly leaving: (isLeaving: boolean) => void
  readonly options?: PayOptions | undefined
}

/** The longest time a browser's timer takes; a longer one fires at once. */
const longest = 2 ** 31 - 1

/**
 * One call of `IMP.request_pay` as one promise that settles once: with the callback's answer, or as `abandoned` when the
 * buyer went back, closed the window, the browser blocked it, or the caller gave up. With an SDK that is there, it is
 * called before this returns. When the page leaves for the gateway the promise stays open; it settles if the buyer comes
 * back with the Back button.
 */
export function requestOnce(
  sdk: Imp | Promise<Imp>,
  { param, asked, patience, isCheckout, answered, leaving, options: { signal, timeout } = {} }: Call,
): Promise<PayResult> {
  return new Promise((resolve, reject) => {
    let settled = false
    let leave = (_isEarly: boolean): void => undefined
    const stopLeaving = watchLeaving(leaving)
    const releases = [announce(String(param.merchant_uid))]
    const settle = (end: () => void): boolean => {
      if (settled) return false
      settled = true
      for (const release of releases) release()
      // One task later: the SDK rebuilds its frames right after the callback and loses a payment begun before that.
      setTimeout(() => {
        stopLeaving()
        end()
      }, 0)
      return true
    }
    const endWith = (result: PayResult, isEarly = false): void => {
      if (settle(() => resolve(result))) leave(isEarly)
    }
    const abandon = (code?: AbandonCode, message?: string): void => endWith(noAnswer(asked, code, message))
    /** The caller or the buyer did not wait for what the SDK does. */
    const leaveEarly = (): void => endWith(noAnswer(asked), true)

    const open = (imp: Imp): void => {
      const state = pageState()
      state.ghostWatch?.()
      delete state.ghostWatch
      const covers = isCheckout ? watchCovers() : undefined
      const isSeen = (): boolean => covers?.areShown() ?? false
      const signs = watchSigns(() => isPaymentShown() || isSeen(), {
        blocked: () => abandon('POPUP_BLOCKED'),
        alerted: (text) => abandon('SDK_ALERT', text),
        closed: () => abandon(),
      })
      releases.push(signs.end, () => covers?.end())
      const elsewhere = {
        // How long a window of its own may be closed is judged by the signs.
        isSeen: () => isSeen() || signs.hasWindow(),
        wasSeen: () => covers?.wereSeen ?? false,
      }
      const overlay = watchOverlay(patience, () => abandon(), elsewhere)
      releases.push(overlay.end)
      leave = (isEarly) => {
        const isUnseen = !overlay.wasSeen()
        signs.close()
        covers?.hide()
        giveUp(imp, isUnseen, isUnseen && isEarly)
      }
      signs.run(() => {
        imp.request_pay(param, (answer) => {
          if (signs.isBlocked()) return
          const result = readAnswer(plainAnswer(answer), 'callback', asked)
          if (result.code === notReady) mustSetUpAgain()
          settle(() => resolve(result))
        })
      })
    }
    const send = (imp: Imp): void => {
      if (settled) return
      try {
        open(imp)
      } catch (error) {
        const message = 'IMP.request_pay threw; see cause. Nothing is known to be paid.'
        if (settle(() => reject(new SdkContractError('SDK_THREW', message, error)))) leave(false)
      }
    }

    try {
      if (signal?.aborted) leaveEarly()
      else {
        if (signal) {
          releases.push(listen(signal, 'abort', leaveEarly))
          // Seen in Chromium under a debugger: aborted while a popup opens, it calls no listener.
          const look = setInterval(() => signal.aborted && leaveEarly(), 250)
          releases.push(() => clearInterval(look))
        }
        releases.push(watchWayBack(() => endWith(answered() ?? noAnswer(asked)), leaveEarly))
      }
      if (typeof timeout === 'number' && timeout <= longest && !settled) {
        const timer = setTimeout(leaveEarly, timeout)
        releases.push(() => clearTimeout(timer))
      }
    } catch (error) {
      // Callers without types hand over anything as a signal.
      settle(() => reject(error))
    }
    if (sdk instanceof Promise) sdk.then(send, (error: Error) => settle(() => reject(error)))
    else send(sdk)
  })
}

/** What the SDK answers for ever once it could not read the shop's settings. */
const notReady = 'NOT_READY'

/** An answer as plain fields; one that cannot be read says nothing. */
function plainAnswer(answer: unknown): Record<string, unknown> {
  try {
    return typeof answer === 'object' && answer !== null ? { ...answer } : {}
  } catch {
    return {}
  }
}

/**
 * The next payment sets the SDK up again: only that gives it new frames and a new look at the shop's settings. It must
 * not happen before, since it would send a request that is still waiting.
 */
function mustSetUpAgain(): void {
  const { setUp } = pageState()
  if (setUp) setUp.isStale = true
}

/** Leaves a payment that got no answer, so that neither it nor its frame comes back under the next one. */
function giveUp(imp: Imp, mayCover: boolean, mayOpen: boolean): void {
  if (isPaymentShown()) close(imp)
  uncover()
  mustSetUpAgain()
  pageState().ghostWatch = watchForLate(mayCover, mayOpen, () => {
    close(imp)
    uncover()
  })
}

/** Closing is a courtesy: an SDK that fails at it must not keep the payment from settling. */
function close(imp: Imp): void {
  try {
    emptyFrames()
    imp.close?.()
  } catch {
    // The box is hidden anyway.
  }
}
