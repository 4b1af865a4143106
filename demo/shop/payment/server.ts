import type { Line } from '../../server/catalogue.ts'
import type { Coupon } from '../../server/price.ts'
import type { Confirmation, Refused } from '../../server/shop.ts'
import type { Order, Subscription } from '../../server/state.ts'

export type { Confirmation }

/** Asks the shop's server what became of an order; null when it cannot be asked. */
export type Confirm = (merchant_uid: string | null, imp_uid: string | null) => Promise<Confirmation | null>

/** No answer came from the shop's server, or none that it would give. */
export const unreachable = { problem: 'unreachable' } as const

export type Problem = Refused | typeof unreachable

/** One request to the shop's server: its answer, or why there is none. Nothing is thrown. */
export async function ask<T extends object>(door: string, body?: object): Promise<T | Problem> {
  const [method = 'GET', path = ''] = door.split(' ')
  try {
    const answer = await fetch(new URL(`shop/api/${path}`, document.baseURI), {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    })
    return (await answer.json()) as T | Refused
  } catch {
    return unreachable
  }
}

export const isProblem = (answer: object): answer is Problem => 'problem' in answer

const part = encodeURIComponent

/** What is told apart by `verdict` is an answer also when it is a refusal. */
export const confirm: Confirm = async (merchant_uid, imp_uid) => {
  if (merchant_uid === null) return null
  const answer = await ask<Confirmation>(`POST orders/${part(merchant_uid)}/complete`, { imp_uid })
  return isProblem(answer) ? null : answer
}

export const checkCoupon = (code: string, lines: readonly Line[]) =>
  ask<Coupon>('POST coupons', { code, lines })

/** What the page may ask for; the amount is not in it. */
export interface Wish {
  lines: readonly Line[]
  coupon: string
  language: string
  unregistered: boolean
}

export const placeOrder = (wish: Wish) => ask<Order>('POST orders', wish)

export const orderOf = (merchant_uid: string) => ask<Order>(`GET orders/${part(merchant_uid)}`)

export const subscriptionServer = {
  create: (language: string) => ask<Subscription>('POST subscriptions', { language }),
  get: (id: string) => ask<Subscription>(`GET subscriptions/${part(id)}`),
  confirm: (id: string, imp_uid: string | null) =>
    ask<Confirmation<Subscription>>(`POST subscriptions/${part(id)}/complete`, { imp_uid }),
  charge: (id: string) => ask<Subscription>(`POST subscriptions/${part(id)}/charges`, {}),
  end: (id: string) => ask<Subscription>(`DELETE subscriptions/${part(id)}`),
}
