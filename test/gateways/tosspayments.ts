import { tosspayments } from '../../src/pg/tosspayments.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', name: '의자', amount: 64900, buyer_name: '홍길동' } as const
const back = 'https://shop.example/back'

export default tableOf(tosspayments, {
  payment: {
    card: { pay_method: 'card', ...order },
    trans: { pay_method: 'trans', ...order },
    vbank: { pay_method: 'vbank', ...order },
    phone: { pay_method: 'phone', ...order, digital: true },
    booknlife: { pay_method: 'booknlife', ...order },
    smartculture: { pay_method: 'smartculture', ...order },
    cultureland: { pay_method: 'cultureland', ...order },
    kakaopay: { pay_method: 'kakaopay', ...order },
    naverpay: { pay_method: 'naverpay', ...order },
    lpay: { pay_method: 'lpay', ...order },
    samsungpay: { pay_method: 'samsungpay', ...order },
    ssgpay: { pay_method: 'ssgpay', ...order },
    applepay: { pay_method: 'applepay', ...order },
    payco: { pay_method: 'payco', ...order },
    tosspay: { pay_method: 'tosspay', ...order },
  },
  billing: {
    card: { customer_uid: 'card0001', merchant_uid: 'order0001', name: '의자 정기 배송', amount: 0 },
  },
  rules: {
    'common-language': {
      at: 'language',
      breaks: [[{ language: 'en' }], [{ language: 'zh' }]],
      keeps: [[{}], [{ language: 'ko' }]],
    },
    'tosspayments-mobile-m-redirect-url': [
      {
        at: 'm_redirect_url',
        breaks: [
          [{}, { device: 'mobile' }],
          [{}, { device: 'webview' }],
          [{ m_redirect_url: ' ' }, { device: 'mobile' }],
        ],
        keeps: [[{}], [{}, { device: 'pc' }], [{ m_redirect_url: back }, { device: 'mobile' }]],
      },
      {
        at: 'm_redirect_url',
        on: 'billing.card',
        breaks: [[{}, { device: 'mobile' }]],
        keeps: [[{}], [{}, { device: 'pc' }], [{ m_redirect_url: back }, { device: 'mobile' }]],
      },
    ],
    'tosspayments-billing-pay-method': {
      at: 'pay_method',
      on: 'billing.card',
      breaks: [[{ pay_method: 'phone' }], [{ pay_method: 'trans' }], [{ pay_method: 'kakaopay' }]],
      keeps: [
        [{}],
        [{ pay_method: '' }],
        [{ pay_method: 'card' }],
        [{ pay_method: 'trans', customer_uid: undefined, amount: 64900 }],
      ],
    },
    'tosspayments-amount-number': {
      at: 'amount',
      alsoElsewhere: true,
      breaks: [[{ amount: '64900' }], [{ amount: '1' }]],
      keeps: [[{}], [{ amount: 1 }]],
    },
    'tosspayments-buyer-name': {
      at: 'buyer_name',
      breaks: [[{ buyer_name: undefined }], [{ buyer_name: '' }], [{ buyer_name: null }]],
      keeps: [[{}], [{ buyer_name: undefined, customer_uid: 'card0001' }]],
    },
    'tosspayments-billing-no-charge': {
      at: 'amount',
      on: 'billing.card',
      breaks: [[{ amount: 1 }], [{ amount: 64900 }]],
      keeps: [[{}], [{ customer_uid: undefined, amount: 64900 }]],
    },
    'tosspayments-direct-quota': {
      at: 'card.direct.quota',
      breaks: [[{ 'card.direct.code': '367' }], [{ 'card.direct.code': '367', 'card.direct.quota': null }]],
      keeps: [
        [{}],
        [{ 'card.direct.code': '367', 'card.direct.quota': 0 }],
        [{ 'card.direct.code': '367', 'card.direct.quota': 3 }],
      ],
    },
    'tosspayments-card-quota-range': {
      at: 'display.card_quota',
      breaks: [
        [{ 'display.card_quota': [3, 5] }],
        [{ 'display.card_quota': [0, 6] }],
        [{ 'display.card_quota': [2, 4], 'display.only_installment': false }],
      ],
      keeps: [
        [{}],
        [{ 'display.card_quota': [] }],
        [{ 'display.card_quota': [6] }],
        [{ 'display.card_quota': [2, 3] }],
        [{ 'display.card_quota': [0, 2, 3, 4] }],
        [{ 'display.card_quota': [3, 5], 'display.only_installment': true }],
      ],
    },
    'tosspayments-fixed-quota-easy-pay': {
      at: 'display.card_quota',
      on: 'payment.naverpay',
      breaks: [
        [{ 'display.card_quota': [5] }],
        [{ 'display.card_quota': [2], pay_method: 'lpay' }],
        [{ 'display.card_quota': [2], pay_method: 'tosspay' }],
        [{ 'display.card_quota': [2], pay_method: 'samsungpay' }],
      ],
      keeps: [
        [{}],
        [{ 'display.card_quota': [] }],
        [{ 'display.card_quota': [0] }],
        [{ 'display.card_quota': [1] }],
        [{ 'display.card_quota': [2, 3] }],
        [{ 'display.card_quota': [5], pay_method: 'card' }],
        [{ 'display.card_quota': [5], pay_method: 'kakaopay' }],
      ],
    },
    'tosspayments-kakaopay-max-12': {
      at: 'display.card_quota',
      on: 'payment.kakaopay',
      breaks: [[{ 'display.card_quota': [13] }], [{ 'display.card_quota': [2, 24] }]],
      keeps: [
        [{}],
        [{ 'display.card_quota': [12] }],
        [{ 'display.card_quota': [] }],
        [{ 'display.card_quota': [13], pay_method: 'card' }],
      ],
    },
    'tosspayments-installment-min-50000': [
      {
        at: 'display.card_quota',
        breaks: [
          [{ 'display.card_quota': [2], amount: 49999 }],
          [{ 'display.card_quota': [0, 2, 3], amount: 1000 }],
        ],
        keeps: [
          [{}],
          [{ 'display.card_quota': [2], amount: 50000 }],
          [{ 'display.card_quota': [0, 1], amount: 49999 }],
          [{ 'display.card_quota': [], amount: 49999 }],
        ],
      },
      {
        at: 'card.direct.quota',
        breaks: [[{ 'card.direct.code': '367', 'card.direct.quota': 2, amount: 49999 }]],
        keeps: [
          [{ 'card.direct.code': '367', 'card.direct.quota': 2, amount: 50000 }],
          [{ 'card.direct.code': '367', 'card.direct.quota': 0, amount: 49999 }],
          [{ 'card.direct.code': '367', 'card.direct.quota': 1, amount: 49999 }],
        ],
      },
    ],
    'tosspayments-appcard-card-only': {
      at: 'appCard',
      breaks: [[{ appCard: true, pay_method: 'trans' }], [{ appCard: true, pay_method: 'kakaopay' }]],
      keeps: [
        [{ appCard: true }],
        [{ appCard: true, pay_method: undefined }],
        [{ appCard: false, pay_method: 'trans' }],
      ],
    },
    'tosspayments-appcard-citi': {
      at: 'appCard',
      breaks: [[{ appCard: true, 'card.direct.code': '370', 'card.direct.quota': 0 }]],
      keeps: [
        [{ appCard: true }],
        [{ appCard: false, 'card.direct.code': '370', 'card.direct.quota': 0 }],
        [{ 'card.direct.code': '370', 'card.direct.quota': 0 }],
        [{ appCard: true, 'card.direct.code': '367', 'card.direct.quota': 0 }],
      ],
    },
    'tosspayments-cashreceipt-method': [
      {
        at: 'bypass.cashReceiptType',
        breaks: [
          [{ 'bypass.cashReceiptType': 'personal' }],
          [{ 'bypass.cashReceiptType': 'personal', pay_method: undefined }],
          [{ 'bypass.cashReceiptType': 'personal', pay_method: 'phone', digital: true }],
        ],
        keeps: [
          [{}],
          [{ 'bypass.cashReceiptType': 'personal', pay_method: 'trans' }],
          [{ 'bypass.cashReceiptType': 'personal', pay_method: 'vbank' }],
        ],
      },
      {
        at: 'bypass.isCulturalExpense',
        breaks: [[{ 'bypass.isCulturalExpense': true }], [{ 'bypass.isCulturalExpense': false }]],
        keeps: [
          [{ 'bypass.isCulturalExpense': true, pay_method: 'trans' }],
          [{ 'bypass.isCulturalExpense': true, pay_method: 'vbank' }],
        ],
      },
    ],
    'tosspayments-cashreceipt-enum': {
      at: 'bypass.cashReceiptType',
      on: 'payment.trans',
      breaks: [
        [{ 'bypass.cashReceiptType': 'person' }],
        [{ 'bypass.cashReceiptType': 'PERSONAL', pay_method: 'vbank' }],
      ],
      keeps: [
        [{}],
        [{ 'bypass.cashReceiptType': 'anonymous' }],
        [{ 'bypass.cashReceiptType': 'personal' }],
        [{ 'bypass.cashReceiptType': 'corporate' }],
        [{ 'bypass.cashReceiptType': 'person', pay_method: 'card' }],
      ],
    },
    'tosspayments-cashreceipt-corporate': {
      at: 'bypass.cashReceiptType',
      on: 'payment.trans',
      breaks: [
        [{ 'bypass.cashReceiptType': 'corporate' }],
        [{ 'bypass.cashReceiptType': 'corporate', pay_method: 'vbank' }],
      ],
      keeps: [[{}], [{ 'bypass.cashReceiptType': 'anonymous' }], [{ 'bypass.cashReceiptType': 'personal' }]],
    },
    'tosspayments-bypass-card-only': [
      {
        at: 'bypass.tosspayments.useInternationalCardOnly',
        breaks: [
          [{ 'bypass.tosspayments.useInternationalCardOnly': true, pay_method: 'trans' }],
          [{ 'bypass.tosspayments.useInternationalCardOnly': false, pay_method: 'kakaopay' }],
        ],
        keeps: [
          [{ 'bypass.tosspayments.useInternationalCardOnly': true }],
          [{ 'bypass.tosspayments.useInternationalCardOnly': true, pay_method: undefined }],
          [{ pay_method: 'trans' }],
        ],
      },
      {
        at: 'bypass.tosspayments.discountCode',
        breaks: [[{ 'bypass.tosspayments.discountCode': 'A1', pay_method: 'vbank' }]],
        keeps: [
          [{ 'bypass.tosspayments.discountCode': 'A1' }],
          [{ 'bypass.tosspayments.discountCode': '', pay_method: 'vbank' }],
        ],
      },
    ],
    'tosspayments-products-escrow': {
      at: 'products',
      on: 'payment.vbank',
      breaks: [[{ products: [{ name: '의자' }] }], [{ products: [{ name: '의자' }], escrow: false }]],
      keeps: [[{}], [{ products: [{ name: '의자' }], escrow: true }], [{ escrow: true }]],
    },
    'tosspayments-samsungpay-code': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'samsung' }]],
      keeps: [[{}], [{ pay_method: 'samsungpay' }]],
    },
    'tosspayments-merchant-uid-charset': {
      at: 'merchant_uid',
      breaks: [
        [{ merchant_uid: 'abc12' }],
        [{ merchant_uid: 'a'.repeat(65) }],
        [{ merchant_uid: 'order 0001' }],
        [{ merchant_uid: '주문번호0001' }],
        [{ merchant_uid: 'order.0001' }],
      ],
      keeps: [
        [{}],
        [{ merchant_uid: 'abc123' }],
        [{ merchant_uid: 'A-z_09' }],
        [{ merchant_uid: 'a'.repeat(64) }],
      ],
    },
    'tosspayments-phone-digital': {
      at: 'digital',
      on: 'payment.phone',
      breaks: [[{ digital: undefined }], [{ digital: null }]],
      keeps: [[{}], [{ digital: false }], [{ digital: undefined, pay_method: 'card' }]],
    },
    'tosspayments-contract': [
      {
        at: 'escrow',
        breaks: [[{ escrow: true }], [{ escrow: true, pay_method: 'vbank' }]],
        keeps: [[{}], [{ escrow: false }]],
      },
      { at: 'tax_free', breaks: [[{ tax_free: 1 }]], keeps: [[{ tax_free: 0 }]] },
      {
        at: 'useFreeInterestFromMall',
        breaks: [[{ useFreeInterestFromMall: true }]],
        keeps: [[{ useFreeInterestFromMall: false }]],
      },
      { at: 'useCardPoint', breaks: [[{ useCardPoint: true }]], keeps: [[{ useCardPoint: false }]] },
      {
        at: 'display.card_quota',
        breaks: [[{ 'display.card_quota': [2] }], [{ 'display.card_quota': [0, 2] }]],
        keeps: [[{ 'display.card_quota': [] }], [{ 'display.card_quota': [0, 1] }]],
      },
      {
        at: 'pay_method',
        breaks: [
          [{ pay_method: 'booknlife' }],
          [{ pay_method: 'smartculture' }],
          [{ pay_method: 'cultureland' }],
          [{ pay_method: 'kakaopay' }],
          [{ pay_method: 'naverpay' }],
          [{ pay_method: 'lpay' }],
          [{ pay_method: 'samsungpay' }],
          [{ pay_method: 'ssgpay' }],
          [{ pay_method: 'applepay' }],
          [{ pay_method: 'payco' }],
          [{ pay_method: 'tosspay' }],
        ],
        keeps: [
          [{ pay_method: undefined }],
          [{ pay_method: 'trans' }],
          [{ pay_method: 'vbank' }],
          [{ pay_method: 'phone', digital: true }],
        ],
      },
    ],
  },
})
