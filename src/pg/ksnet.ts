import type { About, PgData } from '../rules/vocabulary.js'
import { ksnetParams } from './params/ksnet.js'

/** KSNET. It has no billing window: keys are issued through the REST API. */
export const ksnet = {
  code: 'ksnet',
  sdkPath: 'checkout-service',
  redirects: true,
  methods: 'card vbank trans phone lpay ssgpay kakaopay naverpay payco',
  payment: 'pay_method amount buyer_name',
  billing: false,
  fields: 'escrow digital vbank_due period appCard useFreeInterestFromMall display card',
  params: ksnetParams,
  replaces: 'vbank-due installment-50000',
  usual: 'mobile-m-redirect-url amount-number phone-digital currency',
  errors: {
    // Ten digits are seconds since 1970, of which a warning speaks.
    '=common-vbank-due': 'vbank_due date if pay_method=vbank & vbank_due like:^(?!\\d{10}$) ~ ≠ 0000000000',
    'buyer-name': 'buyer_name filled',
    'direct-buyer-name': 'buyer_name filled if pay_method=card & card.direct.code',
    'direct-mobile-isp':
      'buyer_tel filled and #tcode if pay_method=card & card.direct.code=361|369|372|364|090 & @phone',
    'direct-store-details':
      'storeDetails.businessName,storeDetails.businessRegistrationNumber if pay_method=card & card.direct.code=381|041|374|371|365|367|368|366|370',
    'direct-url': '#url if pay_method=card & card.direct.code=041|374|371|365|367|368|366|370',
    'direct-krw': 'currency =KRW if pay_method=card & card.direct.code',
    'business-number-digits':
      'storeDetails.businessRegistrationNumber chars:0-9 if card.direct.code; storeDetails.businessRegistrationNumber chars:0-9 if #easyPayDirect=true & !card.direct.code',
    'easy-pay-direct-naverpay':
      'buyer_name filled and storeDetails.businessName if #easyPayDirect=true & pay_method=naverpay',
    'easy-pay-direct-kakaopay':
      'buyer_name,buyer_email,buyer_tel filled and storeDetails.ceoFullName,storeDetails.address,storeDetails.phoneNumber if #easyPayDirect=true & pay_method=kakaopay',
    'easy-pay-direct-payco':
      'buyer_name,buyer_email,buyer_tel filled and storeDetails.businessName,storeDetails.businessRegistrationNumber if #easyPayDirect=true & pay_method=payco',
    'no-billing-window': 'customer_uid noBilling',
  },
  warnings: {
    'vbank-due': 'vbank_due if pay_method=vbank',
    'vbank-due-timestamp': 'vbank_due like:^(?!\\d{10}$) ~ YYYYMMDD | YYYYMMDDHHmmss',
    'vbank-tax': 'tax_free <=0 and vat_amount absent if pay_method=vbank',
    'tax-free': 'tax_free if pay_method!=vbank',
    'escrow-buyer-email': 'buyer_email if escrow=true',
    'direct-no-card-quota': 'display.card_quota absent if card.direct.code=041|374|371|365|367|368|366|370',
    'kb-use-installment': 'card.useInstallment ==true if card.direct.code=381 & display.card_quota',
    'easy-pay-direct-method': '#easyPayDirect !=true if pay_method!=naverpay|kakaopay|payco|lpay',
    'kakaopay-store-info':
      'storeDetails.ceoFullName,storeDetails.address,storeDetails.phoneNumber if pay_method=kakaopay & #easyPayDirect!=true',
    'wallet-quota': 'display.card_quota decides if pay_method=payco|ssgpay',
    'wallet-interest-free':
      'useFreeInterestFromMall !=true say:ignored if pay_method=lpay|ssgpay|kakaopay|naverpay|payco',
    'interest-free-cards':
      'card.detail[].card_code =361|381|374|365|366|367|368|371 if card.detail[].max_month',
    'currency-typed': 'currency',
    'usd-foreign-cards': 'currency !=USD say:narrow',
    // A Hyundai card takes instalments from 10,000 won.
    'installment-min':
      'display.card_quota,card.direct.quota <=1 say:noInstalments if @won & amount<50000 & card.direct.code!=367; display.card_quota,card.direct.quota <=1 if amount<10000 & card.direct.code=367',
    'snd-qpay-type': '#sndQpayType typed; #sndQpayType string',
    'snd-kakaopay-type': '#sndKakaopayType typed',
    language: 'language ignored if language!=ko',
    'escrow-mid': 'escrow !=true say:contract',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: 'KSNET', en: 'KSNET' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/ksnet/readme',
  status: 'current',
  window: { pc: 'iframe', mobile: 'redirect' },
}
