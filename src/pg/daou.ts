import type { About, PgData } from '../rules/vocabulary.js'
import { phoneDetail, prefill } from './shapes.js'

/** Kiwoom Pay, known as PAYJOA and Daou Data before. It has no billing window: its keys are issued over the REST API. */
export const daou = {
  code: 'daou',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods:
    'card trans vbank kakaopay naverpay payco samsung applepay cultureland smartculture booknlife phone',
  payment: 'pay_method name amount digital',
  billing: false,
  fields: 'escrow vbank_due digital display card',
  params: {
    /** Carriers on offer, all of them by default. */ phone: phoneDetail,
    /** What the window fills in beforehand. */ prefill,
    /** Handed to Kiwoom Pay as it is. */ bypass: {
      /** Options of Kiwoom Pay. */ daou: {
        /** The shop's own id of the product; `iamport` is sent without it. */ PRODUCTCODE: 'string',
        /** Automatic cash receipt: 1 or 0 for `trans` and `vbank`, `'Y'` or `'N'` for `kakaopay`. */
        CASHRECEIPTFLAG: "number|'Y'|'N'",
        /** `'Y'` opens the wallet at once, without the page of Kiwoom Pay. Wallets only. */ DIRECT_YN: "'Y'",
        /** Instalment months by card, in Kiwoom Pay's codes: `CCBC-0:2:3^CCNH-0:2`. */ CARDQUOTA: 'string',
      },
    },
  },
  usual:
    'mobile-m-redirect-url amount-number no-billing-window installment-min-50000 escrow-methods prefill-digits',
  errors: {},
  warnings: {
    digital: 'digital; digital =true|false',
    'app-scheme': 'app_scheme if @device=webview',
    'euc-kr': 'name,buyer_name eucKr',
    // Without a method the SDK asks for a card payment, of which a part may be tax-free.
    'tax-free-methods':
      'tax_free <=0 say:ignored if pay_method & pay_method!=card|kakaopay|naverpay|payco|applepay|samsung',
    'cashreceiptflag-cash': '#CASHRECEIPTFLAG =0|1 if pay_method=trans|vbank',
    'cashreceiptflag-kakaopay': '#CASHRECEIPTFLAG =Y|N if pay_method=kakaopay',
    'cashreceiptflag-other': '#CASHRECEIPTFLAG ignored if pay_method!=trans|vbank|kakaopay',
    'direct-yn': '#DIRECT_YN ignored if pay_method!=kakaopay|naverpay|payco|samsung|applepay',
    'cardquota-format':
      '#CARDQUOTA like:^C[A-Z]{3}-\\d+(:\\d+)*(\\^C[A-Z]{3}-\\d+(:\\d+)*)*$ ~ CCBC-0:2:3^CCNH-0:2',
    'escrow-buyer-tel': 'buyer_tel extra if escrow=true',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '키움페이', en: 'Kiwoom Pay' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/daou/readme',
  status: 'current',
  window: { pc: 'iframe', mobile: 'redirect' },
}
