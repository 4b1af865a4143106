import { definePg } from './define.js'

/** KG INICIS, web standard payment window. A billing window shows `amount` and charges nothing. */
export const html5_inicis = /* @__PURE__ */ definePg({
  code: 'html5_inicis',
  name: { ko: 'KG이니시스', en: 'KG INICIS' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/inicis',
  status: 'current',
  sdkPath: 'legacy-iframe',
  window: { pc: 'iframe', mobile: 'redirect' },
  methods:
    'card kakaopay naverpay samsung applepay ssgpay payco tosspay lpay trans vbank phone cultureland smartculture happymoney booknlife',
  payment: 'pay_method merchant_uid name amount buyer_tel',
  billing: {
    required: 'customer_uid merchant_uid name amount',
    methods: 'card',
    amount: 'display-only',
  },
  fields: 'escrow vat_amount vbank_due digital language customer_id display card useFreeInterestFromMall',
  params: {
    /** Period in which the product is provided. Both ends are needed. */
    period: {
      /** First day, `YYYYMMDD`. */
      from: 'string',
      /** Last day, `YYYYMMDD`. */
      to: 'string',
    },
    /** A card company called directly, the card companies on offer, and interest-free instalments. */
    card: {
      /** Up to how many months the shop pays the interest, for every card. INICIS has to switch it on first. */
      interest_free: 'integer',
    },
    /** Handed to INICIS as it is. */
    bypass: {
      /** PC only: options joined by `:`, such as `noeasypay`, `CARDPOINT`, `no_receipt`, `SKIN(#c1272c)`. */
      acceptmethod: 'string',
      /** Phone only: options joined by `&`, such as `noeasypay=Y`, `twotrs_bank=Y`, `app_scheme=NAME://`. */
      P_RESERVED: 'string',
      /** PC only: customer key of Hyundai Card Payshot. */
      ini_PAYSHOT_KEY: 'string',
      /** Phone only: customer key of Hyundai Card Payshot. */
      P_PAYSHOT_KEY: 'string',
      /** Options of the billing window. */
      inicis: {
        /** Phone only: `'01'` asks for card number, expiry and birthday. */
        authtype: "'01'",
      },
    },
  },
  replaces: 'common-vbank-due',
  errors: {
    'html5-inicis-buyer-tel': 'buyer_tel filled if !customer_uid & !@phone',
    'html5-inicis-amount-number': 'amount number',
    'html5-inicis-amount-integer': 'amount nearlyWhole if currency=|KRW',
    'html5-inicis-billing-card-only': 'pay_method =card if customer_uid',
    'html5-inicis-mobile-redirect': 'm_redirect_url text if @phone',
    'html5-inicis-vbank-due': 'vbank_due date if pay_method=vbank',
  },
  warnings: {
    'html5-inicis-required': 'pay_method,merchant_uid,name,amount,buyer_tel present if !customer_uid',
    'html5-inicis-pay-method': 'pay_method method if !customer_uid',
    'html5-inicis-happymoney': 'pay_method say:confirm if pay_method=happymoney',
    'html5-inicis-billing-required': 'merchant_uid,name,amount present if customer_uid',
    'html5-inicis-billing-no-charge': 'amount say:notCharged if customer_uid & amount>0',
    'html5-inicis-billing-mid': 'pg say:billingMid if customer_uid & pg=html5_inicis',
    'html5-inicis-authtype':
      'bypass.inicis.authtype =01 if bypass.inicis.authtype; customer_uid present if bypass.inicis.authtype; bypass.inicis.authtype say:mobileOnly if @pc',
    'html5-inicis-acceptmethod-pc': 'bypass.acceptmethod say:otherSide if !bypass.P_RESERVED',
    'html5-inicis-p-reserved-mobile': 'bypass.P_RESERVED say:otherSide if !bypass.acceptmethod',
    'html5-inicis-apprun-app-scheme':
      'bypass.P_RESERVED lacks:app_scheme= if bypass.P_RESERVED has:apprun_check=Y',
    'html5-inicis-apprun-top-app-scheme': 'app_scheme say:oneOf if bypass.P_RESERVED has:apprun_check=Y',
    'html5-inicis-trans-twotrs': 'bypass.P_RESERVED has:twotrs_bank=Y if pay_method=trans',
    'html5-inicis-ios-trans-return':
      'bypass.P_RESERVED like!:^(?=.*twotrs_bank=Y)(?=.*iosapp=Y)(?=.*app_scheme=[\\w.+-]+://) ~ twotrs_bank=Y&iosapp=Y&app_scheme=NAME:// if pay_method=trans & @device=webview & @os=ios',
    'html5-inicis-acceptmethod-separator': 'bypass.acceptmethod like:^[^&=]*$ ~ A:B(…):C',
    'html5-inicis-cardshowopt-form':
      'bypass.acceptmethod like:^((?!cardshowopt).)*$|cardshowopt\\([^()]+-[^()]+\\) ~ cardshowopt(code-option); bypass.P_RESERVED like:^((?!cardshowopt).)*$|cardshowopt=[^&]+:[^&]+ ~ cardshowopt=code:option',
    'html5-inicis-period': 'period.from,period.to like!:^\\d{8}$ ~ YYYYMMDD if period',
    'html5-inicis-card-quota-range': 'display.card_quota noGaps',
    'html5-inicis-installment-50000':
      'display.card_quota,card.direct.quota <=1 say:noInstalments if amount<50000',
    'html5-inicis-interest-free-contract': 'card.interest_free say:contract',
    'html5-inicis-zero-rate': 'vat_amount say:contract',
    'html5-inicis-language': 'language =ko|en',
    'html5-inicis-digital-phone': 'digital present if pay_method=phone',
    'html5-inicis-payshot-pair':
      'bypass.P_PAYSHOT_KEY present if bypass.ini_PAYSHOT_KEY; bypass.ini_PAYSHOT_KEY present if bypass.P_PAYSHOT_KEY',
  },
})
