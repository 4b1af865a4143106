import type { About, PgData } from '../rules/vocabulary.js'
import { phoneCarrier } from './shapes.js'

/**
 * Galaxia Moneytree. A billing window for a card shows `amount` (1,000 won when it is 0 or left out) and charges nothing;
 * one for a phone charges it as the first payment and issues the key with it.
 */
export const galaxia = {
  code: 'galaxia',
  sdkPath: 'unknown',
  redirects: true,
  methods:
    'card trans vbank phone cultureland smartculture booknlife happymoney kakaopay naverpay tosspay samsungpay applepay payco moneytree',
  payment: 'customer_id name amount',
  // Without an amount the window for a card still opens; the rules ask for one where a phone pays.
  billing: {
    required: 'pay_method customer_id name',
    methods: 'card phone',
  },
  fields: 'escrow vat_amount vbank_due digital customer_id display card',
  params: {
    /** Currency of `amount`, won only. */ currency: "'KRW'",
    /** Carrier of a phone payment. */ phone: phoneCarrier,
  },
  replaces: 'vbank-due',
  usual:
    'mobile-m-redirect-url amount-number phone-digital vbank-due currency escrow-methods carrier-enum happymoney billing-pay-method',
  errors: {
    'customer-id': 'customer_id',
    'customer-id-length': 'customer_id len<=20',
    name: 'name',
    'merchant-uid-length': 'merchant_uid len<=64',
    'vbank-due-format': 'vbank_due date if pay_method=vbank',
    'billing-phone-amount':
      'amount if customer_uid & pay_method=phone; amount >0 if customer_uid & pay_method=phone',
  },
  warnings: {
    'trans-buyer-name': 'buyer_name if pay_method=trans',
    'trans-buyer-tel': 'buyer_tel if pay_method=trans',
    'ios-app-scheme': 'app_scheme if @device=webview & @os=ios',
    'app-scheme-mobile-web': 'app_scheme absent if @device=mobile',
    'billing-phone-charges': 'amount charged if customer_uid & pay_method=phone',
    'billing-card-no-charge': 'amount notCharged if customer_uid & pay_method=card & amount>0',
    moneytree: 'pay_method !=moneytree say:confirm',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '갤럭시아머니트리', en: 'Galaxia Moneytree' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/galaxia',
  status: 'current',
  window: { pc: 'iframe', mobile: 'redirect' },
  billingAmount: { card: 'display-only', phone: 'charged-now' },
}
