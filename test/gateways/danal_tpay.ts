import { danal_tpay } from '../../src/pg/danal_tpay.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', name: '의자', amount: 64900 }
const buyer_tel = '010-1234-5678'
const vbank = { pay_method: 'vbank', biz_num: '1234567890' }
const period = { from: '20300101', to: '20301231' }

export default tableOf(danal_tpay, {
  payment: {
    card: { pay_method: 'card', ...order, buyer_tel },
    trans: { pay_method: 'trans', ...order, buyer_tel },
    vbank: { pay_method: 'vbank', ...order, buyer_tel, biz_num: '1234567890' },
    cultureland: { pay_method: 'cultureland', ...order, buyer_tel },
    happymoney: { pay_method: 'happymoney', ...order, buyer_tel },
  },
  billing: { card: { pay_method: 'card', ...order, customer_uid: 'card0001' } },
  rules: {
    'danal_tpay-no-phone': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'phone', digital: true }]],
      keeps: [[{}], [{ pay_method: 'trans' }], [{ pay_method: undefined }]],
    },
    'danal_tpay-buyer-tel': [
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
      // A number counts as given; our own API asks for a text.
      { at: 'buyer_tel', breaks: [], keeps: [[{ buyer_tel: 1012345678 }]], rawOnly: true },
    ],
    'danal_tpay-vbank-biz-num': {
      at: 'biz_num',
      on: 'payment.vbank',
      breaks: [[{ biz_num: undefined }], [{ biz_num: '' }], [{ biz_num: null }]],
      keeps: [[{}], [{ biz_num: '1' }], [{ biz_num: undefined, pay_method: 'card' }]],
    },
    'danal_tpay-billing-pay-method': {
      at: 'pay_method',
      on: 'billing.card',
      breaks: [[{ pay_method: 'trans' }], [{ pay_method: 'cultureland' }]],
      keeps: [
        [{}],
        [{ pay_method: undefined }],
        [{ pay_method: 'trans', customer_uid: undefined, buyer_tel }],
      ],
    },
    'danal_tpay-biz-num-digits': {
      at: 'biz_num',
      on: 'payment.vbank',
      breaks: [
        [{ biz_num: '123456789' }],
        [{ biz_num: '12345678901' }],
        [{ biz_num: '123-45-6789a' }],
        [{ biz_num: '123 45 67890' }],
      ],
      keeps: [[{}], [{ biz_num: '123-45-67890' }], [{ biz_num: '123456789', pay_method: 'card' }]],
    },
    'danal_tpay-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '64900' }]],
      keeps: [[{}], [{ amount: 1 }]],
    },
    'danal_tpay-billing-charges': {
      at: 'amount',
      on: 'billing.card',
      breaks: [[{}], [{ amount: 1 }]],
      keeps: [[{ amount: 0 }], [{ customer_uid: undefined, buyer_tel }]],
    },
    'danal_tpay-billing-zero-test-charge': {
      at: 'amount',
      on: 'billing.card',
      breaks: [[{ amount: 0 }]],
      keeps: [[{}], [{ amount: 1 }]],
    },
    'danal_tpay-period': [
      {
        at: 'period.from',
        on: 'billing.card',
        breaks: [
          [{ period: { to: '20301231' } }],
          [{ period: { ...period, from: '' } }],
          [{ period: { ...period, from: '2030-01-01' } }],
          [{ period: { ...period, from: '20300230' } }],
        ],
        keeps: [[{}], [{ period }], [{ period: null }]],
      },
      {
        at: 'period.to',
        on: 'billing.card',
        breaks: [[{ period: { from: '20300101' } }], [{ period: { ...period, to: '301231' } }]],
        keeps: [[{ period: { ...period, to: '20300101' } }]],
      },
      {
        at: 'period.to',
        breaks: [[{ period: { from: '20300101' } }]],
        keeps: [[{ period }]],
      },
    ],
    'danal_tpay-auth-mode': {
      at: 'auth_mode',
      breaks: [[{ auth_mode: 'keyin' }], [{ auth_mode: 'KEY-IN' }]],
      keeps: [[{}], [{ auth_mode: 'key-in' }]],
    },
    'danal_tpay-cashreceipt-ui': {
      at: 'bypass.danal.ISCASHRECEIPTUI',
      breaks: [
        [{ 'bypass.danal.ISCASHRECEIPTUI': 'N' }],
        [{ 'bypass.danal.ISCASHRECEIPTUI': 'N', pay_method: 'cultureland' }],
        [{ 'bypass.danal.ISCASHRECEIPTUI': 'N', pay_method: undefined }],
      ],
      keeps: [
        [{ 'bypass.danal.ISCASHRECEIPTUI': 'N', pay_method: 'trans' }],
        [{ 'bypass.danal.ISCASHRECEIPTUI': 'N', ...vbank }],
        [{ 'bypass.danal.COLOR': '00' }],
      ],
    },
    'danal_tpay-phone-params': [
      {
        at: 'phone.detail',
        breaks: [[{ phone: { detail: [{ carrier: 'SKT', enabled: true }] } }]],
        keeps: [[{}], [{ phone: {} }]],
      },
      {
        at: 'prefill',
        breaks: [[{ prefill: { phoneNumber: '01012345678' } }]],
        keeps: [[{ prefill: null }]],
      },
    ],
    'danal_tpay-direct-contract': {
      at: 'card.direct',
      breaks: [[{ 'card.direct': { code: '367' } }]],
      keeps: [[{}], [{ card: { detail: [{ card_code: '367', enabled: true }] } }]],
    },
    'danal_tpay-installment-min-50000': [
      {
        at: 'display.card_quota',
        breaks: [
          [{ amount: 49999, 'display.card_quota': [2] }],
          [{ amount: 1, 'display.card_quota': [1, 3] }],
        ],
        keeps: [
          [{ amount: 50000, 'display.card_quota': [2] }],
          [{ amount: 49999, 'display.card_quota': [] }],
          [{ amount: 49999, 'display.card_quota': [1] }],
        ],
      },
      {
        at: 'card.direct.quota',
        breaks: [[{ amount: 49999, 'card.direct': { code: '367', quota: 2 } }]],
        keeps: [
          [{ amount: 50000, 'card.direct': { code: '367', quota: 2 } }],
          [{ amount: 49999, 'card.direct': { code: '367', quota: 0 } }],
          [{ amount: 49999, 'card.direct': { code: '367', quota: 1, usePoint: 'Y' } }],
        ],
      },
    ],
    'danal_tpay-happymoney': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'happymoney' }]],
      keeps: [[{}], [{ pay_method: 'cultureland' }]],
    },
  },
})
