import type { About, PgData } from '../rules/vocabulary.js'

/** The old code of KG INICIS: its API and card identity checks. Payment windows belong to `html5_inicis`. */
export const inicis = {
  code: 'inicis',
  sdkPath: 'legacy-iframe',
  methods: 'any',
  payment: '',
  billing: false,
  fields: 'escrow vbank_due digital language display card',
  params: {},
  errors: {},
  warnings: {
    'window-code': 'pg,channelKey use:html5_inicis',
    'billing-window': 'customer_uid use:html5_inicis',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: 'KG이니시스(구모듈)', en: 'KG INICIS (old module)' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/inicis',
  status: 'legacy',
  window: { pc: 'unknown', mobile: 'unknown' },
}
