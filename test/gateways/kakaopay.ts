import { kakaopay } from '../../src/pg/kakaopay.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', name: '의자', amount: 64900 }
const back = { m_redirect_url: 'https://shop.example/complete' }
const scheme = { app_scheme: 'shop', ...back }
const type = 'bypass.kakaopay.payment_method_type'

export default tableOf(kakaopay, {
  payment: { card: order },
  billing: { card: { ...order, customer_uid: 'gildong_0001_1234', amount: 0 } },
  rules: {
    'kakaopay-amount-number': [
      {
        at: 'amount',
        breaks: [
          [{ amount: '64900' }],
          [{ amount: NaN }],
          [{ amount: Infinity }],
          [{ amount: {} }],
          [{ amount: false }],
        ],
        keeps: [[{}], [{ amount: 1 }]],
      },
      {
        at: 'amount',
        breaks: [],
        keeps: [[{ amount: undefined }]],
        alsoElsewhere: true, // the common rule asks for an amount
      },
    ],
    'kakaopay-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
        [{ kakaopayMobileAsPC: false }, { device: 'mobile' }],
        [{ kakaopayMobileAsPC: 'true' }, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
      ],
      keeps: [
        [{}],
        [{}, { device: 'pc' }],
        [back, { device: 'mobile' }],
        [back, { device: 'webview' }],
        [{ kakaopayMobileAsPC: true }, { device: 'mobile' }],
      ],
    },
    'kakaopay-card-quota-single': {
      at: 'display.card_quota',
      breaks: [[{ 'display.card_quota': [2, 3] }]],
      keeps: [[{ 'display.card_quota': [3] }], [{ 'display.card_quota': [] }], [{}]],
    },
    'kakaopay-card-quota-empty': {
      at: 'display.card_quota',
      breaks: [[{ 'display.card_quota': [] }]],
      keeps: [[{ 'display.card_quota': [0] }], [{ display: {} }], [{}]],
    },
    'kakaopay-bypass-payment-method-type': [
      {
        at: type,
        breaks: [[{ [type]: 'card' }], [{ [type]: 'POINT' }], [{ [type]: ['CARD', 'MONEY'] }]],
        keeps: [
          [{}],
          [{ [type]: 'CARD' }],
          [{ [type]: 'MONEY' }],
          [{ 'bypass.kakaopay.custom_message': '안녕하세요' }],
        ],
      },
      { at: type, on: 'billing.card', breaks: [], keeps: [[{ [type]: 'card' }]] },
    ],
    'kakaopay-vat-amount': {
      at: 'vat_amount',
      breaks: [[{ vat_amount: 100 }], [{ vat_amount: 0 }]],
      keeps: [[{ tax_free: 100 }], [{ vat_amount: null }]],
    },
    'kakaopay-app-scheme-ios': {
      at: 'app_scheme',
      breaks: [
        [{ app_scheme: 'shop' }, { device: 'pc' }],
        [scheme, { device: 'mobile', os: 'android' }],
        [scheme, { device: 'webview', os: 'android' }],
      ],
      keeps: [
        [scheme, { device: 'mobile', os: 'ios' }],
        [scheme, { device: 'webview', os: 'ios' }],
        [{ app_scheme: 'shop' }],
        [{}, { device: 'pc' }],
        [back, { device: 'mobile', os: 'android' }],
      ],
    },
    'kakaopay-pay-method-ignored': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'trans' }], [{ pay_method: 'kakaopay' }], [{ pay_method: 'anything at all' }]],
      keeps: [[{ pay_method: 'card' }], [{}], [{ pay_method: '' }]],
    },
    'kakaopay-billing-amount-charges': {
      at: 'amount',
      on: 'billing.card',
      breaks: [[{ amount: 1 }]],
      keeps: [[{ amount: 0 }], [{ amount: 1, customer_uid: undefined }]],
    },
    'kakaopay-mobile-as-pc-desktop': {
      at: 'kakaopayMobileAsPC',
      breaks: [[{ kakaopayMobileAsPC: true }, { device: 'pc' }]],
      keeps: [
        [{ kakaopayMobileAsPC: true }],
        [{ kakaopayMobileAsPC: true }, { device: 'mobile' }],
        [{}, { device: 'pc' }],
      ],
    },
  },
})
