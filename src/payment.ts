import type { Imp } from './imp.js'
import { watchForLate } from './late.js'
import { pageState } from './page.js'
import { boxes, hide, isPaymentShown, shownBoxes, uncover, watchScreen } from './screen.js'
import type { SdkPath } from './rules/vocabulary.js'
import { watchSigns, type Signs, type Watch } from './signs.js'

/** How a payment is shown. */
export interface Way {
  readonly sdkPath: SdkPath
  readonly isPhone: boolean
}

/** A payment that is open. */
export interface Payment extends Pick<Watch, 'end'> {
  /** Asks the SDK for it, and hands over its answer. */
  send(param: object, answered: (answer: object) => void): void
  /** To be called every `step` milliseconds: it is over once nothing was seen of it for too long. */
  look(step: number): void
  /**
   * Leaves it without an answer, so that neither it nor its frame comes back under the next one.
   *
   * @param isEarly - The SDK may not have had its time yet.
   */
  leave(isEarly: boolean): void
}

/**
 * Watches one payment: the SDK's box, its windows, and what its checkout service puts over the page. Time in which the
 * buyer looks at another app or tab does not count.
 */
export function watchPayment(imp: Imp, { sdkPath, isPhone }: Way, signs: Signs): Payment {
  /** How long the SDK may take to answer once the buyer closed its window: its server has to be asked first. */
  const closedPatience = 10_000
  /**
   * How long the box may be gone: the SDK says nothing when a window is closed without an answer. On a phone it goes
   * before the page leaves, and a slow network may keep the page for a while.
   */
  const gonePatience = isPhone ? 20_000 : 2_000
  /**
   * How long the box may take to appear, since the SDK waits for ever when it cannot read the shop's settings. Where the
   * gateway may open something else nothing can be concluded.
   */
  const unseenPatience = sdkPath === 'legacy-iframe' ? 20_000 : Infinity

  let wasThere = false
  let wasShown = false
  let missing = 0
  const isCovered = (): boolean => covers().length > 0
  const see = (): void => {
    const isOpen = popups.length > 0
    const isSeen = isOpen ? popups.some(({ closed }) => !closed) : shownBoxes().length > 0 || isCovered()
    wasShown ||= isSeen || isOpen
    if (isSeen) missing = 0
  }
  const [covers, endScreen] = watchScreen(sdkPath === 'checkout-service', see)
  const { run, popups, isBlocked, end } = watchSigns(() => isPaymentShown() || isCovered(), signs)
  return {
    send: (param, answered) => run(() => imp.request_pay(param, (answer) => isBlocked() || answered(answer))),
    look(step) {
      see()
      // An SDK without this box shows its windows in a way unknown here: then nothing can be concluded.
      wasThere ||= wasShown || boxes().length > 0
      if (document.hidden || !wasThere) return
      missing += step
      const shownPatience = popups.length > 0 ? closedPatience : gonePatience
      if (missing >= (wasShown ? shownPatience : unseenPatience) + step) signs.closed()
    },
    leave(isEarly) {
      see()
      for (const popup of popups) popup.close()
      hide(covers())
      uncover(imp)
      mustSetUpAgain()
      pageState().ghostWatch = watchForLate(!wasShown, !wasShown && isEarly, () => uncover(imp))
    },
    end() {
      end()
      endScreen()
    },
  }
}

/**
 * The next payment sets the SDK up again: only that gives it new frames and a new look at the shop's settings. It must
 * not happen before, since it would send a request that is still waiting.
 */
export function mustSetUpAgain(): void {
  const { setUp } = pageState()
  if (setUp) setUp.isStale = true
}
