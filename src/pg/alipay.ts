import type { About, PgData } from '../rules/vocabulary.js'

/** Alipay through NICE Payments, retired. `amount` is in US dollars unless `currency` says otherwise. No billing keys. */
export const alipay = {
  code: 'alipay',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods: 'card',
  methodIgnored: true,
  dollars: true,
  payment: 'amount',
  billing: false,
  fields: '',
  params: {
    /** Currency of `amount`. Dollars when left out; won only after an agreement with NICE Payments. */
    currency: "'USD'|'KRW'",
  },
  usual: 'amount-number m-redirect-url currency retired',
  errors: {},
  warnings: {
    'krw-agreement': 'currency !=KRW say:contract',
    'pay-method-ignored': 'pay_method decides if pay_method!=card',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '알리페이', en: 'Alipay' },
  docs: 'https://github.com/iamport/iamport-manual/blob/master/%EC%9D%B8%EC%A6%9D%EA%B2%B0%EC%A0%9C/sample/alipay.md',
  status: 'retired',
  window: { pc: 'redirect', mobile: 'redirect' },
}
