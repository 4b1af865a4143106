import { expect, type Locator, type Page } from '@playwright/test'

/** The object `IMP.request_pay` was called with, as far as a test looks at it. */
export type Handed = Record<string, unknown> & { pg?: string; merchant_uid?: string }

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
