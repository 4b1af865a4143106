import { expect, onTheMove } from './support/test.ts'
import { wholeBrowser } from './support/whole-browser.ts'

/** Playwright switches the browser's Back-Forward cache off; buyers have it on. */
const test = onTheMove.extend<object>({ launchOptions: wholeBrowser('back-forward-cache') })

test('Back from the payment page: the shop is there as it was, and takes another payment', async ({
  shop,
  page,
}) => {
  await shop.page.getByRole('button', { name: 'Add Moa plate' }).click()
  await shop.checkOut()
  await expect(shop.window.pay).toBeVisible()
  await page.evaluate(() => history.back())

  const left = await shop.says('abandoned')
  expect(left).toMatchObject({ via: 'none', imp_uid: null, matched: true })
  await expect(shop.result).toContainText('nothing was paid')
  expect((await shop.serverDid()).slice(-2)).toEqual(['asked-by-page', 'payment-unknown'])
  await shop.backToOrder()
  await expect(shop.payButton).toHaveText('Pay ₩77,000')
  await expect(shop.payButton).toBeEnabled()

  await shop.checkOut()
  await shop.window.pay.click()
  const paid = await shop.says('paid')
  expect(paid.merchant_uid).not.toBe(left.merchant_uid)
  expect(paid.matched).toBe(true)
})

test('closing the payment page without an answer is the same', async ({ shop }) => {
  await shop.checkOut()
  await shop.window.closeWithoutAnswer.click()
  await shop.says('abandoned')
  await shop.backToOrder()
  await expect(shop.payButton).toBeEnabled()
})
