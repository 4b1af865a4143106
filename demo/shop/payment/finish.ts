import type { PayResult } from 'iamport-browser'
import type { Confirm, Confirmation } from './server.ts'

/** What the buyer is told in the end, and what it rests on. */
export interface Ending extends Partial<Confirmation> {
  say:
    | 'paid'
    | 'waiting'
    | 'refused'
    | 'failed'
    | 'cancelled'
    | 'abandoned'
    | 'blocked'
    | 'unknown'
    | 'unchecked'
  result: PayResult
}

/** The one handler of results: what the callback gives a PC, and what a phone finds in its return address. */
export async function finish(result: PayResult, confirm: Confirm): Promise<Ending> {
  const { outcome, code, merchant_uid, imp_uid } = result
  if (outcome === 'failed' || outcome === 'cancelled') return { say: outcome, result }
  if (code === 'POPUP_BLOCKED') return { say: 'blocked', result } // nothing was opened

  // Nothing in a browser proves a payment, and a closed window does not prove that there is none: the server asks.
  const answer = await confirm(merchant_uid, imp_uid)
  if (!answer) return { say: 'unchecked', result } // no server there; it can be asked again
  const { is } = answer.verdict
  const found = is === 'none' ? (outcome === 'abandoned' ? 'abandoned' : 'unknown') : is
  return { say: found, result, ...answer }
}

/** The order is placed: the cart can be emptied. */
export const isBought = (say: string): boolean => say === 'paid' || say === 'waiting'
