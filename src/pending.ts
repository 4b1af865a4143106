import * as z from 'zod/mini'
import { inStorage } from './storage.js'

/** What is remembered while the buyer is away: nothing about the buyer. */
export interface Pending {
  readonly merchant_uid: string
  /** Code of the gateway that was asked. */
  readonly pg: string
  /** The fields the buyer came back with, for the page that asked: the Back button may lead there. */
  readonly answer?: Readonly<Record<string, string>> | undefined
}

const key = 'iamport-browser.pending'

/** What another version adds to its record stays in it. */
const schema = () => z.looseObject({ merchant_uid: z.string(), pg: z.string() })

/** The fields of an answer as they stood in an address. */
export const answerSchema = () => z.catchall(z.object({}), z.string())

const keep = (record: Pending): void =>
  inStorage('session', (storage) => storage.setItem(key, JSON.stringify(record)))

/** Remembers, for this tab, what is being paid. */
export function remember({ merchant_uid, pg }: Pending): void {
  keep({ merchant_uid, pg })
}

/** What was being paid in this tab, or undefined when that is not known, or was written by something else. */
export function recall(): Pending | undefined {
  return inStorage('session', (storage) => {
    const { data } = z.safeParse(schema(), JSON.parse(storage.getItem(key) ?? 'null'))
    return data && { ...data, answer: z.safeParse(answerSchema(), data.answer).data }
  })
}

/** Adds the answer to what is remembered of its order. */
export function rememberAnswer(answer: Readonly<Record<string, string>>): void {
  const pending = recall()
  if (pending && pending.merchant_uid === answer.merchant_uid) keep({ ...pending, answer })
}

/** Forgets it: the payment was answered here, or nothing ever left the page. */
export function forget(merchant_uid: string): void {
  if (recall()?.merchant_uid === merchant_uid) inStorage('session', (storage) => storage.removeItem(key))
}
