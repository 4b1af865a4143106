import { bluewalnut } from '../../src/pg/bluewalnut.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', name: '의자', amount: 64900, buyer_name: '홍길동' }
const back = { m_redirect_url: 'https://shop.example/back' }

export default tableOf(bluewalnut, {
  payment: {
    card: { pay_method: 'card', ...order },
    trans: { pay_method: 'trans', ...order },
    vbank: { pay_method: 'vbank', ...order },
    phone: { pay_method: 'phone', ...order, digital: false },
  },
  rules: {
    'bluewalnut-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '64900' }]],
      keeps: [[{}], [{ amount: 1 }]],
    },
    'bluewalnut-no-billing-window': {
      at: 'customer_uid',
      breaks: [[{ customer_uid: 'card0001' }]],
      keeps: [[{}], [{ customer_uid: '' }]],
    },
    'bluewalnut-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ m_redirect_url: '' }, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
    },
    'bluewalnut-buyer-name': {
      at: 'buyer_name',
      breaks: [[{ buyer_name: undefined }], [{ buyer_name: '' }]],
      keeps: [[{}]],
    },
    'bluewalnut-phone-digital': {
      at: 'digital',
      on: 'payment.phone',
      breaks: [[{ digital: undefined }]],
      keeps: [[{}], [{ digital: true }], [{ digital: undefined, pay_method: 'card' }]],
    },
  },
})
