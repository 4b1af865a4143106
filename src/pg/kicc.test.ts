import { describe, expect, test } from 'vitest'
import { having, specify } from '../../test/fixtures/facts/spec.js'
import { checkPay } from '../check-pay.js'
import { checkRaw } from './index.js'
import { kicc } from './kicc.js'

const payment = {
  pg: 'kicc.T0000001',
  pay_method: 'card',
  merchant_uid: 'order0001',
  name: '의자',
  amount: 64900,
  buyer_tel: '010-4242-4242',
}
const billing = having(payment, { customer_uid: 'gildong_0001_1234', amount: 0, buyer_tel: undefined })
const item = { orderNumber: 'o-1', name: '의자', quantity: 1, amount: 64900 }
const escrow = having(payment, {
  pay_method: 'vbank',
  escrow: true,
  buyer_name: '홍길동',
  buyer_email: 'gildong@shop.example',
  kiccProducts: [item],
})
const back = { m_redirect_url: 'https://shop.example/complete' }

describe('the smallest requests', () => {
  test.each([
    ['payment', payment, {}],
    ['payment on a phone', having(payment, back), { device: 'mobile' }],
    ['billing key', billing, {}],
    ['escrow by virtual account', escrow, {}],
    ['escrow by transfer', having(escrow, { pay_method: 'trans' }), { device: 'pc' }],
  ] as const)('%s: nothing to say', (_, request, situation) => {
    expect(checkRaw(request, situation)).toEqual([])
    const { pg: _pg, ...ours } = request as Record<string, unknown>
    expect(checkPay({ pg: kicc, mid: 'T0000001' }, ours, situation)).toEqual([])
  })
})

describe('a payment', () => {
  specify(kicc, payment, {
    'kicc-required': [
      { at: 'pay_method', breaks: [[{ pay_method: undefined }]], keeps: [[{}]] },
      { at: 'merchant_uid', breaks: [[{ merchant_uid: undefined }]], keeps: [] },
      { at: 'name', breaks: [[{ name: '' }]], keeps: [] },
      { at: 'amount', breaks: [[{ amount: undefined }]], keeps: [], alsoElsewhere: true },
      { at: 'buyer_tel', breaks: [[{ buyer_tel: undefined }]], keeps: [], alsoElsewhere: true },
    ],
    'kicc-buyer-tel': {
      at: 'buyer_tel',
      breaks: [
        [{ buyer_tel: undefined }],
        [{ buyer_tel: undefined, ...back }, { device: 'mobile' }],
        [{ buyer_tel: ' ' }],
        [{ buyer_tel: {} }],
      ],
      keeps: [
        [{ buyer_tel: '0' }],
        [{ buyer_tel: 1042424242 }],
        [{ buyer_tel: undefined, customer_uid: 'u', amount: 0 }],
      ],
    },
    'kicc-amount-number': {
      at: 'amount',
      breaks: [[{ amount: 0.5 }], [{ amount: '0.5' }], [{ amount: 0.5, currency: 'KRW' }]],
      keeps: [
        [{ amount: 1 }],
        [{ amount: '1' }],
        [{ amount: 0.5, currency: 'USD' }],
        [{ amount: 1.0000001 }],
      ],
    },
    'kicc-pay-method': {
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
    'kicc-products-without-escrow': {
      at: 'kiccProducts',
      breaks: [[{ kiccProducts: [item] }], [{ kiccProducts: [item], escrow: false }]],
      keeps: [[{}], [{ kiccProducts: null }]],
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
      breaks: [
        [{ pay_method: 'vbank', vbank_due: 'YYYYMMDD' }],
        [{ pay_method: 'vbank', vbank_due: '2023-02-29' }],
      ],
      keeps: [
        [{ pay_method: 'vbank', vbank_due: '2024-02-29' }],
        [{ pay_method: 'vbank', vbank_due: '202402292359' }],
        [{ pay_method: 'vbank' }],
        [{ vbank_due: 'YYYYMMDD' }],
      ],
    },
    'kicc-digital-phone': {
      at: 'digital',
      breaks: [[{ pay_method: 'phone' }]],
      keeps: [[{ pay_method: 'phone', digital: false }], [{}]],
    },
    'kicc-mobile-redirect': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
    },
  })
})

describe('escrow', () => {
  const lacking = (...names: (keyof typeof item)[]) =>
    Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name as keyof typeof item)))

  specify(kicc, escrow, {
    'kicc-escrow-method': {
      at: 'pay_method',
      breaks: [
        [{ pay_method: 'card' }],
        [{ pay_method: 'phone', digital: true }],
        [{ pay_method: undefined }],
        [{ pay_method: '' }],
      ],
      keeps: [
        [{}],
        [{ pay_method: 'trans' }],
        [{ pay_method: 'card', escrow: false }],
        [{ pay_method: 'card', escrow: undefined }],
        [{ pay_method: 'card', escrow: 'true' }],
      ],
    },
    'kicc-escrow-buyer': [
      { at: 'buyer_name', breaks: [[{ buyer_name: undefined }], [{ buyer_name: '' }]], keeps: [[{}]] },
      { at: 'buyer_email', breaks: [[{ buyer_email: undefined }], [{ buyer_email: null }]], keeps: [] },
      {
        at: 'buyer_tel',
        breaks: [[{ buyer_tel: '' }], [{ buyer_tel: 1042424242 }]],
        keeps: [[{ escrow: false, buyer_name: undefined }]],
      },
    ],
    'kicc-escrow-products': {
      at: 'kiccProducts',
      breaks: [
        [{ kiccProducts: undefined }],
        [{ kiccProducts: [] }],
        [{ kiccProducts: item }],
        [{ kiccProducts: '[]' }],
      ],
      keeps: [[{}], [{ kiccProducts: [item, item] }], [{ kiccProducts: undefined, escrow: false }]],
    },
    'kicc-escrow-products-fields': [
      {
        at: 'kiccProducts.0.orderNumber',
        breaks: [
          [{ kiccProducts: [lacking('orderNumber')] }],
          [{ kiccProducts: [{ ...item, orderNumber: ' ' }] }],
        ],
        keeps: [[{}]],
      },
      { at: 'kiccProducts.0.name', breaks: [[{ kiccProducts: [lacking('name')] }]], keeps: [] },
      {
        at: 'kiccProducts.1.quantity',
        breaks: [
          [{ kiccProducts: [item, lacking('quantity')] }],
          [{ kiccProducts: [item, { ...item, quantity: '' }] }],
        ],
        keeps: [[{ kiccProducts: [item, { ...item, quantity: '2', amount: '1000', orderNumber: 7 }] }]],
      },
      {
        at: 'kiccProducts.0.amount',
        breaks: [[{ kiccProducts: [lacking('amount')] }], [{ kiccProducts: [{ ...item, amount: '1,000' }] }]],
        keeps: [[{ kiccProducts: [lacking('amount')], escrow: false, pay_method: 'card' }]],
      },
      {
        at: 'kiccProducts.0.name',
        breaks: [[{ kiccProducts: [null] }], [{ kiccProducts: ['의자'] }]],
        keeps: [],
        alsoElsewhere: true,
      },
    ],
  })
})

describe('a billing key', () => {
  specify(kicc, billing, {
    'kicc-billing-card-only': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'trans' }], [{ pay_method: 'phone', digital: true }]],
      keeps: [[{}], [{ pay_method: undefined }]],
    },
    'kicc-billing-required': [
      { at: 'name', breaks: [[{ name: undefined }]], keeps: [[{}]] },
      { at: 'merchant_uid', breaks: [[{ merchant_uid: undefined }]], keeps: [] },
      { at: 'amount', breaks: [[{ amount: undefined }]], keeps: [], alsoElsewhere: true },
    ],
    'kicc-billing-mid': {
      at: 'pg',
      breaks: [[{ pg: 'kicc' }]],
      keeps: [[{}], [{ pg: 'kicc', customer_uid: undefined, amount: 1000, buyer_tel: '1' }]],
      rawOnly: true,
    },
    'kicc-billing-no-charge': { at: 'amount', breaks: [[{ amount: 1 }]], keeps: [[{ amount: 0 }]] },
  })
})
