import { aboutOf } from '../pg/about.js'
import type { PgData } from '../rules/vocabulary.js'
import type { PgDescription } from './description.js'
import { describeFields } from './fields.js'
import { describeRules } from './rules.js'
import { testMidsOf } from './test-mids.js'
import { billingOf, escrowOf, paymentOf } from './windows.js'

/**
 * Everything known about a gateway as plain data, in Korean and English: what a form, a table or a page about gateways
 * needs. For tools: labels and documents are in the bundle of whoever calls this, and of no one else.
 *
 * @param pg - A gateway of this package.
 * @throws TypeError for anything else.
 * @example
 * ```ts
 * import { allPgs, describePg } from 'iamport-browser/pg'
 *
 * for (const pg of Object.values(allPgs)) {
 *   const { name, payment, billing, fields } = describePg(pg)
 *   console.log(name.en, payment?.methods.length ?? 0, billing?.pg) // NHN KCP 18 kcp_billing …
 *   for (const { path, label, required } of fields) console.log(path, label.ko, required)
 * }
 * ```
 */
export function describePg(pg: PgData): PgDescription {
  const about = aboutOf[pg?.code]
  if (about === undefined) throw new TypeError('describePg needs a gateway from iamport-browser/pg')
  const payment = paymentOf(pg)
  const billing = billingOf(pg)
  return {
    code: pg.code,
    name: { ...about.name },
    docs: about.docs,
    status: about.status,
    sdkPath: pg.sdkPath,
    window: { ...about.window },
    payment,
    billing: billing && { ...billing },
    escrow: escrowOf(pg),
    // What stands under another code's window is asked for by that code.
    fields: describeFields(pg, payment, billing?.pg === pg.code ? billing : null),
    rules: describeRules(pg),
    testMids: testMidsOf(pg),
  }
}
