import { expect, test } from './support/test.ts'

test('a virtual account: where to pay until when, and thanks once the webhook told of the deposit', async ({
  shop,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { page } = shop
  await shop.payBy('Virtual account')
  await shop.checkOut()
  const { vbank_due } = await shop.window.handed()
  expect(vbank_due).toMatch(/^20\d{6}$/)
  await shop.window.issueAccount.click()

  await shop.says('waiting')
  await expect(page.getByTestId('account')).toContainText('Transfer ₩59,000 by')
  await expect(page.getByTestId('account-number')).toHaveText('110-000-000000')
  await page.getByRole('button', { name: 'Copy: Account number' }).click()
  await expect(page.getByTestId('copy')).toHaveText('Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('110-000-000000')

  await page.getByTestId('sandbox-actions').locator('summary').click()
  await page.getByTestId('deposit').click()
  await shop.says('paid')
  await expect(page.getByTestId('result-title')).toHaveText('Thank you for your order')
  expect((await shop.serverDid()).slice(-3)).toEqual(['told-by-webhook', 'payment-found', 'confirmed'])

  await page.getByTestId('repeat-webhook').click()
  await expect(page.getByText('confirmed the order only once')).toBeVisible()
  expect((await shop.serverDid()).slice(-3)).toEqual(['told-by-webhook', 'payment-found', 'confirmed-before'])
})
