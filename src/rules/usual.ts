import type { Rules } from './vocabulary.js'

/*
 * Rules that several gateways have word for word. A gateway's file names those it has in `usual`; each belongs to a fact
 * of its own, so its id begins with the gateway.
 */

export const usualErrors = {
  'mobile-m-redirect-url': 'm_redirect_url text if @phone',
  'mobile-redirect': 'm_redirect_url text if @phone',
  'm-redirect-url': 'm_redirect_url text',
  sdk: 'pg,channelKey newSdk if @oldSdk',
  'no-payment': 'pg,channelKey identityOnly',
  'buyer-tel': 'buyer_tel filled if !customer_uid',
  currency: 'currency typed',
  'vbank-due': 'vbank_due if pay_method=vbank',
  'billing-card-only': 'pay_method =card if customer_uid',
  'billing-pay-method': 'pay_method keyMethod if customer_uid',
  'billing-customer-id': 'customer_id if customer_uid',
} as const satisfies Rules

export const usualWarnings = {
  'amount-number': 'amount number',
  'phone-digital': 'digital if pay_method=phone',
  'digital-phone': 'digital if pay_method=phone',
  language: 'language typed',
  'no-billing-window': 'customer_uid noBilling',
  'billing-charges': 'amount charged if customer_uid & amount>0',
  'billing-no-charge': 'amount notCharged if customer_uid & amount>0',
  'installment-min-50000':
    'display.card_quota,card.direct.quota <=1 say:noInstalments if @won & amount<50000',
  happymoney: 'pay_method confirm if pay_method=happymoney',
  'escrow-methods': 'pay_method ==trans|vbank if escrow=true',
  'auth-mode': 'auth_mode typed',
  'direct-mid': 'card.direct contract',
  'prefill-digits': 'prefill.phoneNumber chars:0-9',
  'carrier-enum': 'phone.carrier typed',
  'channel-key': 'channelKey',
  retired: 'pg,channelKey retired',
} as const satisfies Rules
