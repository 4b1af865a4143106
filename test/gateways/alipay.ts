import { alipay } from '../../src/pg/alipay.js'
import { tableOf } from './table.js'

export default tableOf(alipay, {
  payment: {
    card: { merchant_uid: 'order0001', amount: 1.2, m_redirect_url: 'https://shop.example/back' },
  },
  rules: {
    'alipay-retired': {
      at: 'pg',
      always: true,
      breaks: [[{}], [{}, { device: 'mobile' }]],
      keeps: [],
    },
    'alipay-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{ m_redirect_url: undefined }, { device: 'pc' }],
        [{ m_redirect_url: undefined }, { device: 'mobile' }],
        [{ m_redirect_url: undefined }],
        [{ m_redirect_url: '  ' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [{}, { device: 'mobile' }]],
    },
    'alipay-currency': {
      at: 'currency',
      breaks: [[{ currency: 'EUR' }], [{ currency: 'JPY' }], [{ currency: 'usd' }]],
      keeps: [[{}], [{ currency: '' }], [{ currency: 'USD' }], [{ currency: 'KRW', amount: 1500 }]],
    },
    'alipay-krw-agreement': {
      at: 'currency',
      breaks: [[{ currency: 'KRW', amount: 1500 }]],
      keeps: [[{}], [{ currency: 'USD' }]],
    },
    'alipay-pay-method-ignored': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'trans' }], [{ pay_method: 'alipay' }]],
      keeps: [[{}], [{ pay_method: 'card' }], [{ pay_method: '' }]],
    },
    'alipay-amount-number': {
      at: 'amount',
      alsoElsewhere: true,
      breaks: [[{ amount: '1.2' }], [{ amount: '12' }]],
      keeps: [[{}], [{ amount: 12 }], [{ amount: 0.01 }]],
    },
  },
})
