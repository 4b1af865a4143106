import { settle } from '../../src/pg/settle.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', amount: 64900, buyer_tel: '010-1234-5678' }
const back = { m_redirect_url: 'https://shop.example/back' }

export default tableOf(settle, {
  payment: {
    card: { pay_method: 'card', ...order },
    trans: { pay_method: 'trans', ...order },
    vbank: { pay_method: 'vbank', ...order, company: '의자 가게' },
    phone: {
      pay_method: 'phone',
      ...order,
      name: '의자',
      company: '의자 가게',
      company_en: 'Chair Shop',
      digital: true,
    },
  },
  rules: {
    'settle-amount-number': { at: 'amount', breaks: [[{ amount: '64900' }]], keeps: [[{}]] },
    'settle-buyer-tel': [
      {
        at: 'buyer_tel',
        breaks: [
          [{ buyer_tel: undefined }],
          [{ buyer_tel: '' }],
          [{ buyer_tel: ' ' }],
          [{ buyer_tel: undefined, customer_uid: 'card0001' }],
        ],
        keeps: [[{}], [{ buyer_tel: '0' }]],
      },
      { at: 'buyer_tel', breaks: [], keeps: [[{ buyer_tel: 1012345678 }]], rawOnly: true },
    ],
    'settle-phone-fields': [
      {
        at: 'name',
        on: 'payment.phone',
        breaks: [[{ name: undefined }], [{ name: '' }]],
        keeps: [[{}], [{ name: undefined, pay_method: 'card' }]],
      },
      {
        at: 'company',
        on: 'payment.phone',
        breaks: [[{ company: undefined }]],
        keeps: [[{}], [{ company: undefined, pay_method: 'vbank' }]],
      },
      {
        at: 'company_en',
        on: 'payment.phone',
        breaks: [[{ company_en: undefined }]],
        keeps: [[{}], [{ company_en: undefined, pay_method: 'trans' }]],
      },
    ],
    'settle-vbank-company': {
      at: 'company',
      on: 'payment.vbank',
      breaks: [[{ company: undefined }], [{ company: '' }]],
      keeps: [[{}], [{ company: undefined, pay_method: 'card' }]],
    },
    'settle-vbank-due-format': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [
        [{ vbank_due: '2030-01-31' }],
        [{ vbank_due: '20300131235959' }],
        [{ vbank_due: '20230229' }],
        [{ vbank_due: 'YYYYMMDD' }],
        [{ vbank_due: '2030-01-31', pay_method: 'card' }],
      ],
      keeps: [[{}], [{ vbank_due: '20300131' }], [{ vbank_due: '20240229' }], [{ vbank_due: '' }]],
    },
    'settle-vbank010-method': {
      at: 'bypass.settle.vbank010',
      breaks: [
        [{ 'bypass.settle.vbank010': true }],
        [{ 'bypass.settle.vbank010': true, pay_method: 'trans' }],
      ],
      keeps: [
        [{}],
        [{ 'bypass.settle.vbank010': false }],
        [{ 'bypass.settle.vbank010': true, pay_method: 'vbank', company: '의자 가게' }],
      ],
    },
    'settle-no-billing-window': {
      at: 'customer_uid',
      breaks: [[{ customer_uid: 'card0001' }]],
      keeps: [[{}], [{ customer_uid: '' }]],
    },
    'settle-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
    },
    'settle-phone-digital': {
      at: 'digital',
      on: 'payment.phone',
      breaks: [[{ digital: undefined }]],
      keeps: [[{}], [{ digital: false }], [{ digital: undefined, pay_method: 'card' }]],
    },
  },
})
