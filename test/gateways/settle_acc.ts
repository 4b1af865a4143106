import { settle_acc } from '../../src/pg/settle_acc.js'
import { tableOf } from './table.js'

const back = { m_redirect_url: 'https://shop.example/back' }

export default tableOf(settle_acc, {
  payment: {
    trans: { pay_method: 'trans', merchant_uid: 'order0001', amount: 64900, buyer_tel: '010-1234-5678' },
  },
  billing: {
    trans: { merchant_uid: 'order0001', name: '정기 배송', amount: 0, customer_uid: 'account0001' },
  },
  rules: {
    'settle_acc-pay-method': [
      {
        at: 'pay_method',
        breaks: [[{ pay_method: 'card' }], [{ pay_method: 'vbank' }], [{ pay_method: 'TRANS' }]],
        keeps: [[{}], [{ pay_method: undefined }], [{ pay_method: '' }]],
      },
      {
        at: 'pay_method',
        on: 'billing.trans',
        breaks: [[{ pay_method: 'card' }]],
        keeps: [[{}], [{ pay_method: 'trans' }]],
      },
    ],
    'settle_acc-buyer-tel': [
      {
        at: 'buyer_tel',
        breaks: [[{ buyer_tel: undefined }], [{ buyer_tel: '' }], [{ buyer_tel: ' ' }]],
        keeps: [[{}], [{ buyer_tel: '0' }], [{ buyer_tel: undefined, customer_uid: 'account0001' }]],
      },
      { at: 'buyer_tel', breaks: [], keeps: [[{ buyer_tel: 1012345678 }]], rawOnly: true },
    ],
    'settle_acc-amount-number': [
      {
        at: 'amount',
        breaks: [[{ amount: 0.5 }], [{ amount: 1000.5, currency: 'KRW' }], [{ amount: '0.5' }]],
        keeps: [[{}], [{ amount: 0.5, currency: 'USD' }]],
      },
      { at: 'amount', breaks: [], keeps: [[{ amount: 64900.0000001 }]], rawOnly: true },
      { at: 'amount', breaks: [], keeps: [[{ amount: '64900' }]], alsoElsewhere: true },
    ],
    'settle_acc-pg-with-mid': {
      at: 'pg',
      breaks: [[{ pg: 'settle_acc' }]],
      keeps: [[{ pg: 'settle_acc.mid0001' }]],
      rawOnly: true,
    },
    'settle_acc-add-deduction': {
      at: 'bypass.settle.addDeductionYn',
      breaks: [[{ 'bypass.settle.addDeductionYn': 'X' }], [{ 'bypass.settle.addDeductionYn': 'y' }]],
      keeps: [
        [{}],
        [{ 'bypass.settle.addDeductionYn': 'Y' }],
        [{ 'bypass.settle.addDeductionYn': 'C' }],
        [{ 'bypass.settle.addDeductionYn': 'N' }],
      ],
    },
    'settle_acc-cri-psbl': {
      at: 'bypass.settle.criPsblYn',
      breaks: [[{ 'bypass.settle.criPsblYn': 'C' }], [{ 'bypass.settle.criPsblYn': 'n' }]],
      keeps: [
        [{}],
        [{ 'bypass.settle.criPsblYn': 'Y' }],
        [{ 'bypass.settle.criPsblYn': 'N' }],
        [{ 'bypass.settle.criPsblYn': '' }],
      ],
    },
    'settle_acc-cust-ci-hex': {
      at: 'bypass.settle.custCi',
      breaks: [
        [{ 'bypass.settle.custCi': 'Zm9vYmFy+/==' }],
        [{ 'bypass.settle.custCi': '0a1' }],
        [{ 'bypass.settle.custCi': '0g' }],
        [{ 'bypass.settle.custCi': '0a 1b' }],
      ],
      keeps: [
        [{}],
        [{ 'bypass.settle.custCi': '0a1B' }],
        [{ 'bypass.settle.custCi': '0123456789abcdefABCDEF'.repeat(9) }],
      ],
    },
    'settle_acc-bypass-key': [
      {
        at: 'bypass.settle_acc',
        breaks: [
          [{ 'bypass.settle_acc': { criPsblYn: 'N' } }],
          [{ 'bypass.settle_acc': { criPsblYn: 'N' }, 'bypass.settle': { criPsblYn: 'N' } }],
        ],
        keeps: [[{}], [{ 'bypass.settle': { criPsblYn: 'N' } }]],
      },
      {
        at: 'bypass.settle',
        breaks: [[{ 'bypass.settle_acc': { criPsblYn: 'N' } }]],
        keeps: [[{}], [{ bypass: {} }]],
      },
    ],
    'settle_acc-billing-charges': {
      at: 'amount',
      on: 'billing.trans',
      breaks: [[{ amount: 1 }], [{ amount: 1000 }]],
      keeps: [[{}], [{ amount: 1000, customer_uid: undefined, buyer_tel: '010-1234-5678' }]],
    },
    'settle_acc-billing-amount': {
      at: 'amount',
      on: 'billing.trans',
      breaks: [[{ amount: undefined }], [{ amount: null }]],
      keeps: [[{}], [{ amount: 1000 }]],
    },
    'settle_acc-mobile-m-redirect-url': {
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
