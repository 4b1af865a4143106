import { kicc } from '../../src/pg/kicc.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', name: '의자', amount: 64900, buyer_tel: '010-4242-4242' }
const item = { orderNumber: 'o-1', name: '의자', quantity: 1, amount: 64900 }
const escrow = {
  escrow: true,
  buyer_name: '홍길동',
  buyer_email: 'gildong@shop.example',
  kiccProducts: [item],
}
const back = { m_redirect_url: 'https://shop.example/complete' }
const payable = { customer_uid: undefined, amount: 1000, buyer_tel: '010-4242-4242' }

/** Under escrow, with a product from which parts are left out or changed. */
const product = (changes: Record<string, unknown>) => ({
  ...escrow,
  kiccProducts: [
    item,
    Object.fromEntries(Object.entries({ ...item, ...changes }).filter(([, part]) => part !== undefined)),
  ],
})

export default tableOf(kicc, {
  payment: {
    card: { pay_method: 'card', ...order },
    trans: { pay_method: 'trans', ...order },
    vbank: { pay_method: 'vbank', ...order },
    phone: { pay_method: 'phone', ...order, digital: true },
  },
  billing: {
    card: {
      pay_method: 'card',
      merchant_uid: 'order0001',
      name: '의자',
      customer_uid: 'gildong_0001_1234',
      amount: 0,
    },
  },
  rules: {
    'kicc-required': [
      { at: 'pay_method', breaks: [[{ pay_method: undefined }]], keeps: [[{}]] },
      { at: 'merchant_uid', breaks: [[{ merchant_uid: undefined }]], keeps: [[{}]] },
      { at: 'name', breaks: [[{ name: undefined }], [{ name: '' }]], keeps: [[{}]] },
      // Without these two a rule that blocks is broken as well.
      { at: 'amount', breaks: [[{ amount: undefined }]], keeps: [[{}]], alsoElsewhere: true },
      { at: 'buyer_tel', breaks: [[{ buyer_tel: undefined }]], keeps: [[{}]], alsoElsewhere: true },
    ],
    'kicc-buyer-tel': [
      {
        at: 'buyer_tel',
        breaks: [
          [{ buyer_tel: undefined }],
          [{ buyer_tel: undefined, ...back }, { device: 'mobile' }],
          [{ buyer_tel: ' ' }],
          [{ buyer_tel: {} }],
        ],
        keeps: [[{}], [{ buyer_tel: '0' }], [{ buyer_tel: undefined, customer_uid: 'u', amount: 0 }]],
      },
      {
        at: 'buyer_tel',
        breaks: [],
        keeps: [[{ buyer_tel: 1042424242 }]],
        rawOnly: true, // our own API asks for the documented type
      },
    ],
    'kicc-amount-number': [
      {
        at: 'amount',
        breaks: [[{ amount: 0.5 }], [{ amount: '0.5' }], [{ amount: 0.5, currency: 'KRW' }]],
        keeps: [[{ amount: 1 }], [{ amount: 0.5, currency: 'USD' }]],
      },
      {
        at: 'amount',
        breaks: [],
        keeps: [[{ amount: '1' }], [{ amount: 1.0000001 }]],
        alsoElsewhere: true, // the common rules are stricter
      },
    ],
    'kicc-pay-method': [
      {
        at: 'pay_method',
        breaks: [[{ pay_method: 'samsung' }], [{ pay_method: 'kakaopay' }], [{ pay_method: 'CARD' }]],
        keeps: [
          [{ pay_method: 'card' }],
          [{ pay_method: 'trans' }],
          [{ pay_method: 'vbank' }],
          [{ pay_method: 'phone' }],
          [{ pay_method: undefined }],
          [{ pay_method: '' }],
        ],
      },
      {
        at: 'pay_method',
        on: 'billing.card',
        breaks: [],
        keeps: [[{ pay_method: 'kakaopay' }]],
        alsoElsewhere: true, // refused as a method of a billing key
      },
    ],
    'kicc-products-without-escrow': {
      at: 'kiccProducts',
      breaks: [[{ kiccProducts: [item] }], [{ kiccProducts: [item], escrow: false }]],
      keeps: [[{}], [{ kiccProducts: null }], [{ pay_method: 'vbank', ...escrow }]],
    },
    'kicc-direct-company': {
      at: 'company',
      breaks: [
        [{ 'card.direct': { code: '381', quota: 0 } }],
        [{ 'card.direct': { code: '381' }, company: '' }],
      ],
      keeps: [[{ 'card.direct': { code: '381', quota: 0 }, company: '의자 가게' }], [{}]],
    },
    'kicc-direct-mid': {
      at: 'card.direct',
      breaks: [[{ 'card.direct': { code: '381' } }]],
      keeps: [[{}], [{ 'card.direct': null }]],
    },
    'kicc-auth-mode': {
      at: 'auth_mode',
      breaks: [[{ auth_mode: 'keyin' }], [{ auth_mode: 'key-in' }]],
      keeps: [[{}], [{ auth_mode: '' }]],
    },
    'kicc-vbank-due': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [
        [{ vbank_due: 'YYYYMMDD' }],
        [{ vbank_due: '2023-02-29' }],
        [{ vbank_due: '202612-31' }],
        [{ vbank_due: '2026-1231' }],
      ],
      keeps: [
        [{}],
        [{ vbank_due: '2024-02-29' }],
        [{ vbank_due: '202402292359' }],
        [{ vbank_due: 'YYYYMMDD', pay_method: 'card' }],
      ],
    },
    'kicc-digital-phone': {
      at: 'digital',
      on: 'payment.phone',
      breaks: [[{ digital: undefined }]],
      keeps: [[{}], [{ digital: false }], [{ digital: undefined, pay_method: 'card' }]],
    },
    'kicc-mobile-redirect': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
    },
    'kicc-escrow-method': [
      {
        at: 'pay_method',
        on: 'payment.vbank',
        breaks: [
          [{ ...escrow, pay_method: 'card' }],
          [{ ...escrow, pay_method: 'phone', digital: true }],
          [{ ...escrow, pay_method: undefined }],
          [{ ...escrow, pay_method: '' }],
        ],
        keeps: [
          [escrow],
          [{ ...escrow, pay_method: 'trans' }],
          [{ ...escrow, pay_method: 'card', escrow: false }],
          [{ ...escrow, pay_method: 'card', escrow: undefined }],
        ],
      },
      {
        at: 'pay_method',
        breaks: [],
        keeps: [[{ ...escrow, escrow: 'true' }]],
        rawOnly: true, // our own API asks for the documented type
      },
    ],
    'kicc-escrow-buyer': [
      {
        at: 'buyer_name',
        on: 'payment.vbank',
        breaks: [[{ ...escrow, buyer_name: undefined }], [{ ...escrow, buyer_name: '' }]],
        keeps: [[escrow], [{ ...escrow, escrow: false, buyer_name: undefined }]],
      },
      {
        at: 'buyer_email',
        on: 'payment.trans',
        breaks: [[{ ...escrow, buyer_email: undefined }], [{ ...escrow, buyer_email: null }]],
        keeps: [[escrow], [{ ...escrow, escrow: undefined, buyer_email: undefined }]],
      },
      {
        at: 'buyer_tel',
        on: 'payment.vbank',
        breaks: [[{ ...escrow, buyer_tel: '' }], [{ ...escrow, buyer_tel: 1042424242 }]],
        keeps: [[escrow]],
      },
    ],
    'kicc-escrow-products': {
      at: 'kiccProducts',
      on: 'payment.vbank',
      breaks: [
        [{ ...escrow, kiccProducts: undefined }],
        [{ ...escrow, kiccProducts: [] }],
        [{ ...escrow, kiccProducts: item }],
        [{ ...escrow, kiccProducts: '[]' }],
        [{ ...escrow, kiccProducts: undefined, pay_method: 'trans' }],
      ],
      keeps: [
        [escrow],
        [{ ...escrow, kiccProducts: [item, item] }],
        [{ ...escrow, kiccProducts: undefined, escrow: false }],
      ],
    },
    'kicc-escrow-products-fields': [
      {
        at: 'kiccProducts.1.orderNumber',
        on: 'payment.vbank',
        breaks: [[product({ orderNumber: undefined })], [product({ orderNumber: ' ' })]],
        keeps: [[product({})]],
      },
      {
        at: 'kiccProducts.1.name',
        on: 'payment.trans',
        breaks: [[product({ name: undefined })], [product({ name: '' })]],
        keeps: [[product({})]],
      },
      {
        at: 'kiccProducts.1.quantity',
        on: 'payment.vbank',
        breaks: [[product({ quantity: undefined })], [product({ quantity: '' })]],
        keeps: [[product({ quantity: 2 })]],
      },
      {
        at: 'kiccProducts.1.amount',
        on: 'payment.vbank',
        breaks: [[product({ amount: undefined })], [product({ amount: '1,000' })]],
        keeps: [[product({ amount: 0 })]],
      },
      {
        at: 'kiccProducts.0.name',
        on: 'payment.vbank',
        breaks: [[{ ...escrow, kiccProducts: [null] }], [{ ...escrow, kiccProducts: ['의자'] }]],
        keeps: [],
        alsoElsewhere: true, // each of the four parts is missing
      },
      {
        at: 'kiccProducts',
        on: 'payment.vbank',
        breaks: [],
        keeps: [
          [product({ quantity: '2', amount: '1000', orderNumber: 7 })],
          [{ ...product({ amount: undefined }), escrow: false, pay_method: 'card' }],
        ],
        rawOnly: true, // our own API asks for the documented types
      },
    ],
    'kicc-billing-card-only': {
      at: 'pay_method',
      on: 'billing.card',
      breaks: [[{ pay_method: 'trans' }], [{ pay_method: 'phone', digital: true }]],
      keeps: [[{}], [{ pay_method: undefined }], [{ ...payable, pay_method: 'trans' }]],
    },
    'kicc-billing-required': [
      { at: 'name', on: 'billing.card', breaks: [[{ name: undefined }]], keeps: [[{}]] },
      { at: 'merchant_uid', on: 'billing.card', breaks: [[{ merchant_uid: undefined }]], keeps: [[{}]] },
      // The common rule asks for an amount as well.
      {
        at: 'amount',
        on: 'billing.card',
        breaks: [[{ amount: undefined }]],
        keeps: [[{}]],
        alsoElsewhere: true,
      },
    ],
    'kicc-billing-mid': {
      at: 'pg',
      on: 'billing.card',
      breaks: [[{}]],
      keeps: [
        [{ pg: 'kicc.T0000001' }],
        [{ pg: undefined, channelKey: 'channel-key-1' }],
        [{ channelKey: 'channel-key-1' }],
        [payable],
      ],
    },
    'kicc-billing-no-charge': {
      at: 'amount',
      on: 'billing.card',
      breaks: [[{ amount: 1 }]],
      keeps: [[{ amount: 0 }], [payable]],
    },
  },
})
