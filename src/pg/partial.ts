import type { PgData, Rules } from '../rules/vocabulary.js'

/** What is known of a gateway whose own file does not exist yet: all that the common rules ask for. */
function partial(code: string, known: string, errors: Rules = {}): PgData {
  const has = (word: string): boolean => known.split(' ').includes(word)
  return {
    code,
    name: { ko: code, en: code },
    docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/readme',
    status: 'current',
    partial: true,
    sdkPath: 'unknown',
    window: { pc: 'unknown', mobile: has('redirect') ? 'redirect' : 'unknown' },
    methods: 'any',
    ...(has('anyMethod') && { methodIgnored: true }),
    payment: has('amount') ? 'amount' : '',
    billing: {
      required: has('keyAmount') ? 'amount' : '',
      methods: 'card',
      amount: 'display-only',
    },
    fields: known,
    params: {},
    ...(has('vbankDue') && { replaces: 'common-vbank-due' }),
    errors,
    warnings: {},
  }
}

const identity: Rules = { 'common-identity-only': 'pg say:identityOnly' }
const danal: Rules = { 'common-biz-num-danal': 'biz_num present if pay_method=vbank' }
const paypal: Rules = { 'common-paypal-currency': 'currency !=KRW if !customer_uid' }

/**
 * Gateways of which only the common page's rules are known here, for `checkRaw`; they cannot be chosen as a channel.
 * `redirect`: a phone leaves the page; `amount` and `keyAmount`: a payment or a billing window needs one; `vbankDue`:
 * it has a date form of its own; `anyMethod`: it ignores `pay_method`; the rest are fields it takes.
 */
const known: readonly PgData[] = [
  partial('alipay', 'redirect amount'),
  partial('bluewalnut', 'amount'),
  partial('chai', 'redirect amount keyAmount'),
  partial('danal', 'amount keyAmount', danal),
  partial('danal_tpay', 'amount keyAmount', danal),
  partial('daou', 'redirect amount'),
  partial('eximbay', 'amount'),
  partial('galaxia', 'redirect amount vbankDue'),
  partial('inicis_jp', 'redirect amount'),
  partial('inicis_unified', '', identity),
  partial('jtnet', 'redirect amount keyAmount'),
  partial('kcp_quick', 'redirect'),
  partial('kcp_v2', '', identity),
  partial('kicc_v2', 'redirect amount'),
  partial('ksnet', 'redirect amount vbankDue useFreeInterestFromMall'),
  partial('mobilians', 'amount keyAmount vbankDue'),
  partial('mobilians_v2', 'redirect amount keyAmount vbankDue'),
  partial('naverco', 'amount'),
  partial('naverpay', 'redirect amount keyAmount'),
  partial('nice', 'redirect amount vbankDue vat_amount'),
  partial('nice_v2', 'redirect amount vbankDue vat_amount useFreeInterestFromMall'),
  partial('payco', 'amount keyAmount'),
  partial('payletter_global', 'amount keyAmount'),
  partial('paymentwall', 'redirect amount keyAmount anyMethod'),
  partial('paypal', 'redirect amount', paypal),
  partial('paypal_v2', 'amount', paypal),
  partial('settle', 'redirect amount vbankDue'),
  partial('settle_acc', 'amount'),
  partial('settle_firm', ''),
  partial('smartro', 'redirect amount'),
  partial('smartro_v2', 'redirect amount vbankDue'),
  partial('smilepay', 'amount'),
  partial('toss_brandpay', 'amount'),
  partial('tosspay', 'redirect amount'),
  partial('tosspay_v2', 'redirect amount vat_amount'),
  partial('tosspayments', 'redirect amount keyAmount products useFreeInterestFromMall'),
  partial('uplus', 'redirect amount vbankDue'),
  partial('welcome', 'redirect amount keyAmount vbankDue vat_amount useFreeInterestFromMall'),
]

/** The same by code. */
export const partialPgs: Readonly<Record<string, PgData>> = Object.fromEntries(
  known.map((pg) => [pg.code, pg]),
)
