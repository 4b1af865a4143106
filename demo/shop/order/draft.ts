import { most, productOf, type Line } from '../../server/catalogue.ts'
import type { Coupon } from '../../server/price.ts'
import { methods, type Method } from '../payment/methods.ts'

/** What the visitor put together and typed. */
export interface Draft {
  lines: readonly Line[]
  buyer: { name: string; tel: string; email: string }
  method: Method
  /** As typed. */
  code: string
  coupon?: Coupon | undefined
}

const key = 'iamport-demo.draft'

/** The order a visitor finds: one click pays it. */
export const firstDraft = (name: string): Draft => ({
  lines: [{ id: 'mugs', quantity: 1 }],
  buyer: { name, tel: '010-1234-5678', email: 'moa@shop.example' },
  method: 'card',
  code: '',
})

/**
 * Kept for this tab, so that nothing is typed twice after a payment page, a refresh or Back. Where storage is off, the
 * entry of the browser's history has it, which covers the last two.
 */
export function keepDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft))
  } catch {
    try {
      history.replaceState({ ...(history.state as object | null), [key]: draft }, '')
    } catch {
      // Safari allows so many changes in so many seconds; the next one keeps this one too.
    }
  }
}

export function keptDraft(): Draft | undefined {
  let kept: unknown
  try {
    kept = JSON.parse(sessionStorage.getItem(key) ?? 'null')
  } catch {
    kept = (history.state as Record<string, unknown> | null)?.[key]
  }
  return isDraft(kept) ? kept : undefined
}

/** What was bought leaves the cart; who bought it stays. */
export function emptyCart(): void {
  const { code: _code, coupon: _coupon, ...draft } = keptDraft() ?? firstDraft('')
  keepDraft({ ...draft, code: '', lines: [] })
}

function isDraft(value: unknown): value is Draft {
  const { lines, buyer, method, code } = (value ?? {}) as Partial<Draft>
  return (
    Array.isArray(lines) &&
    (lines as Line[]).every(({ id, quantity }) => productOf(id) && quantity >= 1 && quantity <= most) &&
    typeof buyer?.name === 'string' &&
    typeof buyer.tel === 'string' &&
    typeof buyer.email === 'string' &&
    methods.some((known) => known === method) &&
    typeof code === 'string'
  )
}
