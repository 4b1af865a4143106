import { tosspay_v2 } from '../../src/pg/tosspay_v2.js'
import { tableOf } from './table.js'

const payment = { merchant_uid: 'order0001', name: '의자', amount: 64900 }
/** What makes a payment of a request for a billing key. */
const pays = { customer_uid: undefined, name: '의자', amount: 64900 }
const back = { m_redirect_url: 'https://shop.example/complete' }
const expires = (expiredTime: unknown) => [{ 'bypass.tosspay_v2.expiredTime': expiredTime }] as const

/** A time so many minutes from now, as a clock in Korea shows it. */
const inMinutes = (minutes: number) =>
  new Date(Date.now() + (minutes + 9 * 60) * 60_000).toISOString().slice(0, 19).replace('T', ' ')

export default tableOf(tosspay_v2, {
  payment: {
    tosspay: { pay_method: 'tosspay', ...payment },
    tosspay_card: { pay_method: 'tosspay_card', ...payment },
    tosspay_money: { pay_method: 'tosspay_money', ...payment },
  },
  billing: {
    tosspay: {
      pay_method: 'tosspay',
      merchant_uid: 'order0001',
      customer_uid: 'member0001',
      customer_id: 'member',
      notice_url: 'https://shop.example/webhook',
    },
  },
  rules: {
    'tosspay_v2-sdk': {
      at: 'pg',
      breaks: [[{}, { oldSdk: true }]],
      keeps: [[{}], [{}, { oldSdk: false }]],
    },
    'tosspay_v2-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
    },
    'tosspay_v2-pay-method': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'card' }], [{ pay_method: 'TOSSPAY' }], [{ pay_method: 'toss_brandpay' }]],
      keeps: [
        [{}],
        [{ pay_method: 'tosspay_card' }],
        [{ pay_method: 'tosspay_money' }],
        [{ pay_method: '' }],
      ],
    },
    'tosspay_v2-billing-pay-method': {
      at: 'pay_method',
      on: 'billing.tosspay',
      breaks: [[{ pay_method: 'tosspay_card' }], [{ pay_method: 'card' }]],
      keeps: [[{}], [{ pay_method: undefined }], [{ pay_method: 'tosspay_card', ...pays }]],
    },
    'tosspay_v2-billing-customer-id': {
      at: 'customer_id',
      on: 'billing.tosspay',
      breaks: [
        [{ customer_id: undefined }],
        [{ customer_id: ' ' }],
        [{ customer_id: 7 }],
        [{ customer_id: '가'.repeat(51) }],
      ],
      keeps: [
        [{}],
        [{ customer_id: '가'.repeat(50) }],
        [{ customer_id: undefined, ...pays }],
        [{ customer_id: 'a'.repeat(51), ...pays }],
      ],
    },
    'tosspay_v2-billing-redirect': {
      at: 'm_redirect_url',
      on: 'billing.tosspay',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
    },
    'tosspay_v2-expired-time-format': {
      at: 'bypass.tosspay_v2.expiredTime',
      breaks: [
        expires('2023-12-02'),
        expires('20231202110000'),
        expires('2023-12-02T11:00:00'),
        expires('2023-12-02 11:00'),
        expires(1701482400),
      ],
      keeps: [expires('2023-12-02 11:00:00'), expires(''), [{}]],
    },
    'tosspay_v2-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '64900' }]],
      keeps: [[{ amount: 64900 }]],
    },
    'tosspay_v2-expired-time-max': {
      at: 'bypass.tosspay_v2.expiredTime',
      breaks: [expires(inMinutes(63)), expires(inMinutes(48 * 60))],
      keeps: [expires(inMinutes(57)), expires(inMinutes(15)), [{}]],
    },
    'tosspay_v2-cash-receipt': {
      at: 'bypass.tosspay_v2.cashReceiptTradeOption',
      breaks: [
        [{ 'bypass.tosspay_v2.cashReceiptTradeOption': 'culture' }],
        [{ 'bypass.tosspay_v2.cashReceiptTradeOption': 'personal' }],
      ],
      keeps: ['GENERAL', 'CULTURE', 'PUBLIC_TP', undefined].map(
        (option) => [{ 'bypass.tosspay_v2.cashReceiptTradeOption': option }] as const,
      ),
    },
    'tosspay_v2-bypass-root': [
      {
        at: 'bypass.tosspay_v2.expiredTime',
        breaks: [[{ 'bypass.expiredTime': '2023-12-02 11:00:00' }]],
        keeps: [[{}], expires('2023-12-02 11:00:00')],
      },
      {
        at: 'bypass.tosspay_v2.cashReceiptTradeOption',
        breaks: [[{ 'bypass.cashReceiptTradeOption': 'CULTURE' }]],
        keeps: [[{ 'bypass.tosspay_v2.cashReceiptTradeOption': 'CULTURE' }]],
      },
    ],
    'tosspay_v2-billing-webhook': {
      at: 'notice_url',
      on: 'billing.tosspay',
      breaks: [[{ notice_url: undefined }], [{ notice_url: '' }]],
      keeps: [[{}], [{ notice_url: undefined, ...pays }]],
    },
  },
})
