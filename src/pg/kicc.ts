import type { About, PgData } from '../rules/vocabulary.js'
import { escrowProduct } from './shapes.js'

/** EasyPay of KICC, the older module. A billing window shows `amount` and charges nothing. */
export const kicc = {
  code: 'kicc',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods: 'card trans vbank phone',
  payment: 'pay_method name amount buyer_tel',
  billing: {
    required: 'name amount',
    methods: 'card',
  },
  fields: 'escrow digital vbank_due company auth_mode customer_id display card',
  params: {
    /** Products of an escrow order. Needed with `escrow: true`. */ kiccProducts: [escrowProduct],
    /** Handed to KICC as it is. */ bypass: {
      /** Options of KICC. */ kicc: {
        /** Whether the part about the cash receipt is shown. */ disp_cash_yn: 'string',
      },
    },
  },
  replaces: 'vbank-due',
  usual: 'mobile-redirect billing-no-charge digital-phone buyer-tel billing-card-only direct-mid',
  errors: {
    'amount-number': 'amount nearlyWhole if currency=|KRW',
    'pay-method': 'pay_method method if !customer_uid',
    'escrow-method': 'pay_method ==trans|vbank if escrow=true',
    'escrow-buyer': 'buyer_name,buyer_email,buyer_tel text if escrow=true & pay_method=trans|vbank',
    'escrow-products': 'kiccProducts items if escrow=true & pay_method=trans|vbank',
    'escrow-products-fields':
      'kiccProducts[].orderNumber,kiccProducts[].name filled and kiccProducts[].quantity,kiccProducts[].amount numeric if escrow=true & pay_method=trans|vbank & kiccProducts items',
    'vbank-due': 'vbank_due date if pay_method=vbank',
  },
  warnings: {
    required: 'pay_method,merchant_uid,name,amount,buyer_tel if !customer_uid',
    'products-without-escrow': 'kiccProducts ignored if escrow!=true',
    'billing-required': 'merchant_uid,name,amount if customer_uid',
    'billing-mid': 'pg billingMid if customer_uid & pg=kicc & !channelKey',
    'direct-company': 'company if card.direct',
    'auth-mode': 'auth_mode typed; auth_mode contract',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '이지페이(KICC)', en: 'EasyPay (KICC)' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/kicc',
  status: 'legacy',
  window: { pc: 'iframe', mobile: 'redirect' },
  billingAmount: 'display-only',
}
