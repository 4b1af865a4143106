import { expect, test } from './support/test.ts'

for (const { method, pg } of [
  { method: 'Card', pg: 'html5_inicis' },
  { method: 'Kakao Pay', pg: 'kakaopay' },
  { method: 'Bank transfer', pg: 'kicc' },
  { method: 'Phone bill', pg: 'kcp' },
]) {
  test(`${method}: thank you, once the shop's server has verified the payment`, async ({ shop }) => {
    await shop.payBy(method)
    await expect(shop.page.getByTestId('behind')).toContainText(`${pg} · pay_method`)
    await shop.checkOut()
    await expect(shop.window.amount).toContainText('59,000')
    const handed = await shop.window.handed()
    expect(handed).toMatchObject({ pg, amount: 59_000, buyer_name: 'Moa Kim' })
    await shop.window.pay.click()

    const result = await shop.says('paid')
    expect(result).toMatchObject({
      outcome: 'unverified',
      merchant_uid: handed.merchant_uid,
      matched: true,
      otherPg: null,
      code: null,
    })
    expect(result.imp_uid).toMatch(/^imp_\d{12}$/)
    expect(result).not.toHaveProperty('success')
    await expect(shop.page.getByTestId('result-title')).toHaveText('Thank you for your order')
    await expect(shop.page.getByTestId('result-title')).toBeFocused()
    await expect(shop.page.getByTestId('result-merchant_uid')).toHaveText(String(handed.merchant_uid))
    const did = await shop.serverDid()
    expect(did.slice(0, 2)).toEqual(['order-made', 'amount-registered'])
    // The webhook may come before the buyer or after; whoever is second finds it confirmed.
    expect(did.filter((what) => what === 'confirmed')).toHaveLength(1)

    await shop.page.getByTestId('back-to-shop').click()
    await expect(shop.page.getByTestId('empty-cart')).toContainText('Your cart is empty')
  })
}

test('a declined card says why, and the order can be paid in another way', async ({ shop }) => {
  await shop.page.getByRole('button', { name: 'Add Moa plate' }).click()
  await shop.checkOut()
  await shop.window.decline.click()

  const declined = await shop.says('failed')
  expect(declined).toMatchObject({ outcome: 'failed', code: 'F0004' })
  await expect(shop.page.getByTestId('result-note')).toContainText('한도초과')
  await shop.backToOrder()
  await expect(shop.total).toHaveText('₩77,000')
  await shop.payBy('Kakao Pay')
  await shop.checkOut()
  await shop.window.pay.click()
  const paid = await shop.says('paid')
  expect(paid.merchant_uid).not.toBe(declined.merchant_uid)
})

test('a cancelled payment is not taken for a failure', async ({ shop }) => {
  await shop.checkOut()
  await shop.window.cancel.click()
  await shop.says('cancelled')
  await expect(shop.result).toContainText('Your cart is as it was')
  await shop.backToOrder()
  await expect(shop.payButton).toHaveText('Pay ₩59,000')
})

test('who reads the page is told how it works, in the very code that runs', async ({ shop }) => {
  await shop.page.getByTestId('handler-code').locator('summary').click()
  await expect(shop.page.getByTestId('code-finish')).toContainText('export async function finish')
  await expect(shop.page.getByTestId('code-verify')).toContainText('export async function verify')
})

test.describe('in Korean', () => {
  test.use({ locale: 'ko-KR' })

  test('the same shop, from the cart to the thanks', async ({ shop }) => {
    const { page } = shop
    await expect(page).toHaveTitle(/모아상점/)
    await page.getByRole('button', { name: '모아 접시 담기' }).click()
    await expect(shop.payButton).toHaveText('77,000원 결제하기')
    await shop.checkOut()
    expect(await shop.window.handed()).toMatchObject({ name: '모아 머그컵 세트 외 1건', amount: 77_000 })
    await shop.window.pay.click()
    await shop.says('paid')
    await expect(page.getByTestId('result-title')).toHaveText('주문해 주셔서 감사합니다')
    await expect(page.getByTestId('result-amount')).toHaveText('77,000원')
    await expect(shop.serverLog).toContainText('POST /payments/prepare: 77,000원으로 사전 등록함')
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByTestId('result-title')).toHaveText('Thank you for your order')
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})
