import { most, productOf, type Line } from './catalogue.ts'
import { couponOf, type CouponProblem } from './coupons.ts'
import { sumsOf } from './price.ts'
import type { PortOne } from './portone.ts'
import { newNumber, note, type Order, type ShopState } from './state.ts'

/** What a page asks to order. There is no amount in it: what a page says of amounts is of no interest. */
export interface Wish {
  readonly lines?: unknown
  readonly coupon?: unknown
  readonly language?: unknown
  /** Only for the demo: a server that does not register the amount beforehand. */
  readonly unregistered?: unknown
}

export type WishProblem = 'bad-cart' | CouponProblem

/** The cart in a wish, or undefined when it is none. */
export function linesOf(given: unknown): Line[] | undefined {
  if (!Array.isArray(given) || given.length === 0) return undefined
  const lines = (given as { id?: unknown; quantity?: unknown }[]).map((line) => {
    const product = productOf(String(line?.id))
    const quantity = line?.quantity
    const isCount = Number.isInteger(quantity) && (quantity as number) >= 1 && (quantity as number) <= most
    return product && isCount ? { id: product.id, quantity: quantity as number } : undefined
  })
  return lines.every((line) => line !== undefined) ? lines : undefined
}

/** Makes an order with an amount of the server's own, which the gateway is told before its window opens. */
export async function createOrder(
  wish: Wish,
  state: ShopState,
  portone: PortOne,
  now: Date,
): Promise<Order | { problem: WishProblem; from?: number }> {
  const lines = linesOf(wish.lines)
  if (!lines) return { problem: 'bad-cart' }
  const code = typeof wish.coupon === 'string' ? wish.coupon : ''
  const coupon = code === '' ? undefined : couponOf(code, lines, now)
  if (coupon && 'problem' in coupon) return coupon

  const sums = sumsOf(lines, coupon)
  const merchant_uid = newNumber('MOA')
  const name = nameOf(lines, wish.language === 'en' ? 'en' : 'ko')
  const order: Order = { merchant_uid, name, lines, ...sums, state: 'open', log: [] }
  note(order, 'order-made', { amount: sums.amount })
  if (wish.unregistered === true) note(order, 'amount-not-registered')
  else {
    await portone.prepare(merchant_uid, sums.amount)
    note(order, 'amount-registered', { amount: sums.amount })
  }
  state.orders[merchant_uid] = order
  return order
}

/** As Korean shops write it: the first product, and how many others there are. */
function nameOf([first, ...others]: readonly Line[], language: 'ko' | 'en'): string {
  const name = productOf(first?.id ?? '')?.name[language] ?? ''
  if (others.length === 0) return name
  return language === 'ko' ? `${name} 외 ${others.length}건` : `${name} and ${others.length} more`
}
