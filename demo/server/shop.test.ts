/** The shop's server beside the sandbox's REST API: it believes nothing that it has not asked about. */
import { createSandboxApi } from 'iamport-browser/sandbox/api'
import { describe, expect, it } from 'vitest'
import { createPair, type KeptPair } from './pair.ts'
import type { Confirmation, Refused } from './shop.ts'
import type { Order, Subscription } from './state.ts'

/** Both servers, and a page that speaks to the shop's. */
function open(kept?: KeptPair) {
  const pair = createPair({
    createSandboxApi,
    where: 'node',
    webhookUrl: 'http://localhost/moa/shop/api/webhook',
    kept,
  })
  async function ask<T>(door: string, body?: unknown): Promise<T & { status: number }> {
    const [method = '', path = ''] = door.split(' ')
    const answer = await pair.shop(
      new Request(`http://localhost/moa/shop/api/${path}`, {
        method,
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    )
    return { status: answer.status, ...((await answer.json()) as T) }
  }
  const mugs = [{ id: 'mugs', quantity: 1 }]
  return {
    ...pair,
    ask,
    order: (wish: object = {}) => ask<Order>('POST orders', { lines: mugs, ...wish }),
    complete: (id: string, imp_uid?: string) =>
      ask<Confirmation<Order>>(`POST orders/${id}/complete`, { imp_uid }),
  }
}

const whatOf = ({ log }: Pick<Order, 'log'>) => log.map(({ what }) => what)

describe('an order', () => {
  it('has an amount of the server, registered with the vendor', async () => {
    const { order, api } = open()
    const made = await order({
      lines: [
        { id: 'mugs', quantity: 2 },
        { id: 'plate', quantity: 1 },
      ],
      coupon: ' moa10',
      language: 'en',
      amount: 1_000,
    })
    expect(made).toMatchObject({
      status: 201,
      goods: 136_000,
      discount: 13_600,
      amount: 122_400,
      name: 'Moa mug set and 1 more',
      state: 'open',
    })
    expect(api.store.prepared(made.merchant_uid)).toMatchObject({ amount: 122_400 })
    // The vendor's limit is 40 bytes.
    expect(made.merchant_uid).toMatch(/^MOA-\d{8}-\w{10}$/)
  })

  it.each([
    ['nothing', []],
    ['no cart', 'mugs'],
    ['something else', [{ id: 'car', quantity: 1 }]],
    ['what every object has', [{ id: 'constructor', quantity: 1 }]],
    ['no count', [{ id: 'mugs', quantity: 0.5 }]],
    ['a count that pays the buyer', [{ id: 'mugs', quantity: -1 }]],
    ['nothing of a line', [null]],
  ])('of %s is refused', async (_, lines) => {
    const { order, state } = open()
    expect(await order({ lines })).toMatchObject({ status: 422, problem: 'bad-cart' })
    expect(state().shop.orders).toEqual({})
  })

  it.each([
    ['NOPE', { problem: 'coupon-unknown' }],
    ['SUMMER', { problem: 'coupon-expired' }],
    ['THANKS5000', { problem: 'coupon-minimum', from: 50_000 }],
  ])('with the coupon %s is refused with the reason, as the coupon alone is', async (code, why) => {
    const { order, ask } = open()
    const lines = [{ id: 'plate', quantity: 1 }]
    expect(await order({ lines, coupon: code })).toMatchObject({ status: 422, ...why })
    expect(await ask<Refused>('POST coupons', { lines, code })).toMatchObject({ status: 422, ...why })
  })
})

describe('a payment', () => {
  it('is confirmed once, however often it is asked about and told', async () => {
    const { order, complete, api, ask } = open()
    const { merchant_uid, amount } = await order()
    const { imp_uid } = api.store.record({ merchant_uid, amount })
    await api.webhooks.settled()
    expect(await complete(merchant_uid, imp_uid)).toMatchObject({ status: 200, verdict: { is: 'paid' } })
    await api.webhooks.repeat(imp_uid)
    const kept = await ask<Order>(`GET orders/${merchant_uid}`)
    expect(kept).toMatchObject({ state: 'paid', imp_uid })
    const did = whatOf(kept)
    expect(did.filter((what) => what === 'told-by-webhook')).toHaveLength(2)
    expect(did.filter((what) => what === 'confirmed')).toHaveLength(1)
    expect(did.filter((what) => what === 'confirmed-before')).toHaveLength(2)
  })

  it('of another amount is refused and given back', async () => {
    const { order, complete, api } = open()
    const { merchant_uid } = await order({ unregistered: true })
    const { imp_uid } = api.store.record({ merchant_uid, amount: 1_000 })
    await api.webhooks.settled()
    const { status, verdict, kept } = await complete(merchant_uid, imp_uid)
    expect({ status, verdict }).toEqual({ status: 409, verdict: { is: 'refused', because: 'other-amount' } })
    expect(kept?.state).toBe('open')
    expect(api.store.payment(imp_uid)).toMatchObject({ status: 'cancelled', cancel_amount: 1_000 })
  })

  it('of the same figure in another currency is another amount', async () => {
    const { order, complete, api } = open()
    const { merchant_uid, amount } = await order({ unregistered: true })
    const { imp_uid } = api.store.record({ merchant_uid, amount, currency: 'JPY' })
    expect((await complete(merchant_uid, imp_uid)).verdict).toMatchObject({ because: 'other-amount' })
  })

  it('of one order is not taken for another', async () => {
    const { order, complete, api } = open()
    const [paid, other] = [await order(), await order()]
    const { imp_uid } = api.store.record({ merchant_uid: paid.merchant_uid, amount: paid.amount })
    expect(await complete(other.merchant_uid, imp_uid)).toMatchObject({
      status: 409,
      verdict: { is: 'refused', because: 'other-order' },
      kept: { state: 'open' },
    })
  })

  it('that nobody made is refused, and does not undo one that was', async () => {
    const { order, complete, api } = open()
    const { merchant_uid, amount } = await order()
    api.store.record({ merchant_uid, amount })
    await api.webhooks.settled()
    expect(await complete(merchant_uid, 'imp_000000000000')).toMatchObject({
      status: 409,
      verdict: { is: 'refused', because: 'unknown-payment' },
      kept: { state: 'paid' },
    })
  })

  it('is looked for by the order number when the browser has no answer', async () => {
    const { order, complete, api } = open()
    const { merchant_uid, amount } = await order()
    expect((await complete(merchant_uid)).verdict).toEqual({ is: 'none' })
    api.store.record({ merchant_uid, amount, status: 'failed', fail_reason: '한도초과' })
    expect((await complete(merchant_uid)).verdict).toEqual({ is: 'failed', reason: '한도초과' })
    api.store.record({ merchant_uid, amount })
    await api.webhooks.settled()
    expect((await complete(merchant_uid)).verdict).toEqual({ is: 'paid' })
  })

  it('into a virtual account waits for the deposit, of which the webhook tells', async () => {
    const { order, complete, api, ask } = open()
    const { merchant_uid, amount } = await order()
    const { imp_uid, vbank_num } = api.store.record({ merchant_uid, amount, pay_method: 'vbank' })
    expect(await complete(merchant_uid, imp_uid)).toMatchObject({
      verdict: { is: 'waiting' },
      kept: { state: 'waiting', account: { number: vbank_num } },
    })
    api.store.deposit(imp_uid)
    await api.webhooks.settled()
    expect(await ask<Order>(`GET orders/${merchant_uid}`)).toMatchObject({ state: 'paid' })
  })

  it('that was given back leaves the order open', async () => {
    const { order, complete, api } = open()
    const { merchant_uid, amount } = await order()
    const { imp_uid } = api.store.record({ merchant_uid, amount })
    await complete(merchant_uid, imp_uid)
    api.store.cancel(imp_uid)
    expect(await complete(merchant_uid, imp_uid)).toMatchObject({
      verdict: { is: 'cancelled' },
      kept: { state: 'open' },
    })
  })
})

describe('a webhook', () => {
  it('that is forged confirms nothing', async () => {
    const { order, api, ask } = open()
    const { merchant_uid } = await order()
    const body = { imp_uid: 'imp_1', merchant_uid, status: 'paid' } as const
    expect(await api.webhooks.forge(body)).toMatchObject({ state: 'answered' })
    const kept = await ask<Order>(`GET orders/${merchant_uid}`)
    expect(kept.state).toBe('open')
    expect(whatOf(kept).slice(-2)).toEqual(['payment-unknown', 'refused'])
  })

  it('as a form is read as well', async () => {
    const { order, api, shop, state } = open()
    const { merchant_uid, amount } = await order()
    const { imp_uid } = api.store.record({ merchant_uid, amount })
    await api.webhooks.settled()
    const body = new URLSearchParams({ imp_uid, merchant_uid, status: 'paid' })
    await shop(new Request('http://localhost/shop/api/webhook', { method: 'POST', body }))
    expect(state().shop.orders[merchant_uid]?.log.at(-1)?.what).toBe('confirmed-before')
  })

  it('about an order that is none is answered, so that it ends', async () => {
    const { ask } = open()
    for (const merchant_uid of ['order1', '__proto__', 'constructor'])
      expect(await ask('POST webhook', { imp_uid: 'imp_1', merchant_uid })).toMatchObject({ status: 200 })
  })
})

describe('a subscription', () => {
  const begun = async () => {
    const shop = open()
    const made = await shop.ask<Subscription>('POST subscriptions', { language: 'en' })
    const { customer_uid, merchant_uid } = made
    const register = (given = customer_uid) =>
      shop.api.store.record({ merchant_uid, amount: 0, customer_uid: given, pg_provider: 'kcp_billing' })
    const complete = (imp_uid?: string) =>
      shop.ask<Confirmation<Subscription>>(`POST subscriptions/${customer_uid}/complete`, { imp_uid })
    return { ...shop, made, register, complete }
  }

  it('charges the card at once, once, and again when its time comes', async () => {
    const { made, register, complete, ask, api } = await begun()
    const { imp_uid } = register()
    expect(await complete(imp_uid)).toMatchObject({ verdict: { is: 'paid' }, kept: { state: 'active' } })
    expect((await complete(imp_uid)).kept?.charges).toHaveLength(1)
    const { charges } = await ask<Subscription>(`POST subscriptions/${made.customer_uid}/charges`, {})
    expect(charges).toMatchObject([
      { amount: 9_900, paid: true },
      { amount: 9_900, paid: true },
    ])
    expect(new Set(charges.map(({ merchant_uid }) => merchant_uid)).size).toBe(2)
    expect(api.store.payment(charges[0]?.imp_uid ?? '')).toMatchObject({ customer_uid: made.customer_uid })
  })

  it('shows a charge that was declined, with the reason', async () => {
    const { register, complete, api } = await begun()
    const { imp_uid } = register()
    api.store.declineNext('잔액부족')
    expect((await complete(imp_uid)).kept?.charges).toMatchObject([{ paid: false, reason: '잔액부족' }])
  })

  it('is not begun with a card of another name, nor without one', async () => {
    const { register, complete, ask, made } = await begun()
    expect((await complete()).verdict).toEqual({ is: 'none' })
    expect((await complete('imp_1')).verdict).toMatchObject({ because: 'unknown-payment' })
    expect((await complete(register('someone-else').imp_uid)).verdict).toMatchObject({
      because: 'other-card',
    })
    expect(await ask(`POST subscriptions/${made.customer_uid}/charges`, {})).toMatchObject({
      status: 409,
      problem: 'not-active',
    })
  })

  it('ends with its key', async () => {
    const { made, register, complete, ask, api } = await begun()
    await complete(register().imp_uid)
    const door = `subscriptions/${made.customer_uid}`
    expect(await ask<Subscription>(`DELETE ${door}`)).toMatchObject({ state: 'ended' })
    expect(api.store.customer(made.customer_uid)).toBeUndefined()
    expect(await ask(`POST ${door}/charges`, {})).toMatchObject({ problem: 'not-active' })
  })
})

describe('the server', () => {
  it.each([
    ['GET nothing', undefined, 404, 'not-known'],
    ['GET orders/__proto__', undefined, 404, 'not-known'],
    ['DELETE orders/x', undefined, 404, 'not-known'],
    ['GET subscriptions/constructor', undefined, 404, 'not-known'],
    ['POST orders', '{', 400, 'bad-request'],
    ['POST orders', '[]', 400, 'bad-request'],
  ])('refuses %s with %j in words of its own', async (door, body, status, problem) => {
    expect(await open().ask(door, body)).toMatchObject({ status, problem })
  })

  it('knows no order that is none', async () => {
    expect(await open().complete('order1', 'imp_1')).toEqual({
      status: 404,
      verdict: { is: 'refused', because: 'unknown-order' },
    })
  })

  it('says when the vendor cannot be reached', async () => {
    const { order, api } = open()
    api.fetch = () => Promise.reject(new TypeError('fetch failed'))
    expect(await order()).toMatchObject({ status: 502, problem: 'api', message: 'fetch failed' })
  })

  it('asks for another token when its own was taken back', async () => {
    const first = open()
    const { merchant_uid } = await first.order()
    const state = JSON.parse(JSON.stringify(first.state())) as KeptPair
    const { order, complete } = first
    // The vendor's side starts anew and knows no token any more.
    const other = createSandboxApi()
    first.api.fetch = other.fetch
    expect((await complete(merchant_uid, 'imp_1')).verdict).toMatchObject({ because: 'unknown-payment' })
    expect((await order()).status).toBe(201)

    const again = open(state)
    expect(await again.ask<Order>(`GET orders/${merchant_uid}`)).toMatchObject({ state: 'open' })
  })
})
