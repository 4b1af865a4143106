import * as z from 'zod/mini'
import { read, write } from './storage.js'

/** What is remembered while the buyer is away: nothing about the buyer. */
export interface Pending {
  readonly merchant_uid: string
  /** Code of the gateway that was asked. */
  readonly pg: string
  /** The fields the buyer came back with, for the page that asked: the Back button may lead there. */
  readonly answer?: Readonly<Record<string, string>> | undefined
}

/** The fields of an answer as they stood in an address. */
export const answerSchema = () => z.catchall(z.object({}), z.string())

/** Remembers, for this tab, what is being paid; nothing when it is `undefined`. */
export const remember = (pending: Pending | undefined): boolean => write('sessionStorage', 'pending', pending)

/** What was being paid in this tab, or undefined when that is not known, or was written by something else. */
export function recall(): Pending | undefined {
  // What another version adds to its record stays in it.
  const schema = () => z.looseObject({ merchant_uid: z.string(), pg: z.string() })
  const data = read('sessionStorage', 'pending', schema)
  return data && { ...data, answer: z.safeParse(answerSchema(), data.answer).data }
}

/** What was being paid in this tab, if it is this order. */
export function recallOrder(merchant_uid: string | undefined): Pending | undefined {
  const pending = recall()
  return pending?.merchant_uid === merchant_uid ? pending : undefined
}

/** Forgets it: the payment was answered here, or nothing ever left the page. */
export function forget(merchant_uid: string): void {
  if (recallOrder(merchant_uid)) remember(undefined)
}
