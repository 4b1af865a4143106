import type { CheckOptions } from '../check-pay.js'
import { rawChecker } from '../check-raw.js'
import type { PayIssue } from '../issue.js'
import { html5_inicis } from './html5_inicis.js'
import { inicis } from './inicis.js'
import { kakaopay } from './kakaopay.js'
import { kcp } from './kcp.js'
import { kcp_billing } from './kcp_billing.js'
import { kicc } from './kicc.js'

export { html5_inicis, inicis, kakaopay, kcp, kcp_billing, kicc }

/** Every gateway by its code, for tools. A shop imports its own by name, so that no other is in its bundle. */
export const allPgs = { html5_inicis, inicis, kcp, kcp_billing, kicc, kakaopay } as const

/**
 * Checks a call as it is written for the raw SDK (`IMP.request_pay(param, …)` with `pg: 'kcp.T0000'` or `channelKey`
 * inside) against all gateways, with the severities of the vendor's documents as they stand: the first step of moving
 * over, and a linter for what exists. An unknown or misspelt code is an error, because the SDK opens another gateway
 * without a word.
 *
 * @example
 * ```ts
 * import { checkRaw } from 'iamport-browser/pg'
 *
 * for (const issue of checkRaw({ pg: 'kakopay', merchant_uid: 'order1', amount: 1000 })) {
 *   console.log(issue.severity, issue.rule, issue.path, issue.message) // error common-pg-known pg … Did you mean kakaopay?
 * }
 * ```
 */
export function checkRaw(param: unknown, options?: CheckOptions): PayIssue[] {
  checkAll ??= rawChecker(allPgs)
  return checkAll(param, options)
}

let checkAll: ReturnType<typeof rawChecker> | undefined
