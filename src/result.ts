/**
 * How a result came.
 *
 * - `callback`: the SDK called back on the page that asked.
 * - `redirect`: it stood in the address the buyer came back to, `m_redirect_url`.
 * - `none`: no answer came at all.
 */
export type Via = 'callback' | 'redirect' | 'none'

/** What every result has, whatever its outcome. */
export interface ResultFields {
  /** `callback` on the page that asked, `redirect` at `m_redirect_url`, `none` when no answer came at all. */
  readonly via: Via
  /** The order number: of the answer, or of the request when the answer has none. */
  readonly merchant_uid: string | null
  /**
   * Code of the failure as the gateway or the vendor gave it; no common table exists. With `via: 'none'` it is one of
   * {@link AbandonCode}. `null` where none was given.
   */
  readonly code: string | null
  /**
   * Text of the failure as it came: it may be HTML or a technical text, so do not show it to buyers unread. `null` where
   * none was given.
   */
  readonly message: string | null
  /**
   * Whether the answer carries the order number that was asked for (`askedFor`), on this page or in this tab before it
   * left. `false` for another order, and when it is not known any more (another browser, storage switched off): the
   * payment can still be looked up by `imp_uid`.
   */
  readonly matched: boolean
  /** The order number that was asked for, `null` when that is not known any more. */
  readonly askedFor: string | null
  /**
   * Code of the gateway that answered, when it is not the one that was asked: the SDK opens another channel without a
   * word when it does not find the one it is told to. `null` otherwise, and where the answer does not name it.
   */
  readonly otherPg: string | null
  /**
   * Whether this browser has read this answer before: after a refresh, in a second tab, or when the buyer went back to
   * the page that asked. Act once on an answer that is not repeated; your server, asked twice, must not act twice either.
   * `false` where it is not known: in another browser, or in a second tab with storage switched off.
   */
  readonly repeated: boolean
  /** Every field as it came. Nothing in it proves a payment. */
  readonly raw: Readonly<Record<string, unknown>>
}

/**
 * What this package saw when no answer came. More is not known: most abandoned payments have no code.
 *
 * - `POPUP_BLOCKED`: the browser blocked the payment's window, so nothing was opened. Call `requestPay` again from the
 *   buyer's next tap, also with the same order: the SDK is there now, and the window belongs to that tap.
 * - `SDK_ALERT`: the SDK said something in an alert and gave up; `message` is its text.
 */
export type AbandonCode = 'POPUP_BLOCKED' | 'SDK_ALERT'

/**
 * What came of a payment, the same for a PC and a phone. No outcome says "paid", because no answer in a browser can:
 * ask your server, which asks the vendor by `imp_uid`.
 *
 * @see https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrt
 */
export type PayResult =
  /**
   * The buyer came back without an error: paid, or a virtual account was issued, or a billing key. Only the vendor's
   * REST API knows.
   */
  | (ResultFields & {
      /** Ask your server. */
      readonly outcome: 'unverified'
      /** The vendor's number of the payment, to look it up by: `GET /payments/{imp_uid}`. */
      readonly imp_uid: string
    })
  /** The answer says that it failed. */
  | (ResultFields & {
      /** Nothing was paid, as far as the answer goes: offer to try again, with a new `merchant_uid`. */
      readonly outcome: 'failed'
      /** The vendor's number of the payment; `null` when it failed before there was one. */
      readonly imp_uid: string | null
    })
  /** The answer says, in words known for it, that the buyer gave up. */
  | (ResultFields & {
      /** Let the buyer go on shopping. */
      readonly outcome: 'cancelled'
      /** The vendor's number of the payment; `null` when the buyer gave up before there was one. */
      readonly imp_uid: string | null
    })
  /**
   * No answer: the buyer went back, the window was closed or blocked, or nothing came in time. It may still have been
   * paid, unless `code` is `POPUP_BLOCKED`.
   */
  | (ResultFields & {
      /** Offer to try again, and ask the vendor by `merchant_uid`. */
      readonly outcome: 'abandoned'
      /** Nobody told one. */
      readonly imp_uid: null
      /** What this package saw instead of an answer; `null` when it saw nothing. */
      readonly code: AbandonCode | null
    })
  /** The answer contradicts itself or says nothing: ask the vendor by `imp_uid`, or by `merchant_uid` without one. */
  | (ResultFields & {
      /** Ask the vendor. */
      readonly outcome: 'unknown'
      /** The vendor's number of the payment; `null` when the answer has none. */
      readonly imp_uid: string | null
    })

/** What an answer is compared with. */
export interface Asked {
  /** The order number of the request, for `matched`; without it nothing matches. */
  readonly merchant_uid?: string | undefined
  /** Code of the gateway (`kcp`), for `otherPg`; without it `otherPg` is `null`. */
  readonly pg?: string | undefined
}

/**
 * Codes that mean the buyer's cancelling with every gateway that knows them (Toss Payments' documents), in the brackets
 * in which they may also begin a text.
 */
const cancelCode = /^\[(PAY_PROCESS_CANCELED|USER_CANCEL)\]/

/**
 * The sentences, without blanks and punctuation, that gateways use for the buyer's cancelling; recorded ones stand in
 * the test. Before them may stand what the vendor puts around them and the gateway's code: `F0005:결제가 중단되었습니다
 * (imp_123).01 | …`, `[01] …`. The whole text has to match: 취소 alone also stands in automatic cancellations after an
 * approval.
 */
const cancelSentence =
  /^(0?F000[45].*중단\S{1,4}니다)?\w*(결제포기)?사용자(가결제를취소.{1,2}습니다|(에의한)?취소(입니다)?(091)?)$/

/** Texts of the SDK itself that say nothing about the payment: its driver answered nonsense or was closed. */
const provesNothing = /반환되었습니다\.$|onForceClose|^SDK 오류/

const text = (value: unknown): string | null =>
  typeof value === 'number' || (typeof value === 'string' && value) ? String(value) : null

/** A text whose letters came as `%EC%82…`; one that was cut in the middle of a letter stays as it came. */
export function decode(encoded: string, otherwise = encoded): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return otherwise
  }
}

function isCancel(code: string | null, message: string | null): boolean {
  const words = decode(message ?? '')
    .normalize('NFC')
    .trim()
  return (
    cancelCode.test(`[${code}]`) ||
    cancelCode.test(words) ||
    cancelSentence.test(words.replace(/[\s.,:|!()[\]]/g, ''))
  )
}

/**
 * The one way from what came back to a result, for the callback's object and the address' query alike. The vendor's
 * flags (`success`, `imp_success`, as booleans or texts) never decide that something was paid; they only raise doubt.
 */
export function readAnswer(
  raw: Readonly<Record<string, unknown>>,
  via: Via,
  asked: Asked = {},
  repeated = false,
): PayResult {
  const code = text(raw.error_code) ?? text(raw.error_coe) // the SDK itself misspells it in one answer
  const message = text(raw.error_msg)
  const isFailed = (code ?? message) !== null
  const flags = [raw.success, raw.imp_success, raw.imp_status]
  const says = (flag: boolean): boolean => flags.includes(flag) || flags.includes(String(flag))
  const isYes = says(true) || raw.status === 'paid'
  const merchant_uid = text(raw.merchant_uid)
  const askedFor = asked.merchant_uid ?? null
  const provider = text(raw.pg_provider)
  let imp_uid = text(raw.imp_uid)
  // A failure before a payment exists carries the transaction's id in the place of an imp_uid.
  if (isFailed && /^[\da-f-]{36}$/i.test(imp_uid ?? '')) imp_uid = null

  const hasFailed = isFailed || raw.status === 'failed'
  const isDoubtful =
    (hasFailed && isYes) || (isFailed ? provesNothing.test(String(message)) : imp_uid === null || says(false))
  return {
    outcome: isDoubtful
      ? 'unknown'
      : !hasFailed
        ? 'unverified'
        : isCancel(code, message)
          ? 'cancelled'
          : 'failed',
    imp_uid,
    via,
    merchant_uid: merchant_uid ?? askedFor,
    code,
    message,
    matched: merchant_uid !== null && merchant_uid === askedFor,
    askedFor,
    otherPg: provider === (asked.pg ?? provider) ? null : provider,
    repeated,
    raw,
  } as PayResult
}

/** The result of a payment that got no answer. */
export const noAnswer = (
  asked: Asked,
  code: AbandonCode | null = null,
  message: string | null = null,
): PayResult => ({
  ...(readAnswer({}, 'none', asked) as PayResult & { imp_uid: null }),
  outcome: 'abandoned',
  code,
  message,
  matched: true,
})
