import type { About, PgData } from '../rules/vocabulary.js'

/**
 * PAYCO; the answer comes to the callback everywhere, and `popup: true` opens a popup on a phone, not a frame. A billing
 * window shows `amount` and charges nothing.
 */
export const payco = {
  code: 'payco',
  sdkPath: 'legacy-iframe',
  methods: 'card trans vbank',
  payment: 'name amount buyer_tel',
  billing: {
    required: 'name amount',
    methods: 'card',
  },
  fields: 'vbank_due language customer_id popup',
  params: {},
  usual: 'amount-number buyer-tel',
  errors: {
    name: 'name text',
  },
  warnings: {
    'pay-method-missing': 'pay_method if !customer_uid',
    'pay-method-value': 'pay_method method',
    'popup-webview': 'popup =false if @device=webview & popup=true',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '페이코', en: 'PAYCO' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/payco',
  status: 'current',
  window: { pc: 'unknown', mobile: 'iframe' },
  billingAmount: 'display-only',
}
