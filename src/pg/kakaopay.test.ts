import { describe, expect, test } from 'vitest'
import { having, specify } from '../../test/fixtures/facts/spec.js'
import { checkPay } from '../check-pay.js'
import { checkRaw } from './index.js'
import { kakaopay } from './kakaopay.js'

const payment = { pg: 'kakaopay.CA00000001', merchant_uid: 'order0001', name: '의자', amount: 64900 }
const billing = having(payment, { customer_uid: 'gildong_0001_1234', amount: 0 })
const back = { m_redirect_url: 'https://shop.example/complete' }

describe('the smallest requests', () => {
  test.each([
    ['payment', payment, {}],
    ['payment on a PC', payment, { device: 'pc' }],
    ['payment on a phone', having(payment, back), { device: 'mobile' }],
    ['payment by card', having(payment, { pay_method: 'card' }), {}],
    ['billing key', billing, {}],
    ['billing key with the bare code', having(billing, { pg: 'kakaopay' }), {}],
  ] as const)('%s: nothing to say', (_, request, situation) => {
    expect(checkRaw(request, situation)).toEqual([])
    const { pg: _pg, ...ours } = request as Record<string, unknown>
    expect(checkPay({ pg: kakaopay, mid: 'CA00000001' }, ours, situation)).toEqual([])
  })
})

describe('rules', () => {
  specify(kakaopay, payment, {
    'kakaopay-amount-number': {
      at: 'amount',
      breaks: [
        [{ amount: '64900' }],
        [{ amount: NaN }],
        [{ amount: Infinity }],
        [{ amount: {} }],
        [{ amount: false }],
      ],
      keeps: [[{ amount: 1 }], [{ amount: undefined }]],
    },
    'kakaopay-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
        [{ kakaopayMobileAsPC: false }, { device: 'mobile' }],
        [{ kakaopayMobileAsPC: 'true' }, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
      ],
      keeps: [
        [{}],
        [{}, { device: 'pc' }],
        [back, { device: 'mobile' }],
        [{ kakaopayMobileAsPC: true }, { device: 'mobile' }],
      ],
    },
    'kakaopay-card-quota-single': {
      at: 'display.card_quota',
      breaks: [[{ 'display.card_quota': [2, 3] }]],
      keeps: [[{ 'display.card_quota': [3] }], [{ 'display.card_quota': [] }], [{}]],
    },
    'kakaopay-card-quota-empty': {
      at: 'display.card_quota',
      breaks: [[{ 'display.card_quota': [] }]],
      keeps: [[{ 'display.card_quota': [0] }], [{ display: {} }], [{}]],
    },
    'kakaopay-bypass-payment-method-type': {
      at: 'bypass.kakaopay.payment_method_type',
      breaks: [
        [{ 'bypass.kakaopay.payment_method_type': 'card' }],
        [{ 'bypass.kakaopay.payment_method_type': 'POINT' }],
        [{ 'bypass.kakaopay.payment_method_type': ['CARD', 'MONEY'] }],
      ],
      keeps: [
        [{ 'bypass.kakaopay.payment_method_type': 'CARD' }],
        [{ 'bypass.kakaopay.payment_method_type': 'MONEY' }],
        [{ 'bypass.kakaopay.custom_message': '안녕하세요' }],
        [{ 'bypass.kakaopay.payment_method_type': 'card', customer_uid: 'u', amount: 0 }],
      ],
    },
    'kakaopay-vat-amount': {
      at: 'vat_amount',
      breaks: [[{ vat_amount: 100 }], [{ vat_amount: 0 }]],
      keeps: [[{ tax_free: 100 }]],
    },
    'kakaopay-app-scheme-ios': {
      at: 'app_scheme',
      breaks: [
        [{ app_scheme: 'shop' }, { device: 'pc' }],
        [
          { app_scheme: 'shop', ...back },
          { device: 'mobile', os: 'android' },
        ],
        [
          { app_scheme: 'shop', ...back },
          { device: 'webview', os: 'android' },
        ],
      ],
      keeps: [
        [
          { app_scheme: 'shop', ...back },
          { device: 'webview', os: 'ios' },
        ],
        [{ app_scheme: 'shop' }],
        [{}, { device: 'pc' }],
      ],
    },
    'kakaopay-pay-method-ignored': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'trans' }], [{ pay_method: 'kakaopay' }], [{ pay_method: 'anything at all' }]],
      keeps: [[{ pay_method: 'card' }], [{}], [{ pay_method: '' }]],
    },
    'kakaopay-billing-amount-charges': {
      at: 'amount',
      breaks: [[{ customer_uid: 'u', amount: 1 }]],
      keeps: [[{ customer_uid: 'u', amount: 0 }], [{ amount: 1 }]],
    },
    'kakaopay-mobile-as-pc-desktop': {
      at: 'kakaopayMobileAsPC',
      breaks: [[{ kakaopayMobileAsPC: true }, { device: 'pc' }]],
      keeps: [
        [{ kakaopayMobileAsPC: true }],
        [{ kakaopayMobileAsPC: true }, { device: 'mobile' }],
        [{}, { device: 'pc' }],
      ],
    },
  })

  test('its pay_method is not judged, since it is ignored', () => {
    const issues = checkRaw(having(payment, { pay_method: 'kakao' }))
    expect(issues.map(({ rule }) => rule)).toEqual(['kakaopay-pay-method-ignored'])
  })

  test('a phone without an address to come back to is told once', () => {
    const issues = checkRaw(payment, { device: 'mobile' }).filter(({ path }) => path === 'm_redirect_url')
    expect(issues).toHaveLength(1)
  })
})
