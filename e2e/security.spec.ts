/** What docs/security.md says, as far as no other spec shows it. */
import { expect, test } from '@playwright/test'
import { openPage, pay, sandboxSdk, type ShopGlobal } from './support/page.ts'

const buyer = {
  buyer_name: 'Kim Gil-dong',
  buyer_tel: '010-4242-1717',
  buyer_email: 'gildong@buyer.example',
  buyer_addr: 'Seoul 1717',
}
const secrets = /Gil-dong|1717|gildong/

test('buyer data stands in no storage, cookie, address or log, neither during a payment nor after it', async ({
  page,
}) => {
  const logged: string[] = []
  page.on('console', (message) => logged.push(message.text()))
  await openPage(page)
  const left = (): Promise<string> =>
    page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
    )

  const paid = page.evaluate(
    ([src, buyerData]) => {
      const { shop } = window as unknown as { shop: ShopGlobal }
      const iamport = shop.createIamport({ userCode: 'imp00000000', channels: shop.channels, sdk: { src } })
      return iamport.requestPay('card', {
        pay_method: 'card',
        merchant_uid: 'order-of-kim',
        name: 'Chair',
        amount: 1000,
        m_redirect_url: location.href,
        ...buyerData,
        // Misspelt, so that there is a warning about what the buyer typed.
        ...{ buyer_emial: buyerData.buyer_email },
      })
    },
    [sandboxSdk, buyer] as const,
  )
  const window = page.frameLocator('iframe[src*="pg.html"]')
  await expect(window.getByTestId('pay')).toBeVisible()
  const during = await left()
  expect(during).toContain('order-of-kim') // it looks where something is
  expect(during).not.toMatch(secrets)
  await window.getByTestId('pay').click()
  expect((await paid).outcome).toBe('unverified')
  expect(await left()).not.toMatch(secrets)
  expect(logged.join('\n')).toContain('buyer_emial') // a warning was logged
  expect(logged.join('\n')).not.toMatch(secrets)
})

test('after a clean return the ids are in no referrer of later requests', async ({ page }) => {
  await page.route('**/next', (route) => route.fulfill({ body: '' }))
  const refererOf = async (): Promise<string> => {
    const request = page.waitForRequest('**/next')
    await page.evaluate(() => fetch('/next'))
    return (await (await request).allHeaders()).referer ?? ''
  }
  await openPage(page)
  await page.goto('/fixture/?lang=ko&imp_uid=imp_1&merchant_uid=order-1&imp_success=true')
  expect(await refererOf()).toContain('imp_1')
  const outcome = await page.evaluate(() => {
    const { shop } = window as unknown as { shop: ShopGlobal }
    const iamport = shop.createIamport({ userCode: 'imp00000000', channels: shop.channels })
    return iamport.resumePay(undefined, { clean: true })?.outcome
  })
  expect(outcome).toBe('unverified')
  expect(new URL(await refererOf()).search).toBe('?lang=ko')
})

test('markup in an answer is handed over as text, and put on no page', async ({ page }) => {
  await openPage(page)
  const markup = '<img src=x onerror="window.ran = true">'
  await page.goto(
    `/fixture/?${new URLSearchParams({ imp_uid: '', merchant_uid: markup, error_msg: markup })}`,
  )
  const { before, after, message, ran } = await page.evaluate(() => {
    const { shop } = window as unknown as { shop: ShopGlobal }
    const html = () => document.documentElement.outerHTML
    const whole = html()
    const iamport = shop.createIamport({ userCode: 'imp00000000', channels: shop.channels })
    const result = iamport.resumePay(undefined, { clean: true })
    return { before: whole, after: html(), message: result?.message, ran: 'ran' in window }
  })
  expect(message).toBe(markup)
  expect(after).toBe(before)
  expect(ran).toBe(false)
})

test('a checkout that may not be framed pays, and shows itself in no frame', async ({ page }) => {
  await openPage(page, { policy: "frame-ancestors 'none'" })
  expect((await pay(page)).outcome).toBe('unverified')

  await page.route('**/bait', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe src="/fixture/" name="victim"></iframe>' }),
  )
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
  await page.goto('/bait')
  await refused
  await expect.poll(() => page.frame('victim')?.evaluate(() => 'shop' in window)).toBe(false)
})
