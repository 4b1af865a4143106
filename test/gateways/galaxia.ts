import { galaxia } from '../../src/pg/galaxia.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', name: '의자', amount: 64900, customer_id: 'gildong' }
const back = { m_redirect_url: 'https://shop.example/back' }
const carriers = ['SKT', 'KTF', 'LGT', 'CJH', 'KCT', 'SKL']

export default tableOf(galaxia, {
  payment: {
    card: { pay_method: 'card', ...order },
    trans: { pay_method: 'trans', ...order, buyer_name: '홍길동', buyer_tel: '010-1234-5678' },
    vbank: { pay_method: 'vbank', ...order, vbank_due: '20301231' },
    phone: { pay_method: 'phone', ...order, digital: true },
    cultureland: { pay_method: 'cultureland', ...order },
    smartculture: { pay_method: 'smartculture', ...order },
    booknlife: { pay_method: 'booknlife', ...order },
    happymoney: { pay_method: 'happymoney', ...order },
    kakaopay: { pay_method: 'kakaopay', ...order },
    naverpay: { pay_method: 'naverpay', ...order },
    tosspay: { pay_method: 'tosspay', ...order },
    samsungpay: { pay_method: 'samsungpay', ...order },
    applepay: { pay_method: 'applepay', ...order },
    payco: { pay_method: 'payco', ...order },
    moneytree: { pay_method: 'moneytree', ...order },
  },
  billing: {
    card: {
      pay_method: 'card',
      merchant_uid: 'order0001',
      name: '의자',
      customer_id: 'gildong',
      customer_uid: 'card0001',
    },
    phone: { pay_method: 'phone', ...order, customer_uid: 'phone0001', digital: true },
  },
  rules: {
    'galaxia-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '64900' }]],
      keeps: [[{}], [{ amount: 1 }]],
    },
    'galaxia-customer-id': [
      {
        at: 'customer_id',
        breaks: [[{ customer_id: undefined }], [{ customer_id: '' }], [{ customer_id: null }]],
        keeps: [[{}], [{ customer_id: '1' }]],
      },
      { at: 'customer_id', on: 'billing.card', breaks: [[{ customer_id: undefined }]], keeps: [[{}]] },
    ],
    'galaxia-customer-id-length': {
      at: 'customer_id',
      breaks: [[{ customer_id: 'a'.repeat(21) }], [{ customer_id: '가'.repeat(21) }]],
      keeps: [[{ customer_id: 'a'.repeat(20) }], [{ customer_id: '가'.repeat(20) }]],
    },
    'galaxia-name': [
      { at: 'name', breaks: [[{ name: undefined }], [{ name: '' }]], keeps: [[{}]] },
      { at: 'name', on: 'billing.card', breaks: [[{ name: undefined }]], keeps: [[{}]] },
    ],
    'galaxia-merchant-uid-length': {
      at: 'merchant_uid',
      breaks: [[{ merchant_uid: 'a'.repeat(65) }]],
      keeps: [[{}], [{ merchant_uid: 'a'.repeat(64) }], [{ merchant_uid: 'a'.repeat(41) }]],
    },
    'galaxia-trans-buyer-name': {
      at: 'buyer_name',
      on: 'payment.trans',
      breaks: [[{ buyer_name: undefined }], [{ buyer_name: '' }]],
      keeps: [
        [{}],
        [{ buyer_name: undefined, pay_method: 'card' }],
        [{ buyer_name: undefined, pay_method: undefined }],
      ],
    },
    'galaxia-trans-buyer-tel': {
      at: 'buyer_tel',
      on: 'payment.trans',
      breaks: [[{ buyer_tel: undefined }], [{ buyer_tel: '' }]],
      keeps: [[{}], [{ buyer_tel: undefined, pay_method: 'kakaopay' }]],
    },
    'galaxia-vbank-due': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [[{ vbank_due: undefined }], [{ vbank_due: '' }]],
      keeps: [[{}], [{ vbank_due: undefined, pay_method: 'card' }]],
    },
    'galaxia-vbank-due-format': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [
        [{ vbank_due: 'YYYYMMDD' }],
        [{ vbank_due: '2030.12.31' }],
        [{ vbank_due: '20300230' }],
        [{ vbank_due: '301231' }],
      ],
      keeps: [
        [{}],
        [{ vbank_due: '2030-12-31' }],
        [{ vbank_due: '20301231235959' }],
        [{ vbank_due: '2030-12-31 23:59:59' }],
        [{ vbank_due: 'YYYYMMDD', pay_method: 'card' }],
      ],
    },
    'galaxia-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
    },
    'galaxia-ios-app-scheme': {
      at: 'app_scheme',
      breaks: [
        [back, { device: 'webview', os: 'ios' }],
        [
          { ...back, app_scheme: '' },
          { device: 'webview', os: 'ios' },
        ],
      ],
      keeps: [
        [
          { ...back, app_scheme: 'shop' },
          { device: 'webview', os: 'ios' },
        ],
        [back, { device: 'webview', os: 'android' }],
        [back, { device: 'mobile', os: 'ios' }],
        [{}],
      ],
    },
    'galaxia-app-scheme-mobile-web': {
      at: 'app_scheme',
      breaks: [[{ ...back, app_scheme: 'shop' }, { device: 'mobile' }]],
      keeps: [
        [{ ...back, app_scheme: '' }, { device: 'mobile' }],
        [{ ...back, app_scheme: 'shop' }, { device: 'webview' }],
        [{ app_scheme: 'shop' }, { device: 'pc' }],
        [{ app_scheme: 'shop' }],
      ],
    },
    'galaxia-currency': {
      at: 'currency',
      breaks: [[{ currency: 'USD' }], [{ currency: 'krw' }]],
      keeps: [[{}], [{ currency: 'KRW' }], [{ currency: '' }]],
    },
    'galaxia-escrow-methods': {
      at: 'pay_method',
      breaks: [[{ escrow: true }], [{ escrow: true, pay_method: undefined }]],
      keeps: [
        [{ escrow: true, pay_method: 'trans' }],
        [{ escrow: true, pay_method: 'vbank', vbank_due: '20301231' }],
        [{ escrow: false }],
        [{}],
      ],
    },
    'galaxia-carrier-enum': {
      at: 'phone.carrier',
      on: 'payment.phone',
      breaks: [
        [{ phone: { carrier: 'LGU' } }],
        [{ phone: { carrier: '*' } }],
        [{ phone: { carrier: 'skt' } }],
      ],
      keeps: [[{}], ...carriers.map((carrier) => [{ phone: { carrier } }] as const)],
    },
    'galaxia-billing-pay-method': [
      {
        at: 'pay_method',
        on: 'billing.card',
        breaks: [[{ pay_method: undefined }], [{ pay_method: '' }], [{ pay_method: 'trans' }]],
        keeps: [[{}], [{ pay_method: 'phone', digital: true, amount: 64900 }]],
      },
      {
        at: 'pay_method',
        breaks: [[{ pay_method: 'kakaopay', customer_uid: 'card0001' }]],
        keeps: [[{ pay_method: undefined }], [{ pay_method: 'kakaopay' }]],
      },
    ],
    'galaxia-billing-phone-amount': {
      at: 'amount',
      on: 'billing.phone',
      breaks: [[{ amount: 0 }], [{ amount: undefined }]],
      keeps: [
        [{}],
        [{ amount: 1 }],
        [{ amount: 0, pay_method: 'card' }],
        [{ amount: undefined, pay_method: 'card' }],
      ],
    },
    'galaxia-billing-phone-charges': {
      at: 'amount',
      on: 'billing.phone',
      breaks: [[{}], [{ amount: 1 }]],
      keeps: [[{ pay_method: 'card' }], [{ customer_uid: undefined }]],
    },
    'galaxia-billing-card-no-charge': {
      at: 'amount',
      on: 'billing.card',
      breaks: [[{ amount: 1 }], [{ amount: 64900 }]],
      keeps: [[{}], [{ amount: 0 }], [{ amount: 64900, customer_uid: undefined }]],
    },
    'galaxia-phone-digital': {
      at: 'digital',
      on: 'payment.phone',
      breaks: [[{ digital: undefined }]],
      keeps: [[{}], [{ digital: false }], [{ digital: undefined, pay_method: 'card' }]],
    },
    'galaxia-happymoney': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'happymoney' }]],
      keeps: [[{}], [{ pay_method: 'cultureland' }]],
    },
    'galaxia-moneytree': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'moneytree' }]],
      keeps: [[{}], [{ pay_method: 'tosspay' }]],
    },
  },
})
