import type { Rules } from './vocabulary.js'

/*
 * The rules for every gateway (facts: common.json, and pains.md 12 and 14 for `in-app-popup`), as far as a browser can check them before the window opens. Rules
 * that name single gateways (`common-biz-num-danal`, `common-paypal-currency`, `common-identity-only`) stand in the
 * files of those gateways.
 */

export const commonErrors: Rules = {
  'common-pg-form': 'pg string; pg like:^[a-z0-9_]+(\\.(?!channel-key-)[^\\s{}]+)?$ ~ code | code.MID',
  'common-amount-number': 'amount number',
  'common-amount-finite': 'amount amount; amount given if @amountListed',
  'common-merchant-uid-string': 'merchant_uid text if merchant_uid given',
  'common-pay-method-known': 'pay_method knownMethod if !@methodIgnored',
  'common-m-redirect-url': 'm_redirect_url text if @phone & @redirects',
  'common-vbank-due': 'vbank_due date if pay_method=vbank',
}

export const commonWarnings: Rules = {
  'common-selector': 'pg if !channelKey & !channelGroupId',
  'common-amount-krw-integer': 'amount whole if @won',
  'common-merchant-uid-length': 'merchant_uid len<=40',
  'common-name-length': 'name len<=40',
  'common-app-scheme': 'app_scheme if @device=webview; app_scheme if @inApp=webview & @device!=webview',
  'in-app-popup':
    'popup inAppPopup if @inApp & popup=true; naverPopupMode inAppPopup if @inApp & naverPopupMode=true',
  'common-digital-phone': 'digital if pay_method=phone',
  'common-installment-50000':
    'display.card_quota,card.direct.quota <=1 say:noInstalments if @won & amount<50000',
  'common-card-quota-type': 'display.card_quota months',
  'common-card-code-string': 'card.direct.code,card.detail[].card_code string',
  'common-card-code-known': 'card.direct.code,card.detail[].card_code cardCode; card.direct.code !=*',
  'common-card-detail-all-off': 'card.detail someEnabled',
  'common-free-interest-pg': 'useFreeInterestFromMall listed',
  'common-max-month-flag': 'useFreeInterestFromMall ==true if card.detail[].max_month',
  'common-tax-free': 'tax_free >=0; tax_free <=amount',
  'common-vat-pg': 'vat_amount listed',
  'common-products-toss': 'products listed; escrow ==true if products',
  'common-escrow-contract': 'escrow listed',
  'common-language': 'language =ko|en|zh',
  'common-customer-uid-length': 'customer_uid len<=80',
}

/** What our own API asks beyond the vendor: the answer is matched by these fields, and an amount is never a guess. */
export const strictErrors: Rules = {
  required: 'merchant_uid text; amount if @amountListed; amount if !@billing',
  'common-amount-krw-integer': 'amount whole if @won',
  'amount-zero': 'amount >0 if !customer_uid',
}
