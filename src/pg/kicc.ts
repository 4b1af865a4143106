import { escrowProduct } from '../params.js'
import { definePg } from './define.js'

/** EasyPay of KICC, the older module. A billing window shows `amount` and charges nothing. */
export const kicc = /* @__PURE__ */ definePg({
  code: 'kicc',
  name: { ko: '이지페이(KICC)', en: 'EasyPay (KICC)' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/kicc',
  status: 'legacy',
  sdkPath: 'legacy-iframe',
  window: { pc: 'iframe', mobile: 'redirect' },
  methods: 'card trans vbank phone',
  payment: 'pay_method merchant_uid name amount buyer_tel',
  billing: {
    required: 'customer_uid merchant_uid name amount',
    methods: 'card',
    amount: 'display-only',
  },
  fields: 'escrow digital vbank_due company auth_mode customer_id display card',
  params: {
    /** Products of an escrow order. Needed with `escrow: true`. */
    kiccProducts: [escrowProduct],
    /** Handed to KICC as it is. */
    bypass: {
      /** Options of KICC. */
      kicc: {
        /** Whether the part about the cash receipt is shown. */
        disp_cash_yn: 'string',
      },
    },
  },
  replaces: 'common-vbank-due',
  errors: {
    'kicc-buyer-tel': 'buyer_tel filled if !customer_uid',
    'kicc-amount-number': 'amount nearlyWhole if currency=|KRW',
    'kicc-pay-method': 'pay_method method if !customer_uid',
    'kicc-escrow-method': 'pay_method ==trans|vbank if escrow=true',
    'kicc-escrow-buyer': 'buyer_name,buyer_email,buyer_tel text if escrow=true & pay_method=trans|vbank',
    'kicc-escrow-products': 'kiccProducts items if escrow=true & pay_method=trans|vbank',
    'kicc-escrow-products-fields':
      'kiccProducts[].orderNumber,kiccProducts[].name filled and kiccProducts[].quantity,kiccProducts[].amount numeric if escrow=true & pay_method=trans|vbank & kiccProducts items',
    'kicc-billing-card-only': 'pay_method =card if customer_uid',
    'kicc-vbank-due': 'vbank_due date if pay_method=vbank',
    'kicc-mobile-redirect': 'm_redirect_url text if @phone',
  },
  warnings: {
    'kicc-required': 'pay_method,merchant_uid,name,amount,buyer_tel present if !customer_uid',
    'kicc-products-without-escrow': 'kiccProducts say:ignored if escrow!=true',
    'kicc-billing-required': 'merchant_uid,name,amount present if customer_uid',
    'kicc-billing-mid': 'pg say:billingMid if customer_uid & pg=kicc',
    'kicc-billing-no-charge': 'amount say:notCharged if customer_uid & amount>0',
    'kicc-direct-company': 'company present if card.direct',
    'kicc-direct-mid': 'card.direct say:contract',
    'kicc-auth-mode': 'auth_mode =key-in; auth_mode say:contract',
    'kicc-digital-phone': 'digital present if pay_method=phone',
  },
})
