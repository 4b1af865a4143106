import { paymentwall } from '../../src/pg/paymentwall.js'
import { tableOf } from './table.js'

const order = {
  merchant_uid: 'order0001',
  name: '의자',
  amount: 20,
  currency: 'USD',
  buyer_name: 'Gildong Hong',
  buyer_email: 'gildong@shop.example',
} as const
const card = { number: '4242-4242-4242-4242', expiry: '2030-01', cvc: '123' }
const info = (changes: object) => ({ 'card.info': { ...card, ...changes } })

export default tableOf(paymentwall, {
  payment: { card: order },
  billing: { card: { ...order, customer_uid: 'card0001' } },
  rules: {
    'paymentwall-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
      ],
      keeps: [
        [{}],
        [{}, { device: 'pc' }],
        [{ m_redirect_url: 'https://shop.example/back' }, { device: 'mobile' }],
      ],
    },
    'paymentwall-buyer': [
      {
        at: 'buyer_email',
        breaks: [[{ buyer_email: undefined }], [{ buyer_email: '' }], [{ buyer_email: ' ' }]],
        keeps: [[{}], [{ buyer_name: undefined }]],
      },
      { at: 'buyer_email', on: 'billing.card', breaks: [[{ buyer_email: undefined }]], keeps: [[{}]] },
    ],
    'paymentwall-billing-card-only': {
      at: 'pay_method',
      on: 'billing.card',
      breaks: [[{ pay_method: 'trans' }], [{ pay_method: 'CARD' }]],
      keeps: [[{}], [{ pay_method: 'card' }], [{ pay_method: 'trans', customer_uid: undefined }]],
    },
    'paymentwall-billing-amount': [
      {
        at: 'amount',
        on: 'billing.card',
        breaks: [[{ amount: 0 }], [{ amount: undefined }]],
        keeps: [[{}], [{ amount: 1 }]],
      },
      // Our own API refuses a payment of 0 by a rule of its own.
      { at: 'amount', breaks: [], keeps: [[{ amount: 0 }]], rawOnly: true },
    ],
    'paymentwall-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '20' }]],
      keeps: [[{}], [{ amount: 1 }]],
    },
    'paymentwall-buyer-name-two-words': {
      at: 'buyer_name',
      breaks: [[{ buyer_name: '홍길동' }], [{ buyer_name: 'Gildong ' }], [{ buyer_name: ' Gildong' }]],
      keeps: [
        [{}],
        [{ buyer_name: '길동 홍' }],
        [{ buyer_name: 'Gil Dong Hong' }],
        [{ buyer_name: undefined }],
      ],
    },
    'paymentwall-currency': {
      at: 'currency',
      breaks: [[{ currency: undefined }], [{ currency: '' }]],
      keeps: [[{}], [{ currency: 'KRW' }], [{ currency: 'PHP' }]],
    },
    'paymentwall-amount-integer': {
      at: 'amount',
      breaks: [[{ amount: 20.5 }], [{ amount: 0.99 }]],
      keeps: [[{}], [{ amount: 1 }]],
    },
    'paymentwall-pay-method-ignored': [
      {
        at: 'pay_method',
        breaks: [
          [{ pay_method: 'trans' }],
          [{ pay_method: 'kakaopay' }],
          [{ pay_method: 'anything at all' }],
        ],
        keeps: [[{}], [{ pay_method: 'card' }]],
      },
      {
        at: 'pay_method',
        on: 'billing.card',
        breaks: [],
        keeps: [[{ pay_method: 'trans' }]],
        alsoElsewhere: true,
      },
    ],
    'paymentwall-test-method-ps': {
      at: 'bypass.ps',
      breaks: [[{ use_test_method: true }], [{ use_test_method: true, 'bypass.ps': 'all' }]],
      keeps: [[{}], [{ use_test_method: true, 'bypass.ps': 'test' }], [{ use_test_method: false }]],
    },
    'paymentwall-bypass-flat': {
      at: 'bypass.paymentwall',
      breaks: [[{ 'bypass.paymentwall': { ps: 'test' } }]],
      keeps: [[{}], [{ 'bypass.ps': 'all' }]],
    },
    'paymentwall-widget-code': {
      at: 'bypass.widget_code',
      breaks: [[{ 'bypass.widget_code': 'p1_1' }], [{ 'bypass.widget_code': 'T3_1' }]],
      keeps: [[{}], [{ 'bypass.widget_code': 't3_1' }], [{ 'bypass.widget_code': 'pw_1' }]],
    },
    'paymentwall-country-code': {
      at: 'bypass.country_code',
      breaks: [
        [{ 'bypass.country_code': 'kr' }],
        [{ 'bypass.country_code': 'K' }],
        [{ 'bypass.country_code': 'KOR' }],
      ],
      keeps: [[{}], [{ 'bypass.country_code': 'KR' }], [{ 'bypass.country_code': 'DE' }]],
    },
    'paymentwall-card-info-format': [
      {
        at: 'card.info.number',
        on: 'billing.card',
        breaks: [
          [info({ number: '4242424242424242' })],
          [info({ number: '4242-4242-4242-424' })],
          [info({ number: '4242-4242-4242-42424' })],
          [info({ number: undefined })],
        ],
        keeps: [[{}], [info({})]],
      },
      {
        at: 'card.info.expiry',
        on: 'billing.card',
        breaks: [
          [info({ expiry: '203001' })],
          [info({ expiry: '2030-13' })],
          [info({ expiry: '2030-00' })],
          [info({ expiry: '30-01' })],
          [info({ expiry: undefined })],
        ],
        keeps: [[info({ expiry: '2030-12' })], [info({ expiry: '2030-10' })]],
      },
      {
        at: 'card.info.cvc',
        on: 'billing.card',
        breaks: [[info({ cvc: undefined })], [info({ cvc: '' })]],
        keeps: [[info({ cvc: '1234' })]],
      },
    ],
    'paymentwall-card-info-once': {
      at: 'card.info',
      on: 'billing.card',
      breaks: [[info({})]],
      keeps: [[{}], [{ card: {} }]],
    },
  },
})
