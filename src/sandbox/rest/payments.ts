import { copy, digits, newImpUid, paymentOf, seconds, type SandboxPayment } from './payment.js'
import { SandboxRefusal } from './refusal.js'
import type { RestCancellation, RestPayment, RestPrepared } from './types.js'

/** What happened to a payment that the shop's server may have to hear of. */
export interface PaymentEvent {
  /** The payment as it is now. A copy. */
  payment: RestPayment
  /** Where the payment itself wants to be reported; empty: where the sandbox was told. */
  noticeUrls: readonly string[]
  /** Whether the vendor would send a webhook: not for a failure in the window, nor for a refund by the API. */
  notify: boolean
  /** With a refund: its id. */
  cancellation_id?: string
}

/** What a refund takes. */
export interface CancelOptions {
  /** How much to give back, in the payment's currency. Default, and 0: all that is left. */
  amount?: number | undefined
  /** What the shop believes can still be given back; another figure than the sandbox's stops the refund. */
  checksum?: number | undefined
  /** Why, as the payment's history tells it. Default: nothing. */
  reason?: string | undefined
  /** Whose account a deposit goes back to; a virtual account needs this and the next two. */
  refund_holder?: string | undefined
  /** Code of that account's bank. */
  refund_bank?: string | undefined
  /** Number of that account. */
  refund_account?: string | undefined
  /** Whether a webhook tells of it. Default: true, as from the vendor's console; a refund by the API says false. */
  notify?: boolean | undefined
}

/** Payments and registered amounts, and what may be done with them. */
export interface Payments {
  record(given: SandboxPayment, attempt?: { scheduled: boolean }): RestPayment
  deposit(impUid: string, given?: { amount?: number; depositor_name?: string }): RestPayment
  cancel(impUid: string, options?: CancelOptions): RestPayment
  get(impUid: string): RestPayment | undefined
  /** Latest first. */
  list(merchantUid?: string): RestPayment[]
  prepare(given: RestPrepared, mode: 'new' | 'change'): RestPrepared
  prepared(merchantUid: string): RestPrepared | undefined
  /** Throws when the order number cannot be paid (again), or not with this amount. */
  check(given: Pick<SandboxPayment, 'merchant_uid' | 'amount' | 'currency'>): void
  /** All of it, to be handed in again. */
  state(): KeptPayments
}

interface Kept {
  payment: RestPayment
  noticeUrls: readonly string[]
}

/** Payments in the order in which they were first made, and registered amounts. */
export interface KeptPayments {
  payments: readonly Kept[]
  prepared: readonly RestPrepared[]
}

/** Keeps payments; `emit` hears of every change. */
export function createPayments(
  now: () => Date,
  emit: (event: PaymentEvent) => void,
  earlier: KeptPayments = { payments: [], prepared: [] },
): Payments {
  const kept = new Map(copy(earlier.payments).map((entry) => [entry.payment.imp_uid, entry]))
  const amounts = new Map(copy(earlier.prepared).map((amount) => [amount.merchant_uid, amount]))

  function find(impUid: string): Kept {
    const found = kept.get(impUid)
    if (found) return found
    throw new SandboxRefusal('UNKNOWN', `imp_uid: no payment "${impUid}" was made here`)
  }

  function tell({ payment, noticeUrls }: Kept, notify: boolean, cancellation_id?: string): RestPayment {
    const event = { payment: copy(payment), noticeUrls, notify }
    emit(cancellation_id === undefined ? event : { ...event, cancellation_id })
    return copy(payment)
  }

  const list = (merchantUid?: string): RestPayment[] =>
    [...kept.values()]
      .map(({ payment }) => payment)
      .filter((payment) => merchantUid === undefined || payment.merchant_uid === merchantUid)
      .reverse()
      .map((payment) => copy(payment))

  function check({ merchant_uid, amount, currency = 'KRW' }: Parameters<Payments['check']>[0]): void {
    if (list(merchant_uid).some(({ status }) => status === 'paid')) {
      const advice = 'every attempt needs an order number of its own'
      throw new SandboxRefusal('ALREADY_PAID', `merchant_uid: "${merchant_uid}" is paid already; ${advice}`)
    }
    const expected = amounts.get(merchant_uid)
    if (!expected) return
    const same = expected.amount === amount && (expected.currency ?? currency) === currency
    if (same) return
    const registered = `${expected.amount} ${expected.currency ?? ''}`.trim()
    const message = `amount: ${amount} ${currency} for "${merchant_uid}", for which ${registered} was registered`
    throw new SandboxRefusal('OTHER_AMOUNT', message)
  }

  /** The same payment told twice is one payment, and what is settled stays as it is. */
  function repeated(earlier: RestPayment, next: RestPayment): boolean {
    if (earlier.merchant_uid !== next.merchant_uid) {
      const message = `imp_uid: "${next.imp_uid}" belongs to the order "${earlier.merchant_uid}"`
      throw new SandboxRefusal('NOT_POSSIBLE', message)
    }
    if (earlier.status === next.status && earlier.amount === next.amount) return true
    if (earlier.status === 'ready' || earlier.status === 'failed') return false
    const message = `imp_uid: "${next.imp_uid}" is ${earlier.status} and cannot become ${next.status}`
    throw new SandboxRefusal('NOT_POSSIBLE', message)
  }

  return {
    record(given, attempt = { scheduled: false }) {
      checkShape(given)
      const impUid = given.imp_uid ?? newImpUid()
      const next = paymentOf(given, impUid, seconds(now()))
      const earlier = kept.get(impUid)
      if (earlier && repeated(earlier.payment, next)) return copy(earlier.payment)
      // A window that only registers a card shows an amount and takes none.
      const charges = next.status !== 'failed' && !(next.customer_uid_usage === 'issue' && next.amount === 0)
      if (charges) check({ ...given, amount: next.amount })
      if (earlier) next.started_at = earlier.payment.started_at
      const urls = given.notice_url ?? []
      const entry = { payment: next, noticeUrls: typeof urls === 'string' ? [urls] : [...urls] }
      kept.set(impUid, entry)
      return tell(entry, attempt.scheduled || next.status !== 'failed')
    },

    deposit(impUid, { amount, depositor_name } = {}) {
      const entry = find(impUid)
      const { payment } = entry
      if (payment.status !== 'ready' || payment.pay_method !== 'vbank') {
        const message = `imp_uid: "${impUid}" is ${payment.pay_method}, ${payment.status}`
        throw new SandboxRefusal(
          'NOT_POSSIBLE',
          `${message}; only a virtual account that is ready takes a deposit`,
        )
      }
      if (amount !== undefined && amount !== payment.amount) {
        const message = `amount: the account takes exactly ${payment.amount}, not ${amount}`
        throw new SandboxRefusal('NOT_POSSIBLE', message)
      }
      const at = seconds(now())
      if (at > payment.vbank_date) {
        throw new SandboxRefusal('NOT_POSSIBLE', `vbank_date: the time to pay "${impUid}" is over`)
      }
      const { pg_tid, buyer_name } = payment
      const name = depositor_name ?? buyer_name ?? '샌드박스'
      payment.deposit_history.push({
        pg_tid: pg_tid ?? '',
        amount: payment.amount,
        depositor_name: name,
        deposited_at: at,
      })
      Object.assign(payment, { status: 'paid', paid_at: at })
      return tell(entry, true)
    },

    cancel(impUid, options = {}) {
      const entry = find(impUid)
      const { payment } = entry
      const left = payment.amount - payment.cancel_amount
      const amount = options.amount || left
      refuseRefund(payment, left, amount, options)
      const at = seconds(now())
      const cancellation_id = `cancellation_${digits(12)}`
      const receipt_url = `https://example.com/receipt/${cancellation_id}`
      const reason = options.reason ?? ''
      const pg_tid = `SANDBOX${digits(12)}`
      const entryOfHistory: RestCancellation = {
        pg_tid,
        amount,
        cancelled_at: at,
        reason,
        cancellation_id,
        receipt_url,
      }
      payment.cancel_history.push(entryOfHistory)
      payment.cancel_receipt_urls.push(receipt_url)
      // Cancelled also when only a part was given back: `cancel_amount` tells the two apart.
      Object.assign(payment, { status: 'cancelled', cancelled_at: at, cancel_reason: reason })
      payment.cancel_amount += amount
      return tell(entry, options.notify ?? true, cancellation_id)
    },

    get(impUid) {
      const found = kept.get(impUid)
      return found && copy(found.payment)
    },
    list,
    check,

    prepare({ merchant_uid, amount, currency }, mode) {
      if (mode === 'new' && amounts.has(merchant_uid)) {
        const message = `merchant_uid: an amount for "${merchant_uid}" is registered already; PUT changes it`
        throw new SandboxRefusal('NOT_POSSIBLE', message)
      }
      if (mode === 'change' && !amounts.has(merchant_uid)) {
        throw new SandboxRefusal('UNKNOWN', `merchant_uid: no amount is registered for "${merchant_uid}"`)
      }
      amounts.set(merchant_uid, { merchant_uid, amount, currency })
      return { merchant_uid, amount, currency }
    },
    prepared(merchantUid) {
      const found = amounts.get(merchantUid)
      return found && { ...found }
    },
    state: () => copy({ payments: [...kept.values()], prepared: [...amounts.values()] }),
  }
}

function checkShape({ merchant_uid, amount, status, imp_uid, notice_url }: SandboxPayment): void {
  const bad = (field: string, rule: string, value: unknown): never => {
    throw new SandboxRefusal(
      'BAD_INPUT',
      `${field} must be ${rule}, not ${JSON.stringify(value) ?? 'missing'}`,
    )
  }
  if (typeof merchant_uid !== 'string' || merchant_uid === '') bad('merchant_uid', 'a text', merchant_uid)
  if (typeof amount !== 'number' || !Number.isFinite(amount) || amount < 0)
    bad('amount', 'a number of 0 or more', amount)
  if (status !== undefined && !['paid', 'ready', 'failed'].includes(status))
    bad('status', '"paid", "ready" or "failed"', status)
  if (imp_uid !== undefined && (typeof imp_uid !== 'string' || imp_uid === ''))
    bad('imp_uid', 'a text', imp_uid)
  if (notice_url !== undefined && ![notice_url].flat().every((url) => typeof url === 'string'))
    bad('notice_url', 'an address or a list of them', notice_url)
}

function refuseRefund(payment: RestPayment, left: number, amount: number, options: CancelOptions): void {
  const no = (message: string): never => {
    throw new SandboxRefusal('NOT_POSSIBLE', message)
  }
  if (payment.status !== 'paid' && payment.status !== 'cancelled')
    no(`imp_uid: "${payment.imp_uid}" is ${payment.status}; only what is paid can be given back`)
  if (left === 0) no(`imp_uid: "${payment.imp_uid}" is given back already`)
  if (options.checksum !== undefined && options.checksum !== left)
    no(`checksum: ${options.checksum}, but ${left} can be given back; read the payment again`)
  if (amount > left) no(`amount: ${amount} is more than the ${left} that can be given back`)
  if (payment.pay_method !== 'vbank') return
  const account = ['refund_holder', 'refund_bank', 'refund_account'] as const
  const missing = account.filter((field) => !options[field])
  if (missing.length > 0) no(`${missing.join(', ')}: a deposit needs an account to go back to`)
}
