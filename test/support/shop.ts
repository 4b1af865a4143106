/** A shop's server, small but whole: it believes nothing that it has not asked the payment API about. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RestEnvelope, RestPayment, SandboxKeys } from 'iamport-browser/sandbox'

/** What the shop knows of an order. */
export interface Order {
  amount: number
  state: 'open' | 'paid' | 'waiting' | 'forged'
  /** How often the goods were sent. Twice would be once too often. */
  shipped: number
}

/** Starts the shop; `api` is where it asks for payments. Whoever starts it closes it. */
export async function startShop(api: { url: string; keys: SandboxKeys }) {
  const orders = new Map<string, Order>()
  const webhooks: { type: string | undefined; body: string }[] = []

  async function ask<T>(path: string, init: RequestInit): Promise<RestEnvelope<T>> {
    return (await (await fetch(api.url + path, init)).json()) as RestEnvelope<T>
  }

  /** The return address and the webhook come here with the same question. */
  async function verify(imp_uid: string, merchant_uid: string): Promise<string> {
    const json = { 'Content-Type': 'application/json' }
    const body = JSON.stringify(api.keys)
    const token = await ask<{ access_token: string }>('/users/getToken', {
      method: 'POST',
      headers: json,
      body,
    })
    const Authorization = token.response?.access_token ?? ''
    const { code, response: payment } = await ask<RestPayment>(`/payments/${imp_uid}`, {
      headers: { Authorization },
    })
    const order = orders.get(merchant_uid)
    if (!order) return 'no such order'
    if (code !== 0 || !payment || payment.merchant_uid !== merchant_uid) return 'no payment of this order'
    if (payment.amount !== order.amount) order.state = 'forged'
    else if (payment.status === 'ready') order.state = 'waiting'
    else if (payment.status === 'paid' && order.state !== 'paid') {
      order.state = 'paid'
      order.shipped += 1
    }
    return order.state
  }

  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://shop')
      let answer: string
      if (url.pathname === '/webhook') {
        const body = await bodyOf(request)
        const type = request.headers['content-type']
        webhooks.push({ type, body })
        const fields = type?.includes('json')
          ? (JSON.parse(body) as Record<string, string>)
          : Object.fromEntries(new URLSearchParams(body))
        answer = await verify(fields.imp_uid ?? '', fields.merchant_uid ?? '')
      } else {
        const { imp_uid = '', merchant_uid = '' } = Object.fromEntries(url.searchParams)
        answer = await verify(imp_uid, merchant_uid)
      }
      response.end(answer)
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url,
    close() {
      server.closeAllConnections()
      server.close()
    },
    webhooks,
    /** The state of an order, as the shop's own database has it. */
    order: (merchantUid: string) => orders.get(merchantUid),
    takeOrder(merchant_uid: string, amount: number) {
      orders.set(merchant_uid, { amount, state: 'open', shipped: 0 })
    },
    /** A browser comes back to the address it was sent to. */
    async comeBack(fields: Record<string, string>): Promise<string> {
      return (await fetch(`${url}/complete?${new URLSearchParams(fields).toString()}`)).text()
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}
