import type { About, PgData } from '../rules/vocabulary.js'

/**
 * JTNet, which ended its service on 2023-01-31. Its billing window charged `amount` at once when it was above 0; with 0
 * it only issued the key.
 */
export const jtnet = {
  code: 'jtnet',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods: 'card trans vbank phone',
  payment: 'pay_method amount',
  billing: {
    required: 'amount',
    methods: 'card',
  },
  fields: 'digital card',
  params: {},
  usual: 'mobile-m-redirect-url amount-number billing-charges retired',
  errors: {
    'billing-pay-method': 'pay_method =card if customer_uid',
  },
  warnings: {},
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: 'JTNet', en: 'JTNet' },
  docs: 'https://github.com/iamport/iamport-manual/blob/master/en/General/sample/jtnet.md',
  status: 'retired',
  window: { pc: 'unknown', mobile: 'redirect' },
  billingAmount: 'zero-or-charged',
}
