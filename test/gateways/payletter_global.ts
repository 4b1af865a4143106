import { payletter_global } from '../../src/pg/payletter_global.js'
import { tableOf } from './table.js'

const pginfo = 'bypass.payletter_global.pginfo'
const servicename = 'bypass.payletter_global.servicename'
const order = {
  merchant_uid: 'order0001',
  name: '의자',
  amount: 20,
  currency: 'USD',
  buyer_email: 'gildong@shop.example',
} as const

export default tableOf(payletter_global, {
  payment: { any: { ...order, bypass: { payletter_global: { servicename: '의자 가게' } } } },
  billing: { any: { ...order, customer_uid: 'card0001' } },
  rules: {
    'payletter_global-merchant-uid': [
      {
        at: 'merchant_uid',
        breaks: [
          [{ merchant_uid: 'order_0001' }],
          [{ merchant_uid: 'order-0001' }],
          [{ merchant_uid: '주문0001' }],
          [{ merchant_uid: 'order 1' }],
          [{ merchant_uid: undefined }],
          [{ merchant_uid: '' }],
        ],
        keeps: [[{}], [{ merchant_uid: 'A' }], [{ merchant_uid: '20300101235959Zz' }]],
      },
      {
        at: 'merchant_uid',
        on: 'billing.any',
        breaks: [[{ merchant_uid: 'order_0001' }]],
        keeps: [[{}]],
      },
    ],
    'payletter_global-buyer-email': [
      {
        at: 'buyer_email',
        breaks: [[{ buyer_email: undefined }], [{ buyer_email: '' }], [{ buyer_email: ' ' }]],
        keeps: [[{}]],
      },
      {
        at: 'buyer_email',
        on: 'billing.any',
        breaks: [[{ buyer_email: undefined }]],
        keeps: [[{}]],
      },
    ],
    'payletter_global-currency-any': {
      at: 'currency',
      breaks: [[{ currency: 'EUR' }], [{ currency: 'usd' }]],
      keeps: [
        [{ currency: 'KRW' }],
        [{ currency: 'USD' }],
        [{ currency: 'JPY' }],
        [{ currency: 'CNY' }],
        [{ currency: undefined }],
      ],
    },
    'payletter_global-currency-card': {
      at: 'currency',
      breaks: [
        [{ currency: 'CNY', [pginfo]: 'PLCreditCard' }],
        [{ currency: 'CNY', [pginfo]: 'PLCreditCardMpi' }],
      ],
      keeps: [
        [{ currency: 'KRW', [pginfo]: 'PLCreditCard' }],
        [{ currency: 'USD', [pginfo]: 'PLCreditCardMpi' }],
        [{ currency: 'JPY', [pginfo]: 'PLCreditCard' }],
        [{ currency: undefined, [pginfo]: 'PLCreditCard' }],
        [{ currency: 'CNY', [pginfo]: 'PLUnionPay_HC' }],
        [{ currency: 'CNY' }],
      ],
    },
    'payletter_global-currency-alipay': {
      at: 'currency',
      breaks: [[{ currency: 'KRW', [pginfo]: 'ICBAlipay' }], [{ currency: 'JPY', [pginfo]: 'ICBAlipay' }]],
      keeps: [
        [{ currency: 'USD', [pginfo]: 'ICBAlipay' }],
        [{ currency: 'CNY', [pginfo]: 'ICBAlipay' }],
        [{ currency: undefined, [pginfo]: 'ICBAlipay' }],
        [{ currency: 'KRW' }],
      ],
    },
    'payletter_global-currency-wechat': {
      at: 'currency',
      breaks: [
        [{ currency: 'JPY', [pginfo]: 'WeChatPayQRCodePayment' }],
        [{ currency: 'JPY', [pginfo]: 'WeChatPayH5Payment' }],
      ],
      keeps: [
        [{ currency: 'KRW', [pginfo]: 'WeChatPayQRCodePayment' }],
        [{ currency: 'USD', [pginfo]: 'WeChatPayH5Payment' }],
        [{ currency: 'CNY', [pginfo]: 'WeChatPayH5Payment' }],
        [{ currency: undefined, [pginfo]: 'WeChatPayH5Payment' }],
        [{ currency: 'JPY' }],
      ],
    },
    'payletter_global-servicename': {
      at: servicename,
      breaks: [
        [{ [pginfo]: 'WeChatPayQRCodePayment', [servicename]: undefined }],
        [{ [pginfo]: 'WeChatPayH5Payment', [servicename]: '' }],
        [{ [pginfo]: 'ICBAlipay', [servicename]: ' ' }],
      ],
      keeps: [
        [{ [pginfo]: 'ICBAlipay' }],
        [{ [pginfo]: 'PLCreditCard', [servicename]: undefined }],
        [{ [pginfo]: 'PLUnionPay_HC', [servicename]: undefined }],
      ],
    },
    'payletter_global-pginfo-billing': {
      at: pginfo,
      on: 'billing.any',
      breaks: [
        [{ [pginfo]: 'WeChatPayQRCodePayment', [servicename]: '의자 가게' }],
        [{ [pginfo]: 'WeChatPayH5Payment', [servicename]: '의자 가게' }],
        [{ [pginfo]: 'ICBAlipay', [servicename]: '의자 가게' }],
      ],
      keeps: [
        [{}],
        [{ [pginfo]: 'PLCreditCard' }],
        [{ [pginfo]: 'PLCreditCardMpi' }],
        [{ [pginfo]: 'PLUnionPay_HC' }],
        [{ [pginfo]: 'ICBAlipay', [servicename]: '의자 가게', customer_uid: undefined }],
      ],
    },
    'payletter_global-sdk': {
      at: 'pg',
      breaks: [[{}, { oldSdk: true }]],
      keeps: [[{}], [{}, { oldSdk: false }]],
    },
    'payletter_global-currency-required': {
      at: 'currency',
      breaks: [[{ currency: undefined }], [{ currency: '' }]],
      keeps: [[{}], [{ currency: 'KRW' }]],
    },
    'payletter_global-servicename-open': [
      {
        at: servicename,
        breaks: [[{ [servicename]: undefined }], [{ bypass: undefined }], [{ [servicename]: '' }]],
        keeps: [[{}], [{ [servicename]: undefined, [pginfo]: 'PLCreditCard' }]],
      },
      { at: servicename, on: 'billing.any', breaks: [], keeps: [[{}]] },
    ],
    'payletter_global-pginfo': {
      at: pginfo,
      breaks: [[{ [pginfo]: 'AlipayPlusDana' }], [{ [pginfo]: 'plcreditcard' }]],
      keeps: [
        [{}],
        [{ [pginfo]: 'PLCreditCard' }],
        [{ [pginfo]: 'PLCreditCardMpi' }],
        [{ [pginfo]: 'PLUnionPay_HC' }],
        [{ [pginfo]: 'WeChatPayQRCodePayment' }],
        [{ [pginfo]: 'WeChatPayH5Payment' }],
        [{ [pginfo]: 'ICBAlipay' }],
      ],
    },
    'payletter_global-wechat-device': {
      at: pginfo,
      breaks: [
        [{ [pginfo]: 'WeChatPayQRCodePayment' }, { device: 'mobile' }],
        [{ [pginfo]: 'WeChatPayQRCodePayment' }, { device: 'webview' }],
        [{ [pginfo]: 'WeChatPayH5Payment' }, { device: 'pc' }],
      ],
      keeps: [
        [{ [pginfo]: 'WeChatPayQRCodePayment' }, { device: 'pc' }],
        [{ [pginfo]: 'WeChatPayH5Payment' }, { device: 'mobile' }],
        [{ [pginfo]: 'WeChatPayQRCodePayment' }],
        [{ [pginfo]: 'WeChatPayH5Payment' }],
        [{ [pginfo]: 'PLCreditCard' }, { device: 'mobile' }],
      ],
    },
    'payletter_global-pay-method-ignored': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'card' }], [{ pay_method: 'wechat' }]],
      keeps: [[{}], [{ pay_method: '' }]],
    },
    'payletter_global-mobile-redirect': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{}, { device: 'webview' }],
      ],
      keeps: [
        [{}],
        [{}, { device: 'pc' }],
        [{ m_redirect_url: 'https://shop.example/back' }, { device: 'mobile' }],
      ],
    },
    'payletter_global-billing-charges': {
      at: 'amount',
      on: 'billing.any',
      breaks: [[{}], [{ amount: 0 }]],
      keeps: [[{ customer_uid: undefined }]],
    },
  },
})
