import { describe, expect, it } from 'vitest'
import { at, serve } from '../../../test/support/sandbox-server.js'

const card = { card_number: '1234-5678-9012-3456', expiry: '2030-01', birth: '900101', pwd_2digit: '12' }

describe('a billing key', () => {
  it('is issued, read and deleted, and the whole card number is kept nowhere', async () => {
    const { call } = await serve()
    const { response } = await call('POST /subscribe/customers/c-1', {
      ...card,
      pg: 'kcp.T0000',
      customer_name: '홍길동',
    })
    expect(response).toMatchObject({
      customer_uid: 'c-1',
      pg_provider: 'kcp',
      pg_id: 'T0000',
      card_number: '123456******3456',
      customer_name: '홍길동',
      inserted: at,
    })
    expect((await call('GET /subscribe/customers/c-1')).response).toEqual(response)
    expect((await call('DELETE /subscribe/customers/c-1')).response).toEqual(response)
    expect(await call('GET /subscribe/customers/c-1')).toMatchObject({ status: 404, response: null })
    expect((await call('DELETE /subscribe/customers/c-1')).status).toBe(404)
  })

  it('needs a card written as the API wants it', async () => {
    const { call } = await serve()
    const post = async (body: object) => (await call('POST /subscribe/customers/c-1', body)).message
    expect(await post({ expiry: '2030-01' })).toContain('card_number is missing')
    expect(await post({ ...card, card_number: '1234' })).toContain('dddd-dddd-dddd-dddd')
    expect(await post({ ...card, expiry: '01/30' })).toContain('YYYY-MM')
  })

  it('comes of a window with a customer_uid, too', async () => {
    const { store, call } = await serve()
    store.record({ merchant_uid: 'key-1', amount: 0, customer_uid: 'c-1', pg_provider: 'kicc' })
    expect((await call('GET /subscribe/customers/c-1')).response).toMatchObject({ pg_provider: 'kicc' })
    store.record({ merchant_uid: 'key-2', amount: 0, customer_uid: 'c-2', status: 'failed' })
    expect((await call('GET /subscribe/customers/c-2')).status).toBe(404)
  })
})

describe('a charge', () => {
  const charge = { customer_uid: 'c-1', merchant_uid: 'm-1', amount: 9_900, name: 'June' }

  it('goes through the key, and is a payment like any other', async () => {
    const { call } = await serve()
    await call('POST /subscribe/customers/c-1', { ...card, customer_tel: '010-0000-0000' })
    const { code, response } = await call('POST /subscribe/payments/again', charge)
    expect(code).toBe(0)
    expect(response).toMatchObject({
      status: 'paid',
      channel: 'api',
      amount: 9_900,
      buyer_tel: '010-0000-0000',
      card_number: '123456******3456',
      customer_uid: 'c-1',
      customer_uid_usage: 'payment',
    })
    expect((await call(`GET /payments/${String(response?.imp_uid)}`)).response).toEqual(response)
  })

  it('that is declined is answered with code 0: only its status tells', async () => {
    const { store, call } = await serve()
    await call('POST /subscribe/customers/c-1', card)
    store.declineNext('잔액부족')
    const { status, code, response } = await call('POST /subscribe/payments/again', charge)
    expect({ status, code }).toEqual({ status: 200, code: 0 })
    expect(response).toMatchObject({ status: 'failed', fail_reason: '잔액부족', paid_at: 0 })
    expect((await call('POST /subscribe/payments/again', charge)).response).toMatchObject({ status: 'paid' })
  })

  it('is refused without a key, without its fields, and for an order that is paid', async () => {
    const { call } = await serve()
    const again = async (body: object) => call('POST /subscribe/payments/again', body)
    expect(await again(charge)).toMatchObject({ status: 200, code: 1, response: null })
    await call('POST /subscribe/customers/c-1', card)
    expect((await again({ ...charge, name: '' })).message).toContain('name is missing')
    await again(charge)
    const twice = await again(charge)
    expect(twice).toMatchObject({ status: 200, code: 1, response: null })
    expect(twice.message).toContain('"m-1" is paid already')
  })

  it('with a card once keeps the card only under a customer_uid, and only when it went through', async () => {
    const { store, call } = await serve()
    const once = async (body: object) =>
      (await call('POST /subscribe/payments/onetime', { ...card, amount: 100, ...body })).response
    expect(await once({ merchant_uid: 'o-1' })).toMatchObject({ status: 'paid', customer_uid: null })
    store.declineNext()
    expect(await once({ merchant_uid: 'o-2', customer_uid: 'c-1' })).toMatchObject({ status: 'failed' })
    expect(store.customer('c-1')).toBeUndefined()
    await once({ merchant_uid: 'o-3', customer_uid: 'c-1', pg: 'nice_v2' })
    expect(store.customer('c-1')).toMatchObject({ pg_provider: 'nice_v2' })
  })
})

describe('a schedule', () => {
  const entry = (merchant_uid: string, after: number) => ({
    merchant_uid,
    schedule_at: at + after,
    amount: 9_900,
    name: 'Monthly',
  })

  it('is charged when its time has come, and not before', async () => {
    const { store, call, later } = await serve()
    await call('POST /subscribe/customers/c-1', card)
    const schedules = [entry('m-2', 120), entry('m-1', 60)]
    const { response } = await call('POST /subscribe/payments/schedule', { customer_uid: 'c-1', schedules })
    expect(response).toMatchObject([
      { merchant_uid: 'm-2', schedule_status: 'scheduled', imp_uid: null, payment_status: null },
      { merchant_uid: 'm-1', schedule_at: at + 60, executed_at: 0, revoked_at: 0 },
    ])
    expect(store.runSchedules()).toEqual([])
    later(60)
    const [payment, ...others] = store.runSchedules()
    expect(others).toEqual([])
    expect(payment).toMatchObject({
      merchant_uid: 'm-1',
      customer_uid_usage: 'payment.scheduled',
      status: 'paid',
    })
    expect((await call('GET /subscribe/payments/schedule/m-1')).response).toMatchObject({
      schedule_status: 'executed',
      executed_at: at + 60,
      payment_status: 'paid',
      imp_uid: payment?.imp_uid,
    })
    expect(store.runSchedules(new Date((at + 200) * 1000))).toMatchObject([{ merchant_uid: 'm-2' }])
    expect((await call('GET /subscribe/payments/schedule/m-9')).status).toBe(404)
  })

  it('that fails says why: the card said no, or the key is gone', async () => {
    const { store, call, later } = await serve()
    await call('POST /subscribe/customers/c-1', card)
    store.schedule('c-1', [entry('m-1', 60), entry('m-2', 61)])
    later(60)
    store.declineNext('한도초과')
    expect(store.runSchedules()).toMatchObject([{ status: 'failed', fail_reason: '한도초과' }])
    store.deleteCustomer('c-1')
    later(60)
    const [payment] = store.runSchedules()
    expect(payment).toMatchObject({ status: 'failed', customer_uid_usage: 'payment.scheduled' })
    expect(store.schedules()[1]).toMatchObject({
      payment_status: 'failed',
      fail_reason: payment?.fail_reason,
    })
  })

  it('is planned as a whole or not at all', async () => {
    const { store, call } = await serve()
    const post = async (body: object) =>
      call('POST /subscribe/payments/schedule', { customer_uid: 'c-1', ...body })
    expect((await post({ schedules: [entry('m-1', 60)] })).message).toContain('"c-1" has no billing key')
    expect((await post({ schedules: [] })).message).toContain('schedules must be a list')
    await post({ ...card, schedules: [entry('m-1', 60)] })
    expect(store.customer('c-1')).toBeDefined()
    const twice = await post({ schedules: [entry('m-2', 60), entry('m-1', 60)] })
    expect(twice).toMatchObject({ status: 200, code: 1 })
    expect(twice.message).toContain('"m-1" is scheduled already')
    expect((await post({ schedules: [entry('m-3', -1)] })).message).toContain('is over')
    expect((await post({ schedules: [{ ...entry('m-3', 1), name: '' }] })).message).toContain(
      'schedules.0.name',
    )
    expect(store.schedules().map(({ merchant_uid }) => merchant_uid)).toEqual(['m-1'])
  })

  it('can be taken back by order, by key, and not twice', async () => {
    const { store, call } = await serve()
    await call('POST /subscribe/customers/c-1', card)
    store.schedule('c-1', [entry('m-1', 60), entry('m-2', 60), entry('m-3', 60)])
    const back = async (body: object) => call('POST /subscribe/payments/unschedule', body)
    expect((await back({ merchant_uid: ['m-1'] })).response).toMatchObject([
      { merchant_uid: 'm-1', schedule_status: 'revoked', revoked_at: at },
    ])
    expect(await back({ merchant_uid: 'm-1' })).toMatchObject({ status: 200, code: 1 })
    expect((await back({ customer_uid: 'c-1' })).response).toHaveLength(2)
    expect((await back({})).status).toBe(400)
    expect(store.runSchedules(new Date((at + 99) * 1000))).toEqual([])
  })

  it('comes in a form as PHP would send it', async () => {
    const { store, url, call, token } = await serve()
    await call('POST /subscribe/customers/c-1', card)
    const form = { customer_uid: 'c-1', 'schedules[0][merchant_uid]': 'm-1', 'schedules[0][amount]': '100' }
    const rest = { 'schedules[0][schedule_at]': String(at + 60), 'schedules[0][name]': 'June' }
    const body = new URLSearchParams({ ...form, ...rest })
    const headers = { Authorization: await token() }
    await fetch(`${url}/subscribe/payments/schedule`, { method: 'POST', headers, body })
    expect(store.schedules()).toMatchObject([{ merchant_uid: 'm-1', amount: 100, schedule_at: at + 60 }])
    const list = new URLSearchParams([
      ['merchant_uid[]', 'm-1'],
      ['merchant_uid[]', 'm-2'],
    ])
    await fetch(`${url}/subscribe/payments/unschedule`, { method: 'POST', headers, body: list })
    expect(store.schedules()).toMatchObject([{ schedule_status: 'revoked' }])
  })
})
