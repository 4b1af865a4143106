import { uplus } from '../../src/pg/uplus.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', name: '의자', amount: 64900 }
const back = { m_redirect_url: 'https://shop.example/back' }

export default tableOf(uplus, {
  payment: {
    card: { pay_method: 'card', ...order },
    trans: { pay_method: 'trans', ...order },
    vbank: { pay_method: 'vbank', ...order },
    phone: { pay_method: 'phone', ...order, digital: true },
    cultureland: { pay_method: 'cultureland', ...order },
    smartculture: { pay_method: 'smartculture', ...order },
    booknlife: { pay_method: 'booknlife', ...order },
    applepay: { pay_method: 'applepay', ...order },
    tosspay: { pay_method: 'tosspay', ...order },
    naverpay: { pay_method: 'naverpay', ...order },
    kakaopay: { pay_method: 'kakaopay', ...order },
    lpay: { pay_method: 'lpay', ...order },
    payco: { pay_method: 'payco', ...order },
    samsung: { pay_method: 'samsung', ...order },
  },
  rules: {
    'uplus-amount-number': { at: 'amount', breaks: [[{ amount: '64900' }]], keeps: [[{}]] },
    'uplus-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
    },
    'uplus-vbank-due-format': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [
        [{ vbank_due: '2030-01-31' }],
        [{ vbank_due: '2030-01-31 23:59:59' }],
        [{ vbank_due: '203001312359' }],
        [{ vbank_due: 'YYYYMMDD' }],
        [{ vbank_due: '20230229' }],
        [{ vbank_due: '2030-01-31', pay_method: 'card' }],
      ],
      keeps: [[{}], [{ vbank_due: '20300131' }], [{ vbank_due: '20300131235959' }], [{ vbank_due: '' }]],
    },
    'uplus-language': {
      at: 'language',
      breaks: [[{ language: 'zh' }]],
      keeps: [[{}], [{ language: 'ko' }], [{ language: 'en' }]],
    },
    'uplus-no-billing-window': {
      at: 'customer_uid',
      breaks: [[{ customer_uid: 'card0001' }]],
      keeps: [[{}], [{ customer_uid: '' }]],
    },
    'uplus-samsung-code': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'samsungpay' }]],
      keeps: [[{}], [{ pay_method: 'samsung' }]],
    },
    'uplus-installment-min-50000': [
      {
        at: 'display.card_quota',
        breaks: [
          [{ amount: 49999, 'display.card_quota': [2, 3] }],
          [{ amount: 49999, 'display.card_quota': [2], currency: 'KRW' }],
        ],
        keeps: [
          [{ amount: 50000, 'display.card_quota': [2, 3] }],
          [{ amount: 49999, 'display.card_quota': [] }],
          [{ amount: 49999, 'display.card_quota': [1] }],
        ],
      },
      {
        at: 'card.direct.quota',
        breaks: [[{ amount: 49999, 'card.direct': { code: '361', quota: 2 } }]],
        keeps: [
          [{ amount: 50000, 'card.direct': { code: '361', quota: 2 } }],
          [{ amount: 49999, 'card.direct': { code: '361', quota: 1 } }],
          [{ amount: 49999, 'card.direct': { code: '361', quota: 0 } }],
        ],
      },
    ],
    'uplus-superseded': [
      { at: 'pg', breaks: [[{}]], keeps: [], rawOnly: true, always: true },
      {
        at: 'channelKey',
        breaks: [[{ channelKey: 'channel-key-0001' }]],
        keeps: [],
        rawOnly: true,
        always: true,
      },
    ],
    'uplus-phone-digital': {
      at: 'digital',
      on: 'payment.phone',
      breaks: [[{ digital: undefined }]],
      keeps: [[{}], [{ digital: false }], [{ digital: undefined, pay_method: 'card' }]],
    },
  },
})
