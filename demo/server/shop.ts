import { couponOf, type CouponProblem } from './coupons.ts'
import { createOrder, linesOf } from './orders.ts'
import { createPortOne, type PortOneOptions } from './portone.ts'
import { emptyState, note, type Order, type ShopState, type Subscription } from './state.ts'
import { createSubscriptions } from './subscriptions.ts'
import { verify, type Verdict } from './verify.ts'

/** Where the server runs: a process of its own, or a service worker of the page. */
export type Where = 'node' | 'browser'

export interface ShopOptions {
  readonly portone: PortOneOptions
  readonly where: Where
  /** What it remembers, kept by whoever made it. Default: nothing yet. */
  readonly state?: ShopState | undefined
  readonly now?: (() => Date) | undefined
}

/** The answer to a question about a payment. */
export interface Confirmation<Kept = Order | Subscription> {
  readonly verdict: Verdict
  /** The order or subscription as the server has it now; not there when it knows none of that number. */
  readonly kept?: Kept
}

/** Why a request is not granted. */
export interface Refused {
  readonly problem: CouponProblem | 'bad-cart' | 'bad-request' | 'not-known' | 'not-active' | 'api'
  /** The sum a coupon begins with. */
  readonly from?: number
  /** For whoever develops. */
  readonly message?: string
}

/** The server of the shop, as small as one can be and still refuse a tampered price. One function from request to answer. */
export type Shop = (request: Request) => Promise<Response>

export function createShop({
  portone: to,
  where,
  state = emptyState(),
  now = () => new Date(),
}: ShopOptions): Shop {
  const portone = createPortOne(to)
  const subscriptions = createSubscriptions(state, portone)

  async function confirm(id: string, imp_uid: unknown): Promise<Response> {
    const uid = typeof imp_uid === 'string' && imp_uid !== '' ? imp_uid : null
    const order = own(state.orders, id)
    const subscription = own(state.subscriptions, id)
    const answer = (verdict: Verdict, kept: Order | Subscription): Response =>
      json(verdict.is === 'refused' ? 409 : 200, { verdict, kept } satisfies Confirmation)
    if (order) {
      note(order, 'asked-by-page', { imp_uid: uid ?? '' })
      return answer(await verify(order, uid, portone), order)
    }
    if (subscription) {
      note(subscription, 'asked-by-page', { imp_uid: uid ?? '' })
      return answer(await subscriptions.verify(subscription, uid), subscription)
    }
    return json(404, { verdict: { is: 'refused', because: 'unknown-order' } } satisfies Confirmation)
  }

  /** Anybody can send one: it is only a hint that there is something to ask the vendor about. */
  async function webhook(request: Request): Promise<Response> {
    const text = await request.text()
    const isJson = request.headers.get('Content-Type')?.includes('json')
    const { imp_uid = '', merchant_uid = '', status = '' } = isJson ? objectIn(text) : formIn(text)
    const order = own(state.orders, String(merchant_uid))
    // Answered all the same, or it would be sent again and again.
    if (!order || typeof imp_uid !== 'string' || imp_uid === '') return json(200, { verdict: { is: 'none' } })
    note(order, 'told-by-webhook', { imp_uid, status: String(status) })
    return json(200, { verdict: await verify(order, imp_uid, portone) })
  }

  async function ofSubscription(method: string, id: string, action: string): Promise<Response> {
    const subscription = own(state.subscriptions, id)
    if (!subscription) return refused(404, { problem: 'not-known' })
    if (method === 'POST' && action === 'charges') {
      if (subscription.state !== 'active') return refused(409, { problem: 'not-active' })
      await subscriptions.charge(subscription)
    } else if (method === 'DELETE' && action === '') await subscriptions.end(subscription)
    else if (method !== 'GET' || action !== '') return refused(404, { problem: 'not-known' })
    return json(200, subscription)
  }

  async function route(request: Request): Promise<Response> {
    const { method } = request
    const [what = '', id = '', action = ''] = pathOf(request)
    const door = `${method} ${what}${id && '/:id'}${action && `/${action}`}`
    if (door === 'GET server.json') return json(200, { where })
    if (door === 'POST webhook') return webhook(request)
    if (what === 'subscriptions' && id !== '' && action !== 'complete')
      return ofSubscription(method, id, action)
    if (door === 'GET orders/:id') {
      const order = own(state.orders, id)
      return order ? json(200, order) : refused(404, { problem: 'not-known' })
    }
    if (method !== 'POST') return refused(404, { problem: 'not-known' })

    const body = objectIn(await request.text())
    if (door === 'POST orders') {
      const made = await createOrder(body, state, portone, now())
      return 'problem' in made ? refused(422, made) : json(201, made)
    }
    if (door === 'POST coupons') {
      const lines = linesOf(body.lines)
      if (!lines) return refused(422, { problem: 'bad-cart' })
      const coupon = couponOf(String(body.code), lines, now())
      return 'problem' in coupon ? refused(422, coupon) : json(200, coupon)
    }
    if (door === 'POST subscriptions') return json(201, subscriptions.create(body.language))
    if (action === 'complete') return confirm(id, body.imp_uid)
    return refused(404, { problem: 'not-known' })
  }

  return async (request) => {
    try {
      return await route(request)
    } catch (error) {
      const { message } = error as Error
      // What is not the vendor's refusal is a request that cannot be read.
      return error instanceof SyntaxError
        ? refused(400, { problem: 'bad-request', message })
        : refused(502, { problem: 'api', message })
    }
  }
}

/** What stands behind `shop/api/` in the address, in parts. */
function pathOf({ url }: Request): string[] {
  const path = new URL(url).pathname.split('/shop/api/')[1] ?? ''
  return path.split('/').map(decodeURIComponent)
}

/** What nobody put there, such as `__proto__`, is not there. */
const own = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.prototype.hasOwnProperty.call(record, id) ? record[id] : undefined

function objectIn(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text || '{}')
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SyntaxError('the body has to be a JSON object')
  return value as Record<string, unknown>
}

const formIn = (text: string): Record<string, unknown> => Object.fromEntries(new URLSearchParams(text))

const json = (status: number, body: object): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  })

const refused = (status: number, why: Refused): Response => json(status, why)
