import { useState } from 'preact/hooks'
import { most, type Line, type ProductId } from '../../server/catalogue.ts'
import { sumsOf, type Sums } from '../../server/price.ts'
import { firstDraft, keepDraft, keptDraft, type Draft } from './draft.ts'

/** The order on the page. */
export interface DraftOnPage {
  draft: Draft
  /** As the page reckons them; what is charged is for the server to say. */
  sums: Sums
  set(change: Partial<Draft>): void
  /** 0 takes the product out. */
  setQuantity(id: ProductId, quantity: number): void
}

export function useDraft(sampleName: string): DraftOnPage {
  const [draft, setDraft] = useState<Draft>(() => keptDraft() ?? firstDraft(sampleName))
  const set = (change: Partial<Draft>): void => {
    const next = { ...draft, ...change }
    keepDraft(next)
    setDraft(next)
  }
  return {
    draft,
    sums: sumsOf(draft.lines, draft.coupon),
    set,
    setQuantity: (id, quantity) => set({ lines: withQuantity(draft.lines, id, quantity) }),
  }
}

function withQuantity(lines: readonly Line[], id: ProductId, quantity: number): Line[] {
  const known = lines.some((line) => line.id === id)
  const all = known ? lines : [...lines, { id, quantity }]
  return all
    .map((line) => (line.id === id ? { id, quantity: Math.min(quantity, most) } : line))
    .filter((line) => line.quantity > 0)
}
