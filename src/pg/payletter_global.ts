import type { About, PgData } from '../rules/vocabulary.js'

/** Payletter, overseas cards and wallets. A billing window charges `amount` at once and keeps the key. */
export const payletter_global = {
  code: 'payletter_global',
  sdkPath: 'unknown',
  methods: 'any',
  methodIgnored: true,
  payment: 'name amount currency buyer_email',
  billing: {
    required: 'name amount currency buyer_email',
    methods: 'any',
  },
  fields: '',
  params: {
    /** Currency of `amount`. Cards take KRW, USD, JPY; Alipay USD, CNY; WeChat Pay KRW, USD, CNY. */
    currency: "'KRW'|'USD'|'JPY'|'CNY'",
    /** Handed to Payletter as it is. */
    bypass: {
      /** Options of Payletter. */
      payletter_global: {
        /** The one method to show; every contracted one when left out. A billing key takes the three `PL…` ones. */
        pginfo:
          "'PLCreditCard'|'PLCreditCardMpi'|'PLUnionPay_HC'|'WeChatPayQRCodePayment'|'WeChatPayH5Payment'|'ICBAlipay'",
        /** Name of the service, which WeChat Pay and Alipay demand. */
        servicename: 'string',
      },
    },
  },
  usual: 'sdk',
  errors: {
    'merchant-uid': 'merchant_uid like!:^[A-Za-z0-9]+$ ~ A-Z a-z 0-9',
    'buyer-email': 'buyer_email text',
    'currency-any': 'currency typed',
    'currency-card': 'currency =KRW|USD|JPY if #pginfo=PLCreditCard|PLCreditCardMpi',
    'currency-alipay': 'currency =USD|CNY if #pginfo=ICBAlipay',
    'currency-wechat': 'currency =KRW|USD|CNY if #pginfo=WeChatPayQRCodePayment|WeChatPayH5Payment',
    servicename: '#servicename text if #pginfo=WeChatPayQRCodePayment|WeChatPayH5Payment|ICBAlipay',
    'pginfo-billing': '#pginfo =PLCreditCard|PLCreditCardMpi|PLUnionPay_HC if customer_uid',
  },
  warnings: {
    'currency-required': 'currency',
    // A billing window offers neither WeChat Pay nor Alipay.
    'servicename-open': '#servicename if !customer_uid & !#pginfo',
    pginfo: '#pginfo typed',
    'wechat-device':
      '#pginfo =WeChatPayH5Payment if @phone & #pginfo=WeChatPayQRCodePayment; #pginfo =WeChatPayQRCodePayment if @pc & #pginfo=WeChatPayH5Payment',
    'pay-method-ignored': 'pay_method ignored',
    'mobile-redirect': 'm_redirect_url if @phone',
    'billing-charges': 'amount charged if customer_uid',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '페이레터 해외결제', en: 'Payletter Global' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/payletter-global',
  status: 'current',
  window: { pc: 'unknown', mobile: 'unknown' },
  billingAmount: 'charged-now',
}
