import type { About, PgData } from '../rules/vocabulary.js'

/**
 * Danal, everything but phone payments. A billing window charges `amount` at once when it is above 0; with 0 it only
 * issues the key, after a test charge of 10 won that Danal takes back by itself.
 */
export const danal_tpay = {
  code: 'danal_tpay',
  sdkPath: 'legacy-iframe',
  methods: 'card trans vbank cultureland happymoney',
  payment: 'pay_method name amount buyer_tel',
  billing: {
    required: 'name amount',
    methods: 'card',
  },
  fields: 'vbank_due biz_num company auth_mode appCard period customer_id display card',
  params: {
    /** A card company called directly, or the card companies on offer. */ card: {
      /** Opens the window of one card company at once; Danal has to allow it first. */ direct: {
        /** `'Y'`: card points are settled after the payment. */ usePoint: "'Y'",
      },
    },
    /** Handed to Danal as it is. */ bypass: {
      /** Options of Danal. */ danal: {
        /** Colour of the window; its values are not documented. */ COLOR: 'string',
        /** `'N'` hides the part about the cash receipt, for `trans` and `vbank`. */ ISCASHRECEIPTUI: "'N'",
      },
    },
  },
  usual: 'amount-number billing-charges installment-min-50000 buyer-tel auth-mode happymoney',
  errors: {
    'billing-pay-method': 'pay_method =card if customer_uid',
    'no-phone': 'pay_method use:danal if pay_method=phone',
    'vbank-biz-num': 'biz_num if pay_method=vbank',
  },
  warnings: {
    'biz-num-digits': 'biz_num digits:10 if pay_method=vbank',
    'billing-zero-test-charge': 'amount extra if customer_uid & amount=0',
    period: 'period.from,period.to if period; period.from,period.to form:YYYYMMDD if period',
    'cashreceipt-ui': 'bypass.danal.ISCASHRECEIPTUI ignored if pay_method!=trans|vbank',
    'phone-params': 'phone.detail,prefill ignored',
    'direct-contract': 'card.direct contract',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '다날', en: 'Danal T-Pay' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/danal',
  status: 'current',
  window: { pc: 'unknown', mobile: 'unknown' },
  billingAmount: 'zero-or-charged',
}
