import type { About, PgData } from '../rules/vocabulary.js'

/** Blue Walnut; the answer may come to the callback or to `m_redirect_url` on a phone. It issues no billing keys. */
export const bluewalnut = {
  code: 'bluewalnut',
  sdkPath: 'legacy-iframe',
  methods: 'card trans vbank phone',
  payment: 'pay_method name amount',
  billing: false,
  fields: 'digital',
  params: {},
  usual: 'amount-number no-billing-window phone-digital',
  errors: {},
  warnings: {
    'mobile-m-redirect-url': 'm_redirect_url text if @phone',
    'buyer-name': 'buyer_name',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '블루월넛', en: 'Blue Walnut' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/blue',
  status: 'legacy',
  window: { pc: 'unknown', mobile: 'unknown' },
}
