import type { About, PgData } from '../rules/vocabulary.js'

/** Toss Payments, old module (once LG U+): new shops take `tosspayments`. It has no billing-key window. */
export const uplus = {
  code: 'uplus',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods:
    'card trans vbank phone cultureland smartculture booknlife applepay tosspay naverpay kakaopay lpay payco samsung',
  payment: 'pay_method name amount',
  billing: false,
  fields: 'escrow vbank_due digital language appCard display card',
  params: {
    /** Language of the payment window, `'ko'` by default. */ language: "'ko'|'en'",
    /** Handed to Toss Payments as it is. */ bypass: {
      /** Options of the old module. */ uplus: {
        /** Card promotions apply by themselves; values not documented. */ LGD_AUTO_DISCOUNT: 'string',
      },
    },
  },
  replaces: 'vbank-due',
  usual: 'mobile-m-redirect-url amount-number language no-billing-window installment-min-50000 phone-digital',
  errors: {},
  warnings: {
    'vbank-due-format': 'vbank_due form:YYYYMMDD|YYYYMMDDHHmmss',
    'samsung-code': 'pay_method =samsung if pay_method=samsungpay',
    superseded: 'pg,channelKey newer:tosspayments',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '토스페이먼츠(구모듈)', en: 'Toss Payments (old module)' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/toss',
  status: 'legacy',
  window: { pc: 'unknown', mobile: 'redirect' },
}
