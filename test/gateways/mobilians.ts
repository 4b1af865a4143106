import { mobilians } from '../../src/pg/mobilians.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', name: '의자', amount: 64900, buyer_tel: '010-1234-5678' }
const back = { m_redirect_url: 'https://shop.example/back' }

export default tableOf(mobilians, {
  payment: {
    card: { pay_method: 'card', ...order },
    phone: { pay_method: 'phone', ...order, digital: true },
  },
  billing: {
    phone: {
      pay_method: 'phone',
      merchant_uid: 'order0001',
      amount: 64900,
      customer_uid: 'phone0001',
      buyer_tel: '010-1234-5678',
      digital: true,
    },
  },
  rules: {
    'mobilians-mobile-m-redirect-url': [
      {
        at: 'm_redirect_url',
        breaks: [
          [{}, { device: 'mobile' }],
          [{ app_scheme: 'shop' }, { device: 'webview' }],
          [{ m_redirect_url: ' ' }, { device: 'mobile' }],
          [{ pay_method: undefined }, { device: 'mobile' }],
        ],
        keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }], [back, { device: 'webview' }]],
      },
      { at: 'm_redirect_url', on: 'payment.phone', breaks: [], keeps: [[{}, { device: 'mobile' }]] },
    ],
    'mobilians-billing-pay-method': {
      at: 'pay_method',
      on: 'billing.phone',
      breaks: [[{ pay_method: 'card' }], [{ pay_method: undefined }]],
      keeps: [[{}], [{ pay_method: 'card', customer_uid: undefined }]],
    },
    'mobilians-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '64900' }]],
      keeps: [[{}], [{ amount: 649.5, currency: 'USD' }]],
    },
    'mobilians-buyer-tel': [
      { at: 'buyer_tel', breaks: [[{ buyer_tel: undefined }], [{ buyer_tel: '' }]], keeps: [[{}]] },
      { at: 'buyer_tel', on: 'billing.phone', breaks: [[{ buyer_tel: undefined }]], keeps: [[{}]] },
    ],
    'mobilians-billing-amount': [
      { at: 'amount', on: 'billing.phone', breaks: [[{ amount: 0 }]], keeps: [[{}], [{ amount: 1 }]] },
      { at: 'amount', on: 'payment.phone', rawOnly: true, breaks: [], keeps: [[{ amount: 0 }]] },
    ],
    'mobilians-billing-charges': {
      at: 'amount',
      on: 'billing.phone',
      breaks: [[{}], [{ amount: 1 }]],
      keeps: [[{ customer_uid: undefined }]],
    },
    'mobilians-billing-mid': {
      at: 'pg',
      on: 'billing.phone',
      rawOnly: true,
      breaks: [[{ pg: 'mobilians' }]],
      keeps: [
        [{ pg: 'mobilians.170000000001' }],
        [{ pg: undefined, channelKey: 'channel-key-1' }],
        [{ pg: 'mobilians', customer_uid: undefined }],
      ],
    },
    'mobilians-vbank-due-format': {
      at: 'vbank_due',
      breaks: [
        [{ vbank_due: 'YYYYMMDD' }],
        [{ vbank_due: '2030-12-31' }],
        [{ vbank_due: '20301232' }],
        [{ vbank_due: '203012312359' }],
      ],
      keeps: [[{}], [{ vbank_due: '20301231' }], [{ vbank_due: '' }]],
    },
    'mobilians-phone-digital': [
      {
        at: 'digital',
        on: 'payment.phone',
        breaks: [[{ digital: undefined }]],
        keeps: [[{}], [{ digital: false }], [{ digital: undefined, pay_method: 'card' }]],
      },
      { at: 'digital', on: 'billing.phone', breaks: [[{ digital: undefined }]], keeps: [[{}]] },
    ],
  },
})
