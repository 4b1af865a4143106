import type { Order } from '../order/order.ts'

/** What a visitor set up for the real SDK. */
export interface Live {
  userCode: string
}

interface Kept {
  live?: Live | undefined
  order?: Order | undefined
}

const marker = 'iamport-demo'

/**
 * The mode stays with this entry of the browser's history: it survives a reload without storage, cannot be put into a
 * link that somebody else opens, and is off again on a new visit.
 */
export function kept(): Kept {
  const state = history.state as { [marker]?: Kept } | null
  return state?.[marker] ?? {}
}

/** Keeps something for this entry, beside what others keep there. */
export function keep(change: Kept): void {
  const state = (history.state ?? {}) as Record<string, unknown>
  try {
    history.replaceState({ ...state, [marker]: { ...kept(), ...change } }, '')
  } catch {
    // Safari allows so many changes in so many seconds; the next one keeps this one too.
  }
}

/** The SDK on a page can serve one user code and cannot be taken off again, so the page is opened anew. */
export function reopen(change: Kept): void {
  keep(change)
  location.reload()
}
