import type { About, PgData } from '../rules/vocabulary.js'

/** EasyPay of KICC for wallets from abroad. It is selected by `channelKey` and issues no billing keys. */
export const kicc_v2 = {
  code: 'kicc_v2',
  ids: 'kicc-v2',
  sdkPath: 'unknown',
  redirects: true,
  methods: 'wechat alipay_plus',
  payment: 'pay_method buyer_name buyer_email buyer_tel amount',
  billing: false,
  fields: 'language',
  params: {
    /** Currency of `amount`. Won when left out. */
    currency: "'KRW'|'USD'",
    /** What is ordered, best in English. Needed for `pay_method: 'alipay_plus'`. */
    order_description: 'string',
    /** Options of Alipay+; `{}` for none. */
    alipay_plus: {
      /** Wallet to open. The buyer chooses among all of them when left out. */
      wallet:
        "'alipay'|'true_money'|'alipay_hk'|'touch_n_go'|'gcash'|'dana'|'rabbit_line_pay'|'bpi'|'boost'|'bill_ease'|'tinaba'|'mpay'|'kredivo'",
    },
  },
  usual: 'mobile-redirect language currency channel-key',
  errors: {
    'pay-method': 'pay_method ==wechat|alipay_plus',
    'order-description': 'order_description text if pay_method=alipay_plus',
  },
  warnings: {
    'order-description-english': 'order_description chars:\\p{ASCII}',
    'alipay-object': 'alipay_plus object if pay_method=alipay_plus',
    wallet: 'alipay_plus.wallet typed',
    buyer: 'buyer_name,buyer_email,buyer_tel',
    'wechat-domain': 'pay_method !=wechat say:register if @phone',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '이지페이(KICC) 해외결제', en: 'EasyPay (KICC) overseas' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/kicc-v2',
  status: 'current',
  window: { pc: 'unknown', mobile: 'redirect' },
}
