import type { About, PgData } from '../rules/vocabulary.js'

/** SmilePay. Sources disagree on a billing window; what it would do with `amount` is unknown. */
export const smilepay = {
  code: 'smilepay',
  sdkPath: 'legacy-iframe',
  methods: 'card',
  payment: 'name amount buyer_tel',
  billing: {
    required: 'buyer_tel',
    methods: 'card',
  },
  fields: '',
  params: {},
  usual: 'amount-number',
  errors: {
    'buyer-tel': 'buyer_tel filled',
  },
  warnings: {
    'mobile-m-redirect-url': 'm_redirect_url text if @phone',
    'pay-method': 'pay_method ==card',
    'app-scheme': 'app_scheme register if @os!=android',
    'billing-undocumented': 'customer_uid confirm',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '스마일페이', en: 'SmilePay' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/smilepay',
  status: 'current',
  window: { pc: 'unknown', mobile: 'unknown' },
  billingAmount: 'unknown',
}
