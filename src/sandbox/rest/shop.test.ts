/** A shop's server against the running sandbox: what it must not fall for, end to end. */
import { createSandboxServer, sandboxKeys } from 'iamport-browser/sandbox'
import { describe, expect, it } from 'vitest'
import { at, serve } from '../../../test/support/sandbox-server.js'
import { openShop } from '../../../test/support/shop-server.js'

/** A shop and its sandbox, which sends its webhooks there. */
async function open(webhookType: 'json' | 'form' = 'json') {
  // The shop has to be there before the sandbox knows its address; the sandbox before the shop knows where to ask.
  const api = { url: '', keys: sandboxKeys }
  const shop = await openShop(api)
  const sandbox = await serve({ webhookUrl: `${shop.url}/webhook`, webhookType })
  api.url = sandbox.url
  return { shop, sandbox }
}

describe.each(['json', 'form'] as const)('a payment, with webhooks as %s', (webhookType) => {
  it('is known to the shop before the buyer is back, and counted once', async () => {
    const { shop, sandbox } = await open(webhookType)
    shop.takeOrder('o-1', 59_000)
    const { imp_uid } = sandbox.store.record({ merchant_uid: 'o-1', amount: 59_000 })
    await sandbox.webhooks.settled()
    expect(shop.order('o-1')).toEqual({ amount: 59_000, state: 'paid', shipped: 1 })
    expect(sandbox.webhooks.deliveries).toMatchObject([
      { state: 'answered', status: 200, body: { imp_uid, merchant_uid: 'o-1', status: 'paid' } },
    ])
    expect(await shop.comeBack({ imp_uid, merchant_uid: 'o-1', imp_success: 'true' })).toBe('paid')
    expect(shop.order('o-1')?.shipped).toBe(1)
  })

  it('whose webhook comes again is still counted once', async () => {
    const { shop, sandbox } = await open(webhookType)
    shop.takeOrder('o-1', 59_000)
    const { imp_uid } = sandbox.store.record({ merchant_uid: 'o-1', amount: 59_000 })
    await sandbox.webhooks.settled()
    await sandbox.webhooks.repeat(imp_uid)
    await Promise.all([sandbox.webhooks.repeat(imp_uid), sandbox.webhooks.repeat(imp_uid)])
    expect(shop.webhooks).toHaveLength(4)
    expect(new Set(shop.webhooks.map(({ body }) => body)).size).toBe(1)
    expect(shop.order('o-1')).toMatchObject({ state: 'paid', shipped: 1 })
  })
})

describe('a tampered amount', () => {
  it('is found when the shop compares: the buyer paid 100 won for a chair of 59,000', async () => {
    const { shop, sandbox } = await open()
    shop.takeOrder('o-1', 59_000)
    const { imp_uid } = sandbox.store.record({ merchant_uid: 'o-1', amount: 100 })
    expect(await shop.comeBack({ imp_uid, merchant_uid: 'o-1', imp_success: 'true' })).toBe('forged')
    expect(shop.order('o-1')?.shipped).toBe(0)
  })

  it('cannot be paid at all when the shop registered the amount first', async () => {
    const { shop, sandbox } = await open()
    shop.takeOrder('o-1', 59_000)
    await sandbox.call('POST /payments/prepare', { merchant_uid: 'o-1', amount: 59_000 })
    const pay = { imp_uid: 'imp_1', outcome: 'pay', provider: 'kcp', mobile: false }
    const params = { merchant_uid: 'o-1', pg: 'kcp.T0000', amount: 100 }
    const refused = await sandbox.send('POST /sandbox/window', { body: { ...pay, params } })
    expect(refused).toMatchObject({ status: 200, code: 1 })
    expect(refused.message).toContain('59000 was registered')
    expect(await shop.comeBack({ imp_uid: 'imp_1', merchant_uid: 'o-1' })).toBe('no payment of this order')
    expect(shop.webhooks).toEqual([])
  })
})

describe('a forged return address', () => {
  it('with a made-up payment is none', async () => {
    const { shop } = await open()
    shop.takeOrder('o-1', 59_000)
    const forged = { imp_uid: 'imp_123412341234', merchant_uid: 'o-1', imp_success: 'true' }
    expect(await shop.comeBack(forged)).toBe('no payment of this order')
    expect(shop.order('o-1')?.state).toBe('open')
  })

  it("with somebody else's payment is none either", async () => {
    const { shop, sandbox } = await open()
    shop.takeOrder('o-1', 59_000)
    shop.takeOrder('o-2', 59_000)
    const { imp_uid } = sandbox.store.record({ merchant_uid: 'o-2', amount: 59_000 })
    expect(await shop.comeBack({ imp_uid, merchant_uid: 'o-1' })).toBe('no payment of this order')
    expect(shop.order('o-1')?.shipped).toBe(0)
  })
})

describe('a webhook', () => {
  it('that nobody at the vendor sent changes nothing', async () => {
    const { shop, sandbox } = await open()
    shop.takeOrder('o-1', 59_000)
    await sandbox.webhooks.forge({ imp_uid: 'imp_123412341234', merchant_uid: 'o-1', status: 'paid' })
    expect(shop.webhooks).toHaveLength(1)
    expect(shop.order('o-1')).toMatchObject({ state: 'open', shipped: 0 })
  })

  it('tells of an account that was issued, and of the deposit', async () => {
    const { shop, sandbox } = await open()
    shop.takeOrder('o-1', 59_000)
    const { imp_uid } = sandbox.store.record({ merchant_uid: 'o-1', amount: 59_000, pay_method: 'vbank' })
    await sandbox.webhooks.settled()
    expect(shop.order('o-1')).toMatchObject({ state: 'waiting', shipped: 0 })
    sandbox.store.deposit(imp_uid)
    await sandbox.webhooks.settled()
    expect(shop.order('o-1')).toMatchObject({ state: 'paid', shipped: 1 })
    expect(sandbox.webhooks.deliveries.map(({ body }) => body.status)).toEqual(['ready', 'paid'])
  })

  it('is not sent for a failure, nor for a refund by the API unless that asks for it', async () => {
    const { shop, sandbox } = await open()
    const { store, webhooks, call } = sandbox
    store.record({ merchant_uid: 'o-0', amount: 100, status: 'failed' })
    const { imp_uid } = store.record({ merchant_uid: 'o-1', amount: 100 })
    await call('POST /payments/cancel', { imp_uid, amount: 10 })
    const asked = await call('POST /payments/cancel', { imp_uid, amount: 10, enable_webhook: true })
    store.cancel(imp_uid, { amount: 10 }) // in the console
    await webhooks.settled()
    expect(webhooks.deliveries.map(({ body }) => body.status)).toEqual(['paid', 'cancelled', 'cancelled'])
    const history = asked.response?.cancel_history as { cancellation_id: string }[]
    expect(webhooks.deliveries[1]?.body.cancellation_id).toBe(history[1]?.cancellation_id)
    expect(shop.webhooks).toHaveLength(3)
  })

  it('is sent for a scheduled charge, also when it failed', async () => {
    const { sandbox } = await open()
    const { store, webhooks, later } = sandbox
    store.saveCustomer({ customer_uid: 'c-1' })
    store.schedule('c-1', [{ merchant_uid: 'm-1', amount: 100, name: 'June', schedule_at: at + 60 }])
    store.declineNext()
    later(60)
    store.runSchedules()
    await webhooks.settled()
    expect(webhooks.deliveries.map(({ body }) => body.status)).toEqual(['failed'])
  })

  it('goes to the notice_url of the payment instead, to every one of a list', async () => {
    const { shop, sandbox } = await open()
    const { store, webhooks } = sandbox
    const notice_url = [`${shop.url}/webhook?a`, `${shop.url}/webhook?b`]
    store.record({ merchant_uid: 'o-1', amount: 100, notice_url })
    await webhooks.settled()
    expect(webhooks.deliveries.map(({ url }) => url)).toEqual(notice_url)
    expect(shop.webhooks).toHaveLength(2)
  })

  it('never leaves this machine', async () => {
    const { sandbox } = await open()
    const { store, webhooks } = sandbox
    const far = [
      'https://shop.example/webhook',
      'http://127.0.0.1.evil.example/',
      'ftp://localhost/',
      'webhook',
    ]
    store.record({ merchant_uid: 'o-1', amount: 100, notice_url: far })
    await webhooks.settled()
    expect(webhooks.deliveries.map(({ state }) => state)).toEqual(far.map(() => 'refused'))
    expect(webhooks.deliveries[0]?.error).toContain('nothing beyond localhost')
    await expect(createSandboxServer({ webhookUrl: far[0] })).rejects.toThrow(
      /^iamport-browser\/sandbox: webhookUrl: /,
    )
  })

  it('that finds nobody fails, and the payment stands', async () => {
    const { shop, sandbox } = await open()
    const nobody = await createSandboxServer()
    await nobody.close()
    const { imp_uid } = sandbox.store.record({
      merchant_uid: 'o-1',
      amount: 100,
      notice_url: `${nobody.url}/webhook`,
    })
    await sandbox.webhooks.settled()
    expect(sandbox.webhooks.deliveries).toMatchObject([
      { state: 'failed', error: expect.any(String) as string },
    ])
    expect(sandbox.store.payment(imp_uid)?.status).toBe('paid')
    expect(shop.webhooks).toEqual([])
  })

  it('under way is broken off when the sandbox is closed', async () => {
    const sandbox = await createSandboxServer()
    const { createServer } = await import('node:http')
    let hang = (): void => undefined
    const asked = new Promise<void>((resolve) => (hang = resolve))
    const deaf = createServer(() => hang())
    await new Promise<void>((resolve) => deaf.listen(0, '127.0.0.1', resolve))
    const { port } = deaf.address() as { port: number }
    sandbox.store.record({ merchant_uid: 'o-1', amount: 100, notice_url: `http://localhost:${port}/webhook` })
    await asked
    await sandbox.close()
    expect(sandbox.webhooks.deliveries).toMatchObject([{ state: 'failed', error: 'the sandbox was closed' }])
    sandbox.store.record({ merchant_uid: 'o-2', amount: 100, notice_url: `http://localhost:${port}/webhook` })
    expect(sandbox.webhooks.deliveries).toHaveLength(1)
    deaf.closeAllConnections()
    deaf.close()
  })
})

describe('the payment window', () => {
  const report = (rest: object) => ({
    imp_uid: 'imp_1',
    outcome: 'pay',
    provider: 'kcp',
    mobile: true,
    ...rest,
  })
  const params = { merchant_uid: 'o-1', pg: 'kcp.T0000', pay_method: 'card', amount: 100, name: 'Chair' }

  it('reports what the buyer paid, where and how', async () => {
    const { sandbox } = await open()
    const more = { card: { direct: { code: '366', quota: 3 } }, custom_data: { a: 1 }, escrow: true }
    await sandbox.send('POST /sandbox/window', { body: report({ params: { ...params, ...more } }) })
    expect((await sandbox.call('GET /payments/imp_1')).response).toMatchObject({
      ...{
        merchant_uid: 'o-1',
        amount: 100,
        status: 'paid',
        channel: 'mobile',
        pg_provider: 'kcp',
        pg_id: 'T0000',
      },
      ...{ name: 'Chair', card_quota: 3, custom_data: '{"a":1}', escrow: true },
    })
  })

  it('reports a refusal with the reason the shop is given', async () => {
    const { sandbox } = await open()
    await sandbox.send('POST /sandbox/window', {
      body: report({ outcome: 'decline', reason: '한도초과', params }),
    })
    expect(sandbox.store.payment('imp_1')).toMatchObject({ status: 'failed', fail_reason: '한도초과' })
  })

  it("can be a window of the test's own", async () => {
    const { sandbox } = await open()
    const told = { imp_uid: 'imp_1', outcome: 'issue-vbank', provider: 'kcp', mobile: false } as const
    const vbank = { ...params, pay_method: 'vbank', vbank_due: '202603051800' }
    expect(sandbox.report({ ...told, params: vbank })).toMatchObject({
      status: 'ready',
      vbank_date: new Date('2026-03-05T18:00:00+09:00').getTime() / 1000,
    })
    expect(() => sandbox.report({ ...told, imp_uid: 'imp_2', params: {} })).toThrow('merchant_uid is missing')
  })

  it.each([
    ['kicc', 'card', 0],
    ['kakaopay', 'card', 100],
    ['welcome', 'card', 0],
    ['welcome', 'phone', 100],
  ])(
    'registers a billing key with %s by %s, and takes %d won for it',
    async (provider, pay_method, amount) => {
      const { sandbox } = await open()
      const billing = { ...params, pg: `${provider}.X`, pay_method, customer_uid: 'c-1' }
      await sandbox.send('POST /sandbox/window', { body: report({ provider, params: billing }) })
      expect(sandbox.store.payment('imp_1')).toMatchObject({
        amount,
        status: 'paid',
        customer_uid_usage: 'issue',
      })
      expect(sandbox.store.customer('c-1')).toMatchObject({ pg_provider: provider, pg_id: 'X' })
    },
  )

  it('that opened another gateway than was asked for does not claim its MID', async () => {
    const { sandbox } = await open()
    await sandbox.send('POST /sandbox/window', { body: report({ provider: 'html5_inicis', params }) })
    expect(sandbox.store.payment('imp_1')).toMatchObject({ pg_provider: 'html5_inicis', pg_id: 'SANDBOX' })
  })
})
