import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { Shop } from './support/shop.ts'
import { expect, test } from './support/test.ts'

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

for (const { colorScheme, locale } of [
  { colorScheme: 'light', locale: 'ko-KR' },
  { colorScheme: 'dark', locale: 'en-US' },
] as const) {
  test.describe(`${colorScheme}, ${locale}`, () => {
    test.use({ colorScheme, locale })

    test('the shop and its problems can be used by everybody', async ({ shop }) => {
      const { page } = shop
      await page.getByTestId('drawer').locator('summary').click()
      await page.getByTestId('handler-code').locator('summary').click()
      await expect(page.getByTestId('code-verify')).toBeVisible()
      expect(await violations(page)).toEqual([])

      await page.getByTestId('name').fill('')
      await page.getByTestId('coupon').fill('SUMMER')
      await page.getByTestId('coupon-apply').click()
      await expect(shop.problemAt('coupon')).toBeVisible()
      await shop.checkOut()
      await expect(shop.problemAt('name')).toBeVisible()
      expect(await violations(page)).toEqual([])
    })

    test('the payment window, the ending and an empty cart can be used by everybody', async ({ shop }) => {
      const { page } = shop
      await page.getByTestId('method-vbank').check()
      await shop.checkOut()
      await expect(shop.window.issueAccount).toBeVisible()
      expect(await violations(page)).toEqual([])

      await shop.window.issueAccount.click()
      await shop.says('waiting')
      await page.getByTestId('sandbox-actions').locator('summary').click()
      await page.getByTestId('result-more').locator('summary').click()
      expect(await violations(page)).toEqual([])
      await page.getByTestId('back-to-shop').click()
      await expect(page.getByTestId('empty-cart')).toBeVisible()
      expect(await violations(page)).toEqual([])
    })

    test('the subscription can be used by everybody', async ({ page, isMobile }) => {
      await page.goto('/subscription.html')
      await expect(page.getByTestId('sdk')).toHaveAttribute('data-state', 'ready')
      expect(await violations(page)).toEqual([])
      await page.getByTestId('subscribe').click()
      await new Shop(page, isMobile).window.pay.click()
      await expect(page.getByTestId('charges')).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  })
}

test('the shop can be used with the keyboard alone', async ({ shop }) => {
  const { page } = shop
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.getByTestId('method-card').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByTestId('method-kakaopay')).toBeChecked()
  await page.getByTestId('tel').focus()
  await page.keyboard.press('Enter')
  await shop.window.decline.focus()
  await page.keyboard.press('Enter')
  await shop.says('failed')
  await expect(page.getByTestId('result-title')).toBeFocused()
})
