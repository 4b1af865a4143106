import { nice } from '../../src/pg/nice.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', name: '의자', amount: 64900 }
const back = { m_redirect_url: 'https://shop.example/complete' }
const phone = { device: 'mobile' } as const

export default tableOf(nice, {
  payment: {
    card: { pay_method: 'card', ...order },
    trans: { pay_method: 'trans', ...order },
    vbank: { pay_method: 'vbank', ...order },
    phone: { pay_method: 'phone', ...order, digital: false },
    kakaopay: { pay_method: 'kakaopay', ...order },
  },
  rules: {
    'nice-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '64900' }], [{ amount: NaN }]],
      keeps: [[{}], [{ amount: 1 }], [{ amount: undefined }]],
      alsoElsewhere: true, // the common rule about the same field is an error
    },
    'nice-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, phone],
        [{}, { device: 'webview' }],
        [{ m_redirect_url: ' ' }, phone],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, phone]],
    },
    'nice-no-billing-window': {
      at: 'customer_uid',
      breaks: [[{ customer_uid: 'card0001' }]],
      keeps: [[{}], [{ customer_uid: '' }]],
    },
    'nice-cardshowopt-needs-mobile-v2': {
      at: 'niceMobileV2',
      breaks: [
        [{ 'bypass.CardShowOpt': '08:3' }],
        [{ 'bypass.CardShowOpt': '08:3', niceMobileV2: false }],
        [{ 'bypass.CardShowOpt': '08:3', niceMobileV2: 'true' }],
      ],
      keeps: [[{}], [{ 'bypass.CardShowOpt': '08:3|02:3', niceMobileV2: true }], [{ niceMobileV2: false }]],
    },
    'nice-currency': {
      at: 'currency',
      breaks: [[{ currency: 'EUR' }], [{ currency: 'JPY' }], [{ currency: 'usd' }]],
      keeps: [[{}], [{ currency: 'KRW' }], [{ currency: 'USD' }], [{ currency: '' }]],
    },
    'nice-usd-mobile': {
      at: 'niceMobileV2',
      breaks: [
        [{ ...back, currency: 'USD' }, phone],
        [{ ...back, currency: 'USD', niceMobileV2: false }, { device: 'webview' }],
      ],
      keeps: [
        [{ ...back, currency: 'USD', niceMobileV2: true }, phone],
        [{ ...back, currency: 'KRW' }, phone],
        [{ currency: 'USD' }, { device: 'pc' }],
        [{ currency: 'USD' }],
      ],
    },
    'nice-language': {
      at: 'language',
      breaks: [[{ language: 'ja' }], [{ language: 'KO' }]],
      keeps: [[{}], [{ language: 'ko' }], [{ language: 'en' }], [{ language: 'zh' }]],
    },
    'nice-vbank-due-format': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [
        [{ vbank_due: '2026-12-31' }],
        [{ vbank_due: '20261231235959' }],
        [{ vbank_due: '2026123123' }],
        [{ vbank_due: '20261331' }],
        [{ vbank_due: 'YYYYMMDD' }],
        [{ vbank_due: '2026-12-31', pay_method: 'card' }],
      ],
      keeps: [[{}], [{ vbank_due: '20261231' }], [{ vbank_due: '202612312359' }], [{ vbank_due: '' }]],
    },
    'nice-period-format': [
      {
        at: 'period.from',
        breaks: [
          [{ period: { from: '2026-01-01', to: '20261231' } }],
          [{ period: { from: '2026010', to: '20261231' } }],
          [{ period: { from: '202601011', to: '20261231' } }],
          [{ 'period.to': '20261231' }],
        ],
        keeps: [
          [{}],
          [{ period: {} }],
          [{ period: { from: '20260101', to: '20261231' } }],
          [{ 'period.interval': 'month' }],
        ],
      },
      {
        at: 'period.to',
        breaks: [
          [{ 'period.from': '20260101' }],
          [{ period: { from: '20260101', to: '2026/12/31' } }],
          [{ 'period.to': '2026-12-31' }],
        ],
        keeps: [[{ period: { from: '', to: '' } }]],
      },
    ],
    'nice-period-interval': [
      {
        at: 'period.interval',
        breaks: [
          [{ 'period.interval': '1m' }],
          [{ 'period.interval': 'day' }],
          [{ 'period.interval': 'MONTH' }],
        ],
        keeps: [
          [{}],
          [{ 'period.interval': 'month' }],
          [{ 'period.interval': 'year' }],
          [{ period: { from: '20260101', to: '20261231' } }],
        ],
      },
      {
        at: 'period.from',
        breaks: [[{ period: { interval: 'month', from: '20260101', to: '20261231' } }]],
        keeps: [[{ period: { interval: 'month', from: '', to: '' } }]],
      },
      {
        at: 'period.to',
        breaks: [[{ period: { interval: 'year', to: '20261231' } }]],
        keeps: [[{ period: { from: '20260101', to: '20261231', interval: '' } }]],
      },
    ],
    'nice-vat-zero-rate': {
      at: 'vat_amount',
      breaks: [[{ vat_amount: 0 }], [{ vat_amount: 5900 }]],
      keeps: [[{}], [{ vat_amount: null }]],
    },
    'nice-installment-min-50000': [
      {
        at: 'display.card_quota',
        breaks: [
          [{ amount: 49999, 'display.card_quota': [2] }],
          [{ amount: 49999, 'display.card_quota': [0, 3] }],
        ],
        keeps: [
          [{ amount: 50000, 'display.card_quota': [2] }],
          [{ amount: 49999, 'display.card_quota': [] }],
          [{ amount: 49999, 'display.card_quota': [0, 1] }],
        ],
      },
      {
        at: 'card.direct.quota',
        breaks: [[{ amount: 49999, 'card.direct': { code: '367', quota: 2 } }]],
        keeps: [
          [{ amount: 50000, 'card.direct': { code: '367', quota: 2 } }],
          [{ amount: 49999, 'card.direct': { code: '367', quota: 1 } }],
          [{ amount: 49999, 'card.direct': { code: '367', quota: 0 } }],
        ],
      },
    ],
    'nice-direct-mid': {
      at: 'card.direct',
      breaks: [[{ 'card.direct': { code: '367', quota: 0 } }]],
      keeps: [[{}], [{ 'card.detail': [{ card_code: '366', enabled: true }] }]],
    },
    'nice-superseded': [
      { at: 'pg', always: true, breaks: [[{}]], keeps: [] },
      {
        at: 'channelKey',
        always: true,
        rawOnly: true,
        breaks: [[{ channelKey: 'channel-key-0a1b2c3d' }]],
        keeps: [],
      },
    ],
    'nice-phone-digital': {
      at: 'digital',
      on: 'payment.phone',
      breaks: [[{ digital: undefined }], [{ digital: null }]],
      keeps: [[{}], [{ digital: true }], [{ digital: undefined, pay_method: 'card' }]],
    },
  },
})
