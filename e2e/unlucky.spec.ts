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
