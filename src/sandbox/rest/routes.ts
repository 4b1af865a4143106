import { flag, needed, number, object, text, type Fields } from './input.js'
import type { SandboxPayment } from './payment.js'
import { SandboxRefusal } from './refusal.js'
import type { RestRequest, Route } from './router.js'
import type { SandboxStore } from './store.js'
import type { RestPayment } from './types.js'

/** The doors of the vendor's REST API that a shop's server goes through, with the vendor's names. */
export function restRoutes(store: SandboxStore): Route[] {
  const route = (door: string, answer: Route['answer']): Route => {
    const [method, pattern] = door.split(' ') as [Route['method'], string]
    return { method, pattern, needs: 'token', answer }
  }

  const found = <T>(what: string, value: T | undefined): T => {
    if (value === undefined) throw new SandboxRefusal('UNKNOWN', `${what} is not known here`)
    return value
  }

  return [
    route('GET /payments/{imp_uid}', ({ path }) =>
      found(`imp_uid: "${path.imp_uid}"`, store.payment(path.imp_uid ?? '')),
    ),
    route('GET /payments/find/{merchant_uid}', (request) => findPayment(store, request)),
    route('GET /payments/find/{merchant_uid}/{payment_status}', (request) => findPayment(store, request)),
    route('POST /payments/prepare', ({ body }) => store.prepare(preparedIn(body))),
    route('PUT /payments/prepare', ({ body }) => store.changePrepared(preparedIn(body))),
    route('GET /payments/prepare/{merchant_uid}', ({ path }) =>
      found(`merchant_uid: "${path.merchant_uid}"`, store.prepared(path.merchant_uid ?? '')),
    ),
    route('POST /payments/cancel', ({ body }) => cancel(store, body)),

    route('POST /subscribe/customers/{customer_uid}', ({ path, body }) => {
      checkCard(body)
      return store.saveCustomer({ ...customerIn(body), customer_uid: path.customer_uid ?? '' })
    }),
    route('GET /subscribe/customers/{customer_uid}', ({ path }) =>
      found(`customer_uid: "${path.customer_uid}"`, store.customer(path.customer_uid ?? '')),
    ),
    route('DELETE /subscribe/customers/{customer_uid}', ({ path }) =>
      store.deleteCustomer(path.customer_uid ?? ''),
    ),
    route('POST /subscribe/payments/onetime', ({ body }) => onetime(store, body)),
    route('POST /subscribe/payments/again', ({ body }) => {
      const customer_uid = needed('customer_uid', text(body, 'customer_uid'))
      needed('name', text(body, 'name'))
      return store.charge({ ...chargeIn(body), customer_uid })
    }),
    route('POST /subscribe/payments/schedule', ({ body }) => schedule(store, body)),
    route('GET /subscribe/payments/schedule/{merchant_uid}', ({ path }) =>
      found(
        `merchant_uid: "${path.merchant_uid}"`,
        store
          .schedules()
          .reverse()
          .find(({ merchant_uid }) => merchant_uid === path.merchant_uid),
      ),
    ),
    route('POST /subscribe/payments/unschedule', ({ body }) => {
      const customer_uid = text(body, 'customer_uid')
      const merchantUids = textsIn(body, 'merchant_uid')
      if (customer_uid === undefined && merchantUids.length === 0)
        needed('customer_uid, or merchant_uid,', undefined)
      return store.unschedule(customer_uid, merchantUids)
    }),
  ]
}

const sortings: Record<string, (payment: RestPayment) => number> = {
  started: ({ started_at }) => started_at,
  paid: ({ paid_at }) => paid_at,
  updated: (payment) =>
    Math.max(payment.started_at, payment.paid_at, payment.failed_at, payment.cancelled_at),
}

function findPayment(store: SandboxStore, { path, query }: RestRequest): RestPayment {
  const { merchant_uid = '', payment_status } = path
  const sorting = query.get('sorting') ?? '-started'
  const by = sortings[sorting.replace(/^-/, '')]
  if (!by) {
    const all = Object.keys(sortings).flatMap((name) => [name, `-${name}`])
    throw new SandboxRefusal('BAD_INPUT', `sorting must be one of ${all.join(', ')}, not "${sorting}"`)
  }
  if (payment_status !== undefined && !['ready', 'paid', 'failed', 'cancelled'].includes(payment_status)) {
    const message = `payment_status must be ready, paid, failed or cancelled, not "${payment_status}"`
    throw new SandboxRefusal('BAD_INPUT', message)
  }
  // Latest first already, which decides between payments of the same second.
  const payments = store
    .payments(merchant_uid)
    .filter(({ status }) => payment_status === undefined || status === payment_status)
  const down = sorting.startsWith('-')
  if (!down) payments.reverse()
  payments.sort((a, b) => (down ? by(b) - by(a) : by(a) - by(b)))
  const [first] = payments
  if (first) return first
  const which = payment_status === undefined ? '' : ` that is ${payment_status}`
  throw new SandboxRefusal('UNKNOWN', `merchant_uid: no payment of "${merchant_uid}"${which} was made here`)
}

function preparedIn(body: Fields) {
  return {
    merchant_uid: needed('merchant_uid', text(body, 'merchant_uid')),
    amount: needed('amount', number(body, 'amount')),
    currency: text(body, 'currency') ?? null,
  }
}

function cancel(store: SandboxStore, body: Fields): RestPayment {
  const merchant_uid = text(body, 'merchant_uid')
  // The payment's own number goes first when both are there.
  const imp_uid = text(body, 'imp_uid') ?? paidOf(store, needed('imp_uid, or merchant_uid,', merchant_uid))
  const options = {
    amount: number(body, 'amount'),
    checksum: number(body, 'checksum'),
    reason: text(body, 'reason'),
    refund_holder: text(body, 'refund_holder'),
    refund_bank: text(body, 'refund_bank'),
    refund_account: text(body, 'refund_account'),
    notify: flag(body, 'enable_webhook'),
  }
  if (!store.payment(imp_uid)) throw nothingToCancel(`imp_uid: no payment "${imp_uid}"`)
  return store.cancel(imp_uid, options)
}

/** Of several attempts at an order, the one in which money moved. */
function paidOf(store: SandboxStore, merchantUid: string): string {
  const payments = store.payments(merchantUid)
  const one = payments.find(({ paid_at }) => paid_at > 0) ?? payments[0]
  if (one) return one.imp_uid
  throw nothingToCancel(`merchant_uid: no payment of "${merchantUid}"`)
}

/** The schema has no 404 for this door, unlike for those that look a payment up. */
function nothingToCancel(what: string): SandboxRefusal {
  return new SandboxRefusal('NOT_POSSIBLE', `${what} was made here, so there is nothing to give back`)
}

function checkCard(body: Fields): void {
  const card = needed('card_number', text(body, 'card_number'))
  const expiry = needed('expiry', text(body, 'expiry'))
  if (!/^\d{14,16}$/.test(card.replace(/-/g, '')))
    throw new SandboxRefusal('BAD_INPUT', 'card_number must be written dddd-dddd-dddd-dddd')
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(expiry))
    throw new SandboxRefusal('BAD_INPUT', `expiry must be written YYYY-MM, not ${JSON.stringify(expiry)}`)
}

function gatewayIn(body: Fields): { pg_provider?: string; pg_id?: string } {
  const [pg_provider, ...rest] = (text(body, 'pg') ?? '').split('.')
  return { ...(pg_provider ? { pg_provider } : {}), ...(rest.length > 0 ? { pg_id: rest.join('.') } : {}) }
}

function customerIn(body: Fields) {
  return {
    ...gatewayIn(body),
    customer_id: text(body, 'customer_id'),
    card_number: text(body, 'card_number'),
    customer_name: text(body, 'customer_name'),
    customer_tel: text(body, 'customer_tel'),
    customer_email: text(body, 'customer_email'),
    customer_addr: text(body, 'customer_addr'),
    customer_postcode: text(body, 'customer_postcode'),
  }
}

function chargeIn(body: Fields): SandboxPayment {
  return {
    merchant_uid: needed('merchant_uid', text(body, 'merchant_uid')),
    amount: needed('amount', number(body, 'amount')),
    currency: text(body, 'currency'),
    name: text(body, 'name'),
    buyer_name: text(body, 'buyer_name'),
    buyer_email: text(body, 'buyer_email'),
    buyer_tel: text(body, 'buyer_tel'),
    buyer_addr: text(body, 'buyer_addr'),
    buyer_postcode: text(body, 'buyer_postcode'),
    card_quota: number(body, 'card_quota'),
    custom_data: text(body, 'custom_data'),
    notice_url: text(body, 'notice_url'),
  }
}

/** A card once; with a `customer_uid` the card is kept under it when the charge went through. */
function onetime(store: SandboxStore, body: Fields): RestPayment {
  checkCard(body)
  const customer_uid = text(body, 'customer_uid')
  const payment = store.charge({ ...gatewayIn(body), ...chargeIn(body) })
  if (customer_uid !== undefined && payment.status === 'paid') {
    store.saveCustomer({
      ...gatewayIn(body),
      customer_uid,
      card_number: text(body, 'card_number'),
      customer_name: text(body, 'buyer_name'),
      customer_tel: text(body, 'buyer_tel'),
      customer_email: text(body, 'buyer_email'),
      customer_addr: text(body, 'buyer_addr'),
      customer_postcode: text(body, 'buyer_postcode'),
    })
  }
  return payment
}

function schedule(store: SandboxStore, body: Fields) {
  const customer_uid = needed('customer_uid', text(body, 'customer_uid'))
  const given = typeof body.schedules === 'string' ? parsed(body.schedules) : body.schedules
  if (!Array.isArray(given) || given.length === 0)
    throw new SandboxRefusal('BAD_INPUT', 'schedules must be a list with at least one charge')
  const entries = given.map((value, i) => {
    const entry = object(value, `schedules.${i}`)
    const schedule_at = needed(`schedules.${i}.schedule_at`, number(entry, 'schedule_at'))
    needed(`schedules.${i}.name`, text(entry, 'name'))
    return { ...chargeIn(entry), schedule_at }
  })
  // A card that has no key yet gets one first.
  if (!store.customer(customer_uid) && text(body, 'card_number') !== undefined) {
    checkCard(body)
    store.saveCustomer({ ...customerIn(body), customer_uid })
  }
  return store.schedule(customer_uid, entries)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new SandboxRefusal('BAD_INPUT', 'schedules is a text, and not JSON')
  }
}

function textsIn(body: Fields, name: string): string[] {
  const value = body[name]
  if (Array.isArray(value)) return value.map(String)
  const one = text(body, name)
  return one === undefined ? [] : [one]
}
