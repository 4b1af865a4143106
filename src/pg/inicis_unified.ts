import type { About, PgData } from '../rules/vocabulary.js'

/** KG INICIS, certificates of several providers: it only verifies persons and has no payment window. */
export const inicis_unified = {
  code: 'inicis_unified',
  ids: 'inicis-unified',
  sdkPath: 'legacy-iframe',
  redirects: true,
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
  name: { ko: 'KG이니시스 통합인증', en: 'KG INICIS unified identity verification' },
  docs: 'https://developers.portone.io/opi/ko/extra/identity-verification/v1/all/readme',
  status: 'current',
  window: { pc: 'popup', mobile: 'redirect' },
}
