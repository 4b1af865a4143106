import type { About, PgData } from '../rules/vocabulary.js'
import { paypal_v2Params } from './params/paypal_v2.js'

/** PayPal, opened with `IMP.loadUI` only. A billing window (RT) takes no amount: it is stored as 0, nothing is charged. */
export const paypal_v2 = {
  code: 'paypal_v2',
  sdkPath: 'checkout-service',
  methods: 'paypal',
  dollars: true,
  payment: 'pay_method amount',
  billing: { required: 'pay_method', methods: 'paypal' },
  fields: 'digital customer_id',
  params: paypal_v2Params,
  replaces: 'app-scheme products-toss',
  usual: 'sdk amount-number',
  errors: {
    '=common-paypal-currency': 'currency !=KRW if !customer_uid',
    'use-loadui': 'pg,channelKey loadUi if @call=request_pay',
    'pay-method': 'pay_method ==paypal',
    'tax-free': 'tax_free =0; tax_free number',
    'products-sum': 'amount sum:products.unitPrice*quantity if !customer_uid & products',
    'purchase-units-length': '#purchase_units list; #purchase_units items<=1',
    'shipping-required':
      '#purchase_units.0.shipping.address.admin_area_2,#purchase_units.0.shipping.address.country_code if #purchase_units.0.shipping.address',
    'payer-address-country': '#payer.address.country_code if #payer.address',
    'rt-customer-uid': 'customer_uid text if @call=paypal-rt',
    'rt-shipping-required':
      '#shipping_address.line1,#shipping_address.city,#shipping_address.country_code if @call=paypal-rt & #shipping_address; #shipping_address.line1,#shipping_address.city,#shipping_address.country_code if !@call & customer_uid & #shipping_address',
  },
  warnings: {
    currency: 'currency typed if !customer_uid',
    'products-recommended': 'products if @call=paypal-spb',
    'shipping-line1':
      '#purchase_units.0.shipping.address.address_line_1 if #purchase_units.0.shipping.address',
    // PayPal asks it of buyers in Brazil: the request shows them by the billing address, or by the country of test mode.
    'payer-tax-info':
      '#payer.tax_info if !customer_uid & #payer.address.country_code=BR; #payer.tax_info if !customer_uid & country=BR & #payer.address.country_code!=BR',
    'additional-data-strings':
      '#additional_data list; #additional_data[].key,#additional_data[].value given; #additional_data[].key,#additional_data[].value string',
    // Digital content is the one trade of high risk that a request shows.
    'additional-data-high-risk': '#additional_data items if digital=true',
    'funding-names':
      '#enable-funding,#disable-funding words:card,credit,paylater,bancontact,blik,eps,giropay,ideal,mybank,p24,sepa,sofort',
    // Who asks for instalments wants Pay Later, PayPal's own kind of them.
    'pay-later':
      '#enable-funding like!:(^|,)paylater(,|$) ~ paylater if !customer_uid & display.card_quota[]>1',
    'style-horizontal': '#style.layout !=horizontal',
    'buyer-name-split': 'buyer_first_name,buyer_last_name if @call=paypal-spb & buyer_name',
    'buyer-tel': 'buyer_tel like:^[1-9]\\d{0,14}$ ~ 1012345678 | 821012345678',
    ignored:
      'buyer_addr,popup,m_redirect_url,app_scheme,escrow,language,card,display,vbank_due,appCard,useCardPoint,period,storeDetails,bypass.isCulturalExpense,bypass.cashReceiptType,bypass.customerIdentifier,bypass.useInternationalFreeFromMall ignored',
    'rt-ignored':
      'amount,tax_free,currency ignored if @call=paypal-rt; amount,tax_free,currency ignored if !@call & customer_uid',
    'country-live': 'country decides',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '페이팔', en: 'PayPal' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/spb/readme',
  status: 'current',
  window: { pc: 'popup', mobile: 'popup' },
  billingAmount: 'display-only',
}
