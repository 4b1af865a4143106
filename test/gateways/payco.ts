import { payco } from '../../src/pg/payco.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', name: '의자', amount: 64900 }
const buyer_tel = '010-1234-5678'

export default tableOf(payco, {
  payment: {
    card: { pay_method: 'card', ...order, buyer_tel },
    trans: { pay_method: 'trans', ...order, buyer_tel },
    vbank: { pay_method: 'vbank', ...order, buyer_tel },
  },
  billing: { card: { pay_method: 'card', ...order, customer_uid: 'card0001' } },
  rules: {
    'payco-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '64900' }], [{ amount: NaN }], [{ amount: Infinity }]],
      keeps: [[{}], [{ amount: 1 }], [{ amount: undefined }]],
      alsoElsewhere: true, // the common rule about the same field is an error
    },
    'payco-buyer-tel': [
      {
        at: 'buyer_tel',
        breaks: [
          [{ buyer_tel: undefined }],
          [{ buyer_tel: '' }],
          [{ buyer_tel: ' ' }],
          [{ buyer_tel: null }],
        ],
        keeps: [[{}], [{ buyer_tel: undefined, customer_uid: 'card0001' }]],
      },
      // Our own API takes a text only.
      { at: 'buyer_tel', alsoElsewhere: true, breaks: [], keeps: [[{ buyer_tel: 1012345678 }]] },
    ],
    'payco-name': [
      {
        at: 'name',
        breaks: [[{ name: undefined }], [{ name: '' }], [{ name: ' ' }], [{ name: 1 }]],
        keeps: [[{}], [{ name: 'a' }]],
      },
      { at: 'name', on: 'billing.card', breaks: [[{ name: undefined }], [{ name: '' }]], keeps: [[{}]] },
    ],
    'payco-pay-method-missing': {
      at: 'pay_method',
      breaks: [[{ pay_method: undefined }], [{ pay_method: '' }]],
      keeps: [[{}], [{ pay_method: undefined, customer_uid: 'card0001' }]],
    },
    'payco-pay-method-value': {
      at: 'pay_method',
      breaks: [
        [{ pay_method: 'phone' }],
        [{ pay_method: 'payco' }],
        [{ pay_method: 'point', customer_uid: 'card0001' }],
      ],
      keeps: [[{}], [{ pay_method: 'trans' }], [{ pay_method: 'vbank' }], [{ pay_method: undefined }]],
    },
    'payco-popup-webview': {
      at: 'popup',
      breaks: [
        [{ popup: true, app_scheme: 'shop' }, { device: 'webview' }],
        [{ popup: true, app_scheme: 'shop', customer_uid: 'card0001' }, { device: 'webview' }],
      ],
      keeps: [
        [{ popup: false, app_scheme: 'shop' }, { device: 'webview' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
        [{ popup: true }, { device: 'mobile' }],
        [{ popup: true }, { device: 'pc' }],
        [{ popup: true }],
      ],
    },
  },
})
