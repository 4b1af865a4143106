import type { MidEvidence } from '../describe/description.js'

/**
 * Where the vendor published each test MID, by `code.MID`: its open-source playground (2024-05 to 2024-10), its former
 * English documents (until 2025-01), its Korean documents, its older manual, a screenshot of its console.
 */
export const midEvidence: Readonly<Record<string, readonly MidEvidence[]>> = {
  'html5_inicis.INIpayTest': ['playground', 'english docs', 'docs'],
  'html5_inicis.INIBillTst': ['english docs', 'manual'],
  'inicis_unified.INIpayTest': ['playground'],
  'kcp.T0000': ['playground', 'english docs', 'docs', 'console'],
  'kcp.AO09C': ['docs'],
  'kcp_billing.BA001': ['english docs'],
  'nice.nictest00m': ['playground', 'english docs'],
  'nice.nictest04m': ['english docs'],
  'kicc.T5102001': ['playground', 'english docs'],
  'danal_tpay.9810030929': ['playground', 'english docs'],
  'danal.A010002002': ['playground', 'english docs'],
  'tosspayments.iamporttest_3': ['playground'],
  'uplus.tlgdacomxpay': ['playground', 'english docs'],
  'tosspay.tosstest': ['playground', 'english docs', 'manual'],
  'kakaopay.TC0ONETIME': ['playground', 'english docs'],
  'kakaopay.TCSUBSCRIP': ['english docs'],
  'payco.PARTNERTEST': ['playground'],
  'payco.AUTOPAY': ['english docs', 'console'],
  'smilepay.cnstest25m': ['playground'],
  'settle.mid_test': ['playground'],
  'smartro.iamport01m': ['playground'],
  'ksnet.2999199999': ['playground'],
  'bluewalnut.imptest01m': ['playground'],
  'daou.CTS17362': ['playground', 'english docs'],
  'daou.CTS16629': ['english docs'],
  'daou.CTS16628': ['english docs'],
  'mobilians.170622040674': ['playground'],
  'eximbay.1849705C64': ['playground'],
  'welcome.welcometst': ['playground'],
  'paypal_v2.7WBB3CKT63FRG': ['playground'],
}
