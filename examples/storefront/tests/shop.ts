// The shop in its own words, so that the tests read like what happens there.
import { expect, test as base, type Page } from '@playwright/test'
import { defineSandbox, type Sandbox } from 'iamport-browser/sandbox/playwright'

export { expect } from '@playwright/test'

export class Shop {
  /** What the shop's server says about a payment, which it asked the vendor for. */
  serverSays: 'paid' | 'ready' | 'forged' = 'paid'
  /** The orders the server was asked to confirm. */
  readonly confirmed: string[] = []

  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.route('**/api/orders/**', async (route) => {
      this.confirmed.push(new URL(route.request().url()).pathname.split('/')[3] ?? '')
      await route.fulfill({ json: { status: this.serverSays } })
    })
    await this.page.goto('/')
  }

  async payBy(way: 'Card' | 'Bank transfer' | 'PAYCO'): Promise<void> {
    await this.page.getByLabel(way).check()
    await this.pay()
  }

  async pay(): Promise<void> {
    await this.page.getByRole('button', { name: 'Pay' }).click()
  }

  async payTwiceInAHurry(): Promise<void> {
    await this.page.getByRole('button', { name: 'Pay' }).dblclick()
  }

  async says(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('status')).toContainText(text)
  }

  async isReadyToSell(): Promise<void> {
    await expect(this.page.getByRole('button', { name: 'Pay' })).toBeEnabled()
  }
}

export const test = base.extend<{ payments: Sandbox; shop: Shop }>({
  payments: async ({ context }, use) => {
    const payments = defineSandbox({ context })
    await payments.install()
    await use(payments)
    await payments.uninstall()
  },
  // After the payments: nothing may be loaded before they are in place.
  shop: async ({ page, payments: _ }, use) => {
    await use(new Shop(page))
  },
})
