import { expect, type Locator, type Page } from '@playwright/test'
import type { PayResult } from 'iamport-browser'

/** The object `IMP.request_pay` was called with, as far as a test looks at it. */
export type Handed = Record<string, unknown> & { pg?: string; merchant_uid?: string }

/** The demo shop, in the words of a shop. */
export class Shop {
  readonly payButton: Locator
  readonly result: Locator
  /** Every payment window the shop opened, by the id of its request. */
  readonly windows = new Set<string>()

  constructor(
    readonly page: Page,
    readonly isPhone: boolean,
  ) {
    this.payButton = page.getByTestId('pay-button')
    this.result = page.getByTestId('result')
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.pathname.endsWith('/pg.html')) this.windows.add(url.searchParams.get('request_id') ?? '')
    })
  }

  async open(): Promise<void> {
    await this.page.goto('/')
    await this.isReady()
  }

  async isReady(): Promise<void> {
    await expect(this.page.getByTestId('sdk')).toHaveAttribute('data-state', 'ready')
  }

  field(label: string | RegExp): Locator {
    return this.page.getByLabel(label)
  }

  async payThrough(gateway: string): Promise<void> {
    const gateways = this.page.getByRole('radiogroup', { name: 'Payment gateway (PG)' })
    // What the gateway is for stands behind its name; "NHN KCP" is not "NHN KCP (subscription)".
    const name = new RegExp(`^${gateway.replace(/[()]/g, '\\$&')}(?! \\()`)
    await gateways.getByRole('radio', { name }).check()
  }

  async payBy(method: string): Promise<void> {
    await this.page.getByRole('radio', { name: method, exact: true }).check()
  }

  async registerACard(): Promise<void> {
    const choice = this.page.getByRole('radio', { name: 'Register a card (billing key)' })
    if (await choice.isVisible()) await choice.check() // a gateway that only registers cards asks nothing
  }

  async checkOut(): Promise<void> {
    await this.payButton.click()
  }

  /** What a PC shows in a frame over the shop, a phone shows in the shop's place. */
  get window(): PaymentWindow {
    return new PaymentWindow(this.page, this.isPhone)
  }

  /** What the shop says it hands over. */
  async shownObject(): Promise<Handed> {
    return JSON.parse((await this.page.getByTestId('handed').textContent()) ?? '') as Handed
  }

  /** The result as the package gave it. */
  async resultObject(): Promise<PayResult> {
    await expect(this.result).toBeVisible()
    return JSON.parse((await this.page.getByTestId('result-json').textContent()) ?? '') as PayResult
  }

  async says(outcome: PayResult['outcome']): Promise<PayResult> {
    await expect(this.result).toHaveAttribute('data-outcome', outcome)
    return this.resultObject()
  }

  /** Back to the form, whichever page the buyer is on. */
  async orderAgain(): Promise<void> {
    if (this.isPhone) await this.page.getByTestId('back-to-shop').click()
    await this.isReady()
    await expect(this.payButton).toBeEnabled()
  }

  problemAt(field: string): Locator {
    return this.page.getByTestId(`issues-${field}`).getByTestId('issue-error')
  }
}

/** The gateway's window of the sandbox. */
export class PaymentWindow {
  readonly pay: Locator
  readonly issueAccount: Locator
  readonly decline: Locator
  readonly cancel: Locator
  readonly closeWithoutAnswer: Locator
  readonly gateway: Locator
  readonly amount: Locator
  readonly order: Locator

  constructor(
    private readonly page: Page,
    private readonly isPhone: boolean,
  ) {
    const inside = isPhone ? page : page.frameLocator('.imp-dialog iframe')
    this.pay = inside.getByTestId('pay')
    this.issueAccount = inside.getByTestId('issue-vbank')
    this.decline = inside.getByTestId('decline')
    this.cancel = inside.getByTestId('cancel')
    this.closeWithoutAnswer = inside.getByTestId('abandon')
    this.gateway = inside.getByTestId('pg-name')
    this.amount = inside.getByTestId('amount')
    this.order = inside.getByTestId('order')
  }

  /** The object as it arrived at the gateway: the sandbox carries it in the fragment of the window's address. */
  async handed(): Promise<Handed> {
    await expect(this.gateway).toBeVisible()
    const frame = this.page.locator('.imp-dialog iframe')
    const address = this.isPhone ? this.page.url() : await frame.getAttribute('src')
    const fragment = new URL(address ?? '').hash.slice(1)
    const { params } = JSON.parse(Buffer.from(fragment, 'base64url').toString()) as { params: Handed }
    const { request_id: _id, tier_code: _tier, ...handed } = params // the SDK's own
    return handed
  }
}
