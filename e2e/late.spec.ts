/** What comes after a payment was given up, or after the page has left. */
import type { Page } from '@playwright/test'
import { expect, test, type Checkout } from './support/checkout.ts'

const outcome = async (checkout: Checkout): Promise<unknown> => {
  await expect.poll(() => checkout.endings()).toHaveLength(1)
  return (await checkout.endings())[0]
}

test('a window the SDK opens for a payment that was given up goes again, and the shop keeps its own', async ({
  checkout,
  page,
  context,
}) => {
  const opened: Page[] = []
  context.on('page', (popup) => opened.push(popup))
  await checkout.openBadly('latePopup')
  await checkout.tap()
  const own = await page.evaluateHandle(() => {
    window.shop.giveUp()
    return window.open('about:blank', 'help')
  })
  expect(await outcome(checkout)).toMatchObject({ result: { outcome: 'abandoned' } })
  await expect.poll(() => opened.length).toBe(2)
  await expect.poll(() => context.pages().length).toBe(2)
  expect(await own.evaluate((help) => help?.closed)).toBe(false)
  // With that, the watch over it has ended, too.
  await checkout.leftNothing()
})

test('a window of the checkout service that comes too late is hidden, and the shop keeps its own', async ({
  checkout,
  page,
}) => {
  await page.route('https://cdn.portone.io/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'late' }),
  )
  await checkout.open('?sdk=bad&pg=tosspayments&way=lateCover')
  await checkout.tap()
  await page.evaluate(() => {
    window.shop.giveUp()
    const own = document.createElement('iframe')
    own.id = 'own'
    Object.assign(own.style, { position: 'fixed', inset: '0', width: '100vw', height: '100vh' })
    document.body.append(own)
  })
  expect(await outcome(checkout)).toMatchObject({ result: { outcome: 'abandoned' } })
  await expect(page.locator('#driver')).toBeAttached()
  await expect(page.locator('#driver')).toBeHidden()
  await expect(page.locator('#own')).toBeVisible()
  await page.evaluate(() => document.querySelector('#own')?.remove())
  await checkout.leftNothing()
})

test('an answer while the page is on its way: the page the buyer comes back to knows what was asked', async ({
  checkout,
  page,
}) => {
  let arrived = (): void => undefined
  const answered = new Promise<void>((resolve) => (arrived = resolve))
  page.on('console', (message) => message.text() === 'ended' && arrived())
  await page.route(/imp_uid=imp_1/, async (route) => {
    await answered
    await route.continue()
  })
  await checkout.openBadly('leaveAndAnswer')
  await checkout.tap()
  await page.waitForURL(/imp_uid=imp_1/)
  await checkout.isReady()
  expect(await page.evaluate(() => window.shop.returned)).toMatchObject({
    outcome: 'unverified',
    imp_uid: 'imp_1',
    matched: true,
    askedFor: 'order1',
  })
})
