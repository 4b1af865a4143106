import { paypal } from '../../src/pg/paypal.js'
import { tableOf } from './table.js'

export default tableOf(paypal, {
  payment: {
    card: {
      pay_method: 'card',
      merchant_uid: 'order0001',
      name: '의자',
      amount: 14.2,
      currency: 'USD',
      m_redirect_url: 'https://shop.example/complete',
    },
  },
  rules: {
    'common-paypal-currency': [
      {
        at: 'currency',
        breaks: [[{ currency: 'KRW', amount: 14 }]],
        keeps: [[{}], [{ currency: undefined }]],
      },
      {
        at: 'currency',
        breaks: [],
        keeps: [[{ currency: 'KRW', amount: 14, customer_uid: 'card0001' }]],
        alsoElsewhere: true,
      },
    ],
    'paypal-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{ m_redirect_url: undefined }],
        [{ m_redirect_url: undefined }, { device: 'pc' }],
        [{ m_redirect_url: undefined }, { device: 'mobile' }],
        [{ m_redirect_url: ' ' }],
        [{ m_redirect_url: undefined, popup: false }],
      ],
      keeps: [
        [{}],
        [{ popup: false }],
        [{ m_redirect_url: undefined, popup: true }],
        [{ m_redirect_url: undefined, popup: true }, { device: 'mobile' }],
      ],
    },
    'paypal-pay-method': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'paypal' }], [{ pay_method: 'trans' }], [{ pay_method: 'CARD' }]],
      keeps: [[{}], [{ pay_method: undefined }]],
    },
    'paypal-no-krw': {
      at: 'currency',
      breaks: [
        [{ currency: 'KRW', amount: 14 }],
        [{ currency: 'KRW', amount: 14, customer_uid: 'card0001' }],
      ],
      keeps: [[{}], [{ currency: 'AUD' }], [{ currency: undefined }]],
    },
    'paypal_v2-pg-code': {
      at: 'pg',
      breaks: [
        [{}, { call: 'paypal-spb' }],
        [{}, { call: 'paypal-rt' }],
      ],
      keeps: [[{}], [{}, { call: 'request_pay' }]],
    },
    'paypal-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '14.2' }]],
      keeps: [[{}], [{ amount: 14 }]],
    },
    'paypal-popup': {
      at: 'popup',
      breaks: [[{ popup: true }], [{ popup: true, m_redirect_url: undefined }]],
      keeps: [[{}], [{ popup: false }]],
    },
    'paypal-currency-default': {
      at: 'currency',
      breaks: [[{ currency: undefined }], [{ currency: '' }]],
      keeps: [[{}], [{ currency: 'EUR' }]],
    },
    'paypal-no-billing': {
      at: 'customer_uid',
      breaks: [[{ customer_uid: 'card0001' }]],
      keeps: [[{}], [{ customer_uid: '' }]],
    },
    'paypal-stc-data': {
      at: 'optional.stc_data',
      breaks: [
        [{ 'optional.use_stc_api': true }],
        [{ 'optional.use_stc_api': true, 'optional.stc_data': 'A12345N343' }],
        [{ 'optional.use_stc_api': true, 'optional.stc_data': ['A12345N343'] }],
      ],
      keeps: [
        [{ 'optional.use_stc_api': true, 'optional.stc_data': { sender_account_id: 'A12345N343' } }],
        [{ 'optional.use_stc_api': false }],
        [{}],
      ],
    },
    'paypal-stc-high-risk': [
      {
        at: 'optional.use_stc_api',
        breaks: [[{ 'optional.use_stc_api': true, 'optional.stc_data': { sender_account_id: 'A1' } }]],
        keeps: [[{}], [{ optional: {} }]],
      },
      {
        at: 'optional.stc_data',
        breaks: [[{ 'optional.stc_data': { sender_account_id: 'A1' } }]],
        keeps: [[{}]],
      },
    ],
    'paypal-closed': { at: 'pg', breaks: [[{}]], keeps: [], always: true },
  },
})
