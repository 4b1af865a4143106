import { expect, onTheMove as test } from './support/test.ts'

test('the buyer returns to the shop with its own query and fragment as they were', async ({ shop, page }) => {
  await shop.checkOut()
  const handed = await shop.window.handed()
  expect(handed.m_redirect_url).toMatch(
    new RegExp(`^http.*/complete\\.html\\?order=${handed.merchant_uid}#result$`),
  )
  await shop.window.pay.click()

  const result = await shop.says('paid')
  expect(result.via).toBe('redirect')
  expect(result.merchant_uid).toBe(handed.merchant_uid)
  await expect(page).toHaveURL(String(handed.m_redirect_url))
})

for (const [answer, say] of [
  ['pay', 'paid'],
  ['decline', 'failed'],
  ['cancel', 'cancelled'],
] as const) {
  test(`a reload after the return gives the same answer, marked as a repeat: ${answer}`, async ({
    shop,
    page,
  }) => {
    await shop.checkOut()
    await shop.window[answer].click()
    const first = await shop.says(say)
    await page.reload()
    expect(await shop.says(say)).toEqual({ ...first, repeated: true })
    expect(first.matched).toBe(true)
    if (answer !== 'pay') return
    await expect(page.getByTestId('result-note')).toContainText('confirmed before')
    const did = await shop.serverDid()
    expect(did.filter((what) => what === 'confirmed')).toHaveLength(1)
    expect(did.at(-1)).toBe('confirmed-before')
  })
}

test('the page says so when it is opened without an answer', async ({ page }) => {
  await page.goto('/complete.html')
  await expect(page.getByTestId('no-result')).toBeVisible()
  await page.getByRole('link', { name: 'Go to the shop' }).click()
  await expect(page.getByTestId('pay-button')).toBeEnabled()
})

test('without Back-Forward cache, Back leads to a shop that can take another payment', async ({
  shop,
  page,
}) => {
  await page.getByRole('button', { name: 'Add Moa plate' }).click()
  await shop.checkOut()
  await expect(shop.window.pay).toBeVisible()
  await page.goBack()
  await expect(shop.payButton).toHaveText('Pay ₩77,000') // the order is still as the buyer left it
  await shop.isReady()
  await shop.checkOut()
  await shop.window.pay.click()
  expect(await shop.says('paid')).toMatchObject({ matched: true })
})
