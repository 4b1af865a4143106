import { devices } from '@playwright/test'
import { Shop } from './support/shop.ts'
import { hostFiles } from './support/static-host.ts'
import { expect, test as base } from './support/test.ts'

/** The demo as `npm run build:demo` leaves it, on a host of files, in a folder of it. */
const test = base.extend<{ address: string }>({
  address: async ({ browserName: _ }, use) => {
    const host = await hostFiles()
    await use(host.url)
    host.close()
  },
  locale: 'en-US',
})

const { defaultBrowserType: _phone, ...phone } = devices['Pixel 7']

for (const [name, device] of [
  ['PC', {}],
  ['phone', phone],
] as const) {
  test.describe(name, () => {
    test.use(device)

    test(`on a ${name} the server runs in the browser, says so, and remembers`, async ({
      page,
      address,
      isMobile,
    }) => {
      const shop = new Shop(page, isMobile)
      await shop.open(address)
      await expect(page.getByTestId('where')).toHaveText("Shop's server: simulated inside this browser")
      await shop.useCoupon('MOA10')
      await expect(shop.total).toHaveText('₩53,100')
      await shop.payBy('Virtual account')
      await shop.checkOut()
      await shop.window.issueAccount.click()
      await shop.says('waiting')

      // As if the browser had put the worker to sleep in the meantime.
      const client = await page.context().newCDPSession(page)
      await client.send('ServiceWorker.enable')
      await client.send('ServiceWorker.stopAllWorkers')
      await page.getByTestId('sandbox-actions').locator('summary').click()
      await page.getByTestId('deposit').click()
      await shop.says('paid')
      await page.getByTestId('back-to-shop').click()
      await expect(page).toHaveURL(new RegExp(`^${address}`))

      await page.getByRole('button', { name: 'Add Moa plate' }).click()
      await shop.isReady()
      await shop.payBy('Card')
      await shop.tamper({ unregistered: true })
      await shop.checkOut()
      await shop.window.pay.click()
      await shop.says('refused')
    })
  })
}

test('where no service worker is allowed, the page says so, pays, and claims nothing', async ({
  page,
  address,
}) => {
  await page.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker
  })
  await page.goto(address)
  const shop = new Shop(page, false)
  await expect(page.getByTestId('where')).toContainText("No shop's server")
  await shop.useCoupon('MOA10')
  await expect(shop.problemAt('coupon')).toContainText("no shop's server")
  await shop.checkOut()
  await shop.window.pay.click()
  await shop.says('unchecked')
  await expect(page.getByTestId('result-title')).toHaveText('An answer came, and nobody checked it')
  await expect(page.getByTestId('check-again')).toHaveCount(0)
})

test('opened as a file, the page says what to do instead', async ({ page }) => {
  await page.goto(new URL('../demo-dist/index.html', import.meta.url).href)
  await expect(page.getByText('npm start')).toBeVisible()
})
