import type { RestPayment, RestStatus } from './types.js'

/** A payment to be kept, as a test writes it. Fields as in `IMP.request_pay` and the REST API; none by default. */
export interface SandboxPayment {
  /** The shop's order number. */
  merchant_uid: string
  /** What is paid, in `currency`. */
  amount: number
  /** Another one for every payment when left out. Given again, it is the same payment in a later state. */
  imp_uid?: string | undefined
  /**
   * `paid` when left out, and `ready` for `pay_method: 'vbank'`, which waits for `deposit`. `failed` is kept as an attempt
   * that came to nothing.
   */
  status?: 'paid' | 'ready' | 'failed' | undefined
  /** Default: `card`. */
  pay_method?: string | undefined
  /** Default: `KRW`. */
  currency?: string | undefined
  /** Where it was made: `pc` (the default), `mobile`, or `api` without a window. */
  channel?: 'pc' | 'mobile' | 'api' | undefined
  /** Code of the gateway. Default: `html5_inicis`. */
  pg_provider?: string | undefined
  /** Merchant id at the gateway. */
  pg_id?: string | undefined
  /** Name of the order. */
  name?: string | undefined
  /** Name of the buyer. */
  buyer_name?: string | undefined
  /** Email address of the buyer. */
  buyer_email?: string | undefined
  /** Phone number of the buyer. */
  buyer_tel?: string | undefined
  /** Address of the buyer. */
  buyer_addr?: string | undefined
  /** Postal code of the buyer. */
  buyer_postcode?: string | undefined
  /** As the shop gave it; anything but a text is kept as JSON. */
  custom_data?: unknown
  /** Whether it is under escrow. Default: false. */
  escrow?: boolean | undefined
  /** Instalment months. Default: 0, a single payment. */
  card_quota?: number | undefined
  /** Masked; one of the sandbox's own for a paid card payment by default. */
  card_number?: string | undefined
  /** Where the webhook goes, instead of the address the sandbox was set up with. A list is tried whole. */
  notice_url?: string | readonly string[] | undefined
  /** A payment with it registers a billing key, which `/subscribe/payments/again` can charge from then on. */
  customer_uid?: string | undefined
  /** With `customer_uid`: `issue` (the default) registers it; `payment` and `payment.scheduled` charge it. */
  customer_uid_usage?: 'issue' | 'payment' | 'payment.scheduled' | undefined
  /** Deadline of a virtual account. Default: a week from now. */
  vbank_date?: Date | undefined
  /** Why a payment failed. With `failed`, a sentence of the sandbox's by default. */
  fail_reason?: string | undefined
  /** User agent of the buyer's browser. */
  user_agent?: string | undefined
}

/** `imp_` and twelve digits. */
export function newImpUid(): string {
  return `imp_${digits(12)}`
}

/** So many digits, at random. */
export function digits(count: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(count)), (byte) => byte % 10).join('')
}

/** A copy of what JSON can hold, which is all that is kept. */
export function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

/** Unix time in seconds, as the API has it everywhere. */
export function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000)
}

const WEEK = 7 * 24 * 60 * 60

/** Every field of a payment, with null where nothing applies. */
export function paymentOf(given: SandboxPayment, impUid: string, now: number): RestPayment {
  const pay_method = given.pay_method ?? 'card'
  const status: RestStatus = given.status ?? (pay_method === 'vbank' ? 'ready' : 'paid')
  const account = pay_method === 'vbank' && status !== 'failed'
  const paid = status === 'paid'
  const card = paid && pay_method === 'card'
  return {
    imp_uid: impUid,
    merchant_uid: given.merchant_uid,
    pay_method,
    channel: given.channel ?? 'pc',
    pg_provider: given.pg_provider ?? 'html5_inicis',
    emb_pg_provider: null,
    pg_tid: `SANDBOX${impUid.replace(/^imp_/, '')}`,
    pg_id: given.pg_id ?? 'SANDBOX',
    sandbox: true,
    escrow: given.escrow ?? false,
    apply_num: card ? '12345678' : null,
    bank_code: paid && pay_method === 'trans' ? '000' : null,
    bank_name: paid && pay_method === 'trans' ? '가상은행' : null,
    card_code: card ? '000' : null,
    card_name: card ? '가상카드' : null,
    card_issuer_code: null,
    card_issuer_name: null,
    card_publisher_code: null,
    card_publisher_name: null,
    card_quota: given.card_quota ?? 0,
    card_number: card ? (given.card_number ?? '123412******1234') : null,
    card_type: card ? 0 : null,
    vbank_code: account ? '000' : null,
    vbank_name: account ? '가상은행' : null,
    vbank_num: account ? '110-000-000000' : null,
    vbank_holder: account ? '샌드박스' : null,
    vbank_date: account ? (given.vbank_date ? seconds(given.vbank_date) : now + WEEK) : 0,
    vbank_issued_at: account ? now : 0,
    name: given.name ?? null,
    amount: given.amount,
    cancel_amount: 0,
    currency: given.currency ?? 'KRW',
    buyer_name: given.buyer_name ?? null,
    buyer_email: given.buyer_email ?? null,
    buyer_tel: given.buyer_tel ?? null,
    buyer_addr: given.buyer_addr ?? null,
    buyer_postcode: given.buyer_postcode ?? null,
    custom_data: customData(given.custom_data),
    user_agent: given.user_agent ?? null,
    status,
    started_at: now,
    paid_at: paid ? now : 0,
    failed_at: status === 'failed' ? now : 0,
    cancelled_at: 0,
    fail_reason: status === 'failed' ? (given.fail_reason ?? '결제 실패 (sandbox)') : null,
    cancel_reason: null,
    receipt_url: paid ? `https://example.com/receipt/${impUid}` : null,
    cancel_history: [],
    deposit_history: [],
    cancel_receipt_urls: [],
    cash_receipt_issued: false,
    customer_uid: given.customer_uid ?? null,
    customer_uid_usage: given.customer_uid ? (given.customer_uid_usage ?? 'issue') : null,
    promotion: null,
  }
}

function customData(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
