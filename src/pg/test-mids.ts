/**
 * Public test MIDs (merchant ids) with evidence of the vendor's own, by gateway code; a `*` marks one that only issues
 * billing keys, a `?` a pair that shops use and no source confirms: nothing is said about it. They work only for a user
 * code whose console has that channel, can be withdrawn, and are never a default. Every shop carries this list, so the
 * evidence of each stands in `src/describe/test-mids.ts`.
 */
export const testMids: Readonly<Record<string, string>> = {
  html5_inicis: 'INIpayTest INIBillTst*',
  inicis_unified: 'INIpayTest',
  kcp: 'T0000 AO09C',
  kcp_billing: 'BA001*',
  nice: 'nictest00m nictest04m*',
  nice_v2: 'nictest00m? iamport01m?',
  kicc: 'T5102001',
  danal_tpay: '9810030929',
  danal: 'A010002002',
  tosspayments: 'iamporttest_3 iamporttest_4?',
  uplus: 'tlgdacomxpay',
  tosspay: 'tosstest',
  tosspay_v2: 'tosstest?',
  kakaopay: 'TC0ONETIME TCSUBSCRIP*',
  payco: 'PARTNERTEST AUTOPAY*',
  smilepay: 'cnstest25m',
  settle: 'mid_test',
  smartro: 'iamport01m',
  ksnet: '2999199999',
  bluewalnut: 'imptest01m',
  daou: 'CTS17362 CTS16629 CTS16628',
  mobilians: '170622040674',
  eximbay: '1849705C64',
  welcome: 'welcometst',
  paypal_v2: '7WBB3CKT63FRG',
}
