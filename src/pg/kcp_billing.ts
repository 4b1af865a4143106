import type { About, PgData } from '../rules/vocabulary.js'

/** NHN KCP, billing keys only. The window shows `amount` and charges nothing; 0 is usual. */
export const kcp_billing = {
  code: 'kcp_billing',
  ids: 'kcp-billing',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods: 'card',
  payment: false,
  billing: { required: 'amount', methods: 'card' },
  fields: '',
  params: {
    /** Handed to KCP as it is. */ bypass: {
      /** PC only: address of a logo, GIF or JPG under 150x50. */ site_logo: 'string',
      /** PC only: `'Y'` asks for the birthday instead of the resident number. */ batch_birth_day_yn: "'Y'",
    },
  },
  usual: 'mobile-redirect',
  errors: {
    'customer-uid': 'customer_uid filled',
    amount: 'amount; amount nearlyWhole; amount >=0',
    'card-only': 'pay_method =card',
  },
  warnings: {
    'no-charge': 'amount notCharged if amount>0',
    'birth-yn': 'bypass.batch_birth_day_yn typed; bypass.batch_birth_day_yn pcOnly if @phone',
    'pc-only-bypass': 'bypass.site_logo,bypass.batch_birth_day_yn pcOnly if @phone',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: 'NHN KCP (정기)', en: 'NHN KCP (subscription)' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme',
  status: 'current',
  window: { pc: 'iframe', mobile: 'redirect' },
  billingAmount: 'display-only',
}
