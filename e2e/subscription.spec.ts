import { Shop } from './support/shop.ts'
import { expect, test } from './support/test.ts'

test.beforeEach(async ({ page }) => {
  await page.goto('/subscription.html')
  await expect(page.getByTestId('sdk')).toHaveAttribute('data-state', 'ready')
})

test('a card is registered, charged at once and again, and forgotten', async ({ page, isMobile }) => {
  const shop = new Shop(page, isMobile)
  await page.getByTestId('subscribe').click()
  const handed = await shop.window.handed()
  expect(handed).toMatchObject({ pg: 'kcp_billing', amount: 0 })
  expect(handed.customer_uid).toMatch(/^moa-card-/)
  await shop.window.pay.click()

  await expect(page.getByRole('heading', { name: 'You are subscribed' })).toBeFocused()
  const charges = page.getByTestId('charges').locator('li')
  await expect(charges).toHaveCount(1)
  await expect(charges.first()).toContainText('Paid')
  await expect(charges.first()).toContainText('₩9,900')
  expect(await shop.serverDid()).toEqual([
    'order-made',
    'asked-by-page',
    'payment-found',
    'card-kept',
    'charged',
  ])
  await page.getByRole('button', { name: 'Let a month pass and charge' }).click()
  await expect(charges).toHaveCount(2)

  // Coming back to the page asks again; the card is on file once, and nothing more is charged.
  await page.reload()
  await expect(page.getByRole('heading', { name: 'You are subscribed' })).toBeVisible()
  await expect(charges).toHaveCount(2)

  await page.getByRole('button', { name: 'End the subscription' }).click()
  await expect(page.getByRole('heading', { name: 'The subscription has ended' })).toBeFocused()
  await expect(page.getByTestId('charge-again')).toHaveCount(0)
})

test('a card that is not registered leaves nothing to charge', async ({ page, isMobile }) => {
  const shop = new Shop(page, isMobile)
  await page.getByTestId('subscribe').click()
  await shop.window.cancel.click()
  await shop.says('cancelled')
})
