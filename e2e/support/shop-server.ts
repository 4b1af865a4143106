import type { APIRequestContext } from '@playwright/test'
import type { RestEnvelope, RestPayment } from 'iamport-browser/sandbox'

/** A shop's server of a test's own: it has the keys, and asks where the vendor's API would be. */
export class ShopServer {
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
}
