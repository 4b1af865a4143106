import { jtnet } from '../../src/pg/jtnet.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', amount: 64900 }
const back = { m_redirect_url: 'https://shop.example/back' }

export default tableOf(jtnet, {
  payment: {
    card: { pay_method: 'card', ...order },
    trans: { pay_method: 'trans', ...order },
    vbank: { pay_method: 'vbank', ...order },
    phone: { pay_method: 'phone', ...order, digital: true },
  },
  billing: { card: { pay_method: 'card', ...order, customer_uid: 'card0001' } },
  rules: {
    'jtnet-retired': [
      { at: 'pg', breaks: [[{}], [{ pg: 'jtnet.tpaytest0m' }]], keeps: [], always: true },
      { at: 'channelKey', breaks: [[{ channelKey: 'channel-key-0001' }]], keeps: [], always: true },
    ],
    'jtnet-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '64900' }]],
      keeps: [[{}], [{ amount: 1 }]],
    },
    'jtnet-billing-pay-method': {
      at: 'pay_method',
      on: 'billing.card',
      breaks: [[{ pay_method: 'trans' }], [{ pay_method: 'phone', digital: true }]],
      keeps: [[{}], [{ pay_method: undefined }], [{ pay_method: 'trans', customer_uid: undefined }]],
    },
    'jtnet-billing-charges': {
      at: 'amount',
      on: 'billing.card',
      breaks: [[{}], [{ amount: 1 }]],
      keeps: [[{ amount: 0 }], [{ customer_uid: undefined }]],
    },
    'jtnet-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
    },
  },
})
