import type { About, PgData } from '../rules/vocabulary.js'

/** Paymentwall. A billing window charges `amount` at once; a key without a payment does not exist. */
export const paymentwall = {
  code: 'paymentwall',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods: 'card',
  methodIgnored: true,
  payment: 'name amount buyer_name buyer_email',
  billing: {
    required: 'name amount buyer_name buyer_email',
    methods: 'card',
  },
  fields: 'language',
  params: {
    /** Three-letter code of the currency of `amount`, won by default. */
    currency: 'string',
    /** `true` shows test methods in a live project; before the review `bypass.ps` has to be `'test'` as well. */
    use_test_method: 'boolean',
    /** A card to register without a window. Only shops with Paymentwall's Brick contract may send one. */
    card: {
      /** The card itself: every call charges it at once. */
      info: {
        /** Card number, `0000-0000-0000-0000`. */
        number: 'string',
        /** Expiry, `YYYY-MM`. */
        expiry: 'string',
        /** Security code. */
        cvc: 'string',
      },
    },
    /** Handed to Paymentwall as it is, without a level of its own. */
    bypass: {
      /** `'t3_1'` for Terminal3; `'pw_1'` is the default. */
      widget_code: "'t3_1'|'pw_1'",
      /** The one method to show, by Paymentwall's code (`kakaopaykr`, `test`); all of them by default. */
      ps: 'string',
      /** Country whose methods are shown, two capital letters. */
      country_code: 'string',
      /** Address of a logo for the window. */
      logo_url: 'string',
      /** Name of the project. */
      project_name: 'string',
      /** Price without tax, for Paymentwall's dashboard, in the currency of the payment. */
      product_price_without_tax: 'number',
      /** Sales tax, for Paymentwall's dashboard, in the currency of the payment. */
      sales_tax: 'number',
    },
  },
  usual: 'mobile-m-redirect-url amount-number billing-card-only',
  errors: {
    buyer: 'buyer_email filled',
    'billing-amount': 'amount if customer_uid; amount >0 if customer_uid',
  },
  warnings: {
    'buyer-name-two-words': 'buyer_name like:\\S\\s+\\S ~ Gildong Hong',
    currency: 'currency',
    'amount-integer': 'amount whole',
    'pay-method-ignored': 'pay_method =card if !customer_uid',
    'test-method-ps': 'bypass.ps ==test if use_test_method=true',
    'bypass-flat': 'bypass.paymentwall ignored',
    'widget-code': 'bypass.widget_code typed',
    'country-code': 'bypass.country_code like:^[A-Z]{2}$ ~ KR | US',
    'card-info-format':
      'card.info.number form!:0000-0000-0000-0000 and card.info.expiry form!:YYYY-MM and card.info.cvc if card.info',
    'card-info-once': 'card.info once',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '페이먼트월', en: 'Paymentwall' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/paymentwall',
  status: 'current',
  window: { pc: 'unknown', mobile: 'redirect' },
  billingAmount: 'charged-now',
}
