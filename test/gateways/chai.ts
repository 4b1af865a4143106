import { chai } from '../../src/pg/chai.js'
import { tableOf } from './table.js'

const back = 'https://shop.example/back'

export default tableOf(chai, {
  payment: {
    trans: { pay_method: 'trans', merchant_uid: 'order0001', amount: 64900, m_redirect_url: back },
  },
  billing: {
    trans: {
      customer_uid: 'account0001',
      pay_method: 'trans',
      merchant_uid: 'order0001',
      amount: 0,
      m_redirect_url: back,
    },
  },
  rules: {
    'chai-retired': {
      at: 'pg',
      always: true,
      breaks: [[{}], [{}, { device: 'mobile' }]],
      keeps: [],
    },
    'chai-pay-method': [
      {
        at: 'pay_method',
        breaks: [
          [{ pay_method: undefined }],
          [{ pay_method: '' }],
          [{ pay_method: 'card' }],
          [{ pay_method: 'phone' }],
        ],
        keeps: [[{}], [{}, { device: 'mobile' }]],
      },
      {
        at: 'pay_method',
        on: 'billing.trans',
        breaks: [[{ pay_method: undefined }], [{ pay_method: 'card' }]],
        keeps: [[{}]],
      },
    ],
    'chai-m-redirect-url': [
      {
        at: 'm_redirect_url',
        breaks: [
          [{ m_redirect_url: undefined }, { device: 'pc' }],
          [{ m_redirect_url: undefined }, { device: 'mobile' }],
          [{ m_redirect_url: undefined }],
          [{ m_redirect_url: ' ' }],
        ],
        keeps: [[{}], [{}, { device: 'pc' }], [{}, { device: 'mobile' }]],
      },
      {
        at: 'm_redirect_url',
        on: 'billing.trans',
        breaks: [[{ m_redirect_url: undefined }, { device: 'pc' }]],
        keeps: [[{}, { device: 'pc' }]],
      },
    ],
  },
})
