import type { About, PgData } from '../rules/vocabulary.js'
import { phoneDetail, prefill } from './shapes.js'

/** Danal, phone payments only. A billing window charges `amount` as the first payment and issues the key with it. */
export const danal = {
  code: 'danal',
  sdkPath: 'legacy-iframe',
  methods: 'phone',
  payment: 'pay_method name amount buyer_tel',
  billing: {
    required: 'name amount pay_method',
    methods: 'phone',
  },
  fields: 'digital company customer_id period',
  params: {
    /** Carriers on offer, all of them by default. */ phone: phoneDetail,
    /** What the window fills in beforehand. */ prefill,
    /** Period in which the product is provided, for a billing window. */ period: {
      /** The period in words, as the window shows it. */ text: 'string',
    },
  },
  // The page says that app_scheme is not for phone payments, so none is asked for inside an app.
  replaces: 'app-scheme',
  usual: 'amount-number billing-charges phone-digital buyer-tel prefill-digits billing-pay-method',
  errors: {
    'pay-method-phone': 'pay_method ==phone',
    '=common-biz-num-danal': 'biz_num if pay_method=vbank',
  },
  warnings: {
    'non-phone-params': 'tax_free,appCard,auth_mode,app_scheme,bypass.danal ignored',
    'phone-detail-carrier':
      'phone.detail[].carrier,phone.detail[].enabled; phone.detail[].carrier typed and phone.detail[].enabled =true|false',
    'billing-amount': 'amount >0 if customer_uid',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '다날 휴대폰결제', en: 'Danal phone payment' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/danal',
  status: 'current',
  window: { pc: 'unknown', mobile: 'unknown' },
  billingAmount: 'charged-now',
}
