/** Whether everybody can use the room of the gateways: axe, the keyboard, the narrowest screen. One device is enough. */
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

/** Whether anything is wider than the screen. */
const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

test('nothing is wider than the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of ['', '?pg=mobilians_v2', '?pg=naverco', '?pg=nope']) {
    await page.goto(`/gateways.html${address}`)
    await expect(page.locator('main h2, main h1').first()).toBeVisible()
    if (/mobilians|naverco/.test(address)) await expect(page.locator('#rules')).toBeVisible()
    expect(await overflows(page), address).toBeLessThanOrEqual(0)
  }
})

test('the keyboard alone finds, filters and opens a gateway', async ({ page }) => {
  await page.goto('/gateways.html')
  await page.getByTestId('search').focus()
  await page.keyboard.type('kakao')
  await page.keyboard.press('Tab')
  await expect(page.getByTestId('has-current')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByTestId('has-current')).toHaveAttribute('aria-pressed', 'true')
  const link = page.getByRole('link', { name: 'Kakao Pay' })
  for (let i = 0; i < 30 && !(await link.evaluate((one) => one === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kakao Pay')
})

for (const { colorScheme, locale } of [
  { colorScheme: 'light', locale: 'ko-KR' },
  { colorScheme: 'dark', locale: 'en-US' },
] as const)
  test.describe(`${colorScheme}, ${locale}`, () => {
    test.use({ colorScheme, locale })

    test('everybody can use the table, on a PC and a phone', async ({ page }) => {
      test.slow() // axe looks at every word
      await page.goto('/gateways.html?q=kcp&has=billing')
      await expect(page.getByTestId('table')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.setViewportSize({ width: 390, height: 844 })
      expect(await violations(page)).toEqual([])
      await page.goto('/gateways.html?q=nothing%20at%20all')
      expect(await violations(page)).toEqual([])
    })

    test('everybody can use the page of a gateway', async ({ page }) => {
      test.slow()
      for (const address of ['?pg=kcp_billing', '?pg=inicis_unified', '?pg=nope']) {
        await page.goto(`/gateways.html${address}`)
        if (address !== '?pg=nope') await expect(page.locator('#conflicts')).toBeVisible()
        expect(await violations(page), address).toEqual([])
      }
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto('/gateways.html?pg=kicc_v2')
      await expect(page.locator('#conflicts')).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  })
