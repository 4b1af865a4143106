/** The kit for a shop's own tests, on a page that calls the SDK itself: what the shop is told, and what the kit refuses. */
import { devices, expect, test as base, type Page } from '@playwright/test'
import {
  defineSandbox,
  type DefineSandboxOptions,
  type Sandbox,
  SandboxError,
} from 'iamport-browser/sandbox/playwright'

const site = 'http://shop.test'

/** A checkout as the vendor's guide writes it, with what the callback got for everyone to see. */
const checkout = `<!doctype html><title>shop</title>
<button>pay</button><output></output>
<script src="https://cdn.iamport.kr/v1/iamport.js"></script>
<script>
  const told = []
  const order = JSON.parse(decodeURIComponent(location.hash.slice(1)) || '{}')
  window.IMP?.init('imp00000000')
  document.querySelector('button').addEventListener('click', () => {
    const request = { pg: 'kcp', pay_method: 'card', merchant_uid: 'order-1', amount: 1000, ...order }
    IMP.request_pay({ m_redirect_url: '${site}/complete', ...request }, (answer) => {
      told.push(answer)
      document.querySelector('output').textContent = JSON.stringify(told)
    })
  })
</script>`

type Options = Omit<DefineSandboxOptions, 'context'>

class Shop {
  constructor(readonly page: Page) {}

  async buy(order: object = {}): Promise<void> {
    await this.page.goto(`${site}/checkout?${Math.random()}#${encodeURIComponent(JSON.stringify(order))}`)
    await this.pay()
  }

  async pay(): Promise<void> {
    await this.page.getByRole('button', { name: 'pay', exact: true }).click()
  }

  /** Waits until the callback ran so often. */
  async told(times = 1): Promise<Record<string, unknown>[]> {
    const read = async () =>
      JSON.parse((await this.page.locator('output').textContent()) || '[]') as Record<string, unknown>[]
    await expect.poll(async () => (await read()).length).toBe(times)
    return read()
  }

  async returned(): Promise<Record<string, string>> {
    await this.page.waitForURL(/\/complete\?/)
    return Object.fromEntries(new URL(this.page.url()).searchParams)
  }

  get frame() {
    return this.page.frameLocator('iframe[src*="pg.html"]')
  }

  get overlay() {
    return this.page.locator('iframe[src*="pg.html"]')
  }
}

const test = base.extend<{ shop: Shop; kit: (options?: Options) => Sandbox }>({
  shop: async ({ context, page }, use) => {
    await context.route(`${site}/**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: checkout }),
    )
    await use(new Shop(page))
  },
  kit: ({ context }, use) => use((options) => defineSandbox({ context, dir: 'dist/sandbox', ...options })),
})

/** What `uninstall()` says is wrong. */
const wrong = (sandbox: Sandbox): Promise<readonly string[]> =>
  sandbox.uninstall().then(
    () => [],
    (error: unknown) => (error instanceof SandboxError ? error.problems : [String(error)]),
  )

const refusal = (act: () => void): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof SandboxError) return `${error.code}: ${error.message}`
    throw error
  }
  return 'nothing'
}

const pc = {
  isMobile: false,
  hasTouch: false,
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36',
}
const { defaultBrowserType: _, ...iphone } = devices['iPhone 14']

test.describe('on a PC', () => {
  test.use(pc)

  test('answers come in the order they were queued, without a person', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('decline')
    sandbox.answer('cancel')
    sandbox.answer('approve')
    await shop.buy()
    await shop.told(1)
    await shop.pay()
    await shop.told(2)
    await shop.pay()
    const [declined, cancelled, paid] = await shop.told(3)
    expect(declined).toMatchObject({
      success: false,
      error_msg: expect.stringContaining('한도초과'),
    })
    expect(cancelled).toMatchObject({ success: false, error_msg: '사용자가 결제를 취소하셨습니다' })
    expect(paid).toMatchObject({ success: true, status: 'paid', merchant_uid: 'order-1', paid_amount: 1000 })
    await sandbox.uninstall()
  })

  test('a virtual account, on both of the ways the SDK has', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('issueVirtualAccount')
    await shop.buy({ pay_method: 'vbank' })
    expect((await shop.told())[0]).toMatchObject({ success: true, status: 'ready', vbank_name: '가상은행' })
    sandbox.answer('issueVirtualAccount')
    await shop.buy({ pg: 'tosspayments', pay_method: 'vbank' })
    expect(Object.keys((await shop.told())[0] ?? {}).sort()).toEqual(['imp_uid', 'merchant_uid'])
    await sandbox.uninstall()
  })

  test('one order already paid is refused before a window opens', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('alreadyPaid')
    await shop.buy()
    expect(await shop.told()).toEqual([
      {
        success: false,
        imp_uid: null,
        merchant_uid: 'order-1',
        error_code: 'F500',
        error_msg: '이미 결제가 이루어진 거래건입니다.',
      },
    ])
    sandbox.answer('alreadyPaid')
    await shop.buy({ pg: 'tosspayments' })
    const [refused] = await shop.told()
    expect(refused).not.toHaveProperty('imp_uid')
    await sandbox.uninstall()
  })

  for (const pg of ['kcp', 'tosspayments'])
    test(`the callback runs twice (${pg})`, async ({ shop, kit }) => {
      const sandbox = kit()
      await sandbox.install()
      sandbox.answer('answerTwice')
      await shop.buy({ pg })
      const [first, second] = await shop.told(2)
      expect(second).toEqual(first)
      await sandbox.uninstall()
    })

  test('fields of its own, given whole, laid over, or made of the payment', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer({ hello: 1 })
    await shop.buy()
    expect(await shop.told()).toEqual([{ hello: 1 }])
    sandbox.answer('approve', { fields: { paid_amount: 1, pg_provider: 'kicc' } })
    await shop.buy()
    expect((await shop.told())[0]).toMatchObject({ success: true, paid_amount: 1, pg_provider: 'kicc' })
    sandbox.answer(({ merchant_uid, pg, opensIn }) => ({ merchant_uid, from: pg, opensIn }))
    await shop.buy()
    expect(await shop.told()).toEqual([{ merchant_uid: 'order-1', from: 'kcp', opensIn: 'frame' }])
    await sandbox.uninstall()
  })

  test('a check of a person takes the same answers, and no others', async ({ shop, kit }) => {
    const sandbox = kit({ onUnexpected: 'person' })
    await sandbox.install()
    await shop.page.goto(`${site}/checkout`)
    const certify = () =>
      shop.page.evaluate(() => {
        const { IMP } = window as unknown as { IMP: { certification(param: object, told: object): void } }
        const param = { pg: 'danal', merchant_uid: 'person-1', name: '홍길동' }
        IMP.certification(param, (answer: object) => {
          const output = document.querySelector('output')
          if (output) output.textContent = JSON.stringify([answer])
        })
      })
    await certify()
    await shop.frame.getByTestId('certify').waitFor()
    expect(refusal(() => sandbox.answer('issueVirtualAccount'))).toMatch(/^UNFIT: .*it checks a person/)
    expect(refusal(() => sandbox.answer('alreadyPaid'))).toMatch(/^NOT_OPEN: /)
    sandbox.answer(({ type, pg, opensIn }) => ({ type, pg, opensIn }))
    expect(await shop.told()).toEqual([{ type: 'certification', pg: 'danal', opensIn: 'frame' }])
    await sandbox.uninstall()
  })

  test('every press of a button of loadUI is a payment of its own', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('decline')
    sandbox.answer('closeWindow')
    sandbox.answer('approve')
    await shop.page.goto(`${site}/checkout`)
    await shop.page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<div class="portone-ui-container"></div>')
      const { IMP } = window as unknown as {
        IMP: { loadUI(type: string, param: object, told: object): void }
      }
      const told: object[] = []
      IMP.loadUI('paypal-spb', { pg: 'paypal_v2', merchant_uid: 'order-1', amount: 10 }, (answer: object) => {
        told.push(answer)
        const output = document.querySelector('output')
        if (output) output.textContent = JSON.stringify(told)
      })
    })
    for (const times of [1, 2, 3]) {
      await shop.page.locator('.portone-ui-container button').click()
      await shop.told(times)
    }
    expect(await shop.told(3)).toEqual([
      expect.objectContaining({ merchant_uid: 'order-1', error_code: 'F400' }),
      expect.objectContaining({ merchant_uid: 'order-1', error_code: 'PAY_PROCESS_CANCELED' }),
      { merchant_uid: 'order-1', imp_uid: expect.stringMatching(/^imp_\d{12}$/) },
    ])
    await sandbox.uninstall()
  })

  test('the window goes without an answer', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('abandon', { delay: 300 })
    await shop.buy()
    await expect(shop.overlay).toBeVisible()
    await expect(shop.page.locator('.imp-dialog')).toBeHidden()
    await shop.told(0)
    await sandbox.uninstall()
  })

  test('the window stays open without an answer', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('neverAnswer')
    await shop.buy()
    await expect(shop.frame.getByTestId('pay')).toBeVisible()
    expect(refusal(() => sandbox.answer('approve', { merchant_uid: 'order-1' }))).toMatch(
      /^NOT_OPEN: .*order-1 is not open: it was given "neverAnswer"/,
    )
    await sandbox.uninstall()
  })

  test('a slow gateway takes its time', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('slow', { delay: 700 })
    await shop.buy()
    const started = Date.now()
    await shop.told()
    expect(Date.now() - started).toBeGreaterThan(500)
    await sandbox.uninstall()
  })

  test('an answer for one order waits for it', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('decline', { merchant_uid: 'order-2' })
    sandbox.answer('approve')
    await shop.buy()
    expect((await shop.told())[0]).toMatchObject({ success: true })
    await shop.buy({ merchant_uid: 'order-2' })
    expect((await shop.told())[0]).toMatchObject({ success: false })
    await sandbox.uninstall()
  })

  test('a gateway with a window of its own answers, and the window goes', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('approve')
    const popup = shop.page.waitForEvent('popup')
    await shop.buy({ pg: 'payco' })
    const opened = await popup
    expect((await shop.told())[0]).toMatchObject({ success: true, pg_provider: 'payco' })
    await expect.poll(() => opened.isClosed()).toBe(true)
    await sandbox.uninstall()
  })

  test('its window closed by the buyer is a cancellation', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('closeWindow')
    await shop.buy({ pg: 'payco' })
    expect((await shop.told())[0]).toMatchObject({
      success: false,
      error_msg: '사용자가 결제를 취소하셨습니다',
    })
    await sandbox.uninstall()
  })

  test('its window closed without a word leaves the overlay and no answer', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('abandon')
    const popup = shop.page.waitForEvent('popup')
    await shop.buy({ pg: 'payco' })
    const opened = await popup
    await expect.poll(() => opened.isClosed()).toBe(true)
    await expect(shop.page.locator('.imp-dialog')).toBeVisible()
    await shop.told(0)
    await sandbox.uninstall()
  })

  test('its window blocked is an alert and silence', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('blockPopup')
    const alert = shop.page.waitForEvent('dialog')
    const windows: Page[] = []
    shop.page.on('popup', (popup) => windows.push(popup))
    await shop.page.goto(`${site}/#${encodeURIComponent('{"pg":"payco"}')}`)
    const paying = shop.pay()
    const dialog = await alert
    expect(dialog.message()).toContain('팝업')
    await dialog.accept()
    await paying
    await expect(shop.page.locator('.imp-dialog')).toBeVisible()
    expect(windows).toEqual([])
    await shop.told(0)
    await sandbox.uninstall()
  })

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

  test('an open window takes an answer that comes later, and a person can still press', async ({
    shop,
    kit,
  }) => {
    const sandbox = kit({ onUnexpected: 'person' })
    await sandbox.install()
    await shop.buy()
    await expect(shop.frame.getByTestId('pay')).toBeVisible()
    sandbox.answer('decline')
    expect((await shop.told())[0]).toMatchObject({ success: false })

    await shop.buy({ merchant_uid: 'order-2' })
    await shop.frame.getByTestId('pay').click()
    expect((await shop.told())[0]).toMatchObject({ success: true })
    expect(refusal(() => sandbox.answer('approve', { merchant_uid: 'order-2' }))).toMatch(
      /^NOT_OPEN: .*order-2 is not open: it has ended \(pay\)/,
    )
    await shop.buy({ merchant_uid: 'order-3' })
    await expect(shop.frame.getByTestId('pay')).toBeVisible()
    expect(refusal(() => sandbox.answer('issueVirtualAccount'))).toContain('UNFIT')
    expect(refusal(() => sandbox.answer('alreadyPaid'))).toContain('decided before a window opens')
    await shop.page.goto(`${site}/elsewhere`)
    expect(refusal(() => sandbox.answer('approve', { merchant_uid: 'order-3' }))).toContain(
      'its window is gone',
    )
    await sandbox.uninstall()
  })

  test('a payment nobody expected says so in its window and fails the test', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    await shop.buy()
    await expect(shop.frame.getByRole('status')).toContainText('no answer was queued')
    expect(await wrong(sandbox)).toEqual([
      expect.stringMatching(/^order order-1 was paid for through kcp and no answer was queued/),
    ])
    await shop.told(0)
  })

  for (const [how, order, reason] of [
    ['issueVirtualAccount', {}, 'its pay_method is "card", and only "vbank" gives a virtual account'],
    ['approve', { pay_method: 'vbank' }, 'use "issueVirtualAccount"'],
    ['closeWindow', {}, 'kcp opens in a frame over the shop here, not in a window of its own: use "abandon"'],
    ['blockPopup', { pg: 'tosspayments' }, 'tosspayments opens in a frame'],
  ] as const)
    test(`${how} that cannot apply says why and fails the test`, async ({ shop, kit }) => {
      const sandbox = kit()
      await sandbox.install()
      sandbox.answer(how)
      await shop.buy(order)
      await expect(shop.frame.getByRole('status')).toContainText(reason)
      const [problem, ...rest] = await wrong(sandbox)
      expect(problem).toMatch(new RegExp(`^"${how}" cannot apply to order order-1: `))
      expect(problem).toContain(reason)
      expect(rest).toEqual([])
    })

  test('an answer never used fails the test, in words', async ({ kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('approve')
    sandbox.answer('decline', { merchant_uid: 'order-9' })
    sandbox.answer('blockScript')
    expect(await wrong(sandbox)).toEqual([
      '"approve" was queued and never used: no payment came for it.',
      '"decline" was queued and never used: order order-9 was not paid for.',
      '"blockScript" was queued and no page asked for the script after that.',
    ])
  })

  test('one context has one sandbox, and after it another', async ({ shop, kit }) => {
    const [first, second] = [kit(), kit({ onUnexpected: 'approve' })]
    await first.install()
    await expect(second.install()).rejects.toThrow('this context has a sandbox already')
    await expect(first.install()).rejects.toThrow('installed already')
    await first.uninstall()
    expect(refusal(() => first.answer('approve'))).toContain('NOT_INSTALLED')
    await second.install()
    await shop.buy()
    await shop.told()
    await second.uninstall()
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

  test('a second tab has an answer of its own', async ({ context, shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('approve', { merchant_uid: 'order-1' })
    sandbox.answer('decline', { merchant_uid: 'order-2' })
    const other = new Shop(await context.newPage())
    await Promise.all([shop.buy(), other.buy({ merchant_uid: 'order-2' })])
    expect((await shop.told())[0]).toMatchObject({ success: true, merchant_uid: 'order-1' })
    expect((await other.told())[0]).toMatchObject({ success: false, merchant_uid: 'order-2' })
    await sandbox.uninstall()
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

test.describe('on a phone', () => {
  test.use(iphone)

  test('the page leaves and comes back with the answer in its address', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('approve')
    await shop.buy()
    expect(await shop.returned()).toEqual({
      imp_uid: expect.stringMatching(/^imp_\d{12}$/) as unknown,
      merchant_uid: 'order-1',
      imp_success: 'true',
    })
    sandbox.answer('decline', { fields: { error_code: 'F0005' } })
    await shop.buy({ merchant_uid: 'order-2' })
    expect(await shop.returned()).toMatchObject({ imp_success: 'false', error_code: 'F0005' })
    sandbox.answer({ imp_uid: null, merchant_uid: 'another order', error_msg: 'a&b=c' })
    await shop.buy({ merchant_uid: 'order-3' })
    expect(await shop.returned()).toEqual({ imp_uid: '', merchant_uid: 'another order', error_msg: 'a&b=c' })
    await sandbox.uninstall()
  })

  test('Back from the payment page', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('abandon')
    const left = shop.page.waitForURL(/pg\.html/)
    await shop.buy()
    await left
    await shop.page.waitForURL(/\/checkout\?/)
    await sandbox.uninstall()
  })

  test('an order already paid is refused on the page itself', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('alreadyPaid')
    await shop.buy()
    expect((await shop.told())[0]).toMatchObject({ success: false, imp_uid: null })
    await sandbox.uninstall()
  })

  test('an address cannot be returned to twice', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('answerTwice')
    await shop.buy()
    await expect(shop.page.getByRole('status')).toContainText('m_redirect_url is returned to once')
    expect(await wrong(sandbox)).toHaveLength(1)
  })
})
