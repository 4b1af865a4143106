import { toss_brandpay } from '../../src/pg/toss_brandpay.js'
import { tableOf } from './table.js'

const pays = { call: 'request_pay' } as const
const widget = { call: 'toss-brandpay-widget' } as const
const options = 'bypass.toss_brandpay'
const method = { [`${options}.methodId`]: '3nKLoSBV7l8zUHU14cZxK' }

export default tableOf(toss_brandpay, {
  payment: {
    toss_brandpay: {
      pay_method: 'toss_brandpay',
      merchant_uid: 'order0001',
      name: '의자',
      amount: 64900,
      customer_id: 'd005f081-830a-4b9c-b5e2-73e56fbe6ac3',
    },
  },
  rules: {
    'toss_brandpay-sdk': {
      at: 'pg',
      breaks: [[{}, { oldSdk: true }]],
      keeps: [[{}], [{}, { oldSdk: false }]],
    },
    'toss_brandpay-pay-method': {
      at: 'pay_method',
      breaks: [[{ pay_method: undefined }], [{ pay_method: '' }], [{ pay_method: 'card' }]],
      keeps: [[{}]],
    },
    'toss_brandpay-krw': {
      at: 'currency',
      breaks: [[{ currency: 'USD' }], [{ currency: 'krw' }]],
      keeps: [[{}], [{ currency: 'KRW' }], [{ currency: '' }]],
    },
    'toss_brandpay-customer-id': {
      at: 'customer_id',
      breaks: [[{ customer_id: undefined }], [{ customer_id: '' }]],
      keeps: [[{}]],
    },
    'toss_brandpay-customer-id-guessable': {
      at: 'customer_id',
      breaks: [[{ customer_id: '1024' }], [{ customer_id: 1024 }]],
      keeps: [[{}], [{ customer_id: 'm1024' }], [{ customer_id: undefined }]],
    },
    'toss_brandpay-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '64900' }]],
      keeps: [[{ amount: 64900 }]],
    },
    'toss_brandpay-method-id': {
      at: `${options}.methodId`,
      breaks: [
        [{ useCardPoint: true }, pays],
        [{ 'display.card_quota': [6] }, pays],
        [{ 'bypass.cashReceiptType': 'personal' }, pays],
        [{ 'bypass.customerIdentifier': '01012345678' }, pays],
        [{ [`${options}.discountCode`]: '001' }, pays],
        [{ useCardPoint: true, [`${options}.methodId`]: ' ' }, pays],
      ],
      keeps: [
        [{}, pays],
        [{ useCardPoint: true }],
        [{ 'display.card_quota': [6] }, widget],
        [{ useCardPoint: true, 'display.card_quota': [6], ...method }, pays],
        [
          { 'bypass.cashReceiptType': 'personal', 'bypass.customerIdentifier': '01012345678', ...method },
          pays,
        ],
        [{ [`${options}.discountCode`]: '001', ...method }, pays],
      ],
    },
    'toss_brandpay-widget-unsupported': [
      {
        at: 'display.card_quota',
        breaks: [[{ 'display.card_quota': [6] }, widget]],
        keeps: [[{}, widget], [{ 'display.card_quota': [6] }, pays], [{ 'display.card_quota': [6] }]],
      },
      {
        at: 'useCardPoint',
        breaks: [[{ useCardPoint: true }, widget]],
        keeps: [[{ useCardPoint: true, ...method }, pays]],
      },
      {
        at: 'bypass.cashReceiptType',
        breaks: [[{ 'bypass.cashReceiptType': 'personal' }, widget]],
        keeps: [[{ 'bypass.cashReceiptType': '' }, widget]],
      },
      {
        at: 'bypass.customerIdentifier',
        breaks: [[{ 'bypass.customerIdentifier': '01012345678' }, widget]],
        keeps: [[{ 'bypass.isCulturalExpense': true }, widget]],
      },
    ],
    'toss_brandpay-widget-options-place': {
      at: `${options}.widgetOptions`,
      breaks: [[{ [`${options}.widgetOptions`]: { methodType: '카드' } }, pays]],
      keeps: [
        [{}, pays],
        [{ [`${options}.widgetOptions`]: { methodType: '카드' } }, widget],
        [{ [`${options}.widgetOptions`]: { methodType: '카드' } }],
      ],
    },
    'toss_brandpay-widget-method-type': {
      at: `${options}.widgetOptions.methodType`,
      breaks: [[{ [`${options}.widgetOptions.methodType`]: 'CARD' }, widget]],
      keeps: [
        [{ [`${options}.widgetOptions.methodType`]: '카드' }, widget],
        [{ [`${options}.widgetOptions.methodType`]: '계좌' }, widget],
        [{}, widget],
      ],
    },
    'toss_brandpay-cash-receipt-type': {
      at: 'bypass.cashReceiptType',
      breaks: [[{ 'bypass.cashReceiptType': 'person' }], [{ 'bypass.cashReceiptType': 'PERSONAL' }]],
      keeps: ['unable', 'personal', 'corporate', 'anonymous', undefined].map(
        (type) => [{ 'bypass.cashReceiptType': type }] as const,
      ),
    },
    'toss_brandpay-button-style': {
      at: `${options}.brandpayOptions.ui.buttonStyle`,
      breaks: [[{ [`${options}.brandpayOptions.ui.buttonStyle`]: 'round' }]],
      keeps: ['default', 'full', undefined].map(
        (style) => [{ [`${options}.brandpayOptions.ui.buttonStyle`]: style }] as const,
      ),
    },
    'toss_brandpay-ui-path': {
      at: `${options}.brandpayOptions.ui`,
      breaks: [[{ [`${options}.ui`]: { buttonStyle: 'full' } }]],
      keeps: [[{}], [{ [`${options}.brandpayOptions.ui`]: { buttonStyle: 'full' } }]],
    },
    'toss_brandpay-installment-min': {
      at: 'display.card_quota',
      breaks: [
        [{ amount: 49999, 'display.card_quota': [2] }],
        [{ amount: 100, 'display.card_quota': [0, 6] }],
      ],
      keeps: [
        [{ amount: 50000, 'display.card_quota': [2] }],
        [{ amount: 49999, 'display.card_quota': [] }],
        [{ amount: 49999, 'display.card_quota': [0] }],
        [{ amount: 49999 }],
      ],
    },
  },
})
