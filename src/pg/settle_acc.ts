import type { About, PgData } from '../rules/vocabulary.js'

/**
 * My Account payment of Hecto Financial, from the buyer's bank account. A billing window charges `amount` at once
 * when it is above 0; with 0 it only issues the key.
 */
export const settle_acc = {
  code: 'settle_acc',
  bypass: 'settle',
  sdkPath: 'legacy-iframe',
  methods: 'trans',
  payment: 'pay_method amount buyer_tel',
  billing: {
    required: 'name',
    methods: 'trans',
  },
  fields: 'vat_amount',
  params: {
    /** Handed to Hecto Financial as it is. */ bypass: {
      /** Options of My Account payment; the key is `settle`, not `settle_acc`. */ settle: {
        /** CI of the buyer, AES-256-ECB with the channel's key, in hex. */ custCi: 'string',
        /** Extra deduction: transport, books and shows, none. */ addDeductionYn: "'Y'|'C'|'N'",
        /** Whether a cash receipt can be issued; `''` counts as `'Y'`. */ criPsblYn: "'Y'|'N'|''",
        /** Code of a payment limit; ask Hecto Financial for the values. */ payLimitCd: 'string',
      },
    },
  },
  usual: 'billing-charges buyer-tel',
  errors: {
    'pay-method': 'pay_method =trans',
    'amount-number': 'amount nearlyWhole if currency=|KRW',
    'cust-ci-hex': '#custCi like:^([0-9A-Fa-f]{2})+$ ~ 0A1B2C… (hex)',
  },
  warnings: {
    'pg-with-mid': 'pg like:^settle_acc\\..+ ~ settle_acc.MID',
    'add-deduction': '#addDeductionYn typed',
    'cri-psbl': '#criPsblYn =Y|N',
    'bypass-key': 'bypass.settle and bypass.settle_acc absent if bypass.settle_acc',
    'billing-amount': 'amount if customer_uid',
    'mobile-m-redirect-url': 'm_redirect_url text if @phone',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '헥토파이낸셜 내통장결제', en: 'Hecto Financial My Account' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/settle/mybank',
  status: 'current',
  window: { pc: 'popup', mobile: 'unknown' },
  billingAmount: 'zero-or-charged',
}
