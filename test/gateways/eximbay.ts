import { eximbay } from '../../src/pg/eximbay.js'
import { tableOf } from './table.js'

const order = {
  merchant_uid: 'order0001',
  name: 'Chair',
  amount: 14.2,
  buyer_name: 'Kim Ji-woo',
  buyer_tel: '010-1234-5678',
} as const

const issuer = 'bypass.eximbay.issuercountry'

export default tableOf(eximbay, {
  payment: {
    card: { pay_method: 'card', ...order },
    alipay: { pay_method: 'alipay', ...order },
    unionpay: { pay_method: 'unionpay', ...order },
    tenpay: { pay_method: 'tenpay', ...order },
    econtext: { pay_method: 'econtext', ...order },
    wechat: { pay_method: 'wechat', ...order },
    molpay: { pay_method: 'molpay', ...order },
  },
  rules: {
    'eximbay-pay-method': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'trans' }], [{ pay_method: 'alipay_plus' }], [{ pay_method: 'visa' }]],
      keeps: [
        ...['card', 'alipay', 'unionpay', 'tenpay', 'econtext', 'wechat', 'molpay', 'paysbuy'].map(
          (pay_method) => [{ pay_method }] as const,
        ),
        [{ pay_method: undefined }],
      ],
    },
    'eximbay-buyer': [
      {
        at: 'buyer_tel',
        breaks: [[{ buyer_tel: undefined }], [{ buyer_tel: '' }], [{ buyer_tel: ' ' }]],
        keeps: [[{}], [{ buyer_name: undefined }]],
      },
      // Our own type is a text.
      { at: 'buyer_tel', rawOnly: true, breaks: [], keeps: [[{ buyer_tel: 1012345678 }]] },
    ],
    'eximbay-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '14.2' }]],
      keeps: [[{ amount: 14.2 }], [{ amount: 14 }]],
    },
    'eximbay-currency': {
      at: 'currency',
      breaks: [[{ currency: 'CNY' }], [{ currency: 'usd' }]],
      keeps: [
        [{}],
        ...['KRW', 'USD', 'EUR', 'GBP', 'JPY', 'THB', 'SGD', 'RUB', 'HKD', 'CAD', 'AUD'].map(
          (currency) => [{ currency, amount: 14 }] as const,
        ),
      ],
    },
    'eximbay-language': {
      at: 'language',
      breaks: [[{ language: 'ja' }], [{ language: 'KO' }]],
      keeps: [[{}], [{ language: 'ko' }], [{ language: 'en' }], [{ language: 'zh' }], [{ language: 'jp' }]],
    },
    'eximbay-no-billing': {
      at: 'customer_uid',
      breaks: [[{ customer_uid: 'card0001' }]],
      keeps: [[{}], [{ customer_uid: '' }]],
    },
    'eximbay-domestic-currency': {
      at: 'currency',
      breaks: [[{ [issuer]: 'KR' }], [{ [issuer]: 'KR', currency: 'USD' }]],
      keeps: [
        [{}],
        [{ currency: 'USD' }],
        [{ [issuer]: 'KR', currency: 'KRW', amount: 14000 }],
        [{ [issuer]: 'US', currency: 'USD' }],
      ],
    },
    'eximbay-bypass-root': {
      at: issuer,
      breaks: [[{ 'bypass.issuercountry': 'KR' }]],
      keeps: [[{}], [{ 'bypass.issuercountry': 'KR', [issuer]: 'KR', currency: 'KRW', amount: 14000 }]],
    },
    'eximbay-popup-false-redirect': {
      at: 'm_redirect_url',
      breaks: [[{ popup: false }]],
      keeps: [[{}], [{ popup: true }], [{ popup: false, m_redirect_url: 'https://shop.example/back' }]],
    },
    'in-app-popup': {
      at: 'pg',
      breaks: [[{}, { inApp: 'kakaotalk' }]],
      keeps: [[{}], [{ popup: false, m_redirect_url: 'https://shop.example/back' }, { inApp: 'kakaotalk' }]],
    },
    'eximbay-econtext-result': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'econtext' }]],
      keeps: [[{ pay_method: 'card' }]],
    },
  },
})
