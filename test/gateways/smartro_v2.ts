import { smartro_v2 } from '../../src/pg/smartro_v2.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', amount: 64900, buyer_tel: '010-1234-5678' }
const back = { m_redirect_url: 'https://shop.example/back' }
const bc = { code: '361', quota: 5 }

export default tableOf(smartro_v2, {
  payment: {
    card: { pay_method: 'card', ...order },
    trans: { pay_method: 'trans', ...order },
    vbank: { pay_method: 'vbank', ...order, vbank_due: '20300131' },
    phone: { pay_method: 'phone', ...order, digital: true },
    lpay: { pay_method: 'lpay', ...order, customer_id: 'buyer0001' },
    kakaopay: { pay_method: 'kakaopay', ...order, customer_id: 'buyer0001' },
    naverpay: { pay_method: 'naverpay', ...order, customer_id: 'buyer0001' },
    payco: { pay_method: 'payco', ...order, customer_id: 'buyer0001' },
    pinpay: { pay_method: 'pinpay', ...order, customer_id: 'buyer0001' },
  },
  billing: {
    card: {
      pay_method: 'card',
      merchant_uid: 'order0001',
      name: '정기 배송',
      customer_uid: 'card0001',
      customer_id: 'buyer0001',
    },
  },
  rules: {
    'smartro_v2-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '64900' }]],
      keeps: [[{}], [{ amount: 64900.5, currency: 'USD' }]],
    },
    'smartro_v2-buyer-tel': [
      {
        at: 'buyer_tel',
        breaks: [[{ buyer_tel: undefined }], [{ buyer_tel: '' }], [{ buyer_tel: ' ' }]],
        keeps: [
          [{}],
          [{ buyer_tel: '0' }],
          [{ buyer_tel: undefined, customer_uid: 'card0001', customer_id: 'buyer0001' }],
        ],
      },
      { at: 'buyer_tel', breaks: [], keeps: [[{ buyer_tel: 1012345678 }]], rawOnly: true },
    ],
    'smartro_v2-merchant-uid-charset': {
      at: 'merchant_uid',
      breaks: [[{ merchant_uid: 'order-0001' }], [{ merchant_uid: 'order_1' }], [{ merchant_uid: '주문1' }]],
      keeps: [
        [{ merchant_uid: 'ORDER0001' }],
        [{ merchant_uid: '1' }],
        [{ merchant_uid: 'order-0001', customer_uid: 'card0001', customer_id: 'buyer0001' }],
      ],
    },
    'smartro_v2-merchant-uid-charset-billing': {
      at: 'merchant_uid',
      on: 'billing.card',
      breaks: [[{ merchant_uid: 'order-0001' }], [{ merchant_uid: 'order 1' }]],
      keeps: [
        [{}],
        [{ merchant_uid: 'Z9' }],
        [{ merchant_uid: 'order-0001', customer_uid: undefined, buyer_tel: '010-1234-5678', amount: 1000 }],
      ],
    },
    'smartro_v2-merchant-uid-length': {
      at: 'merchant_uid',
      breaks: [[{ merchant_uid: 'a'.repeat(41) }]],
      keeps: [[{ merchant_uid: 'a'.repeat(40) }], [{ merchant_uid: 'a'.repeat(39) }]],
    },
    'smartro_v2-vbank-due': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [[{ vbank_due: undefined }], [{ vbank_due: '' }], [{ vbank_due: null }]],
      keeps: [[{}], [{ vbank_due: undefined, pay_method: 'card' }]],
    },
    'smartro_v2-vbank-due-format': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [
        [{ vbank_due: 'YYYYMMDD' }],
        [{ vbank_due: '20230229' }],
        [{ vbank_due: '2023-02-29' }],
        [{ vbank_due: '20300131235959' }],
        [{ vbank_due: '2030-01-31 23:59:59' }],
        [{ vbank_due: '2030-0131' }],
        [{ vbank_due: '2030/01/31' }],
        [{ vbank_due: ' ' }],
      ],
      keeps: [
        [{}],
        [{ vbank_due: '2030-01-31' }],
        [{ vbank_due: '20240229' }],
        [{ vbank_due: 'YYYYMMDD', pay_method: 'card' }],
      ],
    },
    'smartro_v2-phone-digital': {
      at: 'digital',
      on: 'payment.phone',
      breaks: [[{ digital: undefined }], [{ digital: null }]],
      keeps: [[{}], [{ digital: false }], [{ digital: undefined, pay_method: 'card' }]],
    },
    'smartro_v2-easy-pay-customer-id': {
      at: 'customer_id',
      on: 'payment.lpay',
      breaks: [
        [{ customer_id: undefined }],
        [{ customer_id: '' }],
        [{ customer_id: undefined, pay_method: 'kakaopay' }],
        [{ customer_id: undefined, pay_method: 'naverpay' }],
        [{ customer_id: undefined, pay_method: 'payco' }],
        [{ customer_id: undefined, pay_method: 'pinpay' }],
      ],
      keeps: [[{}], [{ customer_id: undefined, pay_method: 'card' }]],
    },
    'smartro_v2-customer-id-length': [
      {
        at: 'customer_id',
        on: 'payment.lpay',
        breaks: [[{ customer_id: 'a'.repeat(21) }], [{ customer_id: 'a'.repeat(21), pay_method: 'pinpay' }]],
        keeps: [[{ customer_id: 'a'.repeat(20) }], [{ customer_id: 'a'.repeat(21), pay_method: 'card' }]],
      },
      {
        at: 'customer_id',
        on: 'billing.card',
        breaks: [[{ customer_id: 'a'.repeat(21) }]],
        keeps: [[{ customer_id: '가'.repeat(20) }], [{ customer_id: 'a'.repeat(19) }]],
      },
    ],
    'smartro_v2-direct-pair': [
      {
        at: 'card.direct.quota',
        breaks: [[{ 'card.direct': { code: '361' } }], [{ 'card.direct': { code: '361', quota: null } }]],
        keeps: [
          [{}],
          [{ 'card.direct': bc }],
          [{ 'card.direct': { code: '361', quota: 0 } }],
          [{ 'card.direct': { code: '361' }, pay_method: 'trans' }],
        ],
      },
      {
        at: 'card.direct.code',
        breaks: [[{ 'card.direct': { quota: 5 } }], [{ 'card.direct': { code: '', quota: 0 } }]],
        keeps: [[{ 'card.direct': bc }]],
      },
      {
        at: 'card.direct.code',
        breaks: [],
        keeps: [[{ 'card.direct': { quota: 5 }, pay_method: 'trans' }]],
        rawOnly: true,
      },
    ],
    'smartro_v2-direct-windows': {
      at: 'card.direct.code',
      breaks: [
        [{ 'card.direct': { code: '372', quota: 0 } }],
        [{ 'card.direct': { code: '090', quota: 0 } }],
      ],
      keeps: [[{}], [{ 'card.direct': bc }], [{ 'card.direct': { code: '089', quota: 0 } }]],
    },
    'smartro_v2-escrow-direct': {
      at: 'card.direct.code',
      breaks: [[{ 'card.direct': bc, escrow: true }]],
      keeps: [
        [{ 'card.direct': bc }],
        [{ 'card.direct': bc, escrow: false }],
        [{ escrow: true }],
        [{ 'card.direct': bc, escrow: true, pay_method: 'trans' }],
      ],
    },
    'smartro_v2-escrow-trans-receipt': [
      {
        at: 'bypass.cashReceiptType',
        on: 'payment.trans',
        breaks: [[{ 'bypass.cashReceiptType': 'anonymous', escrow: true }]],
        keeps: [
          [{ escrow: true }],
          [{ 'bypass.cashReceiptType': 'anonymous' }],
          [{ 'bypass.cashReceiptType': 'anonymous', escrow: false }],
          [{ 'bypass.cashReceiptType': 'anonymous', escrow: true, pay_method: 'card' }],
        ],
      },
      {
        at: 'bypass.customerIdentifier',
        on: 'payment.trans',
        breaks: [[{ 'bypass.customerIdentifier': '1178178260', escrow: true }]],
        keeps: [[{ 'bypass.cashReceiptType': 'corporate', 'bypass.customerIdentifier': '1178178260' }]],
      },
    ],
    'smartro_v2-receipt-identifier-forbidden': {
      at: 'bypass.customerIdentifier',
      on: 'payment.trans',
      breaks: [
        [{ 'bypass.customerIdentifier': '01012345678' }],
        [{ 'bypass.customerIdentifier': '01012345678', 'bypass.cashReceiptType': '' }],
        [{ 'bypass.customerIdentifier': '01012345678', 'bypass.cashReceiptType': 'anonymous' }],
        [{ 'bypass.customerIdentifier': '01012345678', pay_method: 'vbank', vbank_due: '20300131' }],
      ],
      keeps: [
        [{}],
        [{ 'bypass.cashReceiptType': 'anonymous' }],
        [{ 'bypass.customerIdentifier': '01012345678', 'bypass.cashReceiptType': 'personal' }],
        [{ 'bypass.customerIdentifier': '01012345678', pay_method: 'card' }],
      ],
    },
    'smartro_v2-receipt-identifier-required': {
      at: 'bypass.customerIdentifier',
      on: 'payment.trans',
      breaks: [
        [{ 'bypass.cashReceiptType': 'personal' }],
        [{ 'bypass.cashReceiptType': 'corporate', 'bypass.customerIdentifier': '' }],
        [{ 'bypass.cashReceiptType': 'corporate', pay_method: 'vbank', vbank_due: '20300131' }],
      ],
      keeps: [
        [{}],
        [{ 'bypass.cashReceiptType': 'anonymous' }],
        [{ 'bypass.cashReceiptType': 'personal', 'bypass.customerIdentifier': '01012345678' }],
        [{ 'bypass.cashReceiptType': 'personal', pay_method: 'card' }],
      ],
    },
    'smartro_v2-receipt-enum': {
      at: 'bypass.cashReceiptType',
      on: 'payment.trans',
      breaks: [
        [{ 'bypass.cashReceiptType': 'company' }],
        [{ 'bypass.cashReceiptType': 'PERSONAL', pay_method: 'vbank', vbank_due: '20300131' }],
      ],
      keeps: [
        [{}],
        [{ 'bypass.cashReceiptType': 'anonymous' }],
        [{ 'bypass.cashReceiptType': 'personal', 'bypass.customerIdentifier': '01012345678' }],
        [{ 'bypass.cashReceiptType': 'corporate', 'bypass.customerIdentifier': '1178178260' }],
        [{ 'bypass.cashReceiptType': 'company', pay_method: 'card' }],
      ],
    },
    'smartro_v2-receipt-vbank': [
      {
        at: 'bypass.cashReceiptType',
        on: 'payment.vbank',
        breaks: [[{ 'bypass.cashReceiptType': 'anonymous' }]],
        keeps: [[{}], [{ 'bypass.cashReceiptType': 'anonymous', pay_method: 'trans' }]],
      },
      {
        at: 'bypass.customerIdentifier',
        on: 'payment.vbank',
        breaks: [[{ 'bypass.customerIdentifier': '1178178260', 'bypass.cashReceiptType': 'corporate' }]],
        keeps: [[{}]],
      },
    ],
    'smartro_v2-card-quota': {
      at: 'display.card_quota',
      breaks: [[{ 'display.card_quota': [2, 3] }], [{ 'display.card_quota': [] }]],
      keeps: [[{}], [{ display: {} }]],
    },
    'smartro_v2-card-detail': [
      {
        at: 'card.detail',
        breaks: [[{ 'card.detail': [{ card_code: '361', enabled: true }] }]],
        keeps: [[{}], [{ 'card.direct': bc }]],
      },
      {
        at: 'useFreeInterestFromMall',
        breaks: [[{ useFreeInterestFromMall: true }]],
        keeps: [[{}], [{ useFreeInterestFromMall: false }]],
      },
    ],
    'smartro_v2-use-card-point': {
      at: 'useCardPoint',
      breaks: [[{ useCardPoint: true }], [{ useCardPoint: false }]],
      keeps: [[{}], [{ useCardPoint: null }]],
    },
    'smartro_v2-currency': {
      at: 'currency',
      breaks: [[{ currency: 'EUR' }], [{ currency: 'JPY' }], [{ currency: 'krw' }]],
      keeps: [[{}], [{ currency: 'KRW' }], [{ currency: 'USD' }], [{ currency: '' }]],
    },
    'smartro_v2-usd': {
      at: 'currency',
      breaks: [[{ currency: 'USD' }]],
      keeps: [[{}], [{ currency: 'KRW' }]],
    },
    'smartro_v2-period': [
      {
        at: 'period.from',
        breaks: [
          [{ period: { to: '20300131' } }],
          [{ period: {} }],
          [{ period: { from: '2030-01-01', to: '20300131' } }],
          [{ period: { from: '20300100', to: '20300131' } }],
        ],
        keeps: [[{}], [{ period: { from: '20300101', to: '20300131' } }]],
      },
      {
        at: 'period.to',
        breaks: [
          [{ period: { from: '20300101' } }],
          [{ period: { from: '20300101', to: '2030-01-31' } }],
          [{ period: { from: '20300101', to: '20300132' } }],
        ],
        keeps: [[{ period: { from: '20300101', to: '20300131' } }]],
      },
    ],
    'smartro_v2-language': {
      at: 'language',
      breaks: [[{ language: 'zh' }], [{ language: 'KO' }]],
      keeps: [[{}], [{ language: 'ko' }], [{ language: 'en' }]],
    },
    'smartro_v2-billing-language': {
      at: 'language',
      on: 'billing.card',
      breaks: [[{ language: 'en' }]],
      keeps: [
        [{}],
        [{ language: 'ko' }],
        [{ language: 'en', customer_uid: undefined, buyer_tel: '010-1234-5678', amount: 1000 }],
      ],
    },
    'smartro_v2-billing-pay-method': {
      at: 'pay_method',
      on: 'billing.card',
      breaks: [
        [{ pay_method: 'trans' }],
        [{ pay_method: 'lpay' }],
        [{ pay_method: undefined }],
        [{ pay_method: '' }],
      ],
      keeps: [
        [{}],
        [{ pay_method: 'trans', customer_uid: undefined, buyer_tel: '010-1234-5678', amount: 1000 }],
      ],
    },
    'smartro_v2-billing-customer-id': {
      at: 'customer_id',
      on: 'billing.card',
      breaks: [[{ customer_id: undefined }], [{ customer_id: '' }]],
      keeps: [
        [{}],
        [{ customer_id: undefined, customer_uid: undefined, buyer_tel: '010-1234-5678', amount: 1000 }],
      ],
    },
    'smartro_v2-mobile-m-redirect-url': [
      {
        at: 'm_redirect_url',
        breaks: [
          [{}, { device: 'mobile' }],
          [{ m_redirect_url: ' ' }, { device: 'mobile' }],
          [{ app_scheme: 'shop' }, { device: 'webview' }],
        ],
        keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
      },
      {
        at: 'm_redirect_url',
        on: 'billing.card',
        breaks: [[{}, { device: 'mobile' }]],
        keeps: [
          [{}, { device: 'pc' }],
          [back, { device: 'mobile' }],
        ],
      },
    ],
    'smartro_v2-naverpay-card-only': {
      at: 'pay_method',
      on: 'payment.naverpay',
      breaks: [[{}]],
      keeps: [[{ pay_method: 'kakaopay' }], [{ pay_method: 'card' }]],
    },
    'smartro_v2-contract': [
      {
        at: 'escrow',
        breaks: [[{ escrow: true }]],
        keeps: [[{}], [{ escrow: false }]],
      },
      {
        at: 'tax_free',
        breaks: [[{ tax_free: 1 }]],
        keeps: [[{}], [{ tax_free: 0 }]],
      },
      {
        at: 'card.direct.quota',
        breaks: [[{ 'card.direct': { code: '361', quota: 2 } }]],
        keeps: [
          [{ 'card.direct': { code: '361', quota: 1 } }],
          [{ 'card.direct': { code: '361', quota: 0 } }],
        ],
      },
      {
        at: 'pay_method',
        on: 'payment.lpay',
        breaks: [
          [{}],
          [{ pay_method: 'kakaopay' }],
          [{ pay_method: 'naverpay' }],
          [{ pay_method: 'payco' }],
          [{ pay_method: 'pinpay' }],
        ],
        keeps: [[{ pay_method: 'card' }], [{ pay_method: 'phone', digital: true }]],
      },
    ],
  },
})
