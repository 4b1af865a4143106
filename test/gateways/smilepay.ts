import { smilepay } from '../../src/pg/smilepay.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', buyer_tel: '010-1234-5678' }
const back = { m_redirect_url: 'https://shop.example/complete' }

export default tableOf(smilepay, {
  payment: { card: { pay_method: 'card', ...order, name: '의자', amount: 64900 } },
  billing: { card: { pay_method: 'card', ...order, customer_uid: 'card0001' } },
  rules: {
    'smilepay-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '64900' }], [{ amount: NaN }], [{ amount: Infinity }]],
      keeps: [[{}], [{ amount: 1 }], [{ amount: undefined }]],
      alsoElsewhere: true, // the common rule about the same field is an error
    },
    'smilepay-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{}, { device: 'webview' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
    },
    'smilepay-buyer-tel': [
      {
        at: 'buyer_tel',
        breaks: [
          [{ buyer_tel: undefined }],
          [{ buyer_tel: '' }],
          [{ buyer_tel: ' ' }],
          [{ buyer_tel: null }],
        ],
        keeps: [[{}]],
      },
      // Our own API takes a text only.
      { at: 'buyer_tel', alsoElsewhere: true, breaks: [], keeps: [[{ buyer_tel: 1012345678 }]] },
      { at: 'buyer_tel', on: 'billing.card', breaks: [[{ buyer_tel: undefined }]], keeps: [[{}]] },
    ],
    'smilepay-pay-method': {
      at: 'pay_method',
      breaks: [[{ pay_method: undefined }], [{ pay_method: 'trans' }], [{ pay_method: 'point' }]],
      keeps: [[{}]],
    },
    'smilepay-app-scheme': {
      at: 'app_scheme',
      breaks: [
        [{ app_scheme: 'shop' }],
        [
          { app_scheme: 'shop', ...back },
          { device: 'webview', os: 'ios' },
        ],
      ],
      keeps: [
        [{}],
        [
          { app_scheme: 'shop', ...back },
          { device: 'webview', os: 'android' },
        ],
      ],
    },
    'smilepay-billing-undocumented': {
      at: 'customer_uid',
      breaks: [[{ customer_uid: 'card0001' }]],
      keeps: [[{}], [{ customer_uid: '' }]],
    },
  },
})
