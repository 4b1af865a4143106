import type { APIRequestContext } from '@playwright/test'
import type { RestEnvelope, RestPayment } from 'iamport-browser/sandbox'
import { expect, test } from './support/test.ts'

/** The shop's server: it has the keys, and asks where the vendor's API would be. */
class ShopServer {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly Authorization: string,
  ) {}

  static async open(request: APIRequestContext): Promise<ShopServer> {
    const data = { imp_key: 'sandbox-key', imp_secret: 'sandbox-secret' }
    const answer = await request.post('/iamport-sandbox/api/users/getToken', { data })
    const { response } = (await answer.json()) as RestEnvelope<{ access_token: string }>
    return new ShopServer(request, response?.access_token ?? '')
  }

  async payment(imp_uid: string | null): Promise<RestPayment | null> {
    const { Authorization } = this
    const answer = await this.request.get(`/iamport-sandbox/api/payments/${imp_uid}`, {
      headers: { Authorization },
    })
    return ((await answer.json()) as RestEnvelope<RestPayment>).response
  }

  async register(merchant_uid: string, amount: number): Promise<void> {
    const { Authorization } = this
    const data = { merchant_uid, amount }
    await this.request.post('/iamport-sandbox/api/payments/prepare', { data, headers: { Authorization } })
  }
}

test.describe("the shop's server", () => {
  test('finds what was paid, when the shop has the result', async ({ shop, request, isMobile }) => {
    await shop.payThrough('NHN KCP')
    await shop.checkOut()
    await shop.window.pay.click()
    const { imp_uid, merchant_uid } = await shop.says('unverified')
    const server = await ShopServer.open(request)
    expect(await server.payment(imp_uid)).toMatchObject({
      merchant_uid,
      amount: 59_000,
      status: 'paid',
      pg_provider: 'kcp',
      channel: isMobile ? 'mobile' : 'pc',
    })
  })

  test('finds a failure, with the reason the buyer read', async ({ shop, request }) => {
    await shop.payThrough('NHN KCP')
    await shop.checkOut()
    await shop.window.decline.click()
    const { imp_uid, message } = await shop.says('failed')
    const server = await ShopServer.open(request)
    expect(await server.payment(imp_uid)).toMatchObject({ status: 'failed', fail_reason: message })
  })

  test('registers the amount first, and a page that asks for another is not paid', async ({
    shop,
    request,
  }) => {
    await shop.payThrough('NHN KCP')
    const { merchant_uid = '' } = await shop.shownObject()
    const server = await ShopServer.open(request)
    await server.register(merchant_uid, 118_000) // two chairs; the page was made to say one
    await shop.checkOut()
    await shop.window.pay.click()
    const { imp_uid, message } = await shop.says('failed')
    expect(message).toContain('118000 was registered')
    expect(await server.payment(imp_uid)).toBeNull()
  })

  test('does not know a payment that a forged return address names', async ({ shop, request }) => {
    const forged = { imp_uid: 'imp_123412341234', merchant_uid: 'order1', imp_success: 'true' }
    await shop.page.goto(`/complete.html?${new URLSearchParams(forged).toString()}`)
    const { imp_uid } = await shop.says('unverified')
    const server = await ShopServer.open(request)
    expect(await server.payment(imp_uid)).toBeNull()
  })
})
