import { expect, test } from './support/test.ts'

test.use({
  isMobile: false,
  hasTouch: false,
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36',
})

test('a window closed without an answer ends as abandoned, and the next payment works', async ({ shop }) => {
  await shop.checkOut()
  await expect(shop.payButton).toBeDisabled()
  await shop.window.closeWithoutAnswer.click()

  const left = await shop.says('abandoned')
  expect(left).toMatchObject({ via: 'none', imp_uid: null, code: null, matched: true })
  await expect(shop.result).toContainText("The shop's server looked: nothing was paid")
  await shop.backToOrder()
  await expect(shop.payButton).toBeEnabled()

  await shop.checkOut()
  await shop.window.pay.click()
  const paid = await shop.says('paid')
  expect(paid.merchant_uid).not.toBe(left.merchant_uid)
})
