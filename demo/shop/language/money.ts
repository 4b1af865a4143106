import type { Texts } from './index.ts'

/** `59,000원` or `₩59,000`; undefined for what is not an amount. */
export function moneyOf(amount: unknown, t: Texts): string | undefined {
  if (typeof amount !== 'number' || !Number.isFinite(amount)) return undefined
  return t.won(amount.toLocaleString('en-US', { maximumFractionDigits: 2 }))
}
