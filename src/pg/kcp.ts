import type { About, PgData } from '../rules/vocabulary.js'
import { escrowProduct, prefill } from './shapes.js'

/** NHN KCP. Its billing keys are issued by the code `kcp_billing`. */
export const kcp = {
  code: 'kcp',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods:
    'card trans vbank phone cultureland smartculture booknlife happymoney payco lpay kakaopay naverpay naverpay_bridge samsung ssgpay applepay tosspay point',
  payment: 'pay_method name amount',
  billing: false,
  fields: 'escrow vbank_due language display card company auth_mode digital',
  params: {
    /** Products of an escrow order, for a cart paid together. */ kcpProducts: [escrowProduct],
    /** `true` leaves only the app of each card company. */ appCard: 'boolean',
    /** What the window fills in beforehand. */ prefill,
    /** Handed to KCP as it is. */ bypass: {
      /** The shop's id of the buyer, at most 20 bytes; for vouchers and phones. */ shop_user_id: 'string',
      /** Whether the coupon area is shown; needs an agreement with KCP. */ coupon_apply_yn: "'Y'|'N'",
      /** PC only: skin of the window, 1 to 12. */ skin_indx: 'string|number',
      /** PC only: address of a logo, GIF or JPG under 150x50. */ site_logo: 'string',
      /** PC only: `'Y'` allows points and card together, `'N'` points alone. */ complex_pnt_yn: "'Y'|'N'",
      /** Member code of Benepia. Needed for `pay_method: 'point'`. */ pt_memcorp_cd: 'string',
      /** KB card called directly: `'Y'` its app, `'N'` ISP, `'S'` both (phone). */ app_flag: "'Y'|'N'|'S'",
    },
  },
  replaces: 'vbank-due installment-50000',
  usual: 'mobile-redirect digital-phone auth-mode',
  errors: {
    'amount-integer': 'amount nearlyWhole if currency=|KRW',
    'phone-buyer-name': 'buyer_name text if pay_method=phone',
    'phone-shop-user-id': 'bypass.shop_user_id filled if pay_method=phone',
    'gift-shop-user-id':
      'bypass.shop_user_id filled if pay_method=cultureland|smartculture|booknlife|happymoney',
    'point-memcorp': 'bypass.pt_memcorp_cd filled if pay_method=point',
    'escrow-products-fields':
      'kcpProducts list if escrow=true & kcpProducts; kcpProducts[].orderNumber,kcpProducts[].name filled and kcpProducts[].quantity,kcpProducts[].amount numeric if escrow=true & kcpProducts items',
    'billing-code': 'customer_uid use:kcp_billing if pg & !channelKey',
    'vbank-due-any': 'vbank_due date if pay_method=vbank',
  },
  warnings: {
    required: 'pay_method,merchant_uid,name,amount if !customer_uid',
    'pay-method': 'pay_method method',
    happymoney: 'pay_method !=happymoney|ssgpay say:confirm',
    'shop-user-id-bytes': 'bypass.shop_user_id bytes<=20',
    'escrow-products': 'kcpProducts items if escrow=true',
    'products-without-escrow': 'kcpProducts ignored if escrow!=true',
    'card-oneof': 'card.detail oneOf if card.direct',
    'direct-company': 'company if card.direct',
    'direct-quota-hyundai':
      'card.direct.quota >=80 say:points if card.direct.code=367 & card.direct.quota>=60',
    'direct-quota-points':
      'card.direct.code =367|381|361|365|374|368|366|371|041|370 if card.direct.quota>=60',
    'card-quota-range': 'display.card_quota noGaps',
    // 60 and 80 are the offsets of card points: 60 is a single payment with points, 62 two months with points.
    'installment-50000':
      'display.card_quota <=1 say:noInstalments if amount<50000; card.direct.quota <=1 say:noInstalments if amount<50000 & card.direct.quota<60; card.direct.quota <=61 say:noInstalments if amount<50000 & card.direct.code!=367 & card.direct.quota>=60; card.direct.quota <=81 say:noInstalments if amount<50000 & card.direct.code=367 & card.direct.quota>=80',
    'vbank-due-kcp': 'vbank_due form:YYYYMMDD|YYYYMMDDHHmmss if pay_method=vbank',
    language: 'language =ko|en',
    'skin-indx': 'bypass.skin_indx like:^([1-9]|1[0-2])$ ~ 1–12',
    'pc-only-bypass': 'bypass.skin_indx,bypass.site_logo,bypass.complex_pnt_yn pcOnly if @phone',
    'yn-values': 'bypass.coupon_apply_yn,bypass.complex_pnt_yn typed',
    'coupon-contract': 'bypass.coupon_apply_yn contract',
    'app-flag-values': 'bypass.app_flag typed',
    'app-flag-s-pc': 'bypass.app_flag mobileOnly if @pc & bypass.app_flag=S',
    'app-flag-kb': 'bypass.app_flag ignored if card.direct.code!=381',
    'prefill-phone': 'prefill.phoneNumber ignored if pay_method!=phone',
    'gift-site-code': 'pay_method !=cultureland|smartculture|booknlife|happymoney say:contract',
    'test-hub': 'pay_method noTestMode if pg=kcp.T0000|kcp.AO09C & pay_method=kakaopay|naverpay',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: 'NHN KCP', en: 'NHN KCP' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme',
  status: 'current',
  window: { pc: 'iframe', mobile: 'redirect' },
}
