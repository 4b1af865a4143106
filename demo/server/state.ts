import type { Line } from './catalogue.ts'
import type { Sums } from './price.ts'

/** What the server saw and did, for the page to say in words. */
export interface LogEntry {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly what: LogCode
  /** What the words are filled with. */
  readonly with?: Readonly<Record<string, string | number>>
}

export type LogCode =
  | 'order-made'
  | 'amount-registered'
  | 'amount-not-registered'
  | 'asked-by-page'
  | 'told-by-webhook'
  | 'payment-found'
  | 'payment-unknown'
  | 'confirmed'
  | 'confirmed-before'
  | 'waiting'
  | 'not-paid'
  | 'refused'
  | 'refunded'
  | 'not-refunded'
  | 'card-kept'
  | 'charged'
  | 'not-charged'
  | 'card-forgotten'

/** Why the server does not believe what it was told. */
export type Refusal = 'unknown-order' | 'unknown-payment' | 'other-order' | 'other-amount' | 'other-card'

/** Where a deposit is awaited. */
export interface Account {
  readonly bank: string
  readonly number: string
  readonly holder: string
  /** Unix time in seconds. */
  readonly due: number
}

/** An order, as the shop keeps it. */
export interface Order extends Sums {
  readonly merchant_uid: string
  readonly name: string
  readonly lines: readonly Line[]
  state: 'open' | 'waiting' | 'paid'
  imp_uid?: string
  account?: Account
  log: LogEntry[]
}

/** A charge of a card on file. */
export interface Charge {
  readonly merchant_uid: string
  readonly imp_uid: string
  readonly amount: number
  readonly paid: boolean
  /** Why it was not paid. */
  readonly reason: string | null
  /** Unix time in seconds. */
  readonly at: number
}

/** A card on file and what was charged with it. */
export interface Subscription {
  /** The shop's name for the card. */
  readonly customer_uid: string
  /** Number of the order under which the card is registered; nothing is paid with it. */
  readonly merchant_uid: string
  readonly name: string
  readonly amount: number
  state: 'open' | 'active' | 'ended'
  card?: string
  charges: Charge[]
  log: LogEntry[]
}

/** All that the shop remembers, as plain JSON. */
export interface ShopState {
  orders: Record<string, Order>
  subscriptions: Record<string, Subscription>
}

export const emptyState = (): ShopState => ({ orders: {}, subscriptions: {} })

/** Writes down what was done. */
export function note(
  { log }: { log: LogEntry[] },
  what: LogCode,
  data?: Readonly<Record<string, string | number>>,
): void {
  log.push({ at: Date.now(), what, ...(data && { with: data }) })
}

/** `MOA-20260302-7F3KQ9ZD`: a day to find it by, and enough chance that nobody guesses one. */
export function newNumber(prefix: string): string {
  const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
  const chance = Array.from(
    crypto.getRandomValues(new Uint8Array(10)),
    (byte) => letters[byte % letters.length],
  )
  const day = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '')
  return `${prefix}-${day}-${chance.join('')}`
}
