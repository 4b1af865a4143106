import type { About, PgData } from '../rules/vocabulary.js'

/** Kakao Pay. A billing window charges `amount` at once when it is above 0; with 0 it only issues the key. */
export const kakaopay = {
  code: 'kakaopay',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods: 'card',
  methodIgnored: true,
  payment: 'name amount',
  billing: {
    required: 'name amount',
    methods: 'card',
  },
  fields: 'customer_id display card',
  params: {
    /** `true`: a phone's browser gets the window of a PC. */ kakaopayMobileAsPC: 'boolean',
    /** Handed to Kakao Pay as it is. */ bypass: {
      /** Options of Kakao Pay. */ kakaopay: {
        /** Offers cards or Kakao Money alone; both when left out. */ payment_method_type: "'CARD'|'MONEY'",
        /** A text of the shop's own, shown in the window. */ custom_message: 'string',
      },
    },
  },
  replaces: 'm-redirect-url',
  errors: {
    'amount-number': 'amount number',
    'mobile-m-redirect-url': 'm_redirect_url text if @phone & kakaopayMobileAsPC!=true',
    'bypass-payment-method-type': '#payment_method_type typed if !customer_uid',
  },
  warnings: {
    'card-quota-single': 'display.card_quota items<=1',
    'card-quota-empty': 'display.card_quota items>=1',
    'vat-amount': 'vat_amount ignored',
    'app-scheme-ios': 'app_scheme mobileOnly if @pc; app_scheme ignored if @os=android',
    'pay-method-ignored': 'pay_method =card',
    'billing-amount-charges': 'amount charged if customer_uid & amount>0',
    'mobile-as-pc-desktop': 'kakaopayMobileAsPC mobileOnly if @pc',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '카카오페이', en: 'Kakao Pay' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/kakaopay',
  status: 'current',
  window: { pc: 'unknown', mobile: 'redirect' },
  billingAmount: 'zero-or-charged',
}
