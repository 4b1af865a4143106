import { definePg } from './define.js'

/** Kakao Pay. A billing window charges `amount` at once when it is above 0; with 0 it only issues the key. */
export const kakaopay = /* @__PURE__ */ definePg({
  code: 'kakaopay',
  name: { ko: '카카오페이', en: 'Kakao Pay' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay',
  status: 'current',
  sdkPath: 'legacy-iframe',
  window: { pc: 'unknown', mobile: 'redirect' },
  methods: 'card',
  methodIgnored: true,
  payment: 'merchant_uid name amount',
  billing: {
    required: 'customer_uid merchant_uid name amount',
    methods: 'card',
    amount: 'zero-or-charged',
  },
  fields: 'customer_id display card',
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
  replaces: 'common-m-redirect-url',
  errors: {
    'kakaopay-amount-number': 'amount number',
    'kakaopay-mobile-m-redirect-url': 'm_redirect_url text if @phone & kakaopayMobileAsPC!=true',
    'kakaopay-bypass-payment-method-type': 'bypass.kakaopay.payment_method_type =CARD|MONEY if !customer_uid',
  },
  warnings: {
    'kakaopay-card-quota-single': 'display.card_quota items<=1',
    'kakaopay-card-quota-empty': 'display.card_quota items>=1',
    'kakaopay-vat-amount': 'vat_amount say:ignored',
    'kakaopay-app-scheme-ios': 'app_scheme say:mobileOnly if @pc; app_scheme say:ignored if @os=android',
    'kakaopay-pay-method-ignored': 'pay_method =card',
    'kakaopay-billing-amount-charges': 'amount say:charged if customer_uid & amount>0',
    'kakaopay-mobile-as-pc-desktop': 'kakaopayMobileAsPC say:mobileOnly if @pc',
  },
})
