import type { About, PgData } from '../rules/vocabulary.js'
import { navercoParams } from './params/naverco.js'

/**
 * Naver Pay, order type: method, address and delivery fee are settled in Naver's order sheet, and the answer comes to
 * the shop's server only, which is why a phone needs no `m_redirect_url`. It has no billing-key window.
 */
export const naverco = {
  code: 'naverco',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods: 'any',
  methodIgnored: true,
  payment: 'amount buyer_tel naverProducts',
  billing: false,
  fields: 'popup',
  params: navercoParams,
  replaces: 'm-redirect-url',
  errors: {
    products: 'naverProducts items',
    'product-fields':
      'naverProducts[].id,naverProducts[].name,naverProducts[].infoUrl,naverProducts[].imageUrl filled and naverProducts[].basePrice,naverProducts[].shipping',
    'product-integers':
      'naverProducts[].basePrice,naverProducts[].quantity,naverProducts[].options[].optionQuantity,naverProducts[].shipping.baseFee,naverProducts[].shipping.feeRule.freeByThreshold,naverProducts[].shipping.feeRule.repeatByQty,naverProducts[].shipping.feeRule.rangesByQty[].from,naverProducts[].shipping.feeRule.rangesByQty[].surcharge,naverProducts[].shipping.feeRule.surchargesByArea[].surcharge like:^\\d+$ ~ 0 | 1 | 2 | …; naverProducts[].options[].optionPrice like:^-?\\d+$ ~ … | -1 | 0 | 1 | …',
    'tax-type': 'naverProducts[].taxType typed',
    'option-fields':
      'naverProducts[].options[].optionQuantity,naverProducts[].options[].optionPrice,naverProducts[].options[].selections[].code,naverProducts[].options[].selections[].label,naverProducts[].options[].selections[].value',
    'shipping-base-fee':
      'naverProducts[].shipping.baseFee like!:^\\d+$ ~ 0 | 1 | 2 | … if naverProducts[].shipping',
    'shipping-fee-pay-type':
      'naverProducts[].shipping.feePayType ==PREPAYED|CASH_ON_DELIVERY if naverProducts[].shipping.baseFee>0',
    'shipping-method': 'naverProducts[].shipping.method typed',
    // The schema writes an area as a list of names, every sample as one name: both pass.
    'area-surcharge':
      'naverProducts[].shipping.feeRule.surchargesByArea list if naverProducts[].shipping.feeRule.surchargesByArea!=API; naverProducts[].shipping.feeRule.surchargesByArea[].area; naverProducts[].shipping.feeRule.surchargesByArea[].area =island|jeju if naverProducts[].shipping.feeRule.surchargesByArea[].area string; naverProducts[].shipping.feeRule.surchargesByArea[].area[] =island|jeju',
  },
  warnings: {
    'buyer-tel': 'buyer_tel text',
    'quantity-without-options':
      'naverProducts[].quantity if !naverProducts[].options & !naverProducts[].option; naverProducts[].quantity if naverProducts[].options items<=0 & !naverProducts[].option',
    'option-price-code':
      'naverProducts[].options[].selectionCode if naverProducts[].options[].optionPrice!=|0',
    'qty-ranges': 'naverProducts[].shipping.feeRule.rangesByQty items<=2',
    deprecated: 'naverProducts[].option,naverProducts[].shipping.feeType older',
    'no-completion-callback': 'pg,channelKey later',
    'pay-method-ignored': 'pay_method decides',
    'culture-mix': 'naverCultureBenefit !=true say:register',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '네이버페이(주문형)', en: 'Naver Pay (order type)' },
  docs: 'https://github.com/iamport/iamport-manual/blob/master/NAVERPAY/sample/naverpay-order.md',
  status: 'current',
  window: { pc: 'redirect', mobile: 'redirect' },
}
