import { devices } from '@playwright/test'
import { Checkout, expect, test as base } from './support/checkout.ts'
import { wholeBrowser } from './support/whole-browser.ts'

/** Playwright switches the browser's Back-Forward cache off; buyers have it on. */
const cached = base.extend<object>({ launchOptions: wholeBrowser('back-forward-cache') })
const { defaultBrowserType: _, ...phone } = devices['Pixel 7']

for (const [name, test] of [
  ['with Back-Forward cache', cached],
  ['without Back-Forward cache', base],
] as const) {
  test.describe(name, () => {
    test.use(phone)

    for (const pg of ['kcp', 'tosspayments']) {
      test(`Back from the payment page, ${name}: ${pg}`, async ({ checkout, page }) => {
        await checkout.open(`?pg=${pg}`)
        await checkout.tap()
        await expect(page.getByTestId('pay')).toBeVisible()
        await page.goBack({ waitUntil: 'commit' })
        await checkout.isReady()
        if (test === cached) expect((await checkout.result()).outcome).toBe('abandoned')
        await checkout.tap()
        await page.getByTestId('pay').click()
        await checkout.isReady()
        expect(await page.evaluate(() => window.shop.returned)).toMatchObject({
          outcome: 'unverified',
          matched: true,
          repeated: false,
        })
      })
    }

    test(`Back after the return, ${name}: nothing is lost, and nothing confirmed twice`, async ({
      checkout,
      page,
    }) => {
      await checkout.open()
      await checkout.tap()
      await page.getByTestId('pay').click()
      await checkout.isReady()
      const first = await page.evaluate(() => window.shop.returned)
      expect(first?.outcome).toBe('unverified')
      await page.goBack({ waitUntil: 'commit' })
      await checkout.isReady()
      if (test === cached) {
        // The page that asked is handed out as it was, with its promise: it gets the answer that came elsewhere.
        expect(await checkout.result()).toEqual({ ...first, repeated: true })
      } else {
        expect(await page.evaluate(() => window.shop.returned)).toBeNull()
      }
      await page.goForward({ waitUntil: 'commit' })
      await checkout.isReady()
      expect(await page.evaluate(() => window.shop.returned?.imp_uid)).toBe(first?.imp_uid)
    })
  })
}

cached.describe('with a gateway at another site, as all are', () => {
  cached.use(phone)

  cached(
    'Back after the return: the page that asked knows that the answer was read',
    async ({ checkout, page }) => {
      await page.route('https://pg.example/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Gateway</title>' }),
      )
      await checkout.openBadly('box')
      await checkout.tap()
      const address = new URL(page.url())
      await page.goto('https://pg.example/pay')
      await page.goto(`${address.origin}${address.pathname}?imp_uid=imp_1&merchant_uid=order1`)
      await checkout.isReady()
      expect(await page.evaluate(() => window.shop.returned)).toMatchObject({
        matched: true,
        repeated: false,
      })
      await page.evaluate(() => history.go(-2))
      await page.waitForURL(/way=box/, { waitUntil: 'commit' })
      // Chromium does not let a page it kept see what others wrote into the session: the answer itself may be unknown.
      const result = await checkout.result()
      expect(result).toMatchObject({ matched: true, repeated: true, merchant_uid: 'order1' })
      expect(['unknown', 'unverified']).toContain(result.outcome)
    },
  )
})

base.describe('at the return address', () => {
  base.use(phone)

  base(
    'a refresh and a second tab get the same answer, marked as a repeat',
    async ({ checkout, page, context }) => {
      await checkout.open()
      await checkout.tap()
      await page.getByTestId('pay').click()
      await checkout.isReady()
      const first = await page.evaluate(() => window.shop.returned)
      expect(first).toMatchObject({ outcome: 'unverified', repeated: false, matched: true })

      await page.reload()
      await checkout.isReady()
      expect(await page.evaluate(() => window.shop.returned)).toEqual({ ...first, repeated: true })

      const second = new Checkout(await context.newPage())
      await second.page.goto(page.url())
      await second.isReady()
      // Another tab does not know what this one asked for.
      expect(await second.page.evaluate(() => window.shop.returned)).toMatchObject({
        outcome: 'unverified',
        imp_uid: first?.imp_uid,
        repeated: true,
        matched: false,
      })
    },
  )

  base('without storage a refresh is known all the same', async ({ checkout, page }) => {
    await page.addInitScript(() => {
      for (const name of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Access is denied for this document.', 'SecurityError')
          },
        })
    })
    await checkout.open('?imp_uid=imp_1&merchant_uid=order1')
    expect(await page.evaluate(() => window.shop.returned)).toMatchObject({ repeated: false })
    await page.reload()
    await checkout.isReady()
    expect(await page.evaluate(() => window.shop.returned)).toMatchObject({
      imp_uid: 'imp_1',
      repeated: true,
    })
  })
})
