import type { Answer } from './answers.js'
import type { Direction, Opening } from './kit.js'

/**
 * What can come of a payment, or of loading the SDK, in a scripted test. The answers are worded as the vendor's servers
 * word them, and the silences are those of its SDK.
 */
export type Scenario =
  /** The buyer pays, or registers a billing key. */
  | 'approve'
  /** The gateway refuses (over the limit). */
  | 'decline'
  /** The buyer presses Cancel; the gateway answers so. */
  | 'cancel'
  /** An account is issued and waits for its deposit; `pay_method: 'vbank'` only. */
  | 'issueVirtualAccount'
  /** The buyer leaves and nobody answers: Back on a phone, an overlay or a window that just goes on a PC. */
  | 'abandon'
  /** The buyer closes the gateway's own window, and the gateway answers that they gave up. Popup gateways only. */
  | 'closeWindow'
  /** The window stays open for ever. */
  | 'neverAnswer'
  /** Paid, and the page's callback runs twice. Not where the page leaves: an address is returned to once. */
  | 'answerTwice'
  /** The browser blocks the gateway's own window: `window.open` gives null, nobody answers. Popup gateways only. */
  | 'blockPopup'
  /** The SDK's script does not arrive, as with an ad blocker. Belongs to the script, not to a payment. */
  | 'blockScript'
  /** Paid, after three seconds unless `delay` says otherwise. */
  | 'slow'
  /** Refused before a window opens, because the order number has been paid; through the callback, on a phone too. */
  | 'alreadyPaid'

/** The payment an answer is for, or the check of a person. */
export interface SandboxPayment {
  /** `payment`, or `certification` when `IMP.certification` asked for it. */
  readonly type: 'payment' | 'certification'
  /** The order number of the request. */
  readonly merchant_uid: string
  /** Code of the gateway whose window opened, which need not be the one asked for. */
  readonly pg: string
  /**
   * Which of the SDK's two ways it took, whose answers differ: `classic`, with a frame of the SDK's own, or `checkout`,
   * through the vendor's newer service.
   */
  readonly path: 'classic' | 'checkout'
  /**
   * `frame`: over the shop. `window`: one of its own. `page`: in the shop's place (a phone), with the answer in
   * `m_redirect_url`.
   */
  readonly opensIn: 'frame' | 'window' | 'page'
  /** What `IMP.request_pay` was given; on the older way with what the SDK writes into it (`request_id`, `tier_code`). */
  readonly request: Readonly<Record<string, unknown>>
}

/** The fields of an answer, as the shop gets them: exactly these, and on a phone as texts in the address. */
export type AnswerFields = Readonly<Record<string, unknown>>

/** How a payment ends: a scenario, an answer's own fields, or a function that makes either out of the payment. */
export type HowItEnds = Scenario | AnswerFields | ((payment: SandboxPayment) => Scenario | AnswerFields)

/** What goes with an answer. */
export interface AnswerOptions {
  /** For the payment of this order only; by default for the next payment, whichever it is. */
  readonly merchant_uid?: string | undefined
  /**
   * Laid over the fields the scenario answers with; `undefined` takes one out. For scenarios that answer. They change
   * what the shop's page is told, never what was paid.
   */
  readonly fields?: AnswerFields | undefined
  /**
   * Laid over the request on its way to the gateway, as by a buyer who changes the amount in the page: what is paid, and
   * what the page is told, are of the changed request. For scenarios that answer, and for `paid`.
   */
  readonly tamper?: AnswerFields | undefined
  /**
   * With `abandon` and `neverAnswer`, where the kit has an `api`: the buyer pays first, and the shop's page never hears of
   * it. False by default.
   */
  readonly paid?: boolean | undefined
  /** Milliseconds before the window answers; 0 by default, 3,000 for `slow`. */
  readonly delay?: number | undefined
  /** With `blockScript`: how many requests for the script fail; all that follow by default. */
  readonly times?: number | undefined
}

const answering: readonly Scenario[] = [
  'approve',
  'decline',
  'cancel',
  'issueVirtualAccount',
  'answerTwice',
  'slow',
]

/** Every scenario there is. */
export const scenarios: readonly Scenario[] = [
  ...answering,
  'abandon',
  'closeWindow',
  'neverAnswer',
  'blockPopup',
  'blockScript',
  'alreadyPaid',
]

/** Scenarios decided before a window opens. */
export const early: readonly Scenario[] = ['blockPopup', 'answerTwice', 'alreadyPaid']

/** What is wrong with an answer as it was given, in words, or undefined. */
export function mistakeIn(how: unknown, options: AnswerOptions): string | undefined {
  const { merchant_uid, fields, delay, times, tamper, paid } = options
  if (typeof how === 'string' && !scenarios.includes(how as Scenario))
    return `there is no answer "${how}"; there are ${scenarios.join(', ')}, and an object of your own fields`
  if (typeof how !== 'string' && typeof how !== 'function' && !isFields(how))
    return `an answer is a name such as "approve", an object of fields, or a function of the payment, not ${String(how)}`
  if (delay !== undefined && !(Number.isFinite(delay) && delay >= 0))
    return `delay is a number of milliseconds from 0, not ${String(delay)}`
  if (times !== undefined && how !== 'blockScript') return '`times` goes with "blockScript" only'
  if (times !== undefined && !(Number.isInteger(times) && times > 0))
    return `times is a whole number from 1, not ${String(times)}`
  if (merchant_uid !== undefined && (typeof merchant_uid !== 'string' || merchant_uid === ''))
    return `merchant_uid is the text of an order number, not ${String(merchant_uid)}`
  if (how === 'blockScript' && merchant_uid !== undefined)
    return '"blockScript" belongs to the script and to no payment: leave merchant_uid out'
  if (fields !== undefined && !isFields(fields)) return `fields is an object, not ${String(fields)}`
  if (tamper !== undefined && !isFields(tamper)) return `tamper is an object, not ${String(tamper)}`
  if (paid !== undefined && typeof paid !== 'boolean') return `paid is true or false, not ${String(paid)}`
  if (typeof how === 'object' && (fields || tamper || paid)) return alreadyFields
  if (typeof how !== 'string') return undefined
  if (paid && how !== 'abandon' && how !== 'neverAnswer')
    return `paid goes with "abandon" and "neverAnswer", and "${how}" says itself what becomes of the payment`
  if (tamper && !paid && !answering.includes(how as Scenario))
    return `"${how}" lets nothing reach the gateway that \`tamper\` could change`
  if (fields && !answering.includes(how as Scenario) && how !== 'alreadyPaid')
    return `"${how}" gives no answer that \`fields\` could change`
  if (
    delay !== undefined &&
    !answering.includes(how as Scenario) &&
    how !== 'abandon' &&
    how !== 'closeWindow'
  )
    return `"${how}" happens at once or never: leave delay out`
  return undefined
}

const alreadyFields =
  'an answer of your own fields is given whole, and nothing is paid: leave `fields`, `tamper` and `paid` out'

/** Why a scenario cannot come of a payment, or undefined when it can. */
export function unfit(how: Scenario, payment: SandboxPayment): string | undefined {
  const { pg, opensIn, request, type } = payment
  if (type === 'certification' && (how === 'issueVirtualAccount' || how === 'alreadyPaid'))
    return 'it checks a person, and nothing is paid'
  const method = String(request.pay_method ?? 'card')
  if (how === 'issueVirtualAccount' && method !== 'vbank')
    return `its pay_method is "${method}", and only "vbank" gives a virtual account`
  if (how === 'approve' && method === 'vbank')
    return 'its pay_method is "vbank", which nobody pays in the window: use "issueVirtualAccount"'
  if (how === 'answerTwice' && opensIn === 'page')
    return 'its page leaves for the gateway, and m_redirect_url is returned to once'
  if ((how === 'blockPopup' || how === 'closeWindow') && opensIn !== 'window')
    return `${pg} opens ${opensIn === 'frame' ? 'in a frame over the shop' : "in the shop's place"} here, not in a window of its own${how === 'closeWindow' ? ': use "abandon"' : ''}`
  if (how === 'blockScript') return 'the script is there already: queue it before the page loads'
  return undefined
}

/** What a scenario or an answer's fields mean to the stand-in: what it is told first, and what its window does. */
export function directionsFor(
  how: Scenario | AnswerFields,
  payment: SandboxPayment,
  { fields, delay, tamper, paid }: AnswerOptions,
): { opening: Omit<Opening, 'ticket'>; direction: Direction } {
  const say = (act: Direction['act'], extra: Partial<Direction> = {}): Direction => ({
    act,
    delay: delay ?? 0,
    ...(fields && { fields }),
    ...(tamper && { tamper }),
    ...(paid && { paid }),
    ...extra,
  })
  const pay = payment.request.pay_method === 'vbank' ? 'issue-vbank' : 'pay'
  if (typeof how !== 'string') return { opening: {}, direction: say('fields', { fields: how }) }
  switch (how) {
    case 'decline':
    case 'cancel':
    case 'abandon':
      return { opening: {}, direction: say(how) }
    case 'closeWindow':
      return { opening: {}, direction: say('close') }
    case 'answerTwice':
      return { opening: { twice: true }, direction: say(pay) }
    case 'slow':
      return { opening: {}, direction: say(pay, { delay: delay ?? 3_000 }) }
    case 'alreadyPaid':
      return { opening: { refusal: { ...refusalOf(payment), ...fields } }, direction: say('stay') }
    case 'blockPopup':
      return { opening: { blocked: true }, direction: say('stay') }
    case 'neverAnswer':
    case 'blockScript':
      return { opening: {}, direction: say('stay') }
    default:
      return { opening: {}, direction: say(pay) }
  }
}

/** Two answers on record: "refused before a payment exists", and "prepare refused" on the newer path, which has no imp_uid. */
function refusalOf({ path, request: { merchant_uid } }: SandboxPayment): Answer {
  const error_msg = '이미 결제가 이루어진 거래건입니다.'
  if (path === 'checkout') return { merchant_uid, error_code: 'F500', error_msg }
  return { success: false, imp_uid: null, merchant_uid, error_code: 'F500', error_msg }
}

function isFields(value: unknown): value is AnswerFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
