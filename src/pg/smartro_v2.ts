import type { About, PgData } from '../rules/vocabulary.js'

/** Smartro, new module. A billing window shows `amount` and charges nothing. */
export const smartro_v2 = {
  code: 'smartro_v2',
  sdkPath: 'checkout-service',
  redirects: true,
  methods: 'card trans vbank phone lpay kakaopay naverpay payco pinpay',
  payment: 'pay_method amount buyer_tel',
  billing: {
    required: 'pay_method name customer_id',
    methods: 'card',
  },
  fields: 'escrow vbank_due digital language customer_id card period',
  params: {
    /** Decided by the MID; `'USD'` is out of service for now. */ currency: "'KRW'|'USD'",
    /** Language of the payment window; a billing window is always Korean. */ language: "'ko'|'en'",
    /** Handed to Smartro as it is. */ bypass: {
      /** Kind of cash receipt, transfers only. */ cashReceiptType: "'anonymous'|'personal'|'corporate'",
      /** Whom the receipt is for: phone, card or business number. */ customerIdentifier: 'string',
      /** Options of Smartro. */ smartro_v2: {
        /** How many kinds of products are in the order. */ GoodsCnt: 'number',
        /** Colour of the window, `'RED'` by default. */ SkinColor: "'RED'|'GREEN'|'BLUE'|'PURPLE'",
        /** `'EN'` opens the English window for foreign cards; `'KR'` by default. */ OpenType: "'KR'|'EN'",
        /** Billing window: `'Y'` asks for no payment password; `'N'` by default. */ IsPwdPass: "'Y'|'N'",
      },
    },
  },
  replaces: 'vbank-due',
  usual:
    'mobile-m-redirect-url amount-number language buyer-tel vbank-due currency billing-customer-id billing-pay-method',
  errors: {
    'vbank-due-format': 'vbank_due form:YYYYMMDD|YYYY-MM-DD if pay_method=vbank',
    'phone-digital': 'digital if pay_method=phone',
    'easy-pay-customer-id': 'customer_id if pay_method=lpay|kakaopay|naverpay|payco|pinpay',
    'customer-id-length':
      'customer_id len<=20 if customer_uid; customer_id len<=20 if !customer_uid & pay_method=lpay|kakaopay|naverpay|payco|pinpay',
    'direct-pair':
      'card.direct.quota if pay_method=|card & card.direct.code; card.direct.code if pay_method=|card & card.direct.quota',
    'escrow-direct': 'card.direct.code absent if pay_method=|card & escrow=true',
    'escrow-trans-receipt':
      'bypass.cashReceiptType,bypass.customerIdentifier absent if pay_method=trans & escrow=true',
    'receipt-identifier-forbidden':
      'bypass.customerIdentifier absent if pay_method=trans|vbank & bypass.cashReceiptType=|anonymous',
    'receipt-identifier-required':
      'bypass.customerIdentifier if pay_method=trans|vbank & bypass.cashReceiptType=personal|corporate',
  },
  warnings: {
    'merchant-uid-charset': 'merchant_uid chars:A-Za-z0-9 if !customer_uid',
    'merchant-uid-charset-billing': 'merchant_uid chars:A-Za-z0-9 if customer_uid',
    'merchant-uid-length': 'merchant_uid len<=40',
    'direct-windows': 'card.direct.code !=372|090 say:narrow',
    'receipt-enum': 'bypass.cashReceiptType typed if pay_method=trans|vbank',
    'receipt-vbank': 'bypass.cashReceiptType,bypass.customerIdentifier ignored if pay_method=vbank',
    'card-quota': 'display.card_quota ignored',
    'card-detail': 'card.detail ignored; useFreeInterestFromMall !=true say:ignored',
    'use-card-point': 'useCardPoint ignored',
    usd: 'currency !=USD',
    period: 'period.from,period.to if period; period.from,period.to form:YYYYMMDD if period',
    'billing-language': 'language =ko if customer_uid & language=en',
    'naverpay-card-only': 'pay_method !=naverpay say:narrow',
    contract:
      'escrow !=true say:contract; tax_free <=0 say:contract; card.direct.quota <=1 say:contract; pay_method !=lpay|kakaopay|naverpay|payco|pinpay say:contract',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '스마트로', en: 'Smartro' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/smartro-v2/readme',
  status: 'current',
  window: { pc: 'iframe', mobile: 'redirect' },
  billingAmount: 'display-only',
}
