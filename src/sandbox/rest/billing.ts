import { copy, seconds, type SandboxPayment } from './payment.js'
import type { Payments } from './payments.js'
import { SandboxRefusal } from './refusal.js'
import type { RestCustomer, RestPayment, RestSchedule } from './types.js'

/** A billing key to be kept. Fields as in the REST API; none by default. */
export interface SandboxCustomer {
  /** The shop's name for this card of this buyer. */
  customer_uid: string
  /** Code of the gateway. Default: `html5_inicis`. */
  pg_provider?: string | undefined
  /** Merchant id at the gateway. */
  pg_id?: string | undefined
  /** The shop's own id of the buyer. */
  customer_id?: string | undefined
  /** Only its masked form is kept. */
  card_number?: string | undefined
  /** Name of the card's holder. */
  customer_name?: string | undefined
  /** Phone number of the card's holder. */
  customer_tel?: string | undefined
  /** Email address of the card's holder. */
  customer_email?: string | undefined
  /** Address of the card's holder. */
  customer_addr?: string | undefined
  /** Postal code of the card's holder. */
  customer_postcode?: string | undefined
}

/** A charge to wait for its time. */
export interface SandboxSchedule extends SandboxPayment {
  /** When to charge it: Unix time in seconds. */
  schedule_at: number
}

/** Billing keys, charges through them, and charges at a time. */
export interface Billing {
  save(given: SandboxCustomer): RestCustomer
  remove(customerUid: string): RestCustomer
  get(customerUid: string): RestCustomer | undefined
  declineNext(reason?: string): void
  charge(given: SandboxPayment, usage?: RestPayment['customer_uid_usage']): RestPayment
  schedule(customerUid: string, entries: readonly SandboxSchedule[]): RestSchedule[]
  unschedule(customerUid: string | undefined, merchantUids: readonly string[]): RestSchedule[]
  schedules(): RestSchedule[]
  runSchedules(until?: Date): RestPayment[]
  /** All of it, to be handed in again. */
  state(): KeptBilling
}

interface Planned {
  schedule: RestSchedule
  given: SandboxSchedule
}

/** Billing keys, planned charges, and the reasons of the declines to come. */
export interface KeptBilling {
  customers: readonly RestCustomer[]
  schedules: readonly Planned[]
  declines: readonly string[]
}

/** Charges without a window. */
export function createBilling(
  payments: Payments,
  now: () => Date,
  earlier: KeptBilling = { customers: [], schedules: [], declines: [] },
): Billing {
  const customers = new Map(copy(earlier.customers).map((key) => [key.customer_uid, key]))
  const planned: Planned[] = copy(earlier.schedules).map(({ schedule, given }) => ({
    schedule,
    // JSON has no dates.
    given: given.vbank_date ? { ...given, vbank_date: new Date(given.vbank_date) } : given,
  }))
  const declines: string[] = [...earlier.declines]

  function customer(customerUid: string): RestCustomer {
    const found = customers.get(customerUid)
    if (found) return found
    const message = `customer_uid: "${customerUid}" has no billing key here; register one in the window or by POST`
    throw new SandboxRefusal('NOT_POSSIBLE', message)
  }

  function attempt(given: SandboxPayment, usage: RestPayment['customer_uid_usage']): RestPayment {
    const reason = declines.shift()
    const failed = reason === undefined ? {} : { status: 'failed' as const, fail_reason: reason }
    return payments.record(
      { pay_method: 'card', ...given, channel: 'api', customer_uid_usage: usage ?? undefined, ...failed },
      { scheduled: usage === 'payment.scheduled' },
    )
  }

  /** What the shop leaves out of a charge is taken from its billing key. */
  function withKey(given: SandboxPayment): SandboxPayment {
    if (given.customer_uid === undefined) return given
    const key = customer(given.customer_uid)
    return {
      ...given,
      pg_provider: key.pg_provider,
      pg_id: key.pg_id,
      card_number: key.card_number ?? undefined,
      buyer_name: given.buyer_name ?? key.customer_name ?? undefined,
      buyer_tel: given.buyer_tel ?? key.customer_tel ?? undefined,
      buyer_email: given.buyer_email ?? key.customer_email ?? undefined,
      buyer_addr: given.buyer_addr ?? key.customer_addr ?? undefined,
      buyer_postcode: given.buyer_postcode ?? key.customer_postcode ?? undefined,
    }
  }

  function run({ schedule, given }: Planned): RestPayment {
    let payment: RestPayment
    try {
      payment = attempt(withKey(given), 'payment.scheduled')
    } catch (error) {
      // The key is gone, or the order was paid another way: nobody is there to be told but by the webhook.
      const failed = { status: 'failed' as const, fail_reason: (error as Error).message }
      const usage = { channel: 'api', customer_uid_usage: 'payment.scheduled' } as const
      payment = payments.record({ ...given, ...usage, ...failed }, { scheduled: true })
    }
    Object.assign(schedule, {
      imp_uid: payment.imp_uid,
      executed_at: seconds(now()),
      schedule_status: 'executed',
      payment_status: payment.status,
      fail_reason: payment.fail_reason,
    })
    return payment
  }

  return {
    save(given) {
      const at = seconds(now())
      const { customer_uid } = given
      const saved: RestCustomer = {
        customer_uid,
        pg_provider: given.pg_provider ?? 'html5_inicis',
        pg_id: given.pg_id ?? 'SANDBOX',
        sandbox: true,
        customer_id: given.customer_id ?? null,
        card_name: '가상카드',
        card_code: '000',
        card_issuer_code: null,
        card_issuer_name: null,
        card_publisher_code: null,
        card_publisher_name: null,
        card_number: given.card_number ? masked(given.card_number) : '123412******1234',
        card_type: 0,
        customer_name: given.customer_name ?? null,
        customer_tel: given.customer_tel ?? null,
        customer_email: given.customer_email ?? null,
        customer_addr: given.customer_addr ?? null,
        customer_postcode: given.customer_postcode ?? null,
        inserted: customers.get(customer_uid)?.inserted ?? at,
        updated: at,
      }
      customers.set(customer_uid, saved)
      return { ...saved }
    },
    remove(customerUid) {
      const found = customers.get(customerUid)
      if (!found)
        throw new SandboxRefusal('UNKNOWN', `customer_uid: "${customerUid}" has no billing key here`)
      customers.delete(customerUid)
      return found
    },
    get(customerUid) {
      const found = customers.get(customerUid)
      return found && { ...found }
    },
    declineNext(reason = '한도초과') {
      declines.push(reason)
    },
    charge(given, usage = 'payment') {
      const whole = withKey(given)
      payments.check(whole)
      return attempt(whole, usage)
    },

    schedule(customerUid, entries) {
      const { pg_provider, pg_id, customer_id } = customer(customerUid)
      const at = seconds(now())
      const taken = new Set(
        planned.flatMap(({ schedule }) =>
          schedule.schedule_status === 'scheduled' ? [schedule.merchant_uid] : [],
        ),
      )
      // All or none: the first look is at every entry.
      for (const entry of entries) {
        const { merchant_uid, schedule_at } = entry
        payments.check(entry)
        if (taken.has(merchant_uid)) {
          const message = `merchant_uid: "${merchant_uid}" is scheduled already; every charge needs its own`
          throw new SandboxRefusal('NOT_POSSIBLE', message)
        }
        if (schedule_at < at) {
          const message = `schedule_at: ${schedule_at} is over (now: ${at}); give a Unix time in seconds`
          throw new SandboxRefusal('NOT_POSSIBLE', message)
        }
        taken.add(merchant_uid)
      }
      return entries.map((given) => {
        const schedule: RestSchedule = {
          customer_uid: customerUid,
          merchant_uid: given.merchant_uid,
          imp_uid: null,
          pg_provider,
          pg_id,
          customer_id,
          schedule_at: given.schedule_at,
          executed_at: 0,
          revoked_at: 0,
          amount: given.amount,
          currency: given.currency ?? 'KRW',
          name: given.name ?? null,
          buyer_name: given.buyer_name ?? null,
          buyer_email: given.buyer_email ?? null,
          buyer_tel: given.buyer_tel ?? null,
          buyer_addr: given.buyer_addr ?? null,
          buyer_postcode: given.buyer_postcode ?? null,
          custom_data: typeof given.custom_data === 'string' ? given.custom_data : null,
          schedule_status: 'scheduled',
          payment_status: null,
          fail_reason: null,
          promotion_id: null,
        }
        planned.push({ schedule, given: { ...given, customer_uid: customerUid } })
        return { ...schedule }
      })
    },
    unschedule(customerUid, merchantUids) {
      const found = planned
        .map(({ schedule }) => schedule)
        .filter(({ schedule_status }) => schedule_status === 'scheduled')
        .filter(({ customer_uid }) => customerUid === undefined || customer_uid === customerUid)
        .filter(({ merchant_uid }) => merchantUids.length === 0 || merchantUids.includes(merchant_uid))
      if (found.length === 0) {
        const message = 'customer_uid, merchant_uid: nothing that still waits is scheduled under these'
        throw new SandboxRefusal('NOT_POSSIBLE', message)
      }
      const revoked_at = seconds(now())
      return found.map((schedule) => ({
        ...Object.assign(schedule, { revoked_at, schedule_status: 'revoked' }),
      }))
    },
    schedules: () => planned.map(({ schedule }) => ({ ...schedule })),
    runSchedules(until = now()) {
      return planned
        .filter(({ schedule }) => schedule.schedule_status === 'scheduled')
        .filter(({ schedule }) => schedule.schedule_at <= seconds(until))
        .sort((a, b) => a.schedule.schedule_at - b.schedule.schedule_at)
        .map(run)
    },
    state: () => copy({ customers: [...customers.values()], schedules: planned, declines }),
  }
}

/** The seventh to the twelfth digit hidden, as the gateways do. */
function masked(cardNumber: string): string {
  if (cardNumber.includes('*')) return cardNumber
  const plain = cardNumber.replace(/\D/g, '')
  return plain.slice(0, 6) + '*'.repeat(Math.max(0, Math.min(6, plain.length - 6))) + plain.slice(12)
}
