import { expect, test } from './support/test.ts'

test('quantities, removing and an empty cart', async ({ shop }) => {
  const { page } = shop
  await page.getByRole('button', { name: 'One Moa mug set more' }).click()
  await expect(page.getByTestId('sum-mugs')).toHaveText('₩118,000')
  await page.getByRole('button', { name: 'Add Moa teapot' }).click()
  await expect(shop.total).toHaveText('₩160,000')
  await page.getByRole('button', { name: 'One Moa mug set fewer' }).click()
  await expect(shop.payButton).toHaveText('Pay ₩101,000')

  await page.getByRole('button', { name: 'Remove Moa mug set' }).click()
  await page.getByRole('button', { name: 'Remove Moa teapot' }).click()
  await expect(page.getByTestId('empty-cart')).toBeVisible()
  await expect(page.getByTestId('cart')).toBeFocused()
  await expect(shop.payButton).toBeDisabled()
  await page.reload()
  await expect(page.getByTestId('empty-cart')).toBeVisible()
  await page.getByRole('button', { name: 'Add Moa plate' }).click()
  await expect(shop.payButton).toHaveText('Pay ₩18,000')
})

test('a coupon takes off what the server says, and that is what is paid', async ({ shop }) => {
  await shop.useCoupon('moa10')
  await expect(shop.page.getByTestId('coupon-on')).toContainText('MOA10 takes ₩5,900 off')
  await expect(shop.payButton).toHaveText('Pay ₩53,100')
  await shop.page.getByRole('button', { name: 'One Moa mug set more' }).click()
  await expect(shop.payButton).toHaveText('Pay ₩106,200')
  await shop.checkOut()
  expect(await shop.window.handed()).toMatchObject({ amount: 106_200 })
  await shop.window.pay.click()
  await shop.says('paid')
  await expect(shop.page.getByTestId('result-amount')).toHaveText('₩106,200')
})

test('a coupon that does not count says why, at its field', async ({ shop }) => {
  for (const [code, words] of [
    ['', 'Enter a coupon code'],
    ['NOPE', 'There is no such coupon'],
    ['SUMMER', 'This coupon has expired'],
  ] as const) {
    await shop.useCoupon(code)
    await expect(shop.problemAt('coupon')).toContainText(words)
    await expect(shop.field('Coupon code')).toHaveAccessibleDescription(new RegExp(words))
  }
  await shop.page.getByRole('button', { name: 'Add Moa plate' }).click()
  await shop.page.getByRole('button', { name: 'Remove Moa mug set' }).click()
  await shop.useCoupon('THANKS5000')
  await expect(shop.problemAt('coupon')).toContainText('needs goods for ₩50,000 or more')
  await expect(shop.total).toHaveText('₩18,000')
})

test('missing and wrong fields are named at once, the first gets the focus, and no window opens', async ({
  shop,
}) => {
  await shop.field('Name').fill(' ')
  await shop.field('Mobile number').fill('call me')
  await shop.field('Email').fill('moa')
  await shop.checkOut()
  await expect(shop.problemAt('name')).toContainText('Enter your name')
  await expect(shop.problemAt('tel')).toContainText('like 010-1234-5678')
  await expect(shop.problemAt('email')).toContainText('like name@example.com')
  await expect(shop.field('Name')).toBeFocused()
  expect(shop.windows.size).toBe(0)

  await shop.field('Name').fill('Lee')
  await expect(shop.problemAt('name')).toHaveCount(0)
  await shop.field('Mobile number').fill('010-9876-5432')
  await shop.field('Email').fill('')
  await shop.checkOut()
  expect(await shop.window.handed()).toMatchObject({ buyer_name: 'Lee', buyer_tel: '010-9876-5432' })
})
