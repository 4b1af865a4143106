import { SdkContractError } from './errors.js'
import type { Imp } from './imp.js'
import { uncover, watchOverlay } from './overlay.js'
import { noAnswer, readAnswer, type Asked, type PayResult } from './result.js'

/** Ways out for the caller while a payment is open. */
export interface PayOptions {
  /** Gives the payment up: it settles as `abandoned` and the shop is uncovered. It may still be paid. */
  readonly signal?: AbortSignal | undefined
  /** Gives the payment up after so many milliseconds; never by default, since buyers take their time. */
  readonly timeout?: number | undefined
}

/**
 * How long the SDK's box may be gone before the payment counts as abandoned, in milliseconds. On a phone it goes before
 * the page leaves, and a slow network may keep the page for a while.
 */
const grace = { pc: 2_000, phone: 20_000 }

/**
 * One call of `IMP.request_pay` as one promise that settles once: with the callback's answer, or as `abandoned` when the
 * buyer went back, closed the window, or the caller gave up. The SDK is called before this returns. When the page leaves
 * for the gateway the promise stays open; it settles if the buyer comes back with the Back button.
 */
export function requestOnce(
  imp: Imp,
  param: Record<string, unknown>,
  asked: Asked,
  isPhone: boolean,
  { signal, timeout }: PayOptions = {},
): Promise<PayResult> {
  return new Promise((resolve, reject) => {
    let settled = false
    const releases: (() => void)[] = []
    const settle = (end: () => void): void => {
      if (settled) return
      settled = true
      for (const release of releases) release()
      // One task later: the SDK rebuilds its frames right after the callback and loses a payment begun before that.
      setTimeout(end, 0)
    }
    const abandon = (): void => {
      if (settled) return
      uncover()
      settle(() => resolve(noAnswer(asked)))
    }
    const listen = (target: EventTarget, type: string, listener: (event: Event) => void): void => {
      target.addEventListener(type, listener)
      releases.push(() => target.removeEventListener(type, listener))
    }

    // Back from the gateway's page: the browser hands back this page as it was, and the SDK says nothing.
    listen(window, 'pageshow', (event) => {
      if ((event as PageTransitionEvent).persisted) abandon()
    })
    if (signal) listen(signal, 'abort', abandon)
    if (timeout !== undefined) {
      const timer = setTimeout(abandon, timeout)
      releases.push(() => clearTimeout(timer))
    }
    releases.push(watchOverlay(isPhone ? grace.phone : grace.pc, abandon))

    try {
      imp.request_pay(param, (answer) => {
        const raw = typeof answer === 'object' && answer !== null ? { ...answer } : {}
        settle(() => resolve(readAnswer(raw, 'callback', asked)))
      })
    } catch (error) {
      settle(() =>
        reject(
          new SdkContractError(
            'SDK_THREW',
            'IMP.request_pay threw; see cause. Nothing is known to be paid.',
            error,
          ),
        ),
      )
    }
  })
}
