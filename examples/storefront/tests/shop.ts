// The shop in its own words, so that the tests read like what happens there.
import { expect, test as base, type Page } from '@playwright/test'
import { createSandboxServer, type SandboxServer } from 'iamport-browser/sandbox'
import { defineSandbox, type Sandbox } from 'iamport-browser/sandbox/playwright'
import { confirm } from '../server/confirm.ts'

export { expect } from '@playwright/test'

export class Shop {
  /** The orders the server was asked to confirm. */
  readonly confirmed: string[] = []

  constructor(
    private readonly page: Page,
    /** Stands where the vendor's API is. */
    private readonly vendor: SandboxServer,
  ) {}

  async open(): Promise<void> {
    // The shop's own server, which runs in this test and asks the vendor's.
    await this.page.route('**/api/orders/**', async (route) => {
      const { pathname, searchParams } = new URL(route.request().url())
      const order = pathname.split('/')[3] ?? ''
      this.confirmed.push(order)
      const status = await confirm(this.vendor, order, searchParams.get('imp_uid') ?? '')
      await route.fulfill({ json: { status } })
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

export const test = base.extend<{ vendor: SandboxServer; payments: Sandbox; shop: Shop }>({
  vendor: async ({ playwright: _ }, use) => {
    const vendor = await createSandboxServer()
    await use(vendor)
    await vendor.close()
  },
  payments: async ({ context, vendor }, use) => {
    const payments = defineSandbox({ context, api: vendor })
    await payments.install()
    await use(payments)
    await payments.uninstall()
  },
  // After the payments: nothing may be loaded before they are in place.
  shop: async ({ page, vendor, payments: _ }, use) => {
    await use(new Shop(page, vendor))
  },
})
