import type { About, PgData } from '../rules/vocabulary.js'
import { mobilians_v2Params } from './params/mobilians_v2.js'

/** KG Financial, new module. A billing window charges `amount`; a card with 0 only gets its key. */
export const mobilians_v2 = {
  code: 'mobilians_v2',
  sdkPath: 'unknown',
  redirects: true,
  methods:
    'card phone vbank trans cultureland booknlife smartculture payco samsung ssgpay kakaopay naverpay lpay tosspay applepay',
  payment: 'name amount',
  billing: {
    required: 'pay_method name amount',
    methods: 'card phone',
  },
  fields: 'escrow vat_amount vbank_due digital customer_id useCardPoint display card',
  params: mobilians_v2Params,
  replaces: 'vbank-due',
  usual:
    'mobile-m-redirect-url amount-number billing-charges phone-digital vbank-due escrow-methods carrier-enum',
  errors: {
    'vbank-due-format': 'vbank_due date if pay_method=vbank',
    'voucher-customer-id': 'customer_id if pay_method=cultureland|booknlife|smartculture',
    'customer-id-length': 'customer_id bytes<=20',
    'ssgpay-buyer-tel': 'buyer_tel filled if pay_method=ssgpay',
    'trans-escrow-buyer-name': 'buyer_name filled if pay_method=trans & escrow=true',
    'ra-direct-receipt':
      'bypass.cashReceiptType,bypass.customerIdentifier if pay_method=trans & #pay_options.ra_direct=Y',
    'ra-direct-escrow':
      'buyer_tel,buyer_email filled and #pay_options.ra_escrow_password if pay_method=trans & escrow=true & #pay_options.ra_direct=Y',
    'npay-points-receipt':
      'bypass.cashReceiptType,bypass.customerIdentifier if pay_method=naverpay & #pay_options.ep_pay_type=P',
    'mc-fix-no': 'buyer_tel filled if pay_method=phone & #pay_options.mc_fix_no=Y',
    'direct-quota': 'card.direct.quota if pay_method=|card & card.direct.code',
    'billing-pay-method': 'pay_method =card|phone if customer_uid',
    'billing-card-zero-customer-id': 'customer_id if customer_uid & pay_method=card & amount=0',
    'billing-phone-zero': 'amount >0 if customer_uid & pay_method=phone',
  },
  warnings: {
    'merchant-uid-length': 'merchant_uid len>=4; merchant_uid len<=40',
    'name-length': 'name len<=40',
    'ep-pay-type-npay': '#pay_options.ep_pay_type !=C|P if pay_method!=naverpay',
    'ep-pay-type-money': '#pay_options.ep_pay_type !=M if pay_method!=kakaopay|tosspay',
    'won-code': '#pay_options.cn_pay_app_use_yn ==Y if #pay_options.cn_pay_app_use_cd',
    'tax-methods':
      'tax_free,vat_amount <=0 if pay_method=trans|vbank|phone|cultureland|booknlife|smartculture',
    'tax-payco': 'tax_free,vat_amount <=0 if pay_method=payco',
    'voucher-confirm-url': 'confirm_url ignored if pay_method=cultureland|booknlife|smartculture',
    'voucher-skin': '#cp_logo,#css_type ignored if pay_method=cultureland|booknlife|smartculture',
    'voucher-only-options': '#LOGO_YN ignored if pay_method!=cultureland|booknlife|smartculture',
    'email-hidden': '#EMAIL_HIDDEN ignored if pay_method!=cultureland',
    'hidden-phone-only':
      '#hidden_options.footer_area,#hidden_options.product_area ignored if pay_method!=phone',
    'use-card-point': 'useCardPoint ignored if pay_method & pay_method!=card',
    'cash-receipt-enum': 'bypass.cashReceiptType typed',
    'minimum-100': 'amount >=100 if !customer_uid; amount >=100 if customer_uid & amount!=0',
    'applepay-webview': 'pay_method !=applepay say:narrow if @device=webview',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: 'KG파이낸셜', en: 'KG Financial' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/kg-mobilians-v2',
  status: 'current',
  window: { pc: 'popup', mobile: 'redirect' },
  billingAmount: { card: 'zero-or-charged', phone: 'charged-now' },
}
