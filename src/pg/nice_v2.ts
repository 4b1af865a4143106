import type { About, PgData } from '../rules/vocabulary.js'
import { nice_v2Params } from './params/nice_v2.js'

/** NICE Payments. A billing window takes Naver Pay and Kakao Pay only; `amount` there is undocumented. */
export const nice_v2 = {
  code: 'nice_v2',
  sdkPath: 'checkout-service',
  redirects: true,
  methods:
    'card trans vbank phone cultureland naverpay_card naverpay_point kakaopay payco samsungpay skpay ssgpay ssgpay_bank lpay applepay tosspay_card tosspay_money alipay',
  payment: 'name pay_method buyer_tel amount',
  billing: {
    required: 'name pay_method buyer_tel customer_id',
    methods: 'naverpay_card naverpay_point kakaopay',
  },
  fields:
    'escrow vbank_due digital customer_id display card period vat_amount useFreeInterestFromMall language',
  params: nice_v2Params,
  replaces: 'vbank-due',
  usual: 'vbank-due mobile-m-redirect-url language billing-customer-id billing-pay-method',
  errors: {
    'vbank-due-format': 'vbank_due due if pay_method=vbank',
    'cash-receipt-personal-phone':
      'bypass.customerIdentifier noDigits:13 if pay_method=naverpay_point|ssgpay_bank & bypass.cashReceiptType=personal; bypass.customerIdentifier noDigits:13 if pay_method=trans & #DirectShowOpt=BANK & bypass.cashReceiptType=personal',
    'phone-digital': 'digital if pay_method=phone',
    'trans-escrow-direct': '#DirectShowOpt !=BANK if pay_method=trans & escrow=true',
    'voucher-cultureland-only':
      'pay_method =cultureland if pay_method=booknlife|smartculture|culturegift|happymoney',
    'naverpay-split': 'pay_method =naverpay_card|naverpay_point if pay_method=naverpay',
    'trans-direct-cash-receipt': 'bypass.cashReceiptType if pay_method=trans & #DirectShowOpt=BANK',
    // The page about it speaks of payments; the list of the billing window has no receipt.
    'naverpay-point-cash-receipt': 'bypass.cashReceiptType if pay_method=naverpay_point & !customer_uid',
    'ssgpay-bank-cash-receipt': 'bypass.cashReceiptType if pay_method=ssgpay_bank',
    'direct-toss-bank': 'card.direct.code !=092 if pay_method=card',
    'cultureland-mall-user-id': '#MallUserID if pay_method=cultureland',
    'ssgpay-bank-merchant-uid': 'merchant_uid chars:\\p{L}\\p{N} if pay_method=ssgpay_bank',
    'direct-quota': 'card.direct.quota if pay_method=card & card.direct.code',
  },
  warnings: {
    'direct-quota-low-amount': 'card.direct.quota =0 if @won & card.direct.code & amount<50000',
    'direct-no-list': 'display.card_quota items<=1 if pay_method=card & card.direct.code',
    'mobile-quota-ignored': 'display.card_quota ignored if pay_method=card & @phone & !card.direct',
    'cash-receipt-not-passed':
      'bypass.cashReceiptType ignored if pay_method=vbank; bypass.cashReceiptType ignored if pay_method=trans & #DirectShowOpt!=BANK',
    'name-forbidden-chars': 'name without:%&|$-+=[]',
    'name-parentheses': 'name without:()',
    'name-40-bytes': 'name eucKr<=40',
    'billing-merchant-uid': 'merchant_uid chars:A-Za-z0-9 and merchant_uid len<=40 if customer_uid',
    'tosspay-split': 'pay_method =tosspay_card|tosspay_money if pay_method=tosspay',
    currency: 'currency typed',
    'kakaopay-quota': 'display.card_quota ignored if pay_method=kakaopay',
    'kakaopay-direct-cards': 'card.direct.code =361|381|365|366|367|368|370|371|374 if pay_method=kakaopay',
    'wallet-no-card-options':
      'card.direct,display.card_quota ignored if pay_method=samsungpay|skpay|ssgpay|applepay|lpay',
    'wallet-interest-free':
      'useFreeInterestFromMall !=true say:ignored if pay_method=kakaopay|naverpay_card|naverpay_point|applepay|lpay',
    'period-both': 'period.from,period.to if period',
    'buyer-tel': 'buyer_tel',
    contract:
      'escrow,useFreeInterestFromMall !=true say:contract; tax_free <=0 say:contract; currency !=USD say:contract; vat_amount,#UserCI,#MallUserID,#DirectCouponYN,#PaycoClientId,#PaycoAccessToken,#SamPayMallType contract',
    'payco-fixed-quota':
      'display.card_quota items>=2 if pay_method=payco & display.card_quota.0 & !card.direct',
    'cash-receipt-identifier': 'bypass.customerIdentifier if bypass.cashReceiptType=personal|corporate',
    'naverpay-direct-cards':
      'card.direct.code =361|381|365|366|367|368|370|371|374 if pay_method=naverpay_card',
    'naverpay-quota':
      'display.card_quota decides if pay_method=naverpay_card & display.card_quota.1; card.direct.code if pay_method=naverpay_card & display.card_quota.0 & !display.card_quota.1',
    'amount-decimals': 'amount decimals<=2',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '나이스정보통신', en: 'NICE Payments' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/nice-v2/readme',
  status: 'current',
  window: { pc: 'iframe', mobile: 'redirect' },
  billingAmount: 'unknown',
}
