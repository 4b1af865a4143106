import { kcp_billing } from '../../src/pg/kcp_billing.js'
import { tableOf } from './table.js'

const back = { m_redirect_url: 'https://shop.example/complete' }
const logo = { 'bypass.site_logo': 'https://shop.example/logo.gif' }

export default tableOf(kcp_billing, {
  billing: {
    card: { merchant_uid: 'order0001', customer_uid: 'gildong_0001_1234', amount: 0 },
  },
  rules: {
    'kcp-billing-customer-uid': [
      {
        at: 'customer_uid',
        breaks: [
          [{ customer_uid: undefined }],
          [{ customer_uid: '' }],
          [{ customer_uid: ' ' }],
          [{ customer_uid: null }],
          [{ customer_uid: {} }],
        ],
        keeps: [[{}], [{ customer_uid: '1' }]],
      },
      {
        at: 'customer_uid',
        breaks: [],
        keeps: [[{ customer_uid: 12345 }]],
        rawOnly: true, // our own API asks for the documented type
      },
    ],
    'kcp-billing-amount': [
      {
        at: 'amount',
        breaks: [
          [{ amount: undefined }],
          [{ amount: null }],
          [{ amount: '' }],
          [{ amount: 0.5 }],
          [{ amount: -1 }],
          [{ amount: 10.5, currency: 'USD' }],
        ],
        keeps: [[{ amount: 0 }], [{ amount: 1 }]],
      },
      {
        at: 'amount',
        breaks: [],
        keeps: [[{ amount: '1000' }]],
        alsoElsewhere: true, // the common rule about texts is an error
      },
    ],
    'kcp-billing-card-only': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'trans' }], [{ pay_method: 'kakaopay' }]],
      keeps: [[{}], [{ pay_method: 'card' }], [{ pay_method: '' }]],
    },
    'kcp-billing-no-charge': { at: 'amount', breaks: [[{ amount: 1 }]], keeps: [[{ amount: 0 }]] },
    'kcp-billing-birth-yn': {
      at: 'bypass.batch_birth_day_yn',
      breaks: [
        [{ 'bypass.batch_birth_day_yn': 'N' }],
        [{ 'bypass.batch_birth_day_yn': 'y' }, { device: 'pc' }],
        [{ 'bypass.batch_birth_day_yn': 'Y', ...back }, { device: 'mobile' }],
      ],
      keeps: [
        [{}],
        [{ 'bypass.batch_birth_day_yn': 'Y' }],
        [{ 'bypass.batch_birth_day_yn': 'Y' }, { device: 'pc' }],
        [{ 'bypass.batch_birth_day_yn': '' }],
      ],
    },
    'kcp-billing-pc-only-bypass': [
      {
        at: 'bypass.site_logo',
        breaks: [
          [{ ...logo, ...back }, { device: 'mobile' }],
          [{ ...logo, app_scheme: 'shop', ...back }, { device: 'webview' }],
        ],
        keeps: [[logo, { device: 'pc' }], [logo], [back, { device: 'mobile' }]],
      },
      {
        at: 'bypass.batch_birth_day_yn',
        breaks: [[{ 'bypass.batch_birth_day_yn': 'Y', ...back }, { device: 'mobile' }]],
        keeps: [[{ 'bypass.batch_birth_day_yn': 'Y' }, { device: 'pc' }]],
      },
    ],
    'kcp-billing-mobile-redirect': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{}, { device: 'webview' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
    },
  },
})
