import type { About, PgData } from '../rules/vocabulary.js'

/** NHN KCP, new module: it only verifies persons, through the vendor's REST API, and has no payment window. */
export const kcp_v2 = {
  code: 'kcp_v2',
  ids: 'kcp-v2',
  sdkPath: 'unknown',
  methods: '',
  payment: false,
  billing: false,
  fields: '',
  params: {},
  usual: 'no-payment',
  errors: {
    '=common-identity-only': 'pg identityOnly',
  },
  warnings: {},
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: 'NHN KCP 본인인증', en: 'NHN KCP identity verification' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/kcp-v2-identity-verification',
  status: 'current',
  window: { pc: 'unknown', mobile: 'unknown' },
}
