import type { About } from '../rules/vocabulary.js'
import { about as html5_inicis } from './html5_inicis.js'
import { about as inicis } from './inicis.js'
import { about as inicis_unified } from './inicis_unified.js'
import { about as inicis_jp } from './inicis_jp.js'
import { about as kcp } from './kcp.js'
import { about as kcp_billing } from './kcp_billing.js'
import { about as kcp_quick } from './kcp_quick.js'
import { about as kcp_v2 } from './kcp_v2.js'
import { about as tosspayments } from './tosspayments.js'
import { about as uplus } from './uplus.js'
import { about as toss_brandpay } from './toss_brandpay.js'
import { about as tosspay } from './tosspay.js'
import { about as tosspay_v2 } from './tosspay_v2.js'
import { about as nice_v2 } from './nice_v2.js'
import { about as nice } from './nice.js'
import { about as kicc } from './kicc.js'
import { about as kicc_v2 } from './kicc_v2.js'
import { about as danal } from './danal.js'
import { about as danal_tpay } from './danal_tpay.js'
import { about as daou } from './daou.js'
import { about as mobilians } from './mobilians.js'
import { about as mobilians_v2 } from './mobilians_v2.js'
import { about as smartro } from './smartro.js'
import { about as smartro_v2 } from './smartro_v2.js'
import { about as settle } from './settle.js'
import { about as settle_acc } from './settle_acc.js'
import { about as ksnet } from './ksnet.js'
import { about as galaxia } from './galaxia.js'
import { about as welcome } from './welcome.js'
import { about as bluewalnut } from './bluewalnut.js'
import { about as payco } from './payco.js'
import { about as kakaopay } from './kakaopay.js'
import { about as naverpay } from './naverpay.js'
import { about as naverco } from './naverco.js'
import { about as smilepay } from './smilepay.js'
import { about as paypal } from './paypal.js'
import { about as paypal_v2 } from './paypal_v2.js'
import { about as eximbay } from './eximbay.js'
import { about as paymentwall } from './paymentwall.js'
import { about as payletter_global } from './payletter_global.js'
import { about as chai } from './chai.js'
import { about as alipay } from './alipay.js'
import { about as jtnet } from './jtnet.js'

/**
 * What only tools need of every gateway, by code. No shop's bundle carries it: nothing but `describePg` asks for it.
 */
export const aboutOf: Readonly<Record<string, About>> = {
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
}
