import { cardName } from './cards.js'
import type { PgRequest } from './pg-request.js'

/** What the buyer did in the payment window. */
export type Outcome = 'pay' | 'issue-vbank' | 'decline' | 'cancel'

/** What the shop is told. */
export type Answer = Record<string, unknown>

/** `imp_` and twelve digits, another one for every payment. */
export function newImpUid(): string {
  const digits = crypto.getRandomValues(new Uint8Array(12))
  return 'imp_' + Array.from(digits, (byte) => byte % 10).join('')
}

const failures = {
  // The code tells nothing by itself on the classic path: a refusal and a change of mind share it.
  classic: {
    decline: { error_code: 'F0004', error_msg: 'PG사 결제요청에 실패하여 중단합니다. (한도초과)' },
    cancel: { error_code: 'F0004', error_msg: '사용자가 결제를 취소하셨습니다' },
  },
  certification: {
    decline: { error_code: 'F0004', error_msg: '본인인증에 실패하였습니다' },
    cancel: { error_code: 'F0004', error_msg: '사용자가 본인인증을 취소하였습니다' },
  },
  checkout: {
    decline: { error_code: 'F400', error_msg: '한도초과' },
    cancel: { error_code: 'PAY_PROCESS_CANCELED', error_msg: '사용자가 결제를 취소하였습니다' },
  },
}

/** The object the callback gets. */
export function answerOf(request: PgRequest, outcome: Outcome, impUid: string, now: Date): Answer {
  const { merchant_uid } = request.params
  const ids = { imp_uid: impUid, merchant_uid }
  const failed = outcome === 'decline' || outcome === 'cancel'
  // Who the person is stays with the vendor: the shop's server asks there.
  if (request.type === 'certification')
    return { success: !failed, ...ids, ...pgOf(request), ...(failed ? failures.certification[outcome] : {}) }
  if (request.path === 'checkout') return { ...ids, ...checkoutRest(request, outcome) }
  if (failed) {
    const { pay_method } = request.params
    const failure = failures.classic[outcome]
    return { success: false, ...ids, pay_method, ...pgOf(request), ...failure }
  }
  const rest = outcome === 'issue-vbank' ? accountOf(request, now) : paymentOf(request, now)
  return { success: true, ...ids, ...commonOf(request, impUid), ...rest, ...customerOf(request) }
}

/** The same answer as it arrives at `m_redirect_url`: strings only, and fewer of them. */
export function redirectFields(request: PgRequest, answer: Answer): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const key of ['imp_uid', 'merchant_uid']) {
    if (answer[key] !== undefined) fields[key] = String(answer[key])
  }
  // Of a check of a person nothing else is documented to arrive there.
  if (request.type === 'certification') return { ...fields, success: String(answer.success) }
  Object.assign(fields, flagOf(request, answer))
  for (const key of ['error_code', 'error_msg']) {
    if (answer[key] !== undefined) fields[key] = String(answer[key])
  }
  return fields
}

/** Not every PG sends the flag, and one gives it another name. */
function flagOf({ path, provider, params }: PgRequest, answer: Answer): Record<string, string> {
  if (path === 'checkout' || provider === 'inicis_jp') return {}
  if (provider === 'html5_inicis' && params.pay_method === 'trans') return {}
  if (provider === 'kcp_quick') return { imp_status: String(answer.success) }
  return { imp_success: String(answer.success) }
}

function checkoutRest(request: PgRequest, outcome: Outcome): Answer {
  const billing = request.params.customer_uid !== undefined
  if (outcome === 'pay' || outcome === 'issue-vbank') return customerOf(request)
  return { ...(billing ? { customer_uid: null } : {}), ...failures.checkout[outcome] }
}

function customerOf({ params: { customer_uid } }: PgRequest): Answer {
  return customer_uid === undefined ? {} : { customer_uid }
}

function pgOf({ provider, type = 'payment' }: PgRequest): Answer {
  return { pg_provider: provider, pg_type: type }
}

function commonOf(request: PgRequest, impUid: string): Answer {
  const { params } = request
  return {
    pay_method: params.pay_method,
    paid_amount: params.amount,
    currency: params.currency ?? 'KRW',
    ...pgOf(request),
    pg_tid: `SANDBOX${impUid.slice(4)}`,
    name: params.name ?? null,
    buyer_name: params.buyer_name ?? null,
    buyer_email: params.buyer_email ?? null,
    buyer_tel: params.buyer_tel ?? null,
    buyer_addr: params.buyer_addr ?? null,
    buyer_postcode: params.buyer_postcode ?? null,
    custom_data: params.custom_data === undefined ? null : JSON.stringify(params.custom_data),
    receipt_url: `https://example.com/receipt/${impUid}`,
  }
}

function paymentOf({ params }: PgRequest, now: Date): Answer {
  const direct = directCard(params)
  const card = params.pay_method === 'card'
  return {
    status: 'paid',
    paid_at: seconds(now),
    apply_num: card ? '12345678' : '',
    bank_name: params.pay_method === 'trans' ? '가상은행' : null,
    card_name: card ? (direct?.code ? cardName(direct.code, 'ko') : '가상카드') : null,
    card_number: card ? '123412*********1' : null,
    card_quota: (card && direct?.quota) || 0,
  }
}

function accountOf({ params }: PgRequest, now: Date): Answer {
  return {
    status: 'ready',
    paid_at: 0,
    bank_name: null,
    vbank_num: '110-000-000000',
    vbank_name: '가상은행',
    vbank_holder: null,
    vbank_date: seconds(dueDate(params.vbank_due, now)),
  }
}

/** The card the request names itself (`card.direct`). */
export function directCard(params: Record<string, unknown>): { code: string; quota: number } | undefined {
  const direct = (params.card as { direct?: { code?: unknown; quota?: unknown } } | undefined)?.direct
  if (!direct) return undefined
  return {
    code: typeof direct.code === 'string' ? direct.code : '',
    quota: typeof direct.quota === 'number' ? direct.quota : 0,
  }
}

/** Deadline of a virtual account: digits read as Korean time, a week from now when there are none. */
export function dueDate(due: unknown, now: Date): Date {
  const digits = typeof due === 'string' ? due.replace(/\D/g, '') : ''
  const [, y, m, d, h = '23', min = '59'] = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d))?/.exec(digits) ?? []
  const date = new Date(`${y}-${m}-${d}T${h}:${min}:00+09:00`)
  return Number.isNaN(date.getTime()) ? new Date(now.getTime() + 7 * 24 * 60 * 60 * 1000) : date
}

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000)
}
