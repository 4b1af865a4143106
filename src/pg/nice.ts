import type { About, PgData } from '../rules/vocabulary.js'

/** NICE Payments, older module; `nice_v2` replaces it. No billing window: keys are issued over the REST API. */
export const nice = {
  code: 'nice',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods: 'card trans vbank phone kakaopay',
  payment: 'pay_method name amount',
  billing: false,
  fields: 'escrow vat_amount vbank_due digital language display card period appCard',
  params: {
    /** Phone only: `true` opens the newer window; `false` by default. */ niceMobileV2: 'boolean',
    /** Currency of `amount`, won by default. */ currency: "'KRW'|'USD'",
    /** Period in which the product is provided: both ends, or the interval. */ period: {
      /** Monthly or yearly, in place of `from` and `to`. */ interval: "'month'|'year'",
    },
    /** Handed to NICE as it is. */ bypass: {
      /** Phone, `niceMobileV2: true` only: how cards open, `card:way|card:way`. */ CardShowOpt: 'string',
    },
  },
  replaces: 'vbank-due',
  usual:
    'mobile-m-redirect-url amount-number no-billing-window language installment-min-50000 phone-digital direct-mid',
  errors: {},
  warnings: {
    'cardshowopt-needs-mobile-v2': 'niceMobileV2 ==true if bypass.CardShowOpt',
    currency: 'currency typed',
    'usd-mobile': 'niceMobileV2 ==true if currency=USD & @phone',
    'vbank-due-format': 'vbank_due form:YYYYMMDD|YYYYMMDDHHmm',
    'period-format':
      'period.from,period.to form!:YYYYMMDD if period.from; period.from,period.to form!:YYYYMMDD if period.to & !period.from',
    'period-interval': 'period.interval typed; period.from,period.to oneOf if period.interval',
    'vat-zero-rate': 'vat_amount contract',
    superseded: 'pg,channelKey newer:nice_v2',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '나이스정보통신(구모듈)', en: 'NICE Payments (old module)' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/nice',
  status: 'legacy',
  window: { pc: 'unknown', mobile: 'redirect' },
}
