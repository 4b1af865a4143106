import { escrowProduct } from '../params.js'
import { definePg } from './define.js'

/** NHN KCP. Its billing keys are issued by the code `kcp_billing`. */
export const kcp = /* @__PURE__ */ definePg({
  code: 'kcp',
  name: { ko: 'NHN KCP', en: 'NHN KCP' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme',
  status: 'current',
  sdkPath: 'legacy-iframe',
  window: { pc: 'iframe', mobile: 'redirect' },
  methods: [
    'card',
    'trans',
    'vbank',
    'phone',
    'cultureland',
    'smartculture',
    'booknlife',
    'happymoney',
    'payco',
    'lpay',
    'kakaopay',
    'naverpay',
    'naverpay_bridge',
    'samsung',
    'ssgpay',
    'applepay',
    'tosspay',
    'point',
  ],
  payment: ['pay_method', 'merchant_uid', 'name', 'amount'],
  billing: false,
  fields: ['escrow', 'vbank_due', 'language', 'display', 'card', 'company', 'auth_mode', 'digital'],
  params: {
    /** Products of an escrow order; needed when a cart of several products is paid together. */
    kcpProducts: [escrowProduct],
    /** `true` leaves only the app of each card company. */
    appCard: 'boolean',
    /** What the window fills in beforehand. */
    prefill: {
      /** Phone number that pays; the buyer cannot change it. For `pay_method: 'phone'`. */
      phoneNumber: 'string',
    },
    /** Handed to KCP as it is. */
    bypass: {
      /** The shop's id of the buyer, at most 20 bytes. Needed for gift certificates and phone payments. */
      shop_user_id: 'string',
      /** Whether the coupon area is shown; needs an agreement with KCP. */
      coupon_apply_yn: "'Y'|'N'",
      /** PC only: skin of the window, 1 to 12. */
      skin_indx: 'string|number',
      /** PC only: address of a logo, GIF or JPG under 150x50. */
      site_logo: 'string',
      /** PC only: `'Y'` allows points and card together, `'N'` points alone. */
      complex_pnt_yn: "'Y'|'N'",
      /** Member code of Benepia. Needed for `pay_method: 'point'`. */
      pt_memcorp_cd: 'string',
      /** For a KB card called directly: `'Y'` its app, `'N'` ISP, `'S'` both (phone only). */
      app_flag: "'Y'|'N'|'S'",
    },
  },
  replaces: ['common-vbank-due', 'common-installment-50000'],
  errors: {
    'kcp-amount-integer': { when: { currency: [undefined, 'KRW'] }, then: { amount: 'nearlyWhole' } },
    'kcp-phone-buyer-name': { when: { pay_method: ['phone'] }, then: { buyer_name: 'text' } },
    'kcp-phone-shop-user-id': { when: { pay_method: ['phone'] }, then: { 'bypass.shop_user_id': 'filled' } },
    'kcp-gift-shop-user-id': {
      when: { pay_method: ['cultureland', 'smartculture', 'booknlife', 'happymoney'] },
      then: { 'bypass.shop_user_id': 'filled' },
    },
    'kcp-point-memcorp': { when: { pay_method: ['point'] }, then: { 'bypass.pt_memcorp_cd': 'filled' } },
    'kcp-escrow-products-fields': [
      { when: { escrow: [true], kcpProducts: 'present' }, then: { kcpProducts: 'list' } },
      {
        when: { escrow: [true], kcpProducts: 'items' },
        then: {
          'kcpProducts[].orderNumber': 'filled',
          'kcpProducts[].name': 'filled',
          'kcpProducts[].quantity': 'numeric',
          'kcpProducts[].amount': 'numeric',
        },
      },
    ],
    'kcp-billing-code': {
      when: { pg: 'present', channelKey: 'absent' },
      then: { customer_uid: { use: 'kcp_billing' } },
    },
    'kcp-mobile-redirect': { when: { '@device': ['mobile', 'webview'] }, then: { m_redirect_url: 'text' } },
    'kcp-vbank-due-any': { when: { pay_method: ['vbank'] }, then: { vbank_due: 'date' } },
  },
  warnings: {
    'kcp-required': {
      when: { customer_uid: 'absent' },
      then: { pay_method: 'present', merchant_uid: 'present', name: 'present', amount: 'present' },
    },
    'kcp-pay-method': { then: { pay_method: 'method' } },
    'kcp-happymoney': {
      when: { pay_method: ['happymoney', 'ssgpay'] },
      then: { pay_method: { say: 'confirm' } },
    },
    'kcp-shop-user-id-bytes': { then: { 'bypass.shop_user_id': { bytes: 20 } } },
    'kcp-escrow-products': { when: { escrow: [true] }, then: { kcpProducts: 'items' } },
    'kcp-products-without-escrow': {
      when: { escrow: { not: [true] } },
      then: { kcpProducts: { say: 'ignored' } },
    },
    'kcp-card-oneof': { when: { 'card.direct': 'present' }, then: { 'card.detail': { say: 'oneOf' } } },
    'kcp-direct-company': { when: { 'card.direct': 'present' }, then: { company: 'present' } },
    'kcp-direct-quota-hyundai': {
      when: { 'card.direct.code': ['367'], 'card.direct.quota': { min: 60 } },
      then: { 'card.direct.quota': { min: 80, say: 'points' } },
    },
    'kcp-direct-quota-points': {
      when: { 'card.direct.quota': { min: 60 } },
      then: { 'card.direct.code': ['367', '381', '361', '365', '374', '368', '366', '371', '041', '370'] },
    },
    'kcp-card-quota-range': { then: { 'display.card_quota': 'noGaps' } },
    // 60 and 80 are the offsets of card points: 60 is a single payment with points, 62 two months with points.
    'kcp-installment-50000': [
      {
        when: { amount: { below: 50000 } },
        then: { 'display.card_quota': { max: 1, say: 'noInstalments' } },
      },
      {
        when: { amount: { below: 50000 }, 'card.direct.quota': { below: 60 } },
        then: { 'card.direct.quota': { max: 1, say: 'noInstalments' } },
      },
      {
        when: {
          amount: { below: 50000 },
          'card.direct.code': { not: ['367'] },
          'card.direct.quota': { min: 60 },
        },
        then: { 'card.direct.quota': { max: 61, say: 'noInstalments' } },
      },
      {
        when: { amount: { below: 50000 }, 'card.direct.code': ['367'], 'card.direct.quota': { min: 80 } },
        then: { 'card.direct.quota': { max: 81, say: 'noInstalments' } },
      },
    ],
    'kcp-vbank-due-kcp': {
      when: { pay_method: ['vbank'] },
      then: { vbank_due: { like: '^\\d{8}(\\d{6})?$', hint: 'YYYYMMDD | YYYYMMDDHHmmss' } },
    },
    'kcp-language': { then: { language: ['ko', 'en'] } },
    'kcp-skin-indx': { then: { 'bypass.skin_indx': { like: '^([1-9]|1[0-2])$', hint: '1–12' } } },
    'kcp-pc-only-bypass': {
      when: { '@device': ['mobile', 'webview'] },
      then: {
        'bypass.skin_indx': { say: 'pcOnly' },
        'bypass.site_logo': { say: 'pcOnly' },
        'bypass.complex_pnt_yn': { say: 'pcOnly' },
      },
    },
    'kcp-yn-values': { then: { 'bypass.coupon_apply_yn': ['Y', 'N'], 'bypass.complex_pnt_yn': ['Y', 'N'] } },
    'kcp-coupon-contract': { then: { 'bypass.coupon_apply_yn': { say: 'contract' } } },
    'kcp-app-flag-values': { then: { 'bypass.app_flag': ['Y', 'N', 'S'] } },
    'kcp-app-flag-s-pc': {
      when: { '@device': ['pc'], 'bypass.app_flag': ['S'] },
      then: { 'bypass.app_flag': { say: 'mobileOnly' } },
    },
    'kcp-app-flag-kb': {
      when: { 'card.direct.code': { not: ['381'] } },
      then: { 'bypass.app_flag': { say: 'ignored' } },
    },
    'kcp-auth-mode': { then: { auth_mode: ['key-in'] } },
    'kcp-prefill-phone': {
      when: { pay_method: { not: ['phone'] } },
      then: { 'prefill.phoneNumber': { say: 'ignored' } },
    },
    'kcp-digital-phone': { when: { pay_method: ['phone'] }, then: { digital: 'present' } },
    'kcp-gift-site-code': {
      when: { pay_method: ['cultureland', 'smartculture', 'booknlife', 'happymoney'] },
      then: { pay_method: { say: 'contract' } },
    },
    'kcp-test-hub': {
      when: { pg: ['kcp.T0000', 'kcp.AO09C'], pay_method: ['kakaopay', 'naverpay'] },
      then: { pay_method: { say: 'noTestMode' } },
    },
  },
})
