import type { About, PgData } from '../rules/vocabulary.js'

/** Toss Pay, the newer module. A billing window charges nothing; Toss Pay has to agree to it first. */
export const tosspay_v2 = {
  code: 'tosspay_v2',
  sdkPath: 'unknown',
  redirects: true,
  methods: 'tosspay tosspay_card tosspay_money',
  payment: 'pay_method name amount',
  billing: {
    required: 'pay_method customer_id',
    methods: 'tosspay',
  },
  fields: 'vat_amount customer_id',
  params: {
    /** What a card payment may do. */ card: {
      /** Whether instalments are on offer. */ useInstallment: 'boolean',
    },
    /** Handed to Toss Pay as it is. */ bypass: {
      /** Options of Toss Pay. */ tosspay_v2: {
        /** Until when it can be paid, `YYYY-MM-DD HH:mm:ss`: 15 minutes by default, 60 at most. */
        expiredTime: 'string',
        /** Kind of spending on the cash receipt: general (the default), culture or public transport. */
        cashReceiptTradeOption: "'GENERAL'|'CULTURE'|'PUBLIC_TP'",
        /** Billing key only: the buyer's connecting information (CI), encrypted. */
        encryptedUserCi: 'string',
      },
    },
  },
  usual: 'sdk amount-number',
  errors: {
    'mobile-m-redirect-url': 'm_redirect_url text if @phone & !customer_uid',
    'pay-method': 'pay_method method if !customer_uid',
    'billing-pay-method': 'pay_method =tosspay if customer_uid',
    'billing-customer-id': 'customer_id text if customer_uid; customer_id len<=50 if customer_uid',
    'billing-redirect': 'm_redirect_url text if @phone & customer_uid',
    'expired-time-format': '#expiredTime form:YYYY-MM-DD HH:mm:ss',
  },
  warnings: {
    'expired-time-max': '#expiredTime ahead:-60',
    'cash-receipt': '#cashReceiptTradeOption typed',
    'bypass-root':
      '#expiredTime if bypass.expiredTime; #cashReceiptTradeOption if bypass.cashReceiptTradeOption',
    'billing-webhook': 'notice_url if customer_uid',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '토스페이', en: 'Toss Pay' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/tosspay-v2/readme',
  status: 'current',
  window: { pc: 'unknown', mobile: 'redirect' },
  billingAmount: 'display-only',
}
