import { expect, onTheMove as test } from './support/test.ts'

test('the buyer returns to the shop with its own query and fragment as they were', async ({ shop, page }) => {
  await shop.checkOut()
  const handed = await shop.window.handed()
  expect(handed.m_redirect_url).toMatch(/^http.*\/complete\.html\?cart=7#done$/)
  await shop.window.pay.click()

  const result = await shop.says('unverified')
  expect(result.via).toBe('redirect')
  expect(result.merchant_uid).toBe(handed.merchant_uid)
  await expect(page.getByTestId('kept-query')).toHaveText('?cart=7')
  await expect(page.getByTestId('kept-hash')).toHaveText('#done')
  await expect(page).toHaveURL(/\/complete\.html\?cart=7#done$/)
})

for (const answer of ['pay', 'decline', 'cancel'] as const) {
  test(`a reload after the return gives the same answer, marked as a repeat: ${answer}`, async ({
    shop,
    page,
  }) => {
    await shop.checkOut()
    await shop.window[answer].click()
    const first = await shop.resultObject()
    await expect(page.getByTestId('result-note')).toHaveCount(0)
    await page.reload()
    expect(await shop.resultObject()).toEqual({ ...first, repeated: true })
    expect(first.matched).toBe(true)
    await expect(page.getByTestId('result-note')).toContainText('has read this result before')
  })
}

test('the page says so when it is opened without an answer', async ({ page }) => {
  await page.goto('/complete.html')
  await expect(page.getByTestId('no-result')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the shop' }).click()
  await expect(page.getByTestId('pay-button')).toBeEnabled()
})

test('without Back-Forward cache, Back leads to a shop that can take another payment', async ({
  shop,
  page,
}) => {
  await shop.field('Price').fill('71,000')
  await shop.checkOut()
  await expect(shop.window.pay).toBeVisible()
  await page.goBack()
  await expect(shop.payButton).toHaveText('Pay ₩71,000') // the order is still as the buyer left it
  await shop.isReady()
  await shop.checkOut()
  await shop.window.pay.click()
  expect(await shop.says('unverified')).toMatchObject({ matched: true })
})
