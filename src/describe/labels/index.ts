import { base } from './base.js'
import { card } from './card.js'
import { danal, danal_tpay } from './danal.js'
import { daou, galaxia } from './daou.js'
import { escrow } from './escrow.js'
import { eximbay } from './eximbay.js'
import { html5_inicis, inicis_jp } from './inicis.js'
import { kakaopay } from './kakaopay.js'
import { kcp, kcp_billing, kcp_quick } from './kcp.js'
import { kicc, kicc_v2 } from './kicc.js'
import { ksnet } from './ksnet.js'
import type { Label, Labels } from './label.js'
import { mobilians_v2 } from './mobilians.js'
import { naverDelivery } from './naver-delivery.js'
import { naverco } from './naver-order.js'
import { naverpay } from './naverpay.js'
import { nice, nice_v2 } from './nice.js'
import { optional } from './optional.js'
import { alipay, payletter_global, paymentwall } from './overseas.js'
import { paypalAddresses } from './paypal-addresses.js'
import { paypal, paypal_v2 } from './paypal.js'
import { settle, settle_acc } from './settle.js'
import { shared } from './shared.js'
import { smartro, smartro_v2 } from './smartro.js'
import { toss_brandpay } from './toss-brandpay.js'
import { tosspay_v2, tosspayments, uplus } from './toss.js'
import { welcome } from './welcome.js'

/** What holds for a path wherever nothing else is said. */
export const commonLabels: readonly Labels[] = [base, optional, card, shared, escrow]

/** Fields of single gateways by their codes, and common ones that mean something else there. */
export const ownLabels: Readonly<Record<string, readonly Labels[]>> = {
  html5_inicis: [html5_inicis],
  inicis_jp: [inicis_jp],
  kcp: [kcp],
  kcp_billing: [kcp_billing],
  kcp_quick: [kcp_quick],
  tosspayments: [tosspayments],
  uplus: [uplus],
  toss_brandpay: [toss_brandpay],
  tosspay_v2: [tosspay_v2],
  nice_v2: [nice_v2],
  nice: [nice],
  kicc: [kicc],
  kicc_v2: [kicc_v2],
  danal: [danal],
  danal_tpay: [danal_tpay],
  daou: [daou],
  mobilians_v2: [mobilians_v2],
  smartro: [smartro],
  smartro_v2: [smartro_v2],
  settle: [settle],
  settle_acc: [settle_acc],
  ksnet: [ksnet],
  galaxia: [galaxia],
  welcome: [welcome],
  kakaopay: [kakaopay],
  naverpay: [naverpay],
  naverco: [naverco, naverDelivery],
  paypal: [paypal],
  paypal_v2: [paypal_v2, paypalAddresses],
  eximbay: [eximbay],
  paymentwall: [paymentwall],
  payletter_global: [payletter_global],
  alipay: [alipay],
}

/** The label of a field: the gateway's own, or the common one. */
export const labelOf = (code: string, path: string): Label | undefined =>
  [...(ownLabels[code] ?? []), ...commonLabels].find((labels) => path in labels)?.[path]
