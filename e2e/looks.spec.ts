/**
 * What the main states of the demo look like, beside the pictures in e2e/looks. After a change that is meant:
 * `npx playwright test looks --update-snapshots`, and look at the pictures.
 */
import { expect, test as base, type Page } from '@playwright/test'
import { inOneFont } from './support/one-font.ts'
import { Playground } from './support/playground.ts'
import { Shop } from './support/shop.ts'

const korean = { locale: 'ko-KR', colorScheme: 'light' } as const
const english = { locale: 'en-US', colorScheme: 'dark' } as const

const test = base.extend({
  page: async ({ page }, use) => {
    await inOneFont(page)
    await use(page)
  },
})

/** The part of the page a visitor sees first, without what is another one every time. */
async function looksLike(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const changes = ['result-merchant_uid', 'result-imp_uid', 'field-merchant_uid', 'object', 'server-log']
  await expect(page).toHaveScreenshot(`${name}.png`, {
    mask: changes.map((id) => page.getByTestId(id)),
    // Browsers draw the edges of letters in their own ways.
    maxDiffPixelRatio: 0.02,
  })
}

test.describe('Korean, light', () => {
  test.use(korean)

  test('the shop, and the thanks', async ({ page, isMobile }) => {
    const shop = new Shop(page, isMobile)
    await shop.open()
    await looksLike(page, 'shop')
    await shop.checkOut()
    await shop.window.pay.click()
    await shop.says('paid')
    await looksLike(page, 'thanks')
  })

  test('the playground, with something to mend', async ({ page }) => {
    const playground = new Playground(page)
    await playground.open('#pg=kcp&preset=smallest')
    await (await playground.field('amount')).fill('59,000원')
    await expect(playground.issueAt('amount')).toBeVisible()
    await looksLike(page, 'playground')
  })

  test('the gateways', async ({ page }) => {
    await page.goto('/gateways.html')
    await expect(page.getByTestId('found')).toBeVisible()
    await looksLike(page, 'gateways')
  })
})

test.describe('English, dark', () => {
  test.use(english)

  test('a declined payment, and the empty cart', async ({ page, isMobile }) => {
    const shop = new Shop(page, isMobile)
    await shop.open()
    await shop.checkOut()
    await shop.window.decline.click()
    await shop.says('failed')
    await looksLike(page, 'declined')
    await shop.open()
    await page.getByRole('button', { name: /^Remove/ }).click()
    await expect(page.getByTestId('empty-cart')).toBeVisible()
    await looksLike(page, 'empty-cart')
  })

  test('one gateway', async ({ page }) => {
    await page.goto('/gateways.html?pg=kcp')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('NHN KCP')
    await looksLike(page, 'kcp')
  })
})
