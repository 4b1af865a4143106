import { sumsOf, type Coupon } from './price.ts'
import type { Line } from './catalogue.ts'

/** Why a code takes nothing off. */
export type CouponProblem = 'coupon-unknown' | 'coupon-expired' | 'coupon-minimum'

interface Kept extends Coupon {
  /** Last day on which it counts, `YYYY-MM-DD` in Korea. */
  readonly until?: string
}

const coupons: readonly Kept[] = [
  { code: 'MOA10', off: { percent: 10 }, from: 0 },
  { code: 'THANKS5000', off: { won: 5_000 }, from: 50_000 },
  { code: 'SUMMER', off: { percent: 30 }, from: 0, until: '2024-08-31' },
]

/** The coupon of a code for a cart, or why it does not count. Letters count alike, blanks not at all. */
export function couponOf(
  code: string,
  lines: readonly Line[],
  now: Date,
): Coupon | { problem: CouponProblem; from?: number } {
  const wanted = code.replace(/\s/g, '').toUpperCase()
  const found = coupons.find((coupon) => coupon.code === wanted)
  if (!found) return { problem: 'coupon-unknown' }
  const { until, ...coupon } = found
  if (until !== undefined && now > new Date(`${until}T23:59:59.999+09:00`))
    return { problem: 'coupon-expired' }
  if (sumsOf(lines).goods < coupon.from) return { problem: 'coupon-minimum', from: coupon.from }
  return coupon
}
