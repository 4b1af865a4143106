import type { About, PgData } from '../rules/vocabulary.js'

/** BrandPay of Toss Payments: the buyer's registered cards and accounts, in won. No billing-key window. */
export const toss_brandpay = {
  code: 'toss_brandpay',
  sdkPath: 'checkout-service',
  methods: 'toss_brandpay',
  payment: 'pay_method name amount customer_id',
  billing: false,
  fields: 'customer_id display useCardPoint',
  params: {
    /** Won only. */ currency: "'KRW'",
    /** Handed to Toss Payments as it is. */ bypass: {
      /** Whether the tax deduction for culture applies; not by default. */ isCulturalExpense: 'boolean',
      /** Cash receipt: none (the default), income deduction, business expense, or without a name. */
      cashReceiptType: "'unable'|'personal'|'corporate'|'anonymous'",
      /** Phone, business or receipt card number it is made out to. */ customerIdentifier: 'string',
      /** Options of BrandPay. */ toss_brandpay: {
        /** Id of a registered method (`getPaymentMethods()`): it pays at once, without a choice. */
        methodId: 'string',
        /** Code of a card's instant discount, from the API of Toss. */ discountCode: 'string',
        /** How the window looks. */ brandpayOptions: {
          /** Parts of the window. */ ui: {
            /** A rounded button with a margin (the default), or one that fills the bottom. */
            buttonStyle: "'default'|'full'",
            /** Main colour, any CSS colour; `#3182f6` by default. */ highlightColor: 'string',
            /** The bar with the way back. */ navigationBar: {
              /** Whether it is shown; `true` by default. */ visible: 'boolean',
              /** Space above it, in pixels. */ paddingTop: 'number',
            },
            /** Texts of your own. */ labels: {
              /** Name of the one-touch payment. */ oneTouchPay: 'string',
            },
          },
        },
        /** For the widget of `IMP.loadUI` only. */ widgetOptions: {
          /** Shows cards (`'카드'`) or accounts (`'계좌'`) alone. */ methodType: "'카드'|'계좌'",
          /** Id of the registered method chosen at the start. */ methodId: 'string',
          /** Parts of the widget, shown or not; see the page. */ ui: 'unknown',
        },
      },
    },
  },
  usual: 'sdk amount-number',
  errors: {
    'pay-method': 'pay_method ==toss_brandpay',
    krw: 'currency typed',
  },
  warnings: {
    'customer-id': 'customer_id',
    'customer-id-guessable': 'customer_id unsafe if customer_id chars:0-9',
    'method-id':
      '#methodId text if @call=request_pay & useCardPoint; #methodId text if @call=request_pay & display.card_quota; #methodId text if @call=request_pay & bypass.cashReceiptType; #methodId text if @call=request_pay & bypass.customerIdentifier; #methodId text if @call=request_pay & #discountCode',
    'widget-unsupported':
      'display.card_quota,useCardPoint,bypass.cashReceiptType,bypass.customerIdentifier absent if @call=toss-brandpay-widget',
    'widget-options-place': '#widgetOptions loadUi if @call=request_pay',
    'widget-method-type': '#widgetOptions.methodType typed',
    'cash-receipt-type': 'bypass.cashReceiptType typed',
    'button-style': '#brandpayOptions.ui.buttonStyle typed',
    'ui-path': '#brandpayOptions.ui if #ui',
    'installment-min': 'display.card_quota <=1 say:noInstalments if amount<50000',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '토스페이먼츠 브랜드페이', en: 'Toss Payments BrandPay' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/toss-brandpay/readme',
  status: 'current',
  window: { pc: 'unknown', mobile: 'unknown' },
}
