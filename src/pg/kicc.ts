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
  methods: ['card', 'trans', 'vbank', 'phone'],
  payment: ['pay_method', 'merchant_uid', 'name', 'amount', 'buyer_tel'],
  billing: {
    required: ['customer_uid', 'merchant_uid', 'name', 'amount'],
    methods: ['card'],
    amount: 'display-only',
  },
  fields: ['escrow', 'digital', 'vbank_due', 'company', 'auth_mode', 'customer_id', 'display', 'card'],
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
  replaces: ['common-vbank-due'],
  errors: {
    'kicc-buyer-tel': { when: { customer_uid: 'absent' }, then: { buyer_tel: 'filled' } },
    'kicc-amount-number': { when: { currency: [undefined, 'KRW'] }, then: { amount: 'nearlyWhole' } },
    'kicc-pay-method': { when: { customer_uid: 'absent' }, then: { pay_method: 'method' } },
    'kicc-escrow-method': { when: { escrow: [true] }, then: { pay_method: { must: ['trans', 'vbank'] } } },
    'kicc-escrow-buyer': {
      when: { escrow: [true], pay_method: ['trans', 'vbank'] },
      then: { buyer_name: 'text', buyer_email: 'text', buyer_tel: 'text' },
    },
    'kicc-escrow-products': {
      when: { escrow: [true], pay_method: ['trans', 'vbank'] },
      then: { kiccProducts: 'items' },
    },
    'kicc-escrow-products-fields': {
      when: { escrow: [true], pay_method: ['trans', 'vbank'], kiccProducts: 'items' },
      then: {
        'kiccProducts[].orderNumber': 'filled',
        'kiccProducts[].name': 'filled',
        'kiccProducts[].quantity': 'numeric',
        'kiccProducts[].amount': 'numeric',
      },
    },
    'kicc-billing-card-only': { when: { customer_uid: 'present' }, then: { pay_method: ['card'] } },
    'kicc-vbank-due': { when: { pay_method: ['vbank'] }, then: { vbank_due: 'date' } },
    'kicc-mobile-redirect': { when: { '@device': ['mobile', 'webview'] }, then: { m_redirect_url: 'text' } },
  },
  warnings: {
    'kicc-required': {
      when: { customer_uid: 'absent' },
      then: {
        pay_method: 'present',
        merchant_uid: 'present',
        name: 'present',
        amount: 'present',
        buyer_tel: 'present',
      },
    },
    'kicc-products-without-escrow': {
      when: { escrow: { not: [true] } },
      then: { kiccProducts: { say: 'ignored' } },
    },
    'kicc-billing-required': {
      when: { customer_uid: 'present' },
      then: { merchant_uid: 'present', name: 'present', amount: 'present' },
    },
    'kicc-billing-mid': {
      when: { customer_uid: 'present', pg: ['kicc'] },
      then: { pg: { say: 'billingMid' } },
    },
    'kicc-billing-no-charge': {
      when: { customer_uid: 'present', amount: { above: 0 } },
      then: { amount: { say: 'notCharged' } },
    },
    'kicc-direct-company': { when: { 'card.direct': 'present' }, then: { company: 'present' } },
    'kicc-direct-mid': { then: { 'card.direct': { say: 'contract' } } },
    'kicc-auth-mode': [{ then: { auth_mode: ['key-in'] } }, { then: { auth_mode: { say: 'contract' } } }],
    'kicc-digital-phone': { when: { pay_method: ['phone'] }, then: { digital: 'present' } },
  },
})
