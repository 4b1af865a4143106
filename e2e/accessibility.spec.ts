import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
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

    test('the shop, its problems, the payment window and the result can be used by everybody', async ({
      shop,
    }) => {
      const { page } = shop
      expect(await violations(page)).toEqual([])

      await page.getByTestId('channel-kcp').check()
      await page.getByTestId('method-phone').check()
      await page.getByTestId('price').fill('0')
      await page.getByTestId('escrow').check()
      await page.getByTestId('extra-more').locator('summary').click()
      await page.getByTestId('extra').fill('{"curency": "USD"}')
      await page.getByTestId('handed-more').locator('summary').click()
      await page.getByTestId('live').check()
      await shop.checkOut()
      await expect(shop.problemAt('shopUserId')).toBeVisible()
      expect(await violations(page)).toEqual([])

      await page.getByTestId('shopUserId').fill('moa-7')
      await page.getByTestId('price').fill('59,000')
      await shop.checkOut()
      await expect(shop.window.pay).toBeVisible()
      expect(await violations(page)).toEqual([])

      await shop.window.decline.click()
      await shop.says('failed')
      await page.getByTestId('result-more').locator('summary').click()
      expect(await violations(page)).toEqual([])
    })
  })
}

test('the shop can be used with the keyboard alone', async ({ shop }) => {
  const { page } = shop
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.getByTestId('channel-inicis').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByTestId('channel-kcp')).toBeChecked()
  await page.getByTestId('price').focus()
  await page.keyboard.press('Enter')
  await shop.window.decline.focus()
  await page.keyboard.press('Enter')
  await shop.says('failed')
  await expect(page.getByTestId('result-title')).toBeFocused()
})
