import { kicc_v2 } from '../../src/pg/kicc_v2.js'
import { tableOf } from './table.js'

const buyer = { buyer_name: '홍길동', buyer_email: 'gildong@shop.example', buyer_tel: '010-1234-5678' }
const back = 'https://shop.example/back'

export default tableOf(kicc_v2, {
  payment: {
    wechat: { pay_method: 'wechat', merchant_uid: 'order0001', amount: 64900, ...buyer },
    alipay_plus: {
      pay_method: 'alipay_plus',
      merchant_uid: 'order0001',
      amount: 64900,
      order_description: 'A wooden chair',
      alipay_plus: {},
      ...buyer,
    },
  },
  rules: {
    'kicc-v2-pay-method': {
      at: 'pay_method',
      breaks: [
        [{ pay_method: undefined }],
        [{ pay_method: '' }],
        [{ pay_method: 'card' }],
        [{ pay_method: 'alipay' }],
        [{ pay_method: 'WECHAT' }],
      ],
      keeps: [[{}], [{ pay_method: 'alipay_plus', order_description: 'A wooden chair', alipay_plus: {} }]],
    },
    'kicc-v2-order-description': {
      at: 'order_description',
      on: 'payment.alipay_plus',
      breaks: [
        [{ order_description: undefined }],
        [{ order_description: '' }],
        [{ order_description: ' ' }],
        [{ order_description: 5 }],
      ],
      keeps: [
        [{}],
        [{ order_description: '-' }],
        [{ order_description: undefined, pay_method: 'wechat', alipay_plus: undefined }],
      ],
    },
    'kicc-v2-currency': {
      at: 'currency',
      breaks: [[{ currency: 'JPY' }], [{ currency: 'EUR' }], [{ currency: 'krw' }]],
      keeps: [[{}], [{ currency: '' }], [{ currency: 'KRW' }], [{ currency: 'USD', amount: 45.5 }]],
    },
    'kicc-v2-mobile-redirect': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{}, { device: 'webview' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [{ m_redirect_url: back }, { device: 'mobile' }]],
    },
    'kicc-v2-channel-key': {
      at: 'channelKey',
      breaks: [[{}], [{}, { device: 'pc' }]],
      keeps: [[{ channelKey: 'channel-key-893597d6-e62d-410f-83f9-119f530b4b11' }]],
    },
    'kicc-v2-order-description-english': {
      at: 'order_description',
      on: 'payment.alipay_plus',
      breaks: [
        [{ order_description: '의자' }],
        [{ order_description: 'A chair (의자)' }],
        [{ order_description: '椅子' }],
      ],
      keeps: [[{}], [{ order_description: 'Chair, 2 pcs. (oak) #7' }]],
    },
    'kicc-v2-alipay-object': {
      at: 'alipay_plus',
      on: 'payment.alipay_plus',
      breaks: [[{ alipay_plus: undefined }]],
      keeps: [
        [{}],
        [{ alipay_plus: { wallet: 'gcash' } }],
        [{ alipay_plus: undefined, pay_method: 'wechat' }],
      ],
    },
    'kicc-v2-wallet': {
      at: 'alipay_plus.wallet',
      on: 'payment.alipay_plus',
      breaks: [
        [{ 'alipay_plus.wallet': 'GCASH' }],
        [{ 'alipay_plus.wallet': 'line_pay' }],
        [{ 'alipay_plus.wallet': 'wechat' }],
      ],
      keeps: [
        [{}],
        [{ 'alipay_plus.wallet': 'alipay' }],
        [{ 'alipay_plus.wallet': 'true_money' }],
        [{ 'alipay_plus.wallet': 'alipay_hk' }],
        [{ 'alipay_plus.wallet': 'touch_n_go' }],
        [{ 'alipay_plus.wallet': 'gcash' }],
        [{ 'alipay_plus.wallet': 'dana' }],
        [{ 'alipay_plus.wallet': 'rabbit_line_pay' }],
        [{ 'alipay_plus.wallet': 'bpi' }],
        [{ 'alipay_plus.wallet': 'boost' }],
        [{ 'alipay_plus.wallet': 'bill_ease' }],
        [{ 'alipay_plus.wallet': 'tinaba' }],
        [{ 'alipay_plus.wallet': 'mpay' }],
        [{ 'alipay_plus.wallet': 'kredivo' }],
      ],
    },
    'kicc-v2-language': {
      at: 'language',
      breaks: [[{ language: 'ja' }], [{ language: 'zh_cn' }], [{ language: 'EN' }]],
      keeps: [[{}], [{ language: 'ko' }], [{ language: 'en' }], [{ language: 'zh' }]],
    },
    'kicc-v2-buyer': [
      { at: 'buyer_name', breaks: [[{ buyer_name: undefined }], [{ buyer_name: '' }]], keeps: [[{}]] },
      { at: 'buyer_email', breaks: [[{ buyer_email: undefined }], [{ buyer_email: null }]], keeps: [] },
      { at: 'buyer_tel', breaks: [[{ buyer_tel: undefined }], [{ buyer_tel: '' }]], keeps: [] },
    ],
    'kicc-v2-wechat-domain': {
      at: 'pay_method',
      breaks: [
        [{ m_redirect_url: back }, { device: 'mobile' }],
        [{ m_redirect_url: back, app_scheme: 'shop' }, { device: 'webview' }],
      ],
      keeps: [
        [{}],
        [{}, { device: 'pc' }],
        [
          {
            m_redirect_url: back,
            pay_method: 'alipay_plus',
            order_description: 'A wooden chair',
            alipay_plus: {},
          },
          { device: 'mobile' },
        ],
      ],
    },
  },
})
