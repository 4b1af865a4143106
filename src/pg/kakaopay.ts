import { definePg } from './define.js'

/** Kakao Pay. A billing window charges `amount` at once when it is above 0; with 0 it only issues the key. */
export const kakaopay = /* @__PURE__ */ definePg({
  code: 'kakaopay',
  name: { ko: '카카오페이', en: 'Kakao Pay' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay',
  status: 'current',
  sdkPath: 'legacy-iframe',
  window: { pc: 'unknown', mobile: 'redirect' },
  methods: ['card'],
  methodIgnored: true,
  payment: ['merchant_uid', 'name', 'amount'],
  billing: {
    required: ['customer_uid', 'merchant_uid', 'name', 'amount'],
    methods: ['card'],
    amount: 'zero-or-charged',
  },
  fields: ['customer_id', 'display', 'card'],
  params: {
    /** `true`: a phone's browser gets the window of a PC. */
    kakaopayMobileAsPC: 'boolean',
    /** Handed to Kakao Pay as it is. */
    bypass: {
      /** Options of Kakao Pay. */
      kakaopay: {
        /** Offers cards or Kakao Money alone; both when left out. */
        payment_method_type: "'CARD'|'MONEY'",
        /** A text of the shop's own, shown in the window. */
        custom_message: 'string',
      },
    },
  },
  replaces: ['common-m-redirect-url'],
  errors: {
    'kakaopay-amount-number': { then: { amount: 'number' } },
    'kakaopay-mobile-m-redirect-url': {
      when: { '@device': ['mobile', 'webview'], kakaopayMobileAsPC: { not: [true] } },
      then: { m_redirect_url: 'text' },
    },
    'kakaopay-bypass-payment-method-type': {
      when: { customer_uid: 'absent' },
      then: { 'bypass.kakaopay.payment_method_type': ['CARD', 'MONEY'] },
    },
  },
  warnings: {
    'kakaopay-card-quota-single': { then: { 'display.card_quota': { items: [0, 1] } } },
    'kakaopay-card-quota-empty': { then: { 'display.card_quota': { items: [1, Infinity] } } },
    'kakaopay-vat-amount': { then: { vat_amount: { say: 'ignored' } } },
    'kakaopay-app-scheme-ios': [
      { when: { '@device': ['pc'] }, then: { app_scheme: { say: 'mobileOnly' } } },
      { when: { '@os': ['android'] }, then: { app_scheme: { say: 'ignored' } } },
    ],
    'kakaopay-pay-method-ignored': { then: { pay_method: ['card'] } },
    'kakaopay-billing-amount-charges': {
      when: { customer_uid: 'present', amount: { above: 0 } },
      then: { amount: { say: 'charged' } },
    },
    'kakaopay-mobile-as-pc-desktop': {
      when: { '@device': ['pc'] },
      then: { kakaopayMobileAsPC: { say: 'mobileOnly' } },
    },
  },
})
