import type {
  RestCustomer,
  RestEnvelope,
  RestPayment,
  RestPrepared,
  RestToken,
} from 'iamport-browser/sandbox'

/** Where the vendor's REST API is, and the keys of the console. */
export interface PortOneOptions {
  /** `https://api.iamport.kr` in a real shop. */
  readonly url: string
  readonly keys: { readonly imp_key: string; readonly imp_secret: string }
  /** What brings a request there. Default: `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
}

/** A call that was understood and refused, or that came to nothing. */
export class PortOneError extends Error {
  override readonly name = 'PortOneError'

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

export type PortOne = ReturnType<typeof createPortOne>

/** The few calls of the vendor's REST API that a shop's server needs. */
export function createPortOne({ url, keys, fetch = (request) => globalThis.fetch(request) }: PortOneOptions) {
  let token: RestToken | undefined

  async function send<T>(door: string, body?: object, authorization?: string): Promise<T> {
    const [method = 'GET', path = ''] = door.split(' ')
    const request = new Request(url + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(authorization !== undefined && { Authorization: authorization }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const answer = await fetch(request)
    const { code, message, response } = (await answer.json()) as RestEnvelope<T>
    // Status 200 alone says nothing: a wish that was refused has it, too.
    if (code !== 0 || response === null) throw new PortOneError(answer.status, message ?? `code ${code}`)
    return response
  }

  async function authorization(): Promise<string> {
    // A minute early: the vendor's clock is not ours.
    if (!token || token.expired_at * 1000 < Date.now() + 60_000)
      token = await send<RestToken>('POST /users/getToken', keys)
    return token.access_token
  }

  async function call<T>(door: string, body?: object): Promise<T> {
    try {
      return await send(door, body, await authorization())
    } catch (error) {
      if (!(error instanceof PortOneError) || error.status !== 401) throw error
      token = undefined // it was taken back before its time
      return send(door, body, await authorization())
    }
  }

  const orNull = async <T>(asked: Promise<T>): Promise<T | null> => {
    try {
      return await asked
    } catch (error) {
      if (error instanceof PortOneError && error.status === 404) return null
      throw error
    }
  }
  const part = encodeURIComponent

  return {
    /** The payment, or null when the vendor knows none. */
    payment: (impUid: string) => orNull(call<RestPayment>(`GET /payments/${part(impUid)}`)),
    /** The latest payment of an order, or null. */
    paymentOf: (merchantUid: string) => orNull(call<RestPayment>(`GET /payments/find/${part(merchantUid)}`)),
    /** From now on the gateway's window takes this amount for the order and no other. */
    prepare: (merchant_uid: string, amount: number) =>
      call<RestPrepared>('POST /payments/prepare', { merchant_uid, amount }),
    /** Gives back all of a payment. */
    cancel: (imp_uid: string, reason: string) =>
      call<RestPayment>('POST /payments/cancel', { imp_uid, reason }),
    /** Charges a card on file. It may come back as failed. */
    charge: (charge: { customer_uid: string; merchant_uid: string; amount: number; name: string }) =>
      call<RestPayment>('POST /subscribe/payments/again', charge),
    /** The card on file, or null. */
    card: (customerUid: string) =>
      orNull(call<RestCustomer>(`GET /subscribe/customers/${part(customerUid)}`)),
    /** Forgets a card on file; null when there was none. */
    forgetCard: (customerUid: string) =>
      orNull(call<RestCustomer>(`DELETE /subscribe/customers/${part(customerUid)}`)),
  }
}
