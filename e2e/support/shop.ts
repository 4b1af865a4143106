import { expect, type Locator, type Page } from '@playwright/test'
import type { PayResult } from 'iamport-browser'
import { PaymentWindow } from './payment-window.ts'

/** What the buyer is told in the end. */
export type Say =
  'paid' | 'waiting' | 'refused' | 'failed' | 'cancelled' | 'abandoned' | 'blocked' | 'unknown' | 'unchecked'

/** The demo shop, in the words of a shop. */
export class Shop {
  readonly payButton: Locator
  readonly result: Locator
  readonly total: Locator
  readonly serverLog: Locator
  /** Every payment window the shop opened, by the id of its request. */
  readonly windows = new Set<string>()

  constructor(
    readonly page: Page,
    readonly isPhone: boolean,
  ) {
    this.payButton = page.getByTestId('pay-button')
    this.result = page.getByTestId('result')
    this.total = page.getByTestId('total')
    this.serverLog = page.getByTestId('server-log')
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.pathname.endsWith('/pg.html')) this.windows.add(url.searchParams.get('request_id') ?? '')
    })
  }

  async open(address = '/'): Promise<void> {
    await this.page.goto(address)
    await this.isReady()
  }

  async isReady(): Promise<void> {
    await expect(this.page.getByTestId('sdk')).toHaveAttribute('data-state', 'ready')
    await expect(this.page.getByTestId('where')).toHaveAttribute('data-where', /node|browser/)
  }

  field(label: string | RegExp): Locator {
    return this.page.getByLabel(label)
  }

  async payBy(method: string): Promise<void> {
    await this.page.getByRole('radio', { name: method, exact: true }).check()
  }

  async useCoupon(code: string): Promise<void> {
    await this.field('Coupon code').fill(code)
    await this.page.getByRole('button', { name: 'Apply' }).click()
  }

  /** Opens the part for developers and lies about the amount. */
  async tamper({ unregistered }: { unregistered: boolean }): Promise<void> {
    await this.page.getByTestId('drawer').locator('summary').click()
    await this.page.getByRole('checkbox', { name: 'Change the amount to ₩1,000' }).check()
    if (unregistered) await this.page.getByRole('checkbox', { name: 'did not register' }).check()
  }

  async checkOut(): Promise<void> {
    await this.payButton.click()
  }

  /** What a PC shows in a frame over the shop, a phone shows in the shop's place. */
  get window(): PaymentWindow {
    return new PaymentWindow(this.page, this.isPhone)
  }

  /** The result as the package gave it. */
  async resultObject(): Promise<PayResult> {
    await expect(this.result).toBeVisible()
    return JSON.parse((await this.page.getByTestId('result-json').textContent()) ?? '') as PayResult
  }

  /** Waits until the shop's server has been asked and the buyer is told; gives what the browser got. */
  async says(say: Say): Promise<PayResult> {
    await expect(this.result).toHaveAttribute('data-say', say)
    return this.resultObject()
  }

  /** What the server did, step by step. */
  async serverDid(): Promise<string[]> {
    await expect(this.serverLog).toBeVisible()
    return this.serverLog
      .locator('li')
      .evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset.what ?? ''))
  }

  /** Back to the order, whichever page the buyer is on. */
  async backToOrder(): Promise<void> {
    await this.page.getByTestId('back-to-shop').click()
    await this.isReady()
  }

  problemAt(field: string): Locator {
    return this.page.getByTestId(`issues-${field}`).getByTestId('issue-error')
  }
}
