import type { About, PgData } from '../rules/vocabulary.js'

/** KG Financial, old module. Its billing window is for phones and charges `amount` at once. */
export const mobilians = {
  code: 'mobilians',
  sdkPath: 'legacy-iframe',
  methods: 'card phone',
  payment: 'pay_method name amount',
  billing: { required: 'amount pay_method', methods: 'phone' },
  fields: 'vbank_due digital customer_id',
  params: {},
  replaces: 'vbank-due',
  usual: 'amount-number phone-digital billing-pay-method',
  errors: {
    'mobile-m-redirect-url': 'm_redirect_url text if @phone & pay_method!=phone',
  },
  warnings: {
    'buyer-tel': 'buyer_tel',
    'billing-amount': 'amount >0 if customer_uid',
    'billing-charges': 'amount charged if customer_uid',
    'billing-mid': 'pg billingMid if customer_uid & pg=mobilians',
    'vbank-due-format': 'vbank_due form:YYYYMMDD',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: 'KG파이낸셜(구모듈)', en: 'KG Financial (old module)' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/kg',
  status: 'legacy',
  window: { pc: 'unknown', mobile: 'unknown' },
  billingAmount: 'charged-now',
}
