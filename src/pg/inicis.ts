import { definePg } from './define.js'

/** The old code of KG INICIS: its API and card identity checks. Payment windows belong to `html5_inicis`. */
export const inicis = /* @__PURE__ */ definePg({
  code: 'inicis',
  name: { ko: '(구) KG이니시스', en: 'KG INICIS (old)' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/inicis',
  status: 'legacy',
  sdkPath: 'legacy-iframe',
  window: { pc: 'unknown', mobile: 'unknown' },
  methods: 'any',
  payment: '',
  billing: false,
  fields: 'escrow vbank_due digital language display card',
  params: {},
  errors: {},
  warnings: {
    'inicis-window-code': 'pg,channelKey use:html5_inicis',
    'inicis-billing-window': 'customer_uid use:html5_inicis',
  },
})
