import type { About, PgData } from '../rules/vocabulary.js'

/** Toss Pay, the older module, for one-time payments only: `tosspay_v2` issues billing keys. */
export const tosspay = {
  code: 'tosspay',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods: 'card',
  payment: 'name amount',
  billing: false,
  fields: '',
  params: {},
  usual: 'mobile-m-redirect-url amount-number',
  errors: {
    name: 'name text',
  },
  warnings: {
    'pay-method': 'pay_method =card|trans',
    'pay-method-trans': 'pay_method =card if pay_method=trans',
    'no-billing': 'customer_uid use:tosspay_v2',
    'prefer-v2': 'pg,channelKey newer:tosspay_v2',
    'test-pc': 'pg noTestMode if pg=tosspay.tosstest & @pc',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '토스페이(구모듈)', en: 'Toss Pay (old module)' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/tosspay',
  status: 'legacy',
  window: { pc: 'popup', mobile: 'redirect' },
}
