import { createBilling, type KeptBilling, type SandboxCustomer, type SandboxSchedule } from './billing.js'
import type { SandboxPayment } from './payment.js'
import { createPayments, type CancelOptions, type KeptPayments, type PaymentEvent } from './payments.js'
import type { RestCustomer, RestPayment, RestPrepared, RestSchedule } from './types.js'

/** How the store is set up. */
export interface SandboxStoreOptions {
  /** The clock, for tests of what happens later. Default: the machine's. */
  now?: (() => Date) | undefined
}

/**
 * What the sandbox keeps: payments, registered amounts, billing keys and schedules. In memory, and gone with it. Every
 * method that can refuse throws {@link SandboxRefusal}; what is handed out is a copy.
 */
export interface SandboxStore {
  /**
   * Keeps a payment, as if a buyer had made it in the window: `paid` unless told otherwise, `ready` for a virtual
   * account. Refuses an order number that is paid, and another amount than was registered for it, and keeps nothing
   * then. The same payment told twice is kept once.
   */
  record(payment: SandboxPayment): RestPayment
  /**
   * The buyer pays into the virtual account: `ready` becomes `paid`, and the webhook says so. `amount`, in the payment's
   * currency, has to be the payment's, which is the default; so is the buyer as `depositor_name`.
   */
  deposit(impUid: string, deposit?: { amount?: number; depositor_name?: string }): RestPayment
  /** Gives money back as from the vendor's console, webhook included. */
  cancel(impUid: string, options?: CancelOptions): RestPayment
  /** The payment, or undefined. */
  payment(impUid: string): RestPayment | undefined
  /** Every payment, or every attempt at one order, latest first. */
  payments(merchantUid?: string): RestPayment[]
  /** Registers the amount an order will be paid with. Refuses a second time; `change` is for that. */
  prepare(prepared: Omit<RestPrepared, 'currency'> & { currency?: string | null }): RestPrepared
  /** Changes a registered amount. */
  changePrepared(prepared: Omit<RestPrepared, 'currency'> & { currency?: string | null }): RestPrepared
  /** The registered amount, or undefined. */
  prepared(merchantUid: string): RestPrepared | undefined
  /** Keeps a billing key; one of the same name is replaced. */
  saveCustomer(customer: SandboxCustomer): RestCustomer
  /** Forgets a billing key. Charges scheduled on it will fail. */
  deleteCustomer(customerUid: string): RestCustomer
  /** The billing key, or undefined. */
  customer(customerUid: string): RestCustomer | undefined
  /** Charges without a window: through a billing key when there is a `customer_uid`, else with a card once. */
  charge(payment: SandboxPayment): RestPayment
  /** The next charge without a window is declined, with this reason. Call it twice for two. Default: `한도초과`. */
  declineNext(reason?: string): void
  /** Plans charges through a billing key: all of them, or none. */
  schedule(customerUid: string, entries: readonly SandboxSchedule[]): RestSchedule[]
  /** Takes back what still waits: of one key, of some orders, or of both. */
  unschedule(customerUid: string | undefined, merchantUids?: readonly string[]): RestSchedule[]
  /** Every planned charge, in whatever state. */
  schedules(): RestSchedule[]
  /** Makes the planned charges due by then; the sandbox makes none by itself. Default: now. */
  runSchedules(until?: Date): RestPayment[]
  /** Hears of every change of a payment; gives back what stops it. */
  onChange(listener: (event: PaymentEvent) => void): () => void
}

/** All that a store keeps, as JSON. */
export type KeptStore = KeptPayments & KeptBilling

/**
 * Makes an empty store, without the REST API in front of it; {@link createSandboxApi} brings one along.
 *
 * @example
 * ```ts
 * import { createSandboxStore } from 'iamport-browser/sandbox/api'
 *
 * const store = createSandboxStore()
 * const { imp_uid } = store.record({ merchant_uid: 'order1', amount: 59_000, pay_method: 'vbank' })
 * console.log(store.deposit(imp_uid).status) // paid
 * ```
 */
export function createSandboxStore(options: SandboxStoreOptions = {}): SandboxStore {
  return openStore(options).store
}

/** Makes a store that goes on from what another one kept, and tells what it keeps itself. */
export function openStore(
  { now = () => new Date() }: SandboxStoreOptions = {},
  kept?: KeptStore,
): { store: SandboxStore; state(): KeptStore } {
  const listeners = new Set<(event: PaymentEvent) => void>()
  const emit = (event: PaymentEvent): void => listeners.forEach((listener) => listener(event))
  const payments = createPayments(now, emit, kept)
  const billing = createBilling(payments, now, kept)

  const store: SandboxStore = {
    record(given) {
      const payment = payments.record(given)
      const { customer_uid, customer_uid_usage, pg_provider, pg_id, status } = payment
      if (customer_uid !== null && customer_uid_usage === 'issue' && status === 'paid') {
        billing.save({
          customer_uid,
          pg_provider: pg_provider ?? undefined,
          pg_id: pg_id ?? undefined,
          card_number: given.card_number,
          customer_name: given.buyer_name,
          customer_tel: given.buyer_tel,
          customer_email: given.buyer_email,
          customer_addr: given.buyer_addr,
          customer_postcode: given.buyer_postcode,
        })
      }
      return payment
    },
    deposit: payments.deposit,
    cancel: payments.cancel,
    payment: payments.get,
    payments: payments.list,
    prepare: ({ currency = null, ...rest }) => payments.prepare({ ...rest, currency }, 'new'),
    changePrepared: ({ currency = null, ...rest }) => payments.prepare({ ...rest, currency }, 'change'),
    prepared: payments.prepared,
    saveCustomer: billing.save,
    deleteCustomer: billing.remove,
    customer: billing.get,
    charge: (payment) => billing.charge(payment),
    declineNext: billing.declineNext,
    schedule: billing.schedule,
    unschedule: (customerUid, merchantUids = []) => billing.unschedule(customerUid, merchantUids),
    schedules: billing.schedules,
    runSchedules: billing.runSchedules,
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
  return { store, state: () => ({ ...payments.state(), ...billing.state() }) }
}
