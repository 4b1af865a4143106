import { kcp } from '../../src/pg/kcp.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', name: '의자', amount: 64900 }
const item = { orderNumber: 'o-1', name: '의자', quantity: 1, amount: 64900 }
const escrow = { escrow: true, kcpProducts: [item] }
const back = { m_redirect_url: 'https://shop.example/complete' }
const buyer = { bypass: { shop_user_id: 'u1' } }
const gifts = ['cultureland', 'smartculture', 'booknlife', 'happymoney']

const direct = (code: string, quota: number) => ({
  company: '의자 가게',
  'card.direct': { code, quota },
})

export default tableOf(kcp, {
  payment: {
    card: { pay_method: 'card', ...order },
    trans: { pay_method: 'trans', ...order },
    vbank: { pay_method: 'vbank', ...order },
    phone: { pay_method: 'phone', ...order, digital: true, buyer_name: '홍길동', ...buyer },
    cultureland: { pay_method: 'cultureland', ...order, ...buyer },
    smartculture: { pay_method: 'smartculture', ...order, ...buyer },
    booknlife: { pay_method: 'booknlife', ...order, ...buyer },
    happymoney: { pay_method: 'happymoney', ...order, ...buyer },
    payco: { pay_method: 'payco', ...order },
    lpay: { pay_method: 'lpay', ...order },
    kakaopay: { pay_method: 'kakaopay', ...order },
    naverpay: { pay_method: 'naverpay', ...order },
    naverpay_bridge: { pay_method: 'naverpay_bridge', ...order },
    samsung: { pay_method: 'samsung', ...order },
    ssgpay: { pay_method: 'ssgpay', ...order },
    applepay: { pay_method: 'applepay', ...order },
    tosspay: { pay_method: 'tosspay', ...order },
    point: { pay_method: 'point', ...order, bypass: { pt_memcorp_cd: 'x' } },
  },
  rules: {
    'kcp-required': [
      { at: 'pay_method', breaks: [[{ pay_method: undefined }]], keeps: [[{}]] },
      { at: 'merchant_uid', breaks: [[{ merchant_uid: undefined }]], keeps: [[{}]] },
      { at: 'name', breaks: [[{ name: undefined }]], keeps: [[{}]] },
      // The common rule asks for an amount as well.
      { at: 'amount', breaks: [[{ amount: undefined }]], keeps: [[{}]], alsoElsewhere: true },
    ],
    'kcp-amount-integer': [
      {
        at: 'amount',
        breaks: [[{ amount: 1000.5 }], [{ amount: '1000.5' }], [{ amount: 1000.5, currency: 'KRW' }]],
        keeps: [[{ amount: 1000 }], [{ amount: 1000.5, currency: 'USD' }]],
      },
      {
        at: 'amount',
        breaks: [],
        keeps: [[{ amount: '1000' }], [{ amount: 1000.0000001 }]],
        alsoElsewhere: true, // the common rules are stricter
      },
    ],
    'kcp-pay-method': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'samsungpay' }], [{ pay_method: 'culturegift' }]],
      keeps: kcp.methods
        .split(' ')
        .map(
          (pay_method) =>
            [
              { pay_method, buyer_name: '홍길동', bypass: { shop_user_id: 'u1', pt_memcorp_cd: 'x' } },
            ] as const,
        ),
    },
    'kcp-happymoney': [
      { at: 'pay_method', on: 'payment.happymoney', breaks: [[{}]], keeps: [[{ pay_method: 'booknlife' }]] },
      { at: 'pay_method', on: 'payment.ssgpay', breaks: [[{}]], keeps: [[{ pay_method: 'card' }]] },
    ],
    'kcp-phone-buyer-name': {
      at: 'buyer_name',
      on: 'payment.phone',
      breaks: [[{ buyer_name: undefined }], [{ buyer_name: '' }], [{ buyer_name: ' ' }]],
      keeps: [[{}], [{ buyer_name: '홍' }], [{ buyer_name: undefined, pay_method: 'card' }]],
    },
    'kcp-phone-shop-user-id': [
      {
        at: 'bypass.shop_user_id',
        on: 'payment.phone',
        breaks: [
          [{ bypass: undefined }],
          [{ 'bypass.shop_user_id': '' }],
          [{ 'bypass.shop_user_id': ' ' }],
          [{ 'bypass.shop_user_id': {} }],
        ],
        keeps: [[{}], [{ bypass: undefined, pay_method: 'card' }]],
      },
      {
        at: 'bypass.shop_user_id',
        on: 'payment.phone',
        breaks: [],
        keeps: [[{ 'bypass.shop_user_id': 1 }]],
        rawOnly: true, // our own API asks for the documented type
      },
    ],
    'kcp-gift-shop-user-id': {
      at: 'bypass.shop_user_id',
      on: 'payment.cultureland',
      breaks: gifts.map((pay_method) => [{ pay_method, bypass: undefined }] as const),
      keeps: [
        ...gifts.map((pay_method) => [{ pay_method }] as const),
        [{ pay_method: 'lpay', bypass: undefined }],
      ],
    },
    'kcp-shop-user-id-bytes': {
      at: 'bypass.shop_user_id',
      breaks: [[{ 'bypass.shop_user_id': 'a'.repeat(21) }], [{ 'bypass.shop_user_id': '가'.repeat(7) }]],
      keeps: [[{ 'bypass.shop_user_id': 'a'.repeat(20) }], [{ 'bypass.shop_user_id': '가'.repeat(6) }]],
    },
    'kcp-gift-site-code': {
      at: 'pay_method',
      on: 'payment.cultureland',
      breaks: gifts.map((pay_method) => [{ pay_method }] as const),
      keeps: [[{ pay_method: 'card' }], [{ pay_method: 'payco' }]],
    },
    'kcp-point-memcorp': [
      {
        at: 'bypass.pt_memcorp_cd',
        on: 'payment.point',
        breaks: [[{ bypass: undefined }], [{ 'bypass.pt_memcorp_cd': ' ' }]],
        keeps: [[{}], [{ bypass: undefined, pay_method: 'card' }]],
      },
      {
        at: 'bypass.pt_memcorp_cd',
        on: 'payment.point',
        breaks: [],
        keeps: [[{ 'bypass.pt_memcorp_cd': 7 }]],
        rawOnly: true, // our own API asks for the documented type
      },
    ],
    'kcp-billing-code': {
      at: 'customer_uid',
      breaks: [[{ customer_uid: 'u', amount: 0 }], [{ customer_uid: 'u', amount: 0, pg: 'kcp.A0000' }]],
      keeps: [
        [{}],
        [{ customer_uid: '' }],
        [{ customer_uid: 'u', amount: 0, channelKey: 'channel-key-1' }],
        [{ customer_uid: 'u', amount: 0, pg: undefined, channelKey: 'channel-key-1' }],
      ],
    },
    'kcp-vbank-due-kcp': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [[{ vbank_due: '2024-02-29' }], [{ vbank_due: '202402292359' }]],
      keeps: [
        [{}],
        [{ vbank_due: '20240229' }],
        [{ vbank_due: '20240229235959' }],
        [{ vbank_due: 'x', pay_method: 'card' }],
      ],
    },
    'kcp-vbank-due-any': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [[{ vbank_due: '{YYYYMMDD}' }], [{ vbank_due: '20240230' }]],
      keeps: [
        [{}],
        [{ vbank_due: '2024-02-29 23:59:59' }],
        [{ vbank_due: '20240229' }],
        [{ vbank_due: 'x', pay_method: 'card' }],
      ],
    },
    'kcp-language': {
      at: 'language',
      breaks: [[{ language: 'zh' }]],
      keeps: [[{ language: 'ko' }], [{ language: 'en' }]],
    },
    'kcp-auth-mode': {
      at: 'auth_mode',
      breaks: [[{ auth_mode: 'keyin' }]],
      keeps: [[{ auth_mode: 'key-in' }], [{ auth_mode: '' }]],
    },
    'kcp-prefill-phone': {
      at: 'prefill.phoneNumber',
      on: 'payment.phone',
      breaks: [[{ pay_method: 'card', 'prefill.phoneNumber': '01042424242' }]],
      keeps: [[{ 'prefill.phoneNumber': '01042424242' }], [{ pay_method: 'card', prefill: {} }]],
    },
    'kcp-digital-phone': {
      at: 'digital',
      on: 'payment.phone',
      breaks: [[{ digital: undefined }]],
      keeps: [[{}], [{ digital: false }], [{ digital: undefined, pay_method: 'card' }]],
    },
    'kcp-mobile-redirect': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ m_redirect_url: '' }, { device: 'webview' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
    },
    'kcp-test-hub': {
      at: 'pay_method',
      breaks: [
        [{ pg: 'kcp.T0000', pay_method: 'kakaopay' }],
        [{ pg: 'kcp.T0000', pay_method: 'naverpay' }],
        [{ pg: 'kcp.AO09C', pay_method: 'kakaopay' }],
      ],
      keeps: [[{ pg: 'kcp.A0000', pay_method: 'kakaopay' }], [{ pg: 'kcp.T0000', pay_method: 'payco' }]],
    },
    'kcp-escrow-products': {
      at: 'kcpProducts',
      breaks: [
        [{ ...escrow, kcpProducts: undefined }],
        [{ ...escrow, kcpProducts: [] }],
        [{ ...escrow, kcpProducts: null }],
      ],
      keeps: [[escrow], [{ escrow: false }], [{}]],
    },
    'kcp-escrow-products-fields': [
      {
        at: 'kcpProducts',
        breaks: [
          [{ ...escrow, kcpProducts: item }],
          [{ ...escrow, kcpProducts: JSON.stringify([item]) }],
          [{ ...escrow, kcpProducts: {} }],
        ],
        keeps: [[escrow], [{ ...escrow, kcpProducts: [] }], [{ ...escrow, kcpProducts: undefined }]],
      },
      ...(['orderNumber', 'name', 'quantity', 'amount'] as const).map((name) => ({
        at: `kcpProducts.1.${name}`,
        breaks: [undefined, '', null].map(
          (value) => [{ ...escrow, kcpProducts: [item, { ...item, [name]: value }] }] as const,
        ),
        keeps: [[{ ...escrow, kcpProducts: [item, item] }]] as const,
      })),
      {
        at: 'kcpProducts.0.quantity',
        breaks: [[{ ...escrow, kcpProducts: [{ ...item, quantity: 'three' }] }]],
        keeps: [],
      },
      {
        at: 'kcpProducts.0.orderNumber',
        breaks: [[{ ...escrow, kcpProducts: [null] }]],
        keeps: [],
        alsoElsewhere: true, // each of the four parts is missing
      },
      {
        at: 'kcpProducts',
        breaks: [],
        keeps: [
          [{ ...escrow, kcpProducts: [item, { ...item, quantity: '3', amount: '1000' }] }],
          [{ kcpProducts: item, escrow: false }],
        ],
        rawOnly: true, // our own API asks for the documented types
      },
    ],
    'kcp-products-without-escrow': {
      at: 'kcpProducts',
      breaks: [[{ kcpProducts: [item] }], [{ kcpProducts: [item], escrow: false }]],
      keeps: [[escrow], [{ escrow: false }]],
    },
    'kcp-card-oneof': {
      at: 'card.detail',
      breaks: [[{ ...direct('381', 0), 'card.detail': [{ card_code: '381', enabled: true }] }]],
      keeps: [[direct('381', 0)], [{ 'card.detail': [{ card_code: '381', enabled: true }] }]],
    },
    'kcp-direct-company': {
      at: 'company',
      breaks: [[{ 'card.direct': { code: '381', quota: 0 } }]],
      keeps: [[direct('381', 0)], [{}]],
    },
    'kcp-direct-quota-hyundai': {
      at: 'card.direct.quota',
      breaks: [[direct('367', 60)], [direct('367', 72)], [direct('367', 79)]],
      keeps: [
        [direct('367', 0)],
        [direct('367', 59)],
        [direct('367', 80)],
        [direct('367', 93)],
        [direct('381', 60)],
      ],
    },
    'kcp-direct-quota-points': {
      at: 'card.direct.code',
      breaks: [[direct('045', 60)], [direct('090', 63)]],
      keeps: [
        [direct('045', 59)],
        ...['367', '381', '361', '365', '374', '368', '366', '371', '041', '370'].map(
          (code) => [direct(code, 80)] as const,
        ),
      ],
    },
    'kcp-card-quota-range': {
      at: 'display.card_quota',
      breaks: [[{ 'display.card_quota': [3] }], [{ 'display.card_quota': [2, 3, 6] }]],
      keeps: [[{ 'display.card_quota': [2, 3, 4, 5, 6] }], [{ 'display.card_quota': [] }]],
    },
    'kcp-installment-50000': [
      {
        at: 'display.card_quota',
        breaks: [[{ amount: 49999, 'display.card_quota': [2] }]],
        keeps: [
          [{ amount: 50000, 'display.card_quota': [2] }],
          [{ amount: 49999, 'display.card_quota': [] }],
          [{ amount: 49999, 'display.card_quota': [1] }],
        ],
      },
      {
        at: 'card.direct.quota',
        breaks: [
          [{ amount: 49999, ...direct('381', 2) }],
          [{ amount: 49999, ...direct('381', 62) }],
          [{ amount: 49999, ...direct('367', 82) }],
        ],
        keeps: [
          [{ amount: 50000, ...direct('381', 2) }],
          [{ amount: 49999, ...direct('381', 0) }],
          [{ amount: 49999, ...direct('381', 1) }],
          [{ amount: 49999, ...direct('381', 60) }],
          [{ amount: 49999, ...direct('381', 61) }],
          [{ amount: 50000, ...direct('381', 62) }],
          [{ amount: 49999, ...direct('367', 80) }],
          [{ amount: 49999, ...direct('367', 81) }],
          [{ amount: 50000, ...direct('367', 82) }],
        ],
      },
    ],
    'kcp-skin-indx': {
      at: 'bypass.skin_indx',
      breaks: [
        [{ 'bypass.skin_indx': 0 }],
        [{ 'bypass.skin_indx': '13' }],
        [{ 'bypass.skin_indx': 'red' }],
        [{ 'bypass.skin_indx': 1.5 }],
      ],
      keeps: [[{ 'bypass.skin_indx': 1 }], [{ 'bypass.skin_indx': '12' }], [{ 'bypass.skin_indx': '' }]],
    },
    'kcp-pc-only-bypass': [
      ['skin_indx', 1],
      ['site_logo', 'https://shop.example/logo.gif'],
      ['complex_pnt_yn', 'Y'],
    ].map(([name, value]) => ({
      at: `bypass.${name}`,
      breaks: [
        [{ [`bypass.${name}`]: value, ...back }, { device: 'mobile' }],
        [{ [`bypass.${name}`]: value, ...back }, { device: 'webview' }],
      ] as const,
      keeps: [
        [{ [`bypass.${name}`]: value }, { device: 'pc' }],
        [{ [`bypass.${name}`]: value }],
        [back, { device: 'mobile' }],
      ] as const,
    })),
    'kcp-yn-values': [
      {
        at: 'bypass.coupon_apply_yn',
        breaks: [[{ 'bypass.coupon_apply_yn': 'y' }]],
        keeps: [[{ 'bypass.coupon_apply_yn': 'Y' }], [{ 'bypass.coupon_apply_yn': 'N' }]],
      },
      {
        at: 'bypass.complex_pnt_yn',
        breaks: [[{ 'bypass.complex_pnt_yn': true }]],
        keeps: [[{ 'bypass.complex_pnt_yn': 'Y' }], [{ 'bypass.complex_pnt_yn': 'N' }]],
      },
    ],
    'kcp-coupon-contract': {
      at: 'bypass.coupon_apply_yn',
      breaks: [[{ 'bypass.coupon_apply_yn': 'Y' }]],
      keeps: [[{ 'bypass.coupon_apply_yn': '' }], [{}]],
    },
    'kcp-app-flag-values': {
      at: 'bypass.app_flag',
      breaks: [[{ ...direct('381', 0), 'bypass.app_flag': 'X' }]],
      keeps: ['Y', 'N', 'S'].map((flag) => [{ ...direct('381', 0), 'bypass.app_flag': flag }] as const),
    },
    'kcp-app-flag-s-pc': {
      at: 'bypass.app_flag',
      breaks: [[{ 'bypass.app_flag': 'S' }, { device: 'pc' }]],
      keeps: [
        [{ 'bypass.app_flag': 'S' }],
        [{ 'bypass.app_flag': 'S', ...back }, { device: 'mobile' }],
        [{ 'bypass.app_flag': 'Y' }, { device: 'pc' }],
      ],
    },
    'kcp-app-flag-kb': {
      at: 'bypass.app_flag',
      breaks: [[{ 'bypass.app_flag': 'Y' }], [{ ...direct('361', 0), 'bypass.app_flag': 'Y' }]],
      keeps: [[{ ...direct('381', 0), 'bypass.app_flag': 'Y' }], [{}]],
    },
  },
})
