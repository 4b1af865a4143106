import type { About, PgData } from '../rules/vocabulary.js'

/** CHAI, a retired wallet that paid from bank accounts. A billing window shows `amount` and charges nothing. */
export const chai = {
  code: 'chai',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods: 'trans',
  payment: 'pay_method amount',
  billing: {
    required: 'pay_method amount',
    methods: 'trans',
  },
  fields: '',
  params: {},
  usual: 'm-redirect-url retired',
  errors: {
    // Left out, the SDK makes it a card payment, which CHAI does not have.
    'pay-method': 'pay_method ==trans',
  },
  warnings: {},
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '차이', en: 'CHAI' },
  docs: 'https://github.com/iamport/iamport-manual/blob/master/%EC%9D%B8%EC%A6%9D%EA%B2%B0%EC%A0%9C/sample/chai.md',
  status: 'retired',
  window: { pc: 'redirect', mobile: 'redirect' },
  billingAmount: 'display-only',
}
