import { productOf, type Line } from './catalogue.ts'

/** What a coupon takes off; which codes there are is for the server alone. */
export interface Coupon {
  readonly code: string
  /** So many percent, or so many won. */
  readonly off: { readonly percent: number } | { readonly won: number }
  /** Only from this sum on, in won. */
  readonly from: number
}

/** The sums of a cart in won. */
export interface Sums {
  readonly goods: number
  readonly discount: number
  readonly amount: number
}

/** What a cart costs. The page draws with it, the server charges with it. */
export function sumsOf(lines: readonly Line[], coupon?: Coupon): Sums {
  const goods = lines.reduce((sum, { id, quantity }) => sum + (productOf(id)?.price ?? 0) * quantity, 0)
  const discount = coupon && goods >= coupon.from ? Math.min(goods, offOf(goods, coupon)) : 0
  return { goods, discount, amount: goods - discount }
}

/** Whole won, in favour of the shop. */
function offOf(goods: number, { off }: Coupon): number {
  return 'won' in off ? off.won : Math.floor((goods * off.percent) / 100)
}
