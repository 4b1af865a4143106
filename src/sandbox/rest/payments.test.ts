import { describe, expect, it } from 'vitest'
import { at, serve } from '../../../test/support/sandbox-server.js'

describe('looking a payment up', () => {
  it('finds it by its own number and by the order number', async () => {
    const { store, call } = await serve()
    const payment = store.record({
      merchant_uid: 'o 1/가',
      amount: 59_000,
      name: 'Chair',
      buyer_name: '홍길동',
    })
    expect(payment).toMatchObject({
      status: 'paid',
      amount: 59_000,
      cancel_amount: 0,
      paid_at: at,
      failed_at: 0,
    })
    const byOrder = `GET /payments/find/${encodeURIComponent('o 1/가')}`
    for (const door of [`GET /payments/${payment.imp_uid}`, byOrder, `${byOrder}/paid`, `${byOrder}/`])
      expect(await call(door)).toEqual({ status: 200, code: 0, message: null, response: payment })
  })

  it.each(['GET /payments/imp_123412341234', 'GET /payments/find/o-1', 'GET /payments/find/o-2/paid'])(
    'answers 404 to %s, when it is not there',
    async (door) => {
      const { store, call } = await serve()
      store.record({ merchant_uid: 'o-2', amount: 100, status: 'failed' })
      expect(await call(door)).toMatchObject({ status: 404, code: -1, response: null })
    },
  )

  it('shows the latest of several attempts, unless it is told another order', async () => {
    const { store, call, later } = await serve()
    store.record({ merchant_uid: 'o-1', amount: 100, imp_uid: 'imp_1', status: 'failed' })
    later(5)
    store.record({ merchant_uid: 'o-1', amount: 100, imp_uid: 'imp_2' })
    later(5)
    store.record({ merchant_uid: 'o-1', amount: 100, imp_uid: 'imp_3', status: 'failed' })
    const find = async (rest: string) => (await call(`GET /payments/find/o-1${rest}`)).response?.imp_uid
    expect(await find('')).toBe('imp_3')
    expect(await find('?sorting=started')).toBe('imp_1')
    expect(await find('?sorting=-paid')).toBe('imp_2')
    expect(await find('/paid')).toBe('imp_2')
    expect(await find('/failed?sorting=started')).toBe('imp_1')
    expect((await call('GET /payments/find/o-1?sorting=price')).message).toContain('sorting must be one of')
    expect((await call('GET /payments/find/o-1/done')).status).toBe(400)
  })
})

describe('what is recorded', () => {
  it('is one payment when it is told twice, and no other when it is told differently', async () => {
    const { store } = await serve()
    const payment = { merchant_uid: 'o-1', amount: 100, imp_uid: 'imp_1' }
    store.record(payment)
    store.record(payment)
    expect(store.payments()).toHaveLength(1)
    expect(() => store.record({ ...payment, amount: 200 })).toThrow('imp_1" is paid and cannot become paid')
    expect(() => store.record({ ...payment, merchant_uid: 'o-2' })).toThrow('belongs to the order "o-1"')
  })

  it('may be a failure, and the order can be paid after it', async () => {
    const { store } = await serve()
    const failed = store.record({
      merchant_uid: 'o-1',
      amount: 100,
      status: 'failed',
      fail_reason: '한도초과',
    })
    expect(failed).toMatchObject({ status: 'failed', failed_at: at, paid_at: 0, fail_reason: '한도초과' })
    expect(store.record({ merchant_uid: 'o-1', amount: 100 }).status).toBe('paid')
  })

  it('is refused for an order that is paid, and for what is no payment', async () => {
    const { store } = await serve()
    store.record({ merchant_uid: 'o-1', amount: 100 })
    expect(() => store.record({ merchant_uid: 'o-1', amount: 100 })).toThrow('"o-1" is paid already')
    expect(() => store.record({ merchant_uid: '', amount: 100 })).toThrow('merchant_uid must be a text')
    expect(() => store.record({ merchant_uid: 'o-2', amount: Number.NaN })).toThrow('amount must be a number')
    expect(store.payments()).toHaveLength(1)
  })

  it('cannot be changed through what is handed out', async () => {
    const { store } = await serve()
    const payment = store.record({ merchant_uid: 'o-1', amount: 100 })
    payment.amount = 1
    payment.cancel_history.push({} as never)
    expect(store.payment(payment.imp_uid)).toMatchObject({ amount: 100, cancel_history: [] })
  })

  it('can come from a test in any language, in JSON only', async () => {
    const { send, url, store } = await serve()
    const body = { merchant_uid: 'o-1', amount: 100, pay_method: 'vbank' }
    const { response } = await send('POST /sandbox/record', { body })
    expect(response).toMatchObject({ status: 'ready' })
    await send('POST /sandbox/deposit', { body: { imp_uid: response?.imp_uid } })
    expect(store.payments('o-1')[0]?.status).toBe('paid')
    const due = await send('POST /sandbox/record', {
      body: { ...body, merchant_uid: 'o-3', vbank_date: at + 60 },
    })
    expect(due.response).toMatchObject({ vbank_date: at + 60 })
    const wrong = await send('POST /sandbox/record', {
      body: { ...body, merchant_uid: 'o-4', notice_url: 7 },
    })
    expect(wrong).toMatchObject({ status: 400, code: 1 })
    const form = await fetch(`${url}/sandbox/record`, {
      method: 'POST',
      body: new URLSearchParams({ merchant_uid: 'o-2' }),
    })
    expect(form.status).toBe(400)
  })
})

describe('a registered amount', () => {
  const order = { merchant_uid: 'o-1', amount: 59_000 }

  it('can be read, changed, and not registered twice', async () => {
    const { call } = await serve()
    const registered = { ...order, currency: null }
    expect((await call('POST /payments/prepare', order)).response).toEqual(registered)
    expect((await call('GET /payments/prepare/o-1')).response).toEqual(registered)
    expect(await call('POST /payments/prepare', order)).toMatchObject({
      status: 200,
      code: 1,
      response: null,
    })
    await call('PUT /payments/prepare', { ...order, amount: 1_000, currency: 'KRW' })
    expect((await call('GET /payments/prepare/o-1')).response).toEqual({
      ...order,
      amount: 1_000,
      currency: 'KRW',
    })
    expect((await call('GET /payments/prepare/o-2')).status).toBe(404)
    expect((await call('PUT /payments/prepare', { ...order, merchant_uid: 'o-2' })).status).toBe(404)
  })

  it('is the only one the order can be paid with', async () => {
    const { store } = await serve()
    store.prepare({ ...order, currency: 'KRW' })
    expect(() => store.record({ ...order, amount: 100 })).toThrow(
      'amount: 100 KRW for "o-1", for which 59000 KRW',
    )
    expect(() => store.record({ ...order, currency: 'USD' })).toThrow('59000 USD')
    expect(store.payments()).toEqual([])
    expect(store.record(order).status).toBe('paid')
  })
})

describe('a refund', () => {
  it('gives everything back when no amount is named', async () => {
    const { store, call } = await serve()
    const { imp_uid } = store.record({ merchant_uid: 'o-1', amount: 100 })
    const { response } = await call('POST /payments/cancel', { imp_uid, reason: 'changed my mind' })
    expect(response).toMatchObject({ status: 'cancelled', amount: 100, cancel_amount: 100, cancelled_at: at })
    expect(response?.cancel_history).toMatchObject([
      { amount: 100, reason: 'changed my mind', cancelled_at: at },
    ])
    expect(await call('POST /payments/cancel', { imp_uid })).toMatchObject({
      status: 200,
      code: 1,
      response: null,
    })
  })

  it('can be in parts, each with a sum to check; the state says cancelled from the first on', async () => {
    const { store, call } = await serve()
    store.record({ merchant_uid: 'o-1', amount: 100 })
    const part = async (amount: number, checksum: number) =>
      call('POST /payments/cancel', { merchant_uid: 'o-1', amount, checksum })
    expect((await part(30, 100)).response).toMatchObject({ status: 'cancelled', cancel_amount: 30 })
    const stale = await part(30, 100)
    expect(stale).toMatchObject({ status: 200, code: 1, response: null })
    expect(stale.message).toContain('checksum: 100, but 70 can be given back')
    expect((await part(71, 70)).message).toContain('71 is more than the 70')
    expect((await part(0, 70)).response).toMatchObject({ cancel_amount: 100 })
    expect(store.payments('o-1')[0]?.cancel_history.map(({ amount }) => amount)).toEqual([30, 70])
  })

  it('goes to the payment that was paid, not to the last attempt at the order', async () => {
    const { store, call } = await serve()
    store.record({ merchant_uid: 'o-1', amount: 100, imp_uid: 'imp_1' })
    store.record({ merchant_uid: 'o-1', amount: 100, imp_uid: 'imp_2', status: 'failed' })
    expect((await call('POST /payments/cancel', { merchant_uid: 'o-1' })).response?.imp_uid).toBe('imp_1')
  })

  it('is refused in an answer like any other, HTTP 200 with a code', async () => {
    const { store, call } = await serve()
    store.record({ merchant_uid: 'o-1', amount: 100, imp_uid: 'imp_1', status: 'failed' })
    const refusals = [{ imp_uid: 'imp_1' }, { imp_uid: 'imp_9' }, { merchant_uid: 'o-9' }]
    for (const body of refusals)
      expect(await call('POST /payments/cancel', body)).toMatchObject({
        status: 200,
        code: 1,
        response: null,
      })
    expect((await call('POST /payments/cancel', { amount: 1 })).status).toBe(400)
  })

  it('takes its numbers from a form, too', async () => {
    const { store, url, token } = await serve()
    const { imp_uid } = store.record({ merchant_uid: 'o-1', amount: 100 })
    const body = new URLSearchParams({ imp_uid, amount: '40', checksum: '100', 'extra[requester]': 'admin' })
    await fetch(`${url}/payments/cancel`, { method: 'POST', headers: { Authorization: await token() }, body })
    expect(store.payment(imp_uid)?.cancel_amount).toBe(40)
  })
})

describe('a virtual account', () => {
  const order = { merchant_uid: 'o-1', amount: 100, pay_method: 'vbank' }

  it('waits, and is paid by a deposit', async () => {
    const { store, call, later } = await serve()
    const { imp_uid } = store.record(order)
    expect((await call(`GET /payments/${imp_uid}`)).response).toMatchObject({
      status: 'ready',
      paid_at: 0,
      vbank_num: expect.any(String) as string,
      vbank_date: at + 7 * 24 * 3600,
    })
    later(3600)
    store.deposit(imp_uid, { depositor_name: '홍길동' })
    expect((await call(`GET /payments/${imp_uid}`)).response).toMatchObject({
      status: 'paid',
      paid_at: at + 3600,
      deposit_history: [{ amount: 100, depositor_name: '홍길동', deposited_at: at + 3600 }],
    })
  })

  it('takes nothing twice, nothing too late, no other sum, and nothing for a card', async () => {
    const { store, later } = await serve()
    const { imp_uid } = store.record(order)
    expect(() => store.deposit(imp_uid, { amount: 99 })).toThrow('takes exactly 100, not 99')
    store.deposit(imp_uid)
    expect(() => store.deposit(imp_uid)).toThrow('only a virtual account that is ready')
    expect(() => store.deposit('imp_9')).toThrow('no payment "imp_9"')
    const card = store.record({ merchant_uid: 'o-2', amount: 100 })
    expect(() => store.deposit(card.imp_uid)).toThrow('is card, paid')
    const late = store.record({ ...order, merchant_uid: 'o-3' })
    later(8 * 24 * 3600)
    expect(() => store.deposit(late.imp_uid)).toThrow('is over')
  })

  it('cannot be refunded before the deposit, nor without an account to send it to', async () => {
    const { store, call } = await serve()
    const { imp_uid } = store.record(order)
    expect((await call('POST /payments/cancel', { imp_uid })).message).toContain('only what is paid')
    store.deposit(imp_uid)
    const { code, message } = await call('POST /payments/cancel', { imp_uid, refund_holder: '홍길동' })
    expect(code).toBe(1)
    expect(message).toContain('refund_bank, refund_account')
  })
})
