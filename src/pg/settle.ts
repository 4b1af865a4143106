import type { About, PgData } from '../rules/vocabulary.js'

/** Hecto Financial, formerly Settlebank. It has no billing-key window. */
export const settle = {
  code: 'settle',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods: 'card trans vbank phone',
  payment: 'pay_method amount buyer_tel',
  billing: false,
  fields: 'company vbank_due digital',
  params: {
    /** Name of the shop in English. For `pay_method: 'phone'`. */ company_en: 'string',
    /** Handed to Hecto Financial as it is. */ bypass: {
      /** Options of Hecto Financial. */ settle: {
        /** Takes the way of 010 virtual accounts; needs a contract. */ vbank010: 'boolean',
      },
    },
  },
  replaces: 'vbank-due',
  usual: 'mobile-m-redirect-url amount-number no-billing-window phone-digital',
  errors: {
    'buyer-tel': 'buyer_tel filled',
  },
  warnings: {
    'phone-fields': 'name,company,company_en if pay_method=phone',
    'vbank-company': 'company if pay_method=vbank',
    'vbank-due-format': 'vbank_due form:YYYYMMDD',
    'vbank010-method': '#vbank010 !=true say:ignored if pay_method!=vbank',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '헥토파이낸셜', en: 'Hecto Financial' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/settle/readme',
  status: 'current',
  window: { pc: 'popup', mobile: 'redirect' },
}
