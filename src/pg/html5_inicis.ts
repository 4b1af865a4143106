import { definePg } from './define.js'

/** KG INICIS, web standard payment window. A billing window shows `amount` and charges nothing. */
export const html5_inicis = /* @__PURE__ */ definePg({
  code: 'html5_inicis',
  name: { ko: 'KG이니시스', en: 'KG INICIS' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/inicis',
  status: 'current',
  sdkPath: 'legacy-iframe',
  window: { pc: 'iframe', mobile: 'redirect' },
  methods: [
    'card',
    'kakaopay',
    'naverpay',
    'samsung',
    'applepay',
    'ssgpay',
    'payco',
    'tosspay',
    'lpay',
    'trans',
    'vbank',
    'phone',
    'cultureland',
    'smartculture',
    'happymoney',
    'booknlife',
  ],
  payment: ['pay_method', 'merchant_uid', 'name', 'amount', 'buyer_tel'],
  billing: {
    required: ['customer_uid', 'merchant_uid', 'name', 'amount'],
    methods: ['card'],
    amount: 'display-only',
  },
  fields: [
    'escrow',
    'vat_amount',
    'vbank_due',
    'digital',
    'language',
    'customer_id',
    'display',
    'card',
    'useFreeInterestFromMall',
  ],
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
  replaces: ['common-vbank-due'],
  errors: {
    'html5-inicis-buyer-tel': {
      when: { customer_uid: 'absent', '@device': { not: ['mobile', 'webview'] } },
      then: { buyer_tel: 'filled' },
    },
    'html5-inicis-amount-number': { then: { amount: 'number' } },
    'html5-inicis-amount-integer': {
      when: { currency: [undefined, 'KRW'] },
      then: { amount: 'nearlyWhole' },
    },
    'html5-inicis-billing-card-only': { when: { customer_uid: 'present' }, then: { pay_method: ['card'] } },
    'html5-inicis-mobile-redirect': {
      when: { '@device': ['mobile', 'webview'] },
      then: { m_redirect_url: 'text' },
    },
    'html5-inicis-vbank-due': { when: { pay_method: ['vbank'] }, then: { vbank_due: 'date' } },
  },
  warnings: {
    'html5-inicis-required': {
      when: { customer_uid: 'absent' },
      then: {
        pay_method: 'present',
        merchant_uid: 'present',
        name: 'present',
        amount: 'present',
        buyer_tel: 'present',
      },
    },
    'html5-inicis-pay-method': { when: { customer_uid: 'absent' }, then: { pay_method: 'method' } },
    'html5-inicis-happymoney': {
      when: { pay_method: ['happymoney'] },
      then: { pay_method: { say: 'confirm' } },
    },
    'html5-inicis-billing-required': {
      when: { customer_uid: 'present' },
      then: { merchant_uid: 'present', name: 'present', amount: 'present' },
    },
    'html5-inicis-billing-no-charge': {
      when: { customer_uid: 'present', amount: { above: 0 } },
      then: { amount: { say: 'notCharged' } },
    },
    'html5-inicis-billing-mid': {
      when: { customer_uid: 'present', pg: ['html5_inicis'] },
      then: { pg: { say: 'billingMid' } },
    },
    'html5-inicis-authtype': [
      {
        when: { 'bypass.inicis.authtype': 'present' },
        then: { 'bypass.inicis.authtype': ['01'], customer_uid: 'present' },
      },
      { when: { '@device': ['pc'] }, then: { 'bypass.inicis.authtype': { say: 'mobileOnly' } } },
    ],
    'html5-inicis-acceptmethod-pc': {
      when: { 'bypass.P_RESERVED': 'absent' },
      then: { 'bypass.acceptmethod': { say: 'otherSide' } },
    },
    'html5-inicis-p-reserved-mobile': {
      when: { 'bypass.acceptmethod': 'absent' },
      then: { 'bypass.P_RESERVED': { say: 'otherSide' } },
    },
    'html5-inicis-apprun-app-scheme': {
      when: { 'bypass.P_RESERVED': { has: 'apprun_check=Y' } },
      then: { 'bypass.P_RESERVED': { lacks: 'app_scheme=' } },
    },
    'html5-inicis-apprun-top-app-scheme': {
      when: { 'bypass.P_RESERVED': { has: 'apprun_check=Y' } },
      then: { app_scheme: { say: 'oneOf' } },
    },
    'html5-inicis-trans-twotrs': {
      when: { pay_method: ['trans'] },
      then: { 'bypass.P_RESERVED': { has: 'twotrs_bank=Y' } },
    },
    'html5-inicis-ios-trans-return': {
      when: { pay_method: ['trans'], '@device': ['webview'], '@os': ['ios'] },
      then: {
        'bypass.P_RESERVED': {
          needed: true,
          like: '^(?=.*twotrs_bank=Y)(?=.*iosapp=Y)(?=.*app_scheme=[\\w.+-]+://)',
          hint: 'twotrs_bank=Y&iosapp=Y&app_scheme=NAME://',
        },
      },
    },
    'html5-inicis-acceptmethod-separator': {
      then: { 'bypass.acceptmethod': { like: '^[^&=]*$', hint: 'A:B(…):C' } },
    },
    'html5-inicis-cardshowopt-form': {
      then: {
        'bypass.acceptmethod': {
          like: '^((?!cardshowopt).)*$|cardshowopt\\([^()]+-[^()]+\\)',
          hint: 'cardshowopt(code-option)',
        },
        'bypass.P_RESERVED': {
          like: '^((?!cardshowopt).)*$|cardshowopt=[^&]+:[^&]+',
          hint: 'cardshowopt=code:option',
        },
      },
    },
    'html5-inicis-period': {
      when: { period: 'present' },
      then: {
        'period.from': { needed: true, like: '^\\d{8}$', hint: 'YYYYMMDD' },
        'period.to': { needed: true, like: '^\\d{8}$', hint: 'YYYYMMDD' },
      },
    },
    'html5-inicis-card-quota-range': { then: { 'display.card_quota': 'noGaps' } },
    'html5-inicis-installment-50000': {
      when: { amount: { below: 50000 } },
      then: {
        'display.card_quota': { max: 1, say: 'noInstalments' },
        'card.direct.quota': { max: 1, say: 'noInstalments' },
      },
    },
    'html5-inicis-interest-free-contract': { then: { 'card.interest_free': { say: 'contract' } } },
    'html5-inicis-zero-rate': { then: { vat_amount: { say: 'contract' } } },
    'html5-inicis-language': { then: { language: ['ko', 'en'] } },
    'html5-inicis-digital-phone': { when: { pay_method: ['phone'] }, then: { digital: 'present' } },
    'html5-inicis-payshot-pair': [
      {
        when: { 'bypass.ini_PAYSHOT_KEY': 'present' },
        then: { 'bypass.P_PAYSHOT_KEY': 'present' },
      },
      {
        when: { 'bypass.P_PAYSHOT_KEY': 'present' },
        then: { 'bypass.ini_PAYSHOT_KEY': 'present' },
      },
    ],
  },
})
