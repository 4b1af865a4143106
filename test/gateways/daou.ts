import { daou } from '../../src/pg/daou.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', name: '의자', amount: 64900, digital: false }
const back = { m_redirect_url: 'https://shop.example/back' }
const mixed = ['card', 'kakaopay', 'naverpay', 'payco', 'applepay', 'samsung']
const wallets = ['kakaopay', 'naverpay', 'payco', 'samsung', 'applepay']
const flag = 'bypass.daou.CASHRECEIPTFLAG'

export default tableOf(daou, {
  payment: {
    card: { pay_method: 'card', ...order },
    trans: { pay_method: 'trans', ...order },
    vbank: { pay_method: 'vbank', ...order },
    kakaopay: { pay_method: 'kakaopay', ...order },
    naverpay: { pay_method: 'naverpay', ...order },
    payco: { pay_method: 'payco', ...order },
    samsung: { pay_method: 'samsung', ...order },
    applepay: { pay_method: 'applepay', ...order },
    cultureland: { pay_method: 'cultureland', ...order },
    smartculture: { pay_method: 'smartculture', ...order },
    booknlife: { pay_method: 'booknlife', ...order },
    phone: { pay_method: 'phone', ...order },
  },
  rules: {
    'daou-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '64900' }]],
      keeps: [[{}], [{ amount: 1 }]],
    },
    'daou-digital': {
      at: 'digital',
      breaks: [[{ digital: undefined }], [{ digital: '' }], [{ digital: 'true' }], [{ digital: 1 }]],
      keeps: [[{}], [{ digital: true }]],
    },
    'daou-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
    },
    'daou-app-scheme': {
      at: 'app_scheme',
      breaks: [
        [back, { device: 'webview' }],
        [
          { ...back, app_scheme: '' },
          { device: 'webview', os: 'ios' },
        ],
      ],
      keeps: [[{ ...back, app_scheme: 'shop' }, { device: 'webview' }], [back, { device: 'mobile' }], [{}]],
    },
    'daou-escrow-methods': {
      at: 'pay_method',
      breaks: [
        [{ escrow: true }],
        [{ escrow: true, pay_method: 'kakaopay' }],
        [{ escrow: true, pay_method: undefined }],
      ],
      keeps: [
        [{ escrow: true, pay_method: 'trans' }],
        [{ escrow: true, pay_method: 'vbank' }],
        [{ escrow: false }],
        [{}],
      ],
    },
    'daou-euc-kr': [
      { at: 'name', breaks: [[{ name: '의자 🪑' }]], keeps: [[{}], [{ name: 'Chair ㈜ №' }]] },
      { at: 'buyer_name', breaks: [[{ buyer_name: '홍😀' }]], keeps: [[{ buyer_name: '홍길동' }]] },
    ],
    'daou-tax-free-methods': {
      at: 'tax_free',
      breaks: [
        [{ tax_free: 100, pay_method: 'trans' }],
        [{ tax_free: 100, pay_method: 'vbank' }],
        [{ tax_free: 1, pay_method: 'phone' }],
        [{ tax_free: 100, pay_method: 'cultureland' }],
      ],
      keeps: [
        ...mixed.map((pay_method) => [{ tax_free: 100, pay_method }] as const),
        [{ tax_free: 0, pay_method: 'trans' }],
        [{ tax_free: 100, pay_method: undefined }],
      ],
    },
    'daou-cashreceiptflag-cash': {
      at: flag,
      breaks: [
        [{ [flag]: 'Y', pay_method: 'trans' }],
        [{ [flag]: 2, pay_method: 'trans' }],
        [{ [flag]: 'N', pay_method: 'vbank' }],
      ],
      keeps: [
        [{ [flag]: 1, pay_method: 'trans' }],
        [{ [flag]: 0, pay_method: 'vbank' }],
        [{ [flag]: 'Y', pay_method: 'kakaopay' }],
      ],
    },
    'daou-cashreceiptflag-kakaopay': {
      at: flag,
      breaks: [[{ [flag]: 1, pay_method: 'kakaopay' }], [{ [flag]: 'y', pay_method: 'kakaopay' }]],
      keeps: [
        [{ [flag]: 'Y', pay_method: 'kakaopay' }],
        [{ [flag]: 'N', pay_method: 'kakaopay' }],
        [{ [flag]: 1, pay_method: 'vbank' }],
      ],
    },
    'daou-cashreceiptflag-other': {
      at: flag,
      breaks: [
        [{ [flag]: 1 }],
        [{ [flag]: 0, pay_method: 'phone' }],
        [{ [flag]: 'Y', pay_method: 'naverpay' }],
        [{ [flag]: 1, pay_method: undefined }],
      ],
      keeps: [
        [{ [flag]: 1, pay_method: 'trans' }],
        [{ [flag]: 1, pay_method: 'vbank' }],
        [{ [flag]: 'Y', pay_method: 'kakaopay' }],
        [{ [flag]: '' }],
      ],
    },
    'daou-direct-yn': {
      at: 'bypass.daou.DIRECT_YN',
      breaks: [
        [{ 'bypass.daou.DIRECT_YN': 'Y' }],
        [{ 'bypass.daou.DIRECT_YN': 'Y', pay_method: 'trans' }],
        [{ 'bypass.daou.DIRECT_YN': 'Y', pay_method: undefined }],
      ],
      keeps: [[{}], ...wallets.map((pay_method) => [{ 'bypass.daou.DIRECT_YN': 'Y', pay_method }] as const)],
    },
    'daou-cardquota-format': {
      at: 'bypass.daou.CARDQUOTA',
      breaks: [
        [{ 'bypass.daou.CARDQUOTA': 'BC-0:2' }],
        [{ 'bypass.daou.CARDQUOTA': 'CCBC' }],
        [{ 'bypass.daou.CARDQUOTA': 'CCBC-0,2' }],
        [{ 'bypass.daou.CARDQUOTA': 'CCBC-0:2^' }],
        [{ 'bypass.daou.CARDQUOTA': 'CCBC-0:2|CCNH-0' }],
        [{ 'bypass.daou.CARDQUOTA': 'CCBC-0:2 ^CCNH-0' }],
      ],
      keeps: [
        [{}],
        [{ 'bypass.daou.CARDQUOTA': 'CCBC-0' }],
        [{ 'bypass.daou.CARDQUOTA': 'CKBK-12' }],
        [{ 'bypass.daou.CARDQUOTA': 'CCBC-0:2:3:4:5:6^CCNH-0:2:3^CCKM-0:2:3:4' }],
      ],
    },
    'daou-prefill-digits': {
      at: 'prefill.phoneNumber',
      on: 'payment.phone',
      breaks: [
        [{ prefill: { phoneNumber: '010-1234-5678' } }],
        [{ prefill: { phoneNumber: '010 1234 5678' } }],
      ],
      keeps: [[{}], [{ prefill: { phoneNumber: '01012345678' } }]],
    },
    'daou-no-billing-window': {
      at: 'customer_uid',
      breaks: [[{ customer_uid: 'card0001' }]],
      keeps: [[{}], [{ customer_uid: '' }]],
    },
    'daou-installment-min-50000': [
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
        ],
      },
    ],
    'daou-escrow-buyer-tel': {
      at: 'buyer_tel',
      on: 'payment.trans',
      breaks: [[{ escrow: true, buyer_tel: '010-1234-5678' }]],
      keeps: [
        [{ escrow: true }],
        [{ escrow: true, buyer_tel: '' }],
        [{ buyer_tel: '010-1234-5678' }],
        [{ escrow: false, buyer_tel: '010-1234-5678' }],
      ],
    },
  },
})
