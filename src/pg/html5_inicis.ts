import type { About, PgData } from '../rules/vocabulary.js'

/** KG INICIS, web standard payment window. A billing window shows `amount` and charges nothing. */
export const html5_inicis = {
  code: 'html5_inicis',
  ids: 'html5-inicis',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods:
    'card kakaopay naverpay samsung applepay ssgpay payco tosspay lpay trans vbank phone cultureland smartculture happymoney booknlife',
  payment: 'pay_method name amount buyer_tel',
  billing: { required: 'name amount', methods: 'card' },
  fields:
    'escrow vat_amount vbank_due digital language customer_id display card period useFreeInterestFromMall',
  params: {
    /** A card company called directly, the card companies on offer, and interest-free instalments. */ card: {
      /** Up to how many months the shop pays the interest, for every card. INICIS has to switch it on first. */
      interest_free: 'integer',
    },
    /** Handed to INICIS as it is. */ bypass: {
      /** PC only: options joined by `:`, such as `noeasypay`, `CARDPOINT`, `no_receipt`, `SKIN(#c1272c)`. */
      acceptmethod: 'string',
      /** Phone only: options joined by `&`, such as `noeasypay=Y`, `twotrs_bank=Y`, `app_scheme=NAME://`. */
      P_RESERVED: 'string',
      /** PC only: customer key of Hyundai Card Payshot. */ ini_PAYSHOT_KEY: 'string',
      /** Phone only: customer key of Hyundai Card Payshot. */ P_PAYSHOT_KEY: 'string',
      /** Options of the billing window. */ inicis: {
        /** Phone only: `'01'` asks for card number, expiry and birthday. */ authtype: "'01'",
      },
    },
  },
  replaces: 'vbank-due',
  usual: 'mobile-redirect billing-no-charge digital-phone billing-card-only happymoney',
  errors: {
    'buyer-tel': 'buyer_tel filled if !customer_uid & !@phone',
    'amount-number': 'amount number',
    'amount-integer': 'amount nearlyWhole if currency=|KRW',
    'vbank-due': 'vbank_due date if pay_method=vbank',
  },
  warnings: {
    required: 'pay_method,merchant_uid,name,amount,buyer_tel if !customer_uid',
    'pay-method': 'pay_method method if !customer_uid',
    'billing-required': 'merchant_uid,name,amount if customer_uid',
    'billing-mid': 'pg billingMid if customer_uid & pg=html5_inicis & !channelKey',
    authtype:
      'bypass.inicis.authtype typed if bypass.inicis.authtype; customer_uid if bypass.inicis.authtype; bypass.inicis.authtype mobileOnly if @pc',
    'acceptmethod-pc': 'bypass.acceptmethod otherSide if !bypass.P_RESERVED',
    'p-reserved-mobile': 'bypass.P_RESERVED otherSide if !bypass.acceptmethod',
    'apprun-app-scheme': 'bypass.P_RESERVED lacks:app_scheme= if bypass.P_RESERVED has:apprun_check=Y',
    'apprun-top-app-scheme': 'app_scheme oneOf if bypass.P_RESERVED has:apprun_check=Y',
    'trans-twotrs': 'bypass.P_RESERVED has:twotrs_bank=Y if pay_method=trans',
    'ios-trans-return':
      'bypass.P_RESERVED like!:^(?=.*twotrs_bank=Y)(?=.*iosapp=Y)(?=.*app_scheme=[\\w.+-]+://) ~ twotrs_bank=Y&iosapp=Y&app_scheme=NAME:// if pay_method=trans & @device=webview & @os=ios',
    'acceptmethod-separator': 'bypass.acceptmethod like:^[^&=]*$ ~ A:B(…):C',
    'cardshowopt-form':
      'bypass.acceptmethod like:^((?!cardshowopt)[^]|cardshowopt\\([^()]+-[^()]+\\))*$ ~ cardshowopt(code-option); bypass.P_RESERVED like:^((?!cardshowopt)[^]|cardshowopt=[^&:]+:[^&]+(?=&|$))*$ ~ cardshowopt=code:option',
    period: 'period.from,period.to form!:YYYYMMDD if period',
    'card-quota-range': 'display.card_quota noGaps',
    'installment-50000': 'display.card_quota,card.direct.quota <=1 say:noInstalments if amount<50000',
    'interest-free-contract': 'card.interest_free contract',
    'zero-rate': 'vat_amount contract',
    language: 'language =ko|en',
    'payshot-pair':
      'bypass.P_PAYSHOT_KEY if bypass.ini_PAYSHOT_KEY; bypass.ini_PAYSHOT_KEY if bypass.P_PAYSHOT_KEY',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: 'KG이니시스', en: 'KG INICIS' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/inicis',
  status: 'current',
  window: { pc: 'iframe', mobile: 'redirect' },
  billingAmount: 'display-only',
}
