import { dueDate, directCard } from '../answers.js'
import { splitPg } from '../channels.js'
import type { Fields } from './input.js'
import { needed, number, object, text } from './input.js'
import type { SandboxPayment } from './payment.js'

/** What the payment window tells when the buyer has pressed a button. */
export interface WindowReport {
  /** The number the payment gets. */
  imp_uid: string
  /**
   * What the buyer did: `pay` (or register a billing key), `issue-vbank` for a virtual account, `decline` for a payment
   * the gateway refused, `cancel` for one that was given up.
   */
  outcome: 'pay' | 'issue-vbank' | 'decline' | 'cancel'
  /** Code of the gateway whose window it is. */
  provider: string
  /** Whether the window took the shop's place. */
  mobile: boolean
  /** The parameters of `IMP.request_pay`. */
  params: Record<string, unknown>
  /** Why it failed, as the shop is told. */
  reason?: string | undefined
}

/**
 * Gateways whose window for a billing key takes the amount, too. The others show it at most and take nothing, as their
 * pages in the vendor's documents say.
 */
const chargesAtOnce = [
  'danal',
  'danal_tpay',
  'jtnet',
  'kakaopay',
  'mobilians',
  'mobilians_v2',
  'payletter_global',
  'paymentwall',
  'settle_acc',
]

/** And these when a phone's bill pays. */
const chargesPhones = ['galaxia', 'welcome']

/** The payment in a report of the window. */
export function paymentInReport(report: Fields, userAgent: string | undefined, now: Date): SandboxPayment {
  const params = object(report.params, 'params')
  const outcome = needed('outcome', text(report, 'outcome')) as WindowReport['outcome']
  const provider = needed('provider', text(report, 'provider'))
  const customer_uid = text(params, 'customer_uid')
  const charges =
    chargesAtOnce.includes(provider) || (chargesPhones.includes(provider) && params.pay_method === 'phone')
  const shownOnly = customer_uid !== undefined && !charges
  const pg = text(params, 'pg')
  const asked = pg === undefined ? undefined : splitPg(pg)
  const optional = (name: string): string | undefined => text(params, name)
  return {
    imp_uid: needed('imp_uid', text(report, 'imp_uid')),
    merchant_uid: needed('merchant_uid', optional('merchant_uid')),
    amount: shownOnly ? 0 : needed('amount', number(params, 'amount')),
    status: outcome === 'pay' ? 'paid' : outcome === 'issue-vbank' ? 'ready' : 'failed',
    pay_method: optional('pay_method'),
    currency: optional('currency'),
    channel: report.mobile === true ? 'mobile' : 'pc',
    pg_provider: provider,
    // The MID of another gateway than the one that opened is not its own.
    pg_id: asked?.provider === provider ? asked.mid : undefined,
    name: optional('name'),
    buyer_name: optional('buyer_name'),
    buyer_email: optional('buyer_email'),
    buyer_tel: optional('buyer_tel'),
    buyer_addr: optional('buyer_addr'),
    buyer_postcode: optional('buyer_postcode'),
    custom_data: params.custom_data,
    escrow: params.escrow === true,
    card_quota: directCard(params)?.quota,
    notice_url: noticeUrl(params.notice_url),
    customer_uid,
    vbank_date: dueDate(params.vbank_due, now),
    fail_reason: text(report, 'reason'),
    user_agent: userAgent,
  }
}

function noticeUrl(value: unknown): string | string[] | undefined {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' && value !== '' ? value : undefined
}
