import type { About, PgData } from '../rules/vocabulary.js'

/** Smartro, old module: new shops take `smartro_v2`. It has no billing-key window. */
export const smartro = {
  code: 'smartro',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods: 'card trans vbank',
  payment: 'pay_method name amount',
  billing: false,
  fields: 'escrow digital language vbank_due period',
  params: {
    /** Language of the payment window, `'ko'` by default. */ language: "'ko'|'en'",
  },
  usual: 'mobile-m-redirect-url amount-number no-billing-window language phone-digital',
  errors: {},
  warnings: {
    'period-format': 'period.from,period.to form!:YYYYMMDD if period',
    superseded: 'pg,channelKey newer:smartro_v2',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '스마트로(구모듈)', en: 'Smartro (old module)' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/smartro',
  status: 'legacy',
  window: { pc: 'unknown', mobile: 'redirect' },
}
