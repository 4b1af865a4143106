import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, Playground, test } from './support/playground.ts'

async function violations(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

for (const { colorScheme, locale } of [
  { colorScheme: 'light', locale: 'ko-KR' },
  { colorScheme: 'dark', locale: 'en-US' },
] as const)
  test.describe(`${colorScheme}, ${locale}`, () => {
    test.use({ colorScheme, locale })

    test('the form, its problems, a run and the real SDK can be used by everybody', async ({ page }) => {
      test.setTimeout(90_000)
      const playground = new Playground(page)
      await playground.open('#pg=kcp&preset=escrow')
      await (await playground.field('kcpProducts.0.name')).fill('')
      await (await playground.field('amount')).fill('0')
      await page.getByTestId('extra-more').locator('summary').click()
      await page.getByTestId('extra').fill('{"curency": "USD"}')
      await page.getByTestId('live').check()
      await expect(page.getByTestId('others')).toBeVisible()
      expect(await violations(page)).toEqual([])

      await playground.preset('smallest')
      await playground.run('decline')
      await playground.device('phone').ends('failed')
      await playground.device('pc').ends('failed')
      await playground.tab('code')
      expect(await violations(page)).toEqual([])
      for (const tab of ['json', 'address'] as const) {
        await playground.tab(tab)
        expect(await violations(page, '.outputs')).toEqual([])
      }
    })
  })

test('everything can be done with the keyboard alone', async ({ playground, page }) => {
  const press = (...keys: string[]) =>
    keys.reduce((last, key) => last.then(() => page.keyboard.press(key)), Promise.resolve())
  await page.getByTestId('preset-escrow').focus()
  await press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Filled in the example' })).toBeAttached()
  await page.getByTestId('method-vbank').focus()
  await press('ArrowRight')
  await expect(page.getByTestId('method-phone')).toBeChecked()
  await page.getByTestId('output-object').focus()
  await press('ArrowRight')
  await expect(page.getByTestId('output-code')).toBeFocused()
  await expect(page.getByTestId('code')).toBeVisible()
  await playground.preset('smallest')
  await page.getByTestId('answer').selectOption('approve')
  await page.getByTestId('run-button').focus()
  await press('Enter')
  await playground.device('pc').ends('unverified')
})

test('nothing is wider than a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const playground = new Playground(page)
  await playground.open('#pg=naverco')
  await playground.run('approve', 'pc')
  await playground.device('pc').ends('unverified')
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
})
