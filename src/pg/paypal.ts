import type { About, PgData } from '../rules/vocabulary.js'

/** PayPal Express Checkout, the older module, closed to new shops. It has no billing-key window. */
export const paypal = {
  code: 'paypal',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods: 'card',
  dollars: true,
  payment: 'pay_method name amount',
  billing: false,
  fields: 'popup',
  params: {
    /** Three-letter code of a currency PayPal takes, never KRW. USD by default. */
    currency: 'string',
    /** Data about the transaction for trades of high risk, as agreed with PayPal. */
    optional: {
      /** Hands `stc_data` to PayPal before the payment. */
      use_stc_api: 'boolean',
      /** The fields agreed with PayPal, such as `sender_account_id`. */
      stc_data: 'unknown',
    },
  },
  replaces: 'm-redirect-url',
  usual: 'amount-number',
  errors: {
    '=common-paypal-currency': 'currency !=KRW if !customer_uid',
    'm-redirect-url': 'm_redirect_url text if popup!=true',
    'pay-method': 'pay_method =card',
    'no-krw': 'currency !=KRW',
    '=paypal_v2-pg-code': 'pg use:paypal_v2 if @call=paypal-spb|paypal-rt',
  },
  warnings: {
    popup: 'popup !=true say:confirm',
    'currency-default': 'currency',
    'no-billing': 'customer_uid use:paypal_v2',
    'stc-data': 'optional.stc_data members if optional.use_stc_api=true',
    'stc-high-risk': 'optional.use_stc_api,optional.stc_data contract',
    closed: 'pg,channelKey newer:paypal_v2',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '페이팔 익스프레스 체크아웃', en: 'PayPal Express Checkout' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/paypal',
  status: 'legacy',
  window: { pc: 'redirect', mobile: 'redirect' },
}
