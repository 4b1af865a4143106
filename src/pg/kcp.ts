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
  methods:
    'card trans vbank phone cultureland smartculture booknlife happymoney payco lpay kakaopay naverpay naverpay_bridge samsung ssgpay applepay tosspay point',
  payment: 'pay_method merchant_uid name amount',
  billing: false,
  fields: 'escrow vbank_due language display card company auth_mode digital',
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
  replaces: 'common-vbank-due common-installment-50000',
  errors: {
    'kcp-amount-integer': 'amount nearlyWhole if currency=|KRW',
    'kcp-phone-buyer-name': 'buyer_name text if pay_method=phone',
    'kcp-phone-shop-user-id': 'bypass.shop_user_id filled if pay_method=phone',
    'kcp-gift-shop-user-id':
      'bypass.shop_user_id filled if pay_method=cultureland|smartculture|booknlife|happymoney',
    'kcp-point-memcorp': 'bypass.pt_memcorp_cd filled if pay_method=point',
    'kcp-escrow-products-fields':
      'kcpProducts list if escrow=true & kcpProducts; kcpProducts[].orderNumber,kcpProducts[].name filled and kcpProducts[].quantity,kcpProducts[].amount numeric if escrow=true & kcpProducts items',
    'kcp-billing-code': 'customer_uid use:kcp_billing if pg & !channelKey',
    'kcp-mobile-redirect': 'm_redirect_url text if @phone',
    'kcp-vbank-due-any': 'vbank_due date if pay_method=vbank',
  },
  warnings: {
    'kcp-required': 'pay_method,merchant_uid,name,amount present if !customer_uid',
    'kcp-pay-method': 'pay_method method',
    'kcp-happymoney': 'pay_method say:confirm if pay_method=happymoney|ssgpay',
    'kcp-shop-user-id-bytes': 'bypass.shop_user_id bytes<=20',
    'kcp-escrow-products': 'kcpProducts items if escrow=true',
    'kcp-products-without-escrow': 'kcpProducts say:ignored if escrow!=true',
    'kcp-card-oneof': 'card.detail say:oneOf if card.direct',
    'kcp-direct-company': 'company present if card.direct',
    'kcp-direct-quota-hyundai':
      'card.direct.quota >=80 say:points if card.direct.code=367 & card.direct.quota>=60',
    'kcp-direct-quota-points':
      'card.direct.code =367|381|361|365|374|368|366|371|041|370 if card.direct.quota>=60',
    'kcp-card-quota-range': 'display.card_quota noGaps',
    // 60 and 80 are the offsets of card points: 60 is a single payment with points, 62 two months with points.
    'kcp-installment-50000':
      'display.card_quota <=1 say:noInstalments if amount<50000; card.direct.quota <=1 say:noInstalments if amount<50000 & card.direct.quota<60; card.direct.quota <=61 say:noInstalments if amount<50000 & card.direct.code!=367 & card.direct.quota>=60; card.direct.quota <=81 say:noInstalments if amount<50000 & card.direct.code=367 & card.direct.quota>=80',
    'kcp-vbank-due-kcp': 'vbank_due like:^\\d{8}(\\d{6})?$ ~ YYYYMMDD | YYYYMMDDHHmmss if pay_method=vbank',
    'kcp-language': 'language =ko|en',
    'kcp-skin-indx': 'bypass.skin_indx like:^([1-9]|1[0-2])$ ~ 1–12',
    'kcp-pc-only-bypass': 'bypass.skin_indx,bypass.site_logo,bypass.complex_pnt_yn say:pcOnly if @phone',
    'kcp-yn-values': 'bypass.coupon_apply_yn,bypass.complex_pnt_yn =Y|N',
    'kcp-coupon-contract': 'bypass.coupon_apply_yn say:contract',
    'kcp-app-flag-values': 'bypass.app_flag =Y|N|S',
    'kcp-app-flag-s-pc': 'bypass.app_flag say:mobileOnly if @pc & bypass.app_flag=S',
    'kcp-app-flag-kb': 'bypass.app_flag say:ignored if card.direct.code!=381',
    'kcp-auth-mode': 'auth_mode =key-in',
    'kcp-prefill-phone': 'prefill.phoneNumber say:ignored if pay_method!=phone',
    'kcp-digital-phone': 'digital present if pay_method=phone',
    'kcp-gift-site-code':
      'pay_method say:contract if pay_method=cultureland|smartculture|booknlife|happymoney',
    'kcp-test-hub': 'pay_method say:noTestMode if pg=kcp.T0000|kcp.AO09C & pay_method=kakaopay|naverpay',
  },
})
