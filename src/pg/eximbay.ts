import type { About, PgData } from '../rules/vocabulary.js'

/**
 * Eximbay, for buyers abroad: `amount` is in US dollars unless `currency` says otherwise, and may have a fraction. It
 * has no billing-key window.
 */
export const eximbay = {
  code: 'eximbay',
  sdkPath: 'legacy-iframe',
  methods: 'card alipay unionpay tenpay econtext wechat molpay',
  dollars: true,
  payment: 'pay_method name amount buyer_name buyer_tel',
  billing: false,
  fields: 'popup',
  params: {
    /** Currency of `amount`, US dollars by default. */ currency:
      "'KRW'|'USD'|'EUR'|'GBP'|'JPY'|'THB'|'SGD'|'RUB'|'HKD'|'CAD'|'AUD'",
    /** Language of the payment window; Japanese is `jp`. */ language: "'ko'|'en'|'zh'|'jp'",
    /** Handed to Eximbay as it is. */ bypass: {
      /** Options of Eximbay. */ eximbay: {
        /** `'KR'` opens the window for cards issued in Korea; with `currency: 'KRW'`. */ issuercountry:
          "'KR'",
        /** Delivery: city. */ shipTo_city: 'string',
        /** Delivery: country code. */ shipTo_country: 'string',
        /** Delivery: given name. */ shipTo_firstName: 'string',
        /** Delivery: family name. */ shipTo_lastName: 'string',
        /** Delivery: phone number. */ shipTo_phoneNumber: 'string',
        /** Delivery: state or province. */ shipTo_state: 'string',
        /** Delivery: street, `buyer_addr` by default. */ shipTo_street1: 'string',
        /** Delivery: postal code, `buyer_postcode` by default. */ shipTo_postalCode: 'string',
        /** Billing: city. */ billTo_city: 'string',
        /** Billing: country code. */ billTo_country: 'string',
        /** Billing: given name. */ billTo_firstName: 'string',
        /** Billing: family name. */ billTo_lastName: 'string',
        /** Billing: phone number. */ billTo_phoneNumber: 'string',
        /** Billing: postal code. */ billTo_postalCode: 'string',
        /** Billing: state or province. */ billTo_state: 'string',
        /** Billing: street. */ billTo_street1: 'string',
        /** Foreign currency in which the amount is shown to the buyer. */ siteforeigncur: 'string',
      },
    },
  },
  replaces: 'language',
  usual: 'amount-number language',
  errors: {
    'pay-method': 'pay_method =card|alipay|unionpay|tenpay|econtext|wechat|molpay|paysbuy',
    buyer: 'buyer_tel filled',
  },
  warnings: {
    currency: 'currency typed',
    'no-billing': 'customer_uid noBilling',
    'domestic-currency': 'currency ==KRW if #issuercountry=KR',
    'bypass-root': '#issuercountry if bypass.issuercountry',
    'popup-false-redirect': 'm_redirect_url if popup=false',
    // It opens a popup unless told not to.
    '=in-app-popup': 'pg,channelKey inAppPopup if @inApp & !popup',
    'econtext-result': 'pay_method later if pay_method=econtext',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '엑심베이', en: 'Eximbay' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/eximbay',
  status: 'current',
  window: { pc: 'unknown', mobile: 'unknown' },
}
