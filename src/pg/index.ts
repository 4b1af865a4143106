/**
 * The gateways (PGs), each an object of data: importing one is choosing it, and what a shop does not import is not in its
 * bundle. The compiler reads the types of a request off the object, so each keeps its exact type, which the pages here
 * leave out. {@link checkRaw} and {@link describePg} carry all of them, for tools and servers.
 *
 * @packageDocumentation
 */
import type { CheckOptions } from '../check-pay.js'
import { rawChecker } from '../check-raw.js'
import type { PayIssue } from '../issue.js'
import { byCode } from './define.js'
// In this order they compress best: one is written much as the next.
import { mobilians } from './mobilians.js'
import { smartro_v2 } from './smartro_v2.js'
import { nice_v2 } from './nice_v2.js'
import { settle } from './settle.js'
import { bluewalnut } from './bluewalnut.js'
import { galaxia } from './galaxia.js'
import { mobilians_v2 } from './mobilians_v2.js'
import { danal_tpay } from './danal_tpay.js'
import { nice } from './nice.js'
import { smartro } from './smartro.js'
import { daou } from './daou.js'
import { kicc } from './kicc.js'
import { danal } from './danal.js'
import { kcp } from './kcp.js'
import { html5_inicis } from './html5_inicis.js'
import { welcome } from './welcome.js'
import { tosspayments } from './tosspayments.js'
import { uplus } from './uplus.js'
import { ksnet } from './ksnet.js'
import { inicis_jp } from './inicis_jp.js'
import { inicis } from './inicis.js'
import { payco } from './payco.js'
import { jtnet } from './jtnet.js'
import { smilepay } from './smilepay.js'
import { chai } from './chai.js'
import { settle_acc } from './settle_acc.js'
import { toss_brandpay } from './toss_brandpay.js'
import { tosspay_v2 } from './tosspay_v2.js'
import { kakaopay } from './kakaopay.js'
import { naverpay } from './naverpay.js'
import { alipay } from './alipay.js'
import { naverco } from './naverco.js'
import { kicc_v2 } from './kicc_v2.js'
import { tosspay } from './tosspay.js'
import { inicis_unified } from './inicis_unified.js'
import { kcp_v2 } from './kcp_v2.js'
import { kcp_billing } from './kcp_billing.js'
import { kcp_quick } from './kcp_quick.js'
import { paymentwall } from './paymentwall.js'
import { payletter_global } from './payletter_global.js'
import { eximbay } from './eximbay.js'
import { paypal_v2 } from './paypal_v2.js'
import { paypal } from './paypal.js'

export { describePg } from '../describe/describe.js'
export type {
  BillingDescription,
  EscrowDescription,
  FieldDescription,
  LocalizedText,
  MethodDescription,
  MidEvidence,
  PaymentDescription,
  PgDescription,
  RuleDescription,
  TestMid,
  WindowDescription,
} from '../describe/description.js'
// Named by the types above: a shop that writes declarations of its own has to be able to name them too.
export type { BillingAmount, PgStatus, PgWindows, SdkPath } from '../rules/vocabulary.js'

export {
  alipay,
  bluewalnut,
  chai,
  danal,
  danal_tpay,
  daou,
  eximbay,
  galaxia,
  html5_inicis,
  inicis,
  inicis_jp,
  inicis_unified,
  jtnet,
  kakaopay,
  kcp,
  kcp_billing,
  kcp_quick,
  kcp_v2,
  kicc,
  kicc_v2,
  ksnet,
  mobilians,
  mobilians_v2,
  naverco,
  naverpay,
  nice,
  nice_v2,
  payco,
  payletter_global,
  paymentwall,
  paypal,
  paypal_v2,
  settle,
  settle_acc,
  smartro,
  smartro_v2,
  smilepay,
  toss_brandpay,
  tosspay,
  tosspay_v2,
  tosspayments,
  uplus,
  welcome,
}

/**
 * Every gateway by its code, in the order of how often shops have them, for tools. A shop imports its own by name, so
 * that no other is in its bundle.
 */
export const allPgs = /* @__PURE__ */ byCode([
  html5_inicis,
  inicis,
  inicis_unified,
  inicis_jp,
  kcp,
  kcp_billing,
  kcp_quick,
  kcp_v2,
  tosspayments,
  uplus,
  toss_brandpay,
  tosspay,
  tosspay_v2,
  nice_v2,
  nice,
  kicc,
  kicc_v2,
  danal,
  danal_tpay,
  daou,
  mobilians,
  mobilians_v2,
  smartro,
  smartro_v2,
  settle,
  settle_acc,
  ksnet,
  galaxia,
  welcome,
  bluewalnut,
  payco,
  kakaopay,
  naverpay,
  naverco,
  smilepay,
  paypal,
  paypal_v2,
  eximbay,
  paymentwall,
  payletter_global,
  chai,
  alipay,
  jtnet,
])

/**
 * Checks a call as it is written for the raw SDK (`IMP.request_pay(param, …)` with `pg: 'kcp.T0000'` or `channelKey`
 * inside) against all gateways, with the severities of the vendor's documents as they stand: the first step of moving
 * over, and a linter for what exists. An unknown or misspelt code is an error, because the SDK opens another gateway
 * without a word.
 *
 * @param param - What `IMP.request_pay` is given; anything at all, it never throws.
 * @param options - Nothing is assumed by default: rules of phones need `device`.
 * @returns Issues, errors and warnings mixed; an empty list when nothing is known against the call.
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
