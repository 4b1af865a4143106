import type { Page } from '@playwright/test'
import { Shop } from './support/shop.ts'
import { expect, test } from './support/test.ts'

/** What an ad blocker or a dead network does to the payment script, for so many tries. */
async function blockScript(page: Page, times = Infinity): Promise<() => number> {
  let seen = 0
  await page.route('**/iamport-sandbox/iamport.js', (route) =>
    seen++ < times ? route.abort() : route.continue(),
  )
  return () => seen
}

test('a double click on Pay opens one window', async ({ shop }) => {
  await shop.payButton.evaluate((button) => {
    for (let click = 0; click < 2; click++) (button as HTMLButtonElement).click()
  })
  await expect(shop.window.pay).toBeVisible()
  if (!shop.isPhone) await expect(shop.payButton).toBeDisabled()
  await shop.window.pay.click()
  await shop.says('paid')
  expect(shop.windows.size).toBe(1)
})

test('a script that fails twice is fetched again, and the payment works', async ({ page, isMobile }) => {
  const tries = await blockScript(page, 2)
  const shop = new Shop(page, isMobile)
  await shop.open()
  expect(tries()).toBe(3)
  await shop.checkOut()
  await shop.window.pay.click()
  await shop.says('paid')
})

test('a script that never arrives is said in words, and Try again works', async ({ page, isMobile }) => {
  await blockScript(page, 3)
  const shop = new Shop(page, isMobile)
  await page.goto('/')
  const message = page.getByRole('alert')
  await expect(message).toContainText('The payment module could not be loaded')
  await expect(message).toContainText('Nothing was paid')
  await page.getByRole('button', { name: 'Try again' }).click()
  await shop.isReady()
  await shop.checkOut()
  await shop.window.pay.click()
  await shop.says('paid')
})

test('Pay without a script says the same, and the button comes back', async ({ page, isMobile }) => {
  await blockScript(page)
  const shop = new Shop(page, isMobile)
  await page.goto('/')
  await expect(page.getByTestId('try-again')).toBeVisible()
  await shop.checkOut()
  await expect(shop.payButton).toBeDisabled()
  await expect(page.getByRole('alert')).toContainText('The payment module could not be loaded')
  await expect(shop.payButton).toBeEnabled()
  expect(shop.windows.size).toBe(0)
})

/** In the place of the sandbox, an SDK that does no more than this when it is asked for a payment. */
async function replaceSdk(page: Page, requestPay: string): Promise<void> {
  await page.route('**/iamport-sandbox/iamport.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `window.IMP = { init() {}, agency() {}, close() {}, request_pay() { ${requestPay} } }`,
    }),
  )
}

test('a blocked popup asks for another tap, for the same order', async ({ page, isMobile }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await replaceSdk(page, "if (!window.open('about:blank', 'IMP_PAYCO')) alert('Allow popups')")
  const shop = new Shop(page, isMobile)
  await shop.open()
  await shop.checkOut()
  const first = await shop.says('blocked')
  expect(first).toMatchObject({ outcome: 'abandoned', code: 'POPUP_BLOCKED' })
  await expect(page.getByTestId('result-title')).toHaveText('The browser blocked the payment window')
  await page.getByRole('button', { name: '한국어' }).click()
  await expect(shop.result).toContainText('누른 즉시 창이 열립니다')
  // With nothing awaited between the tap and the window.
  await page.route('**/shop/api/orders', (route) => route.abort())
  await page.getByTestId('pay-again').click()
  expect((await shop.says('blocked')).merchant_uid).toBe(first.merchant_uid)
})

test('what the SDK said in an alert is shown on the page, as text', async ({ page, isMobile }) => {
  await replaceSdk(page, "alert('<b>No channel</b> is set up')")
  const shop = new Shop(page, isMobile)
  await shop.open()
  await shop.checkOut()
  expect(await shop.says('abandoned')).toMatchObject({ code: 'SDK_ALERT' })
  await expect(page.getByTestId('result-note')).toHaveText(
    'The payment module said: <b>No channel</b> is set up',
  )
  await page.getByRole('button', { name: '한국어' }).click()
  await expect(page.getByTestId('result-note')).toContainText('결제 모듈의 알림')
})

test('without storage there is still a result', async ({ page, isMobile }) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
  })
  const shop = new Shop(page, isMobile)
  await shop.open()
  await page.getByRole('button', { name: '한국어' }).click()
  await page.getByRole('button', { name: 'English' }).click()
  await shop.checkOut()
  await shop.window.pay.click()

  // The server needs no storage of the browser's.
  const result = await shop.says('paid')
  // On a PC the page that asked is still there and knows; a phone comes back to a page that cannot.
  expect(result.matched).toBe(!isMobile)
  expect(result.imp_uid).toMatch(/^imp_\d{12}$/)
})

test('a server that cannot be reached is said in words, and nothing typed is lost', async ({ shop }) => {
  const { page } = shop
  await shop.field('Name').fill('Lee')
  await page.route('**/shop/api/**', (route) => route.abort())
  await shop.useCoupon('MOA10')
  await expect(shop.problemAt('coupon')).toContainText('cannot be reached')
  await shop.checkOut()
  await expect(page.getByTestId('trouble')).toContainText('What you entered is still here')
  expect(shop.windows.size).toBe(0)
  await page.reload()
  await expect(page.getByTestId('where')).toContainText('cannot be reached')
  await expect(shop.field('Name')).toHaveValue('Lee')
  await expect(shop.field('Coupon code')).toHaveValue('MOA10')

  await page.unroute('**/shop/api/**')
  await page.getByRole('button', { name: 'Connect again' }).click()
  await shop.isReady()
  await shop.checkOut()
  expect(await shop.window.handed()).toMatchObject({ buyer_name: 'Lee' })
})

test('a payment that cannot be checked is not called paid, and can be checked again', async ({ shop }) => {
  const { page } = shop
  await page.route('**/shop/api/orders/*/complete', (route) => route.abort())
  await shop.checkOut()
  await shop.window.pay.click()
  await shop.says('unchecked')
  await expect(shop.result).toContainText('do not pay again')
  await page.unroute('**/shop/api/orders/*/complete')
  await page.getByRole('button', { name: 'Check again' }).click()
  await shop.says('paid')
})

test('nothing is asked of other machines, from the cart to the thanks', async ({
  page,
  isMobile,
  baseURL,
}) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== baseURL) elsewhere.push(request.url())
  })
  const shop = new Shop(page, isMobile)
  await shop.open()
  await shop.checkOut()
  await shop.window.pay.click()
  await shop.says('paid')
  expect(elsewhere).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says that it needs some', async ({ page }) => {
    await page.goto('/')
    // Playwright takes what is inside for the text of a script.
    expect(await page.locator('noscript').textContent()).toContain('This demo needs JavaScript.')
    await expect(page.locator('noscript')).toBeVisible()
  })
})
