/**
 * Public test MIDs (merchant ids) with evidence of the vendor's own, each with the codes of its gateways; a `*` marks one
 * that only issues billing keys there, a `?` a pair that shops use and no source confirms: nothing is said about it. They
 * work only for a user code whose console has that channel, can be withdrawn, and are never a default. Every shop carries
 * this list, so the evidence of each stands in `src/pg/test-mid-evidence.ts`.
 */
export const testMids: Readonly<Record<string, string>> = {
  INIpayTest: 'html5_inicis inicis_unified',
  INIBillTst: 'html5_inicis*',
  T0000: 'kcp',
  AO09C: 'kcp',
  BA001: 'kcp_billing*',
  nictest00m: 'nice nice_v2?',
  nictest04m: 'nice*',
  iamport01m: 'nice_v2? smartro',
  T5102001: 'kicc',
  '9810030929': 'danal_tpay',
  A010002002: 'danal',
  iamporttest_3: 'tosspayments',
  iamporttest_4: 'tosspayments?',
  tlgdacomxpay: 'uplus',
  tosstest: 'tosspay tosspay_v2?',
  TC0ONETIME: 'kakaopay',
  TCSUBSCRIP: 'kakaopay*',
  PARTNERTEST: 'payco',
  AUTOPAY: 'payco*',
  cnstest25m: 'smilepay',
  mid_test: 'settle',
  '2999199999': 'ksnet',
  imptest01m: 'bluewalnut',
  CTS17362: 'daou',
  CTS16629: 'daou',
  CTS16628: 'daou',
  '170622040674': 'mobilians',
  '1849705C64': 'eximbay',
  welcometst: 'welcome',
  '7WBB3CKT63FRG': 'paypal_v2',
}
