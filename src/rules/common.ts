import type { Rules } from './vocabulary.js'

/*
 * The rules for every gateway (facts: common.json), as far as a browser can check them before the window opens. Rules
 * that name single gateways (`common-biz-num-danal`, `common-paypal-currency`, `common-identity-only`) stand in the
 * files of those gateways.
 */

const won = { currency: [undefined, 'KRW'] } as const

export const commonErrors: Rules = {
  'common-pg-form': [
    { then: { pg: 'string' } },
    {
      then: { pg: { like: '^[a-z0-9_]+(\\.(?!channel-key-)[^\\s{}]+)?$', hint: 'code | code.MID' } },
    },
  ],
  'common-amount-number': { then: { amount: 'number' } },
  'common-amount-finite': [
    { then: { amount: 'amount' } },
    { when: { '@amountListed': [true] }, then: { amount: 'given' } },
  ],
  'common-merchant-uid-string': { when: { merchant_uid: 'given' }, then: { merchant_uid: 'text' } },
  'common-pay-method-known': { when: { '@methodIgnored': [false] }, then: { pay_method: 'knownMethod' } },
  'common-m-redirect-url': {
    when: { '@device': ['mobile', 'webview'], '@redirects': [true] },
    then: { m_redirect_url: 'text' },
  },
  'common-vbank-due': { when: { pay_method: ['vbank'] }, then: { vbank_due: 'date' } },
}

export const commonWarnings: Rules = {
  'common-selector': { when: { channelKey: 'absent' }, then: { pg: 'present' } },
  'common-amount-krw-integer': { when: won, then: { amount: 'whole' } },
  'common-merchant-uid-length': { then: { merchant_uid: { length: 40 } } },
  'common-name-length': { then: { name: { length: 40 } } },
  'common-app-scheme': { when: { '@device': ['webview'] }, then: { app_scheme: 'present' } },
  'common-digital-phone': { when: { pay_method: ['phone'] }, then: { digital: 'present' } },
  'common-installment-50000': {
    when: { ...won, amount: { below: 50000 } },
    then: {
      'display.card_quota': { max: 1, say: 'noInstalments' },
      'card.direct.quota': { max: 1, say: 'noInstalments' },
    },
  },
  'common-card-quota-type': { then: { 'display.card_quota': 'months' } },
  'common-card-code-string': { then: { 'card.direct.code': 'string', 'card.detail[].card_code': 'string' } },
  'common-card-code-known': [
    { then: { 'card.direct.code': 'cardCode', 'card.detail[].card_code': 'cardCode' } },
    { then: { 'card.direct.code': { not: ['*'] } } },
  ],
  'common-card-detail-all-off': { then: { 'card.detail': 'someEnabled' } },
  'common-free-interest-pg': { then: { useFreeInterestFromMall: 'listed' } },
  'common-max-month-flag': {
    when: { 'card.detail[].max_month': 'present' },
    then: { useFreeInterestFromMall: { must: [true] } },
  },
  'common-tax-free': { then: { tax_free: { min: 0, maxOf: 'amount' } } },
  'common-vat-pg': { then: { vat_amount: 'listed' } },
  'common-products-toss': [
    { then: { products: 'listed' } },
    { when: { products: 'present' }, then: { escrow: { must: [true] } } },
  ],
  'common-escrow-contract': { then: { escrow: 'listed' } },
  'common-language': { then: { language: ['ko', 'en', 'zh'] } },
  'common-customer-uid-length': { then: { customer_uid: { length: 80 } } },
}

/** What our own API asks beyond the vendor: the answer is matched by these fields, and an amount is never a guess. */
export const strictErrors: Rules = {
  required: { then: { merchant_uid: 'text', amount: 'present' } },
  'common-amount-krw-integer': { when: won, then: { amount: 'whole' } },
  'amount-zero': { when: { customer_uid: 'absent' }, then: { amount: { above: 0 } } },
}
