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
  await shop.says('unverified')
  expect(shop.windows.size).toBe(1)
})

test('a script that fails twice is fetched again, and the payment works', async ({ page, isMobile }) => {
  const tries = await blockScript(page, 2)
  const shop = new Shop(page, isMobile)
  await shop.open()
  expect(tries()).toBe(3)
  await shop.checkOut()
  await shop.window.pay.click()
  await shop.says('unverified')
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
  await shop.says('unverified')
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
  const order = await page.getByTestId('order-number').textContent()
  await shop.checkOut()
  expect(await shop.says('abandoned')).toMatchObject({ code: 'POPUP_BLOCKED' })
  await expect(page.getByTestId('result-title')).toHaveText('The browser blocked the payment window')
  await expect(shop.result).toContainText('Tap the pay button again')
  await page.getByRole('button', { name: '한국어' }).click()
  await expect(shop.result).toContainText('결제 버튼을 다시 눌러 주세요')
  await expect(page.getByTestId('order-number')).toHaveText(order ?? '')
  await expect(shop.payButton).toBeEnabled()
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
  await expect(page.getByTestId('result-title')).toHaveText('결제 모듈이 알림을 남기고 멈췄습니다')
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

  const result = await shop.says('unverified')
  // On a PC the page that asked is still there and knows; a phone comes back to a page that cannot.
  expect(result.matched).toBe(!isMobile)
  expect(result.imp_uid).toMatch(/^imp_\d{12}$/)
  if (isMobile) await expect(page.getByTestId('result-note')).toContainText('no longer knows which order')
})

test('nothing is loaded from elsewhere before the real SDK is switched on', async ({ page, isMobile }) => {
  const elsewhere: string[] = []
  await page.route(/^https:\/\//, (route) => {
    elsewhere.push(route.request().url())
    return route.abort()
  })
  const shop = new Shop(page, isMobile)
  await shop.open()
  await page.getByRole('switch', { name: 'Use the real SDK' }).check()
  await expect(page.getByText('real money will move')).toBeVisible()
  await page.getByRole('button', { name: 'Reopen with the real SDK' }).click()
  await expect(shop.problemAt('userCode')).toContainText('userCode')
  expect(elsewhere).toEqual([])

  await shop.field('User code').fill('imp12345678')
  await page.getByRole('button', { name: 'Reopen with the real SDK' }).click()
  await expect(page.getByTestId('mode')).toHaveText('Real SDK · imp12345678')
  await expect(page.getByRole('alert')).toContainText('could not be loaded')
  expect(new Set(elsewhere)).toEqual(new Set(['https://cdn.iamport.kr/v1/iamport.js']))
  await page.getByRole('button', { name: 'Back to the sandbox' }).click()
  await expect(page.getByTestId('mode')).toContainText('Sandbox')
  await shop.isReady()
})
