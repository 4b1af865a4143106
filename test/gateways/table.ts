/**
 * How a gateway is written down for the tests: its smallest requests, and for each of its rules what breaks it and what
 * only just keeps it.
 */
import type { PgData, Situation } from '../../src/rules/vocabulary.js'
import type { BillingRequest, PaymentRequest } from '../../src/types.js'

/** Changes to a request by dotted path (`undefined` leaves the field out), and where it is made. */
export type Change = readonly [
  changes: Readonly<Record<string, unknown>>,
  situation?: Situation & {
    /** The field that is blamed, where it is another than the entry's. */
    readonly at?: string
  },
]

/** One rule: at which field it speaks, what breaks it, what only just keeps it. */
export interface RuleSpec {
  readonly at: string
  /** The request to change, `payment.card` or `billing.card`; the first one by default. */
  readonly on?: string
  readonly breaks: readonly Change[]
  readonly keeps: readonly Change[]
  /** Set where the rule speaks on every call: then there is nothing that keeps it. */
  readonly always?: true
  /** Set where a channel decides what the raw call would say. */
  readonly rawOnly?: true
  /** Set where what breaks it breaks a rule about another field too. */
  readonly alsoElsewhere?: true
}

export type Request = Readonly<Record<string, unknown>>

/** The table of a gateway. */
export interface Table<P extends PgData = PgData> {
  readonly pg: P
  /** The smallest request for each method of a payment. */
  readonly payment: Readonly<Record<string, Request>>
  /** The smallest request for each method of a billing-key window. */
  readonly billing: Readonly<Record<string, Request>>
  /** The request to change where the gateway takes none. */
  readonly base: Request | undefined
  readonly rules: Readonly<Record<string, RuleSpec | readonly RuleSpec[]>>
}

/** A table. Its smallest requests have to compile: what the rules ask for is what the types ask for. */
export const tableOf = <const P extends PgData>(
  pg: P,
  table: {
    readonly payment?: Readonly<Record<string, PaymentRequest<P>>>
    readonly billing?: Readonly<Record<string, BillingRequest<P>>>
    readonly base?: Request
    readonly rules: Table['rules']
  },
): Table<P> => ({
  pg,
  payment: table.payment ?? {},
  billing: table.billing ?? {},
  base: table.base,
  rules: table.rules,
})

/** A copy of `request` with changes by dotted path. */
export function having(
  request: Request,
  changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const copy = structuredClone(request) as Record<string, unknown>
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    let at = copy
    for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>
    if (value === undefined) delete at[last]
    else at[last] = structuredClone(value)
  }
  return copy
}
