import type { About, PgData } from '../rules/vocabulary.js'

/** Toss Payments, the current module. A billing window shows `amount` and charges nothing; 0 is usual. */
export const tosspayments = {
  code: 'tosspayments',
  sdkPath: 'checkout-service',
  redirects: true,
  methods:
    'card trans vbank phone booknlife smartculture cultureland kakaopay naverpay lpay samsungpay ssgpay applepay payco tosspay',
  payment: 'name amount buyer_name',
  billing: {
    required: 'name amount',
    methods: 'card',
    sdkPath: 'legacy-iframe',
  },
  fields:
    'escrow products vbank_due digital customer_id display card useFreeInterestFromMall appCard useCardPoint',
  params: {
    /** Currency of `amount`: won, and nothing else. */
    currency: "'KRW'",
    /** What the window offers. */
    display: {
      /** `true` takes the single payment away and leaves the months of `card_quota` alone. */
      only_installment: 'boolean',
    },
    /** Handed to Toss Payments as it is. */
    bypass: {
      /** Transfers and virtual accounts: whether the order counts as spending on culture. */
      isCulturalExpense: 'boolean',
      /** Transfers and virtual accounts: kind of cash receipt. The buyer chooses when left out. */
      cashReceiptType: "'anonymous'|'personal'|'corporate'",
      /** Options of card payments. */
      tosspayments: {
        /** `true` opens the English window, which takes cards from abroad. */
        useInternationalCardOnly: 'boolean',
        /** Code of a discount by a card company. */
        discountCode: 'string',
      },
    },
  },
  replaces: 'language',
  usual: 'mobile-m-redirect-url amount-number billing-no-charge installment-min-50000 phone-digital',
  errors: {
    'billing-pay-method': 'pay_method =card if customer_uid',
  },
  warnings: {
    '=common-language': 'language =ko',
    'buyer-name': 'buyer_name if !customer_uid',
    'direct-quota': 'card.direct.quota if card.direct.code',
    'card-quota-range':
      'display.card_quota noGaps if display.card_quota items>=2 & display.only_installment!=true',
    // A list that holds the single payment alone fixes no months.
    'fixed-quota-easy-pay':
      'display.card_quota <=1 say:decides if pay_method=naverpay|lpay|tosspay|samsungpay & display.card_quota items<=1',
    'kakaopay-max-12': 'display.card_quota <=12 if pay_method=kakaopay',
    'appcard-card-only': 'appCard !=true say:ignored if pay_method & pay_method!=card',
    'appcard-citi': 'appCard !=true if card.direct.code=370',
    'cashreceipt-method':
      'bypass.cashReceiptType,bypass.isCulturalExpense ignored if pay_method!=trans|vbank',
    'cashreceipt-enum': 'bypass.cashReceiptType typed if pay_method=trans|vbank',
    // The window then asks for a resident number until the buyer chooses the kind once more.
    'cashreceipt-corporate': 'bypass.cashReceiptType extra if bypass.cashReceiptType=corporate',
    'bypass-card-only': '#useInternationalCardOnly,#discountCode ignored if pay_method & pay_method!=card',
    'products-escrow': 'products ignored if escrow!=true',
    'samsungpay-code': 'pay_method =samsungpay if pay_method=samsung',
    'merchant-uid-charset': 'merchant_uid chars:A-Za-z0-9_-; merchant_uid len>=6; merchant_uid len<=64',
    contract:
      'escrow,useFreeInterestFromMall,useCardPoint !=true say:contract; tax_free <=0 say:contract; display.card_quota <=1 say:contract; pay_method !=booknlife|smartculture|cultureland|kakaopay|naverpay|lpay|samsungpay|ssgpay|applepay|payco|tosspay say:contract',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '토스페이먼츠', en: 'Toss Payments' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/newtoss/readme',
  status: 'current',
  window: { pc: 'iframe', mobile: 'redirect' },
  billingAmount: 'display-only',
}
