import { nice_v2 } from '../../src/pg/nice_v2.js'
import { tableOf } from './table.js'

const buyer = { merchant_uid: 'order0001', name: '의자', buyer_tel: '010-1234-5678' }
const order = { ...buyer, amount: 64900 }
const receipt = { cashReceiptType: 'personal', customerIdentifier: '01012345678' } as const
const key = { ...buyer, customer_uid: 'card0001', customer_id: 'member01' }
const back = { m_redirect_url: 'https://shop.example/complete' }
const phone = { device: 'mobile' } as const

export default tableOf(nice_v2, {
  payment: {
    card: { pay_method: 'card', ...order },
    trans: { pay_method: 'trans', ...order },
    vbank: { pay_method: 'vbank', ...order, vbank_due: '2026-12-31' },
    phone: { pay_method: 'phone', ...order, digital: false },
    cultureland: { pay_method: 'cultureland', ...order, bypass: { nice_v2: { MallUserID: 'member01' } } },
    naverpay_card: { pay_method: 'naverpay_card', ...order },
    naverpay_point: { pay_method: 'naverpay_point', ...order, bypass: receipt },
    kakaopay: { pay_method: 'kakaopay', ...order },
    payco: { pay_method: 'payco', ...order },
    samsungpay: { pay_method: 'samsungpay', ...order },
    skpay: { pay_method: 'skpay', ...order },
    ssgpay: { pay_method: 'ssgpay', ...order },
    ssgpay_bank: { pay_method: 'ssgpay_bank', ...order, bypass: receipt },
    lpay: { pay_method: 'lpay', ...order },
    applepay: { pay_method: 'applepay', ...order },
    tosspay_card: { pay_method: 'tosspay_card', ...order },
    tosspay_money: { pay_method: 'tosspay_money', ...order },
    alipay: { pay_method: 'alipay', ...order },
  },
  billing: {
    naverpay_card: { pay_method: 'naverpay_card', ...key },
    naverpay_point: { pay_method: 'naverpay_point', ...key },
    kakaopay: { pay_method: 'kakaopay', ...key },
  },
  rules: {
    'nice_v2-vbank-due': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [[{ vbank_due: undefined }], [{ vbank_due: '' }]],
      keeps: [[{}], [{ vbank_due: undefined, pay_method: 'card' }]],
    },
    'nice_v2-vbank-due-format': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [
        [{ vbank_due: '202612312359' }],
        [{ vbank_due: '2026-12-31 23:59' }],
        [{ vbank_due: '2026-12-31T23:59:59' }],
        [{ vbank_due: '2026-12-3123:59:59' }],
        [{ vbank_due: '202612-31' }],
        [{ vbank_due: '2026/12/31' }],
        [{ vbank_due: '20261331' }],
        [{ vbank_due: '2026-02-30' }],
        [{ vbank_due: '1798729199' }],
        [{ vbank_due: 'YYYYMMDD' }],
      ],
      keeps: [
        [{ vbank_due: '2026-12-31 23:59:59' }],
        [{ vbank_due: '20261231235959' }],
        [{ vbank_due: '2026-12-31' }],
        [{ vbank_due: '20261231' }],
        [{ vbank_due: '202612312359', pay_method: 'card' }],
      ],
    },
    'nice_v2-phone-digital': {
      at: 'digital',
      on: 'payment.phone',
      breaks: [[{ digital: undefined }], [{ digital: null }]],
      keeps: [[{ digital: false }], [{ digital: true }], [{ digital: undefined, pay_method: 'card' }]],
    },
    'nice_v2-cultureland-mall-user-id': {
      at: 'bypass.nice_v2.MallUserID',
      on: 'payment.cultureland',
      breaks: [
        [{ 'bypass.nice_v2.MallUserID': undefined }],
        [{ 'bypass.nice_v2.MallUserID': '' }],
        [{ bypass: { MallUserID: 'member01' } }],
        [{ bypass: undefined }],
      ],
      keeps: [[{}], [{ bypass: undefined, pay_method: 'card' }]],
    },
    'nice_v2-voucher-cultureland-only': {
      at: 'pay_method',
      on: 'payment.cultureland',
      breaks: [
        [{ pay_method: 'booknlife' }],
        [{ pay_method: 'smartculture' }],
        [{ pay_method: 'culturegift' }],
        [{ pay_method: 'happymoney' }],
      ],
      keeps: [[{}], [{ pay_method: 'point' }]],
    },
    'nice_v2-naverpay-split': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'naverpay' }]],
      keeps: [
        [{ pay_method: 'naverpay_card' }],
        [{ pay_method: 'naverpay_point', bypass: receipt }],
        [{ pay_method: 'kakaopay' }],
      ],
    },
    'nice_v2-tosspay-split': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'tosspay' }]],
      keeps: [[{ pay_method: 'tosspay_card' }], [{ pay_method: 'tosspay_money' }]],
    },
    'nice_v2-direct-quota': {
      at: 'card.direct.quota',
      breaks: [
        [{ 'card.direct.code': '361' }],
        [{ 'card.direct': { code: '361', quota: null } }],
        [{ 'card.direct': { code: '361', quota: '' } }],
      ],
      keeps: [
        [{ 'card.direct': { code: '361', quota: 0 } }],
        [{ 'card.direct': { code: '361', quota: 5 } }],
        [{ 'card.direct.code': '361', pay_method: 'payco' }],
        [{}],
      ],
    },
    'nice_v2-direct-quota-low-amount': {
      at: 'card.direct.quota',
      breaks: [
        [{ amount: 49999, 'card.direct': { code: '361', quota: 2 } }],
        [{ amount: 49999, 'card.direct': { code: '361', quota: 1 } }],
        [{ amount: 49999, 'card.direct': { code: '361', quota: 2 }, pay_method: 'payco' }],
      ],
      keeps: [
        [{ amount: 49999, 'card.direct': { code: '361', quota: 0 } }],
        [{ amount: 50000, 'card.direct': { code: '361', quota: 2 } }],
        [{ amount: 49999, 'card.direct': { code: '', quota: 2 } }],
      ],
    },
    'nice_v2-direct-no-list': {
      at: 'display.card_quota',
      breaks: [[{ 'card.direct': { code: '361', quota: 3 }, 'display.card_quota': [2, 3] }]],
      keeps: [
        [{ 'card.direct': { code: '361', quota: 3 }, 'display.card_quota': [3] }],
        [{ 'card.direct': { code: '361', quota: 0 }, 'display.card_quota': [] }],
        [{ 'card.direct': { code: '361', quota: 3 }, 'display.card_quota': [2, 3], pay_method: 'payco' }],
        [{ 'display.card_quota': [2, 3] }],
      ],
    },
    'nice_v2-direct-toss-bank': {
      at: 'card.direct.code',
      breaks: [[{ 'card.direct': { code: '092', quota: 0 } }]],
      keeps: [
        [{ 'card.direct': { code: '090', quota: 0 } }],
        [{ 'card.direct': { code: '092', quota: 0 }, pay_method: 'payco' }],
        [{}],
      ],
    },
    'nice_v2-mobile-quota-ignored': {
      at: 'display.card_quota',
      breaks: [
        [{ ...back, 'display.card_quota': [2, 3] }, phone],
        [{ ...back, 'display.card_quota': [] }, phone],
        [{ ...back, 'display.card_quota': [3] }, { device: 'webview' }],
      ],
      keeps: [
        [{ 'display.card_quota': [2, 3] }, { device: 'pc' }],
        [{ 'display.card_quota': [2, 3] }],
        [{ ...back, 'display.card_quota': [3], 'card.direct': { code: '361', quota: 3 } }, phone],
        [{ ...back, 'display.card_quota': [2, 3], pay_method: 'payco' }, phone],
        [back, phone],
      ],
    },
    'nice_v2-trans-escrow-direct': {
      at: 'bypass.nice_v2.DirectShowOpt',
      on: 'payment.trans',
      breaks: [[{ escrow: true, bypass: { ...receipt, nice_v2: { DirectShowOpt: 'BANK' } } }]],
      keeps: [
        [{ escrow: false, bypass: { ...receipt, nice_v2: { DirectShowOpt: 'BANK' } } }],
        [{ escrow: true, 'bypass.nice_v2.DirectShowOpt': 'CELLPHONE' }],
        [{ escrow: true, 'bypass.nice_v2.DirectShowOpt': 'BANK', pay_method: 'card' }],
        [{ escrow: true }],
      ],
    },
    'nice_v2-trans-direct-cash-receipt': {
      at: 'bypass.cashReceiptType',
      on: 'payment.trans',
      breaks: [
        [{ 'bypass.nice_v2.DirectShowOpt': 'BANK' }],
        [{ 'bypass.nice_v2': { DirectShowOpt: 'BANK', cashReceiptType: 'personal' } }],
      ],
      keeps: [
        [{ bypass: { ...receipt, nice_v2: { DirectShowOpt: 'BANK' } } }],
        [{ 'bypass.nice_v2.DirectShowOpt': 'CELLPHONE' }],
        [{ 'bypass.nice_v2.DirectShowOpt': 'BANK', pay_method: 'card' }],
        [{}],
      ],
    },
    'nice_v2-naverpay-point-cash-receipt': {
      at: 'bypass.cashReceiptType',
      on: 'payment.naverpay_point',
      breaks: [[{ 'bypass.cashReceiptType': undefined }], [{ bypass: undefined }]],
      keeps: [
        [{}],
        [{ bypass: undefined, pay_method: 'naverpay_card' }],
        [{ bypass: undefined, customer_uid: 'card0001', customer_id: 'member01' }],
      ],
    },
    'nice_v2-ssgpay-bank-cash-receipt': {
      at: 'bypass.cashReceiptType',
      on: 'payment.ssgpay_bank',
      breaks: [[{ 'bypass.cashReceiptType': undefined }], [{ bypass: undefined }]],
      keeps: [[{}], [{ bypass: undefined, pay_method: 'ssgpay' }]],
    },
    'nice_v2-cash-receipt-identifier': {
      at: 'bypass.customerIdentifier',
      on: 'payment.naverpay_point',
      breaks: [
        [{ 'bypass.customerIdentifier': undefined }],
        [{ bypass: { cashReceiptType: 'corporate', customerIdentifier: '' } }],
      ],
      keeps: [[{}], [{ bypass: { cashReceiptType: 'none' } }]],
    },
    'nice_v2-cash-receipt-personal-phone': [
      {
        at: 'bypass.customerIdentifier',
        on: 'payment.naverpay_point',
        breaks: [
          [{ 'bypass.customerIdentifier': '9001011234567' }],
          [{ 'bypass.customerIdentifier': '900101-1234567' }],
          [{ 'bypass.customerIdentifier': '900101-1234567', pay_method: 'ssgpay_bank' }],
        ],
        keeps: [
          [{}],
          [{ 'bypass.customerIdentifier': '010-1234-5678' }],
          [{ 'bypass.customerIdentifier': '900101123456' }],
          [{ 'bypass.customerIdentifier': '90010112345678' }],
          [{ 'bypass.customerIdentifier': undefined }],
          [{ bypass: { cashReceiptType: 'corporate', customerIdentifier: '9001011234567' } }],
          [{ 'bypass.customerIdentifier': '9001011234567', pay_method: 'naverpay_card' }],
        ],
      },
      {
        at: 'bypass.customerIdentifier',
        on: 'payment.trans',
        breaks: [
          [
            {
              bypass: {
                cashReceiptType: 'personal',
                customerIdentifier: '900101-1234567',
                nice_v2: { DirectShowOpt: 'BANK' },
              },
            },
          ],
        ],
        keeps: [
          [{ bypass: { ...receipt, nice_v2: { DirectShowOpt: 'BANK' } } }],
          [{ bypass: { cashReceiptType: 'personal', customerIdentifier: '900101-1234567' } }],
        ],
      },
    ],
    'nice_v2-cash-receipt-not-passed': [
      {
        at: 'bypass.cashReceiptType',
        on: 'payment.vbank',
        breaks: [[{ bypass: receipt }]],
        keeps: [[{}], [{ bypass: receipt, pay_method: 'ssgpay_bank' }]],
      },
      {
        at: 'bypass.cashReceiptType',
        on: 'payment.trans',
        breaks: [
          [{ bypass: receipt }],
          [{ bypass: { ...receipt, nice_v2: { DirectShowOpt: 'CELLPHONE' } } }],
        ],
        keeps: [[{}], [{ bypass: { ...receipt, nice_v2: { DirectShowOpt: 'BANK' } } }]],
      },
    ],
    'nice_v2-ssgpay-bank-merchant-uid': {
      at: 'merchant_uid',
      on: 'payment.ssgpay_bank',
      breaks: [
        [{ merchant_uid: 'order-0001' }],
        [{ merchant_uid: 'order_0001' }],
        [{ merchant_uid: 'order 0001' }],
        [{ merchant_uid: 'order.0001' }],
      ],
      keeps: [
        [{}],
        [{ merchant_uid: 'ORDER0001' }],
        [{ merchant_uid: '주문0001' }],
        [{ merchant_uid: 'order-0001', pay_method: 'ssgpay' }],
      ],
    },
    'nice_v2-name-forbidden-chars': {
      at: 'name',
      breaks: [
        [{ name: '의자 10%' }],
        [{ name: '의자&책상' }],
        [{ name: '의자|책상' }],
        [{ name: '의자 $10' }],
        [{ name: '의자-흰색' }],
        [{ name: '의자+책상' }],
        [{ name: '의자=책상' }],
        [{ name: '[의자' }],
        [{ name: '의자]' }],
        [{ ...key, pay_method: 'kakaopay', name: '의자-흰색' }],
      ],
      keeps: [[{}], [{ name: '의자_흰색' }], [{ name: '의자(흰색), 책상' }]],
    },
    'nice_v2-name-parentheses': {
      at: 'name',
      breaks: [[{ name: '의자(흰색)' }], [{ name: '(의자' }], [{ name: '의자)' }]],
      keeps: [[{}], [{ name: '의자 흰색' }], [{ name: '[의자]' }]],
    },
    'nice_v2-name-40-bytes': {
      at: 'name',
      breaks: [[{ name: '가'.repeat(21) }], [{ name: `${'가'.repeat(20)}a` }], [{ name: 'a'.repeat(41) }]],
      keeps: [[{ name: '가'.repeat(20) }], [{ name: 'a'.repeat(40) }], [{ name: `${'가'.repeat(19)}ab` }]],
    },
    'nice_v2-buyer-tel': [
      {
        at: 'buyer_tel',
        breaks: [[{ buyer_tel: undefined }], [{ buyer_tel: '' }]],
        keeps: [[{}], [{ buyer_tel: '01012345678' }]],
      },
      { at: 'buyer_tel', on: 'billing.kakaopay', breaks: [[{ buyer_tel: undefined }]], keeps: [[{}]] },
    ],
    'nice_v2-amount-decimals': {
      at: 'amount',
      breaks: [
        [{ amount: 12.345, currency: 'USD' }],
        [{ amount: 1.1 * 3, currency: 'USD' }],
        [{ amount: 1e-7, currency: 'USD' }],
      ],
      keeps: [
        [{ amount: 12.34, currency: 'USD' }],
        [{ amount: 12.3, currency: 'USD' }],
        [{ amount: 12, currency: 'USD' }],
        [{ amount: 123456 }],
      ],
    },
    'nice_v2-currency': {
      at: 'currency',
      breaks: [[{ currency: 'EUR' }], [{ currency: 'JPY' }], [{ currency: 'usd' }]],
      keeps: [[{}], [{ currency: 'KRW' }], [{ currency: 'USD' }], [{ currency: '' }]],
    },
    'nice_v2-language': {
      at: 'language',
      breaks: [[{ language: 'ja' }], [{ language: 'KO' }]],
      keeps: [[{}], [{ language: 'ko' }], [{ language: 'en' }], [{ language: 'zh' }]],
    },
    'nice_v2-period-both': [
      {
        at: 'period.to',
        breaks: [[{ 'period.from': '20260101' }], [{ period: { from: '20260101', to: '' } }]],
        keeps: [[{}], [{ period: { from: '20260101', to: '20261231' } }]],
      },
      {
        at: 'period.from',
        breaks: [[{ 'period.to': '20261231' }], [{ period: {} }]],
        keeps: [[{}]],
      },
    ],
    'nice_v2-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, phone],
        [{}, { device: 'webview' }],
        [{ m_redirect_url: ' ' }, phone],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, phone]],
    },
    'nice_v2-billing-pay-method': {
      at: 'pay_method',
      on: 'billing.kakaopay',
      breaks: [[{ pay_method: 'card' }], [{ pay_method: undefined }], [{ pay_method: 'payco' }]],
      keeps: [
        [{}],
        [{ pay_method: 'naverpay_card' }],
        [{ pay_method: 'naverpay_point' }],
        [{ pay_method: 'card', customer_uid: undefined, amount: 64900 }],
      ],
    },
    'nice_v2-billing-customer-id': {
      at: 'customer_id',
      on: 'billing.kakaopay',
      breaks: [[{ customer_id: undefined }], [{ customer_id: '' }]],
      keeps: [[{}], [{ customer_id: undefined, customer_uid: undefined, amount: 64900 }]],
    },
    'nice_v2-billing-merchant-uid': {
      at: 'merchant_uid',
      on: 'billing.kakaopay',
      breaks: [
        [{ merchant_uid: 'order_0001' }],
        [{ merchant_uid: '주문0001' }],
        [{ merchant_uid: 'a'.repeat(41) }],
      ],
      keeps: [
        [{}],
        [{ merchant_uid: 'Z'.repeat(40) }],
        [{ merchant_uid: 'order_0001', customer_uid: undefined, amount: 64900 }],
      ],
    },
    'nice_v2-kakaopay-direct-cards': {
      at: 'card.direct.code',
      on: 'payment.kakaopay',
      breaks: [
        [{ 'card.direct.code': '041' }],
        [{ 'card.direct.code': '369' }],
        [{ 'card.direct.code': '090' }],
      ],
      keeps: [
        [{ 'card.direct.code': '361' }],
        [{ 'card.direct.code': '381' }],
        [{ 'card.direct.code': '365' }],
        [{ 'card.direct.code': '366' }],
        [{ 'card.direct.code': '367' }],
        [{ 'card.direct.code': '368' }],
        [{ 'card.direct.code': '370' }],
        [{ 'card.direct.code': '371' }],
        [{ 'card.direct.code': '374' }],
        [{ 'card.direct.code': '041', pay_method: 'payco' }],
      ],
    },
    'nice_v2-kakaopay-quota': {
      at: 'display.card_quota',
      on: 'payment.kakaopay',
      breaks: [[{ 'display.card_quota': [3] }], [{ 'display.card_quota': [2, 3] }]],
      keeps: [[{}], [{ 'display.card_quota': [2, 3], pay_method: 'payco' }]],
    },
    'nice_v2-naverpay-direct-cards': {
      at: 'card.direct.code',
      on: 'payment.naverpay_card',
      breaks: [
        [{ 'card.direct.code': '041' }],
        [{ 'card.direct.code': '369' }],
        [{ 'card.direct.code': '090' }],
      ],
      keeps: [
        [{ 'card.direct.code': '361' }],
        [{ 'card.direct.code': '381' }],
        [{ 'card.direct.code': '365' }],
        [{ 'card.direct.code': '366' }],
        [{ 'card.direct.code': '367' }],
        [{ 'card.direct.code': '368' }],
        [{ 'card.direct.code': '370' }],
        [{ 'card.direct.code': '371' }],
        [{ 'card.direct.code': '374' }],
        [{ 'card.direct.code': '041', pay_method: 'payco' }],
      ],
    },
    'nice_v2-naverpay-quota': [
      {
        at: 'display.card_quota',
        on: 'payment.naverpay_card',
        breaks: [
          [{ 'display.card_quota': [2, 3] }],
          [{ 'display.card_quota': [2, 3], 'card.direct': { code: '361', quota: 3 } }],
        ],
        keeps: [
          [{}],
          [{ 'display.card_quota': [] }],
          [{ 'display.card_quota': [3], 'card.direct': { code: '361', quota: 3 } }],
          [{ 'display.card_quota': [2, 3], pay_method: 'payco' }],
        ],
      },
      {
        at: 'card.direct.code',
        on: 'payment.naverpay_card',
        breaks: [[{ 'display.card_quota': [3] }]],
        keeps: [[{ 'display.card_quota': [3], 'card.direct.code': '361' }]],
      },
    ],
    'nice_v2-payco-fixed-quota': {
      at: 'display.card_quota',
      on: 'payment.payco',
      breaks: [[{ 'display.card_quota': [3] }]],
      keeps: [
        [{ 'display.card_quota': [2, 3] }],
        [{ 'display.card_quota': [] }],
        [{ 'display.card_quota': [3], 'card.direct': { code: '361', quota: 3 } }],
        [{ 'display.card_quota': [3], pay_method: 'card' }],
        [{}],
      ],
    },
    'nice_v2-wallet-no-card-options': [
      {
        at: 'display.card_quota',
        on: 'payment.samsungpay',
        breaks: [
          [{ 'display.card_quota': [2, 3] }],
          [{ 'display.card_quota': [3], pay_method: 'skpay' }],
          [{ 'display.card_quota': [3], pay_method: 'ssgpay' }],
          [{ 'display.card_quota': [3], pay_method: 'applepay' }],
          [{ 'display.card_quota': [3], pay_method: 'lpay' }],
        ],
        keeps: [[{}], [{ 'display.card_quota': [2, 3], pay_method: 'payco' }]],
      },
      {
        at: 'card.direct',
        on: 'payment.samsungpay',
        breaks: [
          [{ 'card.direct': { code: '361', quota: 0 } }],
          [{ 'card.direct': { code: '361', quota: 0 }, pay_method: 'applepay' }],
        ],
        keeps: [
          [{ 'card.direct': { code: '361', quota: 0 }, pay_method: 'payco' }],
          [{ card: { detail: [{ card_code: '361', enabled: true }] } }],
        ],
      },
    ],
    'nice_v2-wallet-interest-free': {
      at: 'useFreeInterestFromMall',
      on: 'payment.kakaopay',
      breaks: [
        [{ useFreeInterestFromMall: true }],
        [{ useFreeInterestFromMall: true, pay_method: 'naverpay_card' }],
        [{ useFreeInterestFromMall: true, pay_method: 'naverpay_point', bypass: receipt }],
        [{ useFreeInterestFromMall: true, pay_method: 'applepay' }],
        [{ useFreeInterestFromMall: true, pay_method: 'lpay' }],
      ],
      keeps: [
        [{ useFreeInterestFromMall: false }],
        [{ useFreeInterestFromMall: true, pay_method: 'card' }],
        [{ useFreeInterestFromMall: true, pay_method: 'payco' }],
        [{ useFreeInterestFromMall: true, pay_method: 'samsungpay' }],
      ],
    },
    'nice_v2-contract': [
      { at: 'escrow', breaks: [[{ escrow: true }]], keeps: [[{}], [{ escrow: false }]] },
      { at: 'tax_free', breaks: [[{ tax_free: 1 }]], keeps: [[{ tax_free: 0 }]] },
      {
        at: 'useFreeInterestFromMall',
        breaks: [[{ useFreeInterestFromMall: true }]],
        keeps: [[{ useFreeInterestFromMall: false }]],
      },
      { at: 'currency', breaks: [[{ currency: 'USD' }]], keeps: [[{ currency: 'KRW' }]] },
      {
        at: 'vat_amount',
        breaks: [[{ vat_amount: 5900 }], [{ vat_amount: 0 }]],
        keeps: [[{ vat_amount: null }]],
      },
      {
        at: 'bypass.nice_v2.UserCI',
        breaks: [[{ 'bypass.nice_v2.UserCI': 'ci' }]],
        keeps: [[{ 'bypass.nice_v2.LogoImage': 'https://shop.example/logo.png' }]],
      },
      {
        at: 'bypass.nice_v2.MallUserID',
        on: 'payment.cultureland',
        breaks: [[{}]],
        keeps: [[{ bypass: undefined, pay_method: 'card' }]],
      },
      {
        at: 'bypass.nice_v2.DirectCouponYN',
        breaks: [[{ 'bypass.nice_v2.DirectCouponYN': 'Y' }]],
        keeps: [[{ 'bypass.nice_v2.DirectCouponYN': '' }]],
      },
      {
        at: 'bypass.nice_v2.PaycoClientId',
        on: 'payment.payco',
        breaks: [[{ 'bypass.nice_v2.PaycoClientId': 'client' }]],
        keeps: [[{}]],
      },
      {
        at: 'bypass.nice_v2.PaycoAccessToken',
        on: 'payment.payco',
        breaks: [[{ 'bypass.nice_v2.PaycoAccessToken': 'token' }]],
        keeps: [[{}]],
      },
      {
        at: 'bypass.nice_v2.SamPayMallType',
        on: 'payment.samsungpay',
        breaks: [[{ 'bypass.nice_v2.SamPayMallType': '01' }], [{ 'bypass.nice_v2.SamPayMallType': '99' }]],
        keeps: [[{}], [{ 'bypass.nice_v2.SkinType': 'red' }]],
      },
    ],
  },
})
