/** Where the kit stands: the script, the network, the shop's own policy, and what the page asked for. */
import { checkout, expect, pc, Shop, site, test, wrong } from '../support/kit.ts'

test.describe('on a PC', () => {
  test.use(pc)

  test('the script blocked so often', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('blockScript', { times: 1 })
    const hasSdk = () => shop.page.evaluate(() => 'IMP' in window)
    await shop.page.goto(`${site}/1`)
    expect(await hasSdk()).toBe(false)
    await shop.page.goto(`${site}/2`)
    expect(await hasSdk()).toBe(true)
    await sandbox.uninstall()
  })

  test('calls() is what the page handed over', async ({ shop, kit }) => {
    const sandbox = kit({ onUnexpected: 'approve' })
    await sandbox.install()
    await shop.buy({ amount: 4500, name: '의자' })
    await shop.told()
    expect(sandbox.calls().map(({ method }) => method)).toEqual(['init', 'request_pay'])
    const [{ args, url } = { args: [], url: '' }] = sandbox.calls('request_pay')
    expect(url).toContain(`${site}/checkout`)
    expect(args[0]).toEqual({
      pg: 'kcp',
      pay_method: 'card',
      merchant_uid: 'order-1',
      amount: 4500,
      name: '의자',
      m_redirect_url: `${site}/complete`,
    })
    expect(args[1]).toBe('[function]')
    await sandbox.uninstall()
  })

  test('nothing reaches the network, and what is not served is named', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    await shop.page.goto(site)
    const failed = shop.page.waitForEvent('requestfailed')
    await shop.page.evaluate(() => fetch('https://service.iamport.kr/users/pg/imp0').catch(() => 0))
    expect((await failed).url()).toBe('https://service.iamport.kr/users/pg/imp0')
    expect(await wrong(sandbox)).toEqual([
      expect.stringContaining('https://service.iamport.kr/users/pg/imp0'),
    ])
  })

  for (const [sdk, src] of [
    ['/vendor/iamport.js', '/vendor/iamport.js?v=3'],
    ['https://static.shop.test/pay/sdk.js', 'https://static.shop.test/pay/sdk.js'],
  ] as const)
    test(`the SDK served from ${src}`, async ({ context, page, kit }) => {
      await context.route(`${site}/**`, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: checkout.replace('https://cdn.iamport.kr/v1/iamport.js', src),
        }),
      )
      const sandbox = kit({ sdk })
      await sandbox.install()
      sandbox.answer('approve')
      const own = new Shop(page)
      await own.buy()
      expect((await own.told())[0]).toMatchObject({ success: true })
      await sandbox.uninstall()
    })

  test('what it cannot be set up with is said at once', ({ kit }) => {
    expect(() => kit({ sdk: 'vendor/iamport.js' })).toThrow(
      'a whole address (https://…) or a path that begins with /',
    )
    expect(() => kit({ onUnexpected: 'ignore' as 'fail' })).toThrow('onUnexpected is person, approve, fail')
  })

  test('a shop with a strict policy of its own is tested all the same', async ({ context, page, kit }) => {
    const policy =
      "default-src 'none'; script-src https://cdn.iamport.kr 'nonce-x'; frame-src https://cdn.iamport.kr; style-src 'unsafe-inline'"
    await context.route(`${site}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': policy },
        body: checkout.replace('<script>', '<script nonce="x">'),
      }),
    )
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('approve')
    const strict = new Shop(page)
    await strict.buy()
    expect((await strict.told())[0]).toMatchObject({ success: true })
    await sandbox.uninstall()
  })
})
