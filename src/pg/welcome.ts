import type { About, PgData } from '../rules/vocabulary.js'
import { welcomeParams } from './params/welcome.js'

/**
 * Welcome Payments. A billing window for cards shows `amount` and charges nothing; one for phones charges `amount` at
 * once, together with the key.
 */
export const welcome = {
  code: 'welcome',
  sdkPath: 'checkout-service',
  redirects: true,
  methods: 'card trans vbank phone culturegift lpay kakaopay payco tosspay naverpay',
  payment: 'pay_method name amount buyer_name buyer_tel',
  billing: {
    required: 'pay_method name amount buyer_name buyer_tel',
    methods: 'card phone',
  },
  fields:
    'vat_amount language digital vbank_due escrow useCardPoint useFreeInterestFromMall period display card customer_id',
  params: welcomeParams,
  replaces: 'vbank-due',
  usual: 'mobile-m-redirect-url amount-number phone-digital language currency billing-pay-method',
  errors: {
    'buyer-name': 'buyer_name filled',
    name: 'name filled',
    'buyer-tel-pc': 'buyer_tel filled if @pc',
    'use-card-point-false': 'useCardPoint !=false if pay_method=|card',
    'direct-quota': 'card.direct.quota if pay_method=|card & !customer_uid & card.direct.code',
    'direct-no-list': 'display.card_quota absent if pay_method=|card & !customer_uid & card.direct.code',
    'mobile-quota-36': 'display.card_quota,card.direct.quota <=36 if pay_method=|card & @phone',
    'below-1000':
      '#acceptmethod includes:below1000 if pay_method=|card & !customer_uid & amount<1000 & @pc; #P_RESERVED includes:below1000=Y if pay_method=|card & !customer_uid & amount<1000 & @phone; #acceptmethod includes:below1000 if pay_method=|card & !customer_uid & amount<1000 & !@device & #P_RESERVED excludes:below1000=Y',
    'period-exclusive': 'period.from,period.to absent if period.interval',
    'period-both': 'period.from if period.to; period.to if period.from',
    'period-interval': 'period.interval typed',
    'carrier-conflict':
      '#acceptmethod[] lacks:hppdefaultcorp( and #P_RESERVED[] lacks:hpp_default_corp= if pay_method=phone & phone.detail',
    'cash-receipt-anonymous': 'bypass.cashReceiptType typed if pay_method=trans|vbank',
    'vat-10-percent': 'vat_amount <=amount*0.1 if !customer_uid',
    'billing-phone-amount':
      'amount if customer_uid & pay_method=phone; amount >0 if customer_uid & pay_method=phone',
  },
  warnings: {
    'buyer-tel-mobile': 'buyer_tel if @phone',
    'ios-app-scheme': 'app_scheme if @device=webview & @os=ios',
    'app-scheme-mobile-web': 'app_scheme absent if @device=mobile',
    'direct-toss-bank': 'card.direct.code !=092',
    // Below 50,000 won there are no instalments to miss.
    'pc-lump-sum-default':
      'display.card_quota if @pc & pay_method=card & !customer_uid & !card.direct.quota & amount>=50000',
    'period-mobile-phone': 'period ignored if pay_method=phone & @phone',
    'period-phone-billing': 'period ignored if customer_uid & pay_method=phone',
    'cash-receipt-identifier': 'bypass.customerIdentifier ignored',
    'voucher-culturegift-only': 'pay_method =culturegift if pay_method=booknlife|cultureland|smartculture',
    'vat-mid': 'vat_amount contract',
    'vbank-due': 'vbank_due due! if pay_method=vbank',
    'escrow-methods': 'pay_method =card|trans|vbank if escrow=true',
    'billing-phone-charges': 'amount charged if customer_uid & pay_method=phone',
    'billing-card-no-charge': 'amount notCharged if customer_uid & pay_method=card & amount>0',
    'billing-tax': 'tax_free,vat_amount ignored if customer_uid',
    'merchant-uid-ascii': 'merchant_uid chars:\\x20-\\x7E',
    'buyer-email-pc': 'buyer_email if @pc',
    contract:
      'escrow,useFreeInterestFromMall,useCardPoint !=true say:contract; tax_free <=0 say:contract; vat_amount contract; display.card_quota <=1 say:contract; pay_method !=phone|lpay|kakaopay|payco|tosspay|naverpay say:contract',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '웰컴페이먼츠', en: 'Welcome Payments' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/welcome/readme',
  status: 'current',
  window: { pc: 'iframe', mobile: 'redirect' },
  billingAmount: { card: 'display-only', phone: 'charged-now' },
}
