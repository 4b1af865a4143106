/** The kit and the server half together: what is paid in the browser is what the shop's server finds. */
import { createSandboxApi, createSandboxServer, type SandboxServer } from 'iamport-browser/sandbox'
import { startShop } from '../../test/support/shop.ts'
import { checkout, expect, iphone, pc, refusal, site, test as base, wrong } from '../support/kit.ts'

/** The shop's server, which believes nothing it has not asked the sandbox's about. */
type Backend = Awaited<ReturnType<typeof startShop>>

const test = base.extend<{ server: SandboxServer; backend: Backend }>({
  server: async ({ playwright: _ }, use) => {
    const server = await createSandboxServer()
    await use(server)
    await server.close()
  },
  backend: async ({ server }, use) => {
    const backend = await startShop(server)
    await use(backend)
    backend.close()
  },
})

for (const [device, use] of [
  ['PC', pc],
  ['phone', iphone],
] as const)
  test.describe(`on a ${device}`, () => {
    test.use(use)

    /** How the answer arrived: in the callback, or in the address. */
    const answered = async (shop: {
      told(times?: number): Promise<Record<string, unknown>[]>
      returned(): Promise<Record<string, string>>
    }): Promise<Record<string, string>> =>
      device === 'phone' ? shop.returned() : ((await shop.told())[0] as Record<string, string>)

    test('an approved payment is found by the server, and shipped once', async ({
      shop,
      kit,
      server,
      backend,
    }) => {
      const sandbox = kit({ api: server })
      await sandbox.install()
      sandbox.answer('approve')
      backend.takeOrder('order-1', 1000)
      await shop.buy({ notice_url: `${backend.url}/webhook` })
      const fields = await answered(shop)
      expect(server.store.payment(fields.imp_uid ?? '')).toMatchObject({
        status: 'paid',
        amount: 1000,
        pg_provider: 'kcp',
        channel: device === 'phone' ? 'mobile' : 'pc',
      })
      expect(await backend.comeBack(fields)).toBe('paid')
      // The webhook came as well, and the vendor sends it once more.
      await server.webhooks.settled()
      await server.webhooks.repeat(fields.imp_uid ?? '')
      expect(backend.webhooks).toHaveLength(2)
      expect(backend.order('order-1')).toEqual({ amount: 1000, state: 'paid', shipped: 1 })
      await sandbox.uninstall()
    })

    test('a failure is kept with its reason', async ({ shop, kit, server }) => {
      const sandbox = kit({ api: server })
      await sandbox.install()
      sandbox.answer('decline')
      await shop.buy()
      const { imp_uid = '', error_msg } = await answered(shop)
      expect(server.store.payment(imp_uid)).toMatchObject({ status: 'failed', fail_reason: error_msg })
      await sandbox.uninstall()
    })

    test('an amount changed in the page is paid, found and not shipped', async ({
      shop,
      kit,
      server,
      backend,
    }) => {
      const sandbox = kit({ api: server })
      await sandbox.install()
      sandbox.answer('approve', { tamper: { amount: 100 } })
      backend.takeOrder('order-1', 59_000)
      await shop.buy({ amount: 59_000 })
      expect(await backend.comeBack(await answered(shop))).toBe('forged')
      expect(backend.order('order-1')).toMatchObject({ state: 'forged', shipped: 0 })
      await sandbox.uninstall()
    })

    test('and is refused in the window where the amount was registered', async ({ shop, kit, server }) => {
      const sandbox = kit({ api: server })
      await sandbox.install()
      server.store.prepare({ merchant_uid: 'order-1', amount: 59_000 })
      sandbox.answer('approve', { tamper: { amount: 100 } })
      await shop.buy({ amount: 59_000 })
      expect((await answered(shop)).error_msg).toContain('59000 was registered')
      expect(server.store.payments('order-1')).toEqual([])
      await sandbox.uninstall()
    })

    test('a forged answer pays nothing', async ({ shop, kit, server, backend }) => {
      const sandbox = kit({ api: server })
      await sandbox.install()
      backend.takeOrder('order-1', 1000)
      sandbox.answer({ imp_uid: 'imp_123412341234', merchant_uid: 'order-1', imp_success: 'true' })
      await shop.buy()
      expect(await backend.comeBack(await answered(shop))).toBe('no payment of this order')
      // One that names the payment of another order does not, either.
      const earlier = server.store.record({ merchant_uid: 'order-0', amount: 1000 })
      sandbox.answer('approve', { fields: { imp_uid: earlier.imp_uid } })
      await shop.buy()
      expect(await backend.comeBack(await answered(shop))).toBe('no payment of this order')
      expect(server.store.payments('order-1')).toMatchObject([{ status: 'paid' }])
      await sandbox.uninstall()
    })

    test('paid, and the page never hears of it: the webhook ships it', async ({
      shop,
      kit,
      server,
      backend,
    }) => {
      const sandbox = kit({ api: server })
      await sandbox.install()
      backend.takeOrder('order-1', 1000)
      sandbox.answer('abandon', { paid: true })
      await shop.buy({ notice_url: `${backend.url}/webhook` })
      await expect.poll(() => backend.order('order-1')).toMatchObject({ state: 'paid', shipped: 1 })
      await shop.told(0)
      await sandbox.uninstall()
    })

    test('an order that is paid is not paid again', async ({ shop, kit, server }) => {
      const sandbox = kit({ api: server })
      await sandbox.install()
      server.store.record({ merchant_uid: 'order-1', amount: 1000 })
      sandbox.answer('approve')
      await shop.buy()
      expect((await answered(shop)).error_msg).toContain('"order-1" is paid already')
      expect(server.store.payments('order-1')).toHaveLength(1)
      await sandbox.uninstall()
    })
  })

test.describe('where the server half is', () => {
  test.use(pc)

  test('on the newer path, in a window of its own, for a virtual account and its deposit', async ({
    shop,
    kit,
    server,
    backend,
  }) => {
    const sandbox = kit({ api: server })
    await sandbox.install()
    for (const [merchant_uid, pg] of [
      ['order-1', 'tosspayments'],
      ['order-2', 'payco'],
    ]) {
      sandbox.answer('approve')
      await shop.buy({ merchant_uid, pg })
      const [answer] = await shop.told()
      expect(server.store.payment(String(answer?.imp_uid))).toMatchObject({ pg_provider: pg, status: 'paid' })
    }
    sandbox.answer('issueVirtualAccount')
    backend.takeOrder('order-3', 1000)
    await shop.buy({ merchant_uid: 'order-3', pay_method: 'vbank' })
    const [answer] = (await shop.told()) as Record<string, string>[]
    expect(await backend.comeBack(answer ?? {})).toBe('waiting')
    server.store.deposit(answer?.imp_uid ?? '')
    expect(await backend.comeBack(answer ?? {})).toBe('paid')
    await sandbox.uninstall()
  })

  test('an address on this machine, where another process runs it', async ({ shop, kit, server }) => {
    const sandbox = kit({ api: `${server.url}/` })
    await sandbox.install()
    sandbox.answer('approve')
    sandbox.answer('approve')
    await shop.buy()
    const [{ imp_uid } = {}] = await shop.told()
    expect(server.store.payment(String(imp_uid))).toMatchObject({ status: 'paid' })
    await shop.buy()
    expect((await shop.told())[0]).toMatchObject({ error_msg: expect.stringContaining('paid already') })
    await sandbox.uninstall()
  })

  test('an object without a server, and a person who presses the button', async ({ shop, kit }) => {
    const api = createSandboxApi()
    const sandbox = kit({ api, onUnexpected: 'person' })
    await sandbox.install()
    await shop.buy()
    await shop.frame.getByTestId('pay').click()
    const [{ imp_uid } = {}] = await shop.told()
    expect(api.store.payments()).toMatchObject([{ imp_uid, status: 'paid' }])
    await sandbox.uninstall()
  })

  test('a shop with a strict policy of its own needs no leave for it', async ({
    context,
    shop,
    kit,
    server,
  }) => {
    const headers = { 'Content-Security-Policy': "connect-src 'none'" }
    await context.route(`${site}/**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: checkout, headers }),
    )
    const sandbox = kit({ api: server })
    await sandbox.install()
    sandbox.answer('approve')
    await shop.buy()
    await shop.told()
    expect(server.store.payments('order-1')).toHaveLength(1)
    await sandbox.uninstall()
  })

  test('nobody there fails the test, and the buyer is not held up', async ({ shop, kit, server }) => {
    const { url } = server
    await server.close()
    const sandbox = kit({ api: url })
    await sandbox.install()
    sandbox.answer('approve')
    await shop.buy()
    expect((await shop.told())[0]).toMatchObject({ success: true })
    expect(await wrong(sandbox)).toEqual([
      `what order order-1 came to was not kept: the sandbox's server does not answer at ${url}/sandbox/window`,
    ])
  })

  test('what the server cannot read fails the test with its reason', async ({ shop, kit, server }) => {
    const sandbox = kit({ api: server })
    await sandbox.install()
    sandbox.answer('approve', { tamper: { amount: 'a lot' } })
    await shop.buy()
    await shop.told()
    expect(await wrong(sandbox)).toEqual([expect.stringContaining('amount must be a number of 0 or more')])
  })

  test('anything else is refused at once', async ({ kit }) => {
    expect(() => kit({ api: 'https://api.iamport.kr' })).toThrow('is not on this machine')
    expect(() => kit({ api: {} as never })).toThrow('what createSandboxApi() or createSandboxServer() gave')
    const sandbox = kit()
    await sandbox.install()
    expect(refusal(() => sandbox.answer('abandon', { paid: true }))).toContain('`paid` needs a server half')
    await sandbox.uninstall()
  })
})
