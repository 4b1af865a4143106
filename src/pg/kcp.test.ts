import { describe, expect, test } from 'vitest'
import { brief, having, specify } from '../../test/fixtures/facts/spec.js'
import { checkPay } from '../check-pay.js'
import { checkRaw } from './index.js'
import { kcp } from './kcp.js'

const payment = {
  pg: 'kcp.A0000',
  pay_method: 'card',
  merchant_uid: 'order0001',
  name: '의자',
  amount: 64900,
}
const item = { orderNumber: 'o-1', name: '의자', quantity: 1, amount: 64900 }
const back = { m_redirect_url: 'https://shop.example/complete' }
const gifts = ['cultureland', 'smartculture', 'booknlife', 'happymoney']

describe('the smallest requests', () => {
  test.each([
    ['payment', payment, {}],
    ['payment on a PC', payment, { device: 'pc' }],
    ['payment on a phone', having(payment, back), { device: 'mobile' }],
    ['escrow', having(payment, { escrow: true, kcpProducts: [item] }), {}],
    [
      'phone',
      having(payment, {
        pay_method: 'phone',
        digital: true,
        buyer_name: '홍길동',
        bypass: { shop_user_id: 'u1' },
      }),
      {},
    ],
    ['points', having(payment, { pay_method: 'point', bypass: { pt_memcorp_cd: 'x' } }), {}],
    [
      'a card at once',
      having(payment, { company: '의자 가게', card: { direct: { code: '367', quota: 3 } } }),
      {},
    ],
  ] as const)('%s: nothing to say', (_, request, situation) => {
    expect(checkRaw(request, situation)).toEqual([])
    const { pg: _pg, ...ours } = request as Record<string, unknown>
    expect(checkPay({ pg: kcp, mid: 'A0000' }, ours, situation)).toEqual([])
  })
})

describe('a payment', () => {
  specify(kcp, payment, {
    'kcp-required': [
      { at: 'pay_method', breaks: [[{ pay_method: undefined }]], keeps: [[{}]] },
      { at: 'merchant_uid', breaks: [[{ merchant_uid: undefined }]], keeps: [] },
      { at: 'name', breaks: [[{ name: undefined }]], keeps: [] },
      { at: 'amount', breaks: [[{ amount: undefined }]], keeps: [], alsoElsewhere: true },
    ],
    'kcp-amount-integer': {
      at: 'amount',
      breaks: [[{ amount: 1000.5 }], [{ amount: '1000.5' }]],
      keeps: [
        [{ amount: 1000 }],
        [{ amount: '1000' }],
        [{ amount: 1000.0000001 }],
        [{ amount: 1000.5, currency: 'USD' }],
      ],
    },
    'kcp-pay-method': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'samsungpay' }], [{ pay_method: 'culturegift' }]],
      keeps: kcp.methods.split(' ').map((pay_method) => [{ pay_method }] as const),
    },
    'kcp-happymoney': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'happymoney', 'bypass.shop_user_id': 'u' }], [{ pay_method: 'ssgpay' }]],
      keeps: [[{ pay_method: 'booknlife' }], [{}]],
    },
    'kcp-phone-buyer-name': {
      at: 'buyer_name',
      breaks: [
        [{ pay_method: 'phone', digital: true, 'bypass.shop_user_id': 'u' }],
        [{ pay_method: 'phone', digital: true, 'bypass.shop_user_id': 'u', buyer_name: ' ' }],
      ],
      keeps: [[{ pay_method: 'phone', buyer_name: '홍' }], [{}]],
    },
    'kcp-phone-shop-user-id': {
      at: 'bypass.shop_user_id',
      breaks: [
        [{ pay_method: 'phone', buyer_name: '홍길동' }],
        [{ pay_method: 'phone', buyer_name: '홍길동', 'bypass.shop_user_id': '' }],
        [{ pay_method: 'phone', buyer_name: '홍길동', 'bypass.shop_user_id': {} }],
      ],
      keeps: [
        [{ pay_method: 'phone', 'bypass.shop_user_id': 'u1' }],
        [{ pay_method: 'phone', 'bypass.shop_user_id': 1 }],
        [{}],
      ],
    },
    'kcp-gift-shop-user-id': {
      at: 'bypass.shop_user_id',
      breaks: gifts.map((pay_method) => [{ pay_method }] as const),
      keeps: [
        ...gifts.map((pay_method) => [{ pay_method, 'bypass.shop_user_id': 'u1' }] as const),
        [{ pay_method: 'lpay' }],
      ],
    },
    'kcp-shop-user-id-bytes': {
      at: 'bypass.shop_user_id',
      breaks: [[{ 'bypass.shop_user_id': 'a'.repeat(21) }], [{ 'bypass.shop_user_id': '가'.repeat(7) }]],
      keeps: [[{ 'bypass.shop_user_id': 'a'.repeat(20) }], [{ 'bypass.shop_user_id': '가'.repeat(6) }]],
    },
    'kcp-gift-site-code': {
      at: 'pay_method',
      breaks: gifts.map((pay_method) => [{ pay_method, 'bypass.shop_user_id': 'u1' }] as const),
      keeps: [[{}], [{ pay_method: 'payco' }]],
    },
    'kcp-point-memcorp': {
      at: 'bypass.pt_memcorp_cd',
      breaks: [[{ pay_method: 'point' }], [{ pay_method: 'point', 'bypass.pt_memcorp_cd': ' ' }]],
      keeps: [
        [{ pay_method: 'point', 'bypass.pt_memcorp_cd': 'x' }],
        [{ pay_method: 'point', 'bypass.pt_memcorp_cd': 7 }],
        [{}],
      ],
    },
    'kcp-billing-code': {
      at: 'customer_uid',
      breaks: [[{ customer_uid: 'u', amount: 0 }], [{ customer_uid: 'u', amount: 0, pg: 'kcp' }]],
      keeps: [[{}], [{ customer_uid: '' }]],
    },
    'kcp-vbank-due-kcp': {
      at: 'vbank_due',
      breaks: [
        [{ pay_method: 'vbank', vbank_due: '2024-02-29' }],
        [{ pay_method: 'vbank', vbank_due: '202402292359' }],
      ],
      keeps: [
        [{ pay_method: 'vbank', vbank_due: '20240229' }],
        [{ pay_method: 'vbank', vbank_due: '20240229235959' }],
        [{ vbank_due: 'x' }],
      ],
    },
    'kcp-vbank-due-any': {
      at: 'vbank_due',
      breaks: [
        [{ pay_method: 'vbank', vbank_due: '{YYYYMMDD}' }],
        [{ pay_method: 'vbank', vbank_due: '20240230' }],
      ],
      keeps: [
        [{ pay_method: 'vbank', vbank_due: '2024-02-29 23:59:59' }],
        [{ pay_method: 'vbank' }],
        [{ vbank_due: 'x' }],
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
      breaks: [[{ 'prefill.phoneNumber': '01042424242' }]],
      keeps: [[{ pay_method: 'phone', 'prefill.phoneNumber': '01042424242' }], [{ prefill: {} }]],
    },
    'kcp-digital-phone': {
      at: 'digital',
      breaks: [[{ pay_method: 'phone', buyer_name: 'n', 'bypass.shop_user_id': 'u' }]],
      keeps: [[{ pay_method: 'phone', digital: false }], [{}]],
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
  })
})

describe('escrow', () => {
  const escrow = having(payment, { escrow: true, kcpProducts: [item] })
  specify(kcp, escrow, {
    'kcp-escrow-products': {
      at: 'kcpProducts',
      breaks: [[{ kcpProducts: undefined }], [{ kcpProducts: [] }], [{ kcpProducts: null }]],
      keeps: [
        [{}],
        [{ kcpProducts: undefined, escrow: false }],
        [{ kcpProducts: undefined, escrow: undefined }],
      ],
    },
    'kcp-escrow-products-fields': [
      {
        at: 'kcpProducts',
        breaks: [[{ kcpProducts: item }], [{ kcpProducts: JSON.stringify([item]) }], [{ kcpProducts: {} }]],
        keeps: [[{ kcpProducts: [] }], [{ kcpProducts: undefined }], [{ kcpProducts: item, escrow: false }]],
      },
      ...(['orderNumber', 'name', 'quantity', 'amount'] as const).map((name) => ({
        at: `kcpProducts.1.${name}`,
        breaks: [
          [{ kcpProducts: [item, { ...item, [name]: undefined }] }],
          [{ kcpProducts: [item, { ...item, [name]: '' }] }],
          [{ kcpProducts: [item, { ...item, [name]: null }] }],
        ] as const,
        keeps: [[{ kcpProducts: [item, { ...item, quantity: '3', amount: '1000' }] }]] as const,
      })),
      {
        at: 'kcpProducts.0.quantity',
        breaks: [[{ kcpProducts: [{ ...item, quantity: 'three' }] }]],
        keeps: [],
      },
      {
        at: 'kcpProducts.0.orderNumber',
        breaks: [[{ kcpProducts: [null] }]],
        keeps: [],
        alsoElsewhere: true,
      },
    ],
    'kcp-products-without-escrow': {
      at: 'kcpProducts',
      breaks: [[{ escrow: undefined }], [{ escrow: false }]],
      keeps: [[{}], [{ escrow: false, kcpProducts: undefined }]],
    },
  })
})

describe('cards and instalments', () => {
  const direct = (code: unknown, quota?: unknown) => ({
    company: '의자 가게',
    'card.direct': { code, quota },
  })
  specify(kcp, payment, {
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
        [direct('367', 59)],
        [direct('367', 80)],
        [direct('367', 93)],
        [direct('381', 60)],
        [direct('367', 0)],
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
          [{ amount: 49999, ...direct('367', 80) }],
          [{ amount: 50000, ...direct('367', 82) }],
        ],
      },
    ],
  })

  test.each([
    ['381', 60],
    ['367', 80],
  ])('%s with %i is one payment with points, not instalments', (code, quota) => {
    const issues = checkRaw(having(payment, { amount: 49999, ...direct(code, quota) }))
    expect(brief(issues)).toEqual([])
  })
})

describe('what is handed to KCP (bypass)', () => {
  specify(kcp, payment, {
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
    'kcp-pc-only-bypass': (['skin_indx', 'site_logo', 'complex_pnt_yn'] as const).map((name) => ({
      at: `bypass.${name}`,
      breaks: [
        [{ [`bypass.${name}`]: name === 'skin_indx' ? 1 : 'Y', ...back }, { device: 'mobile' }],
      ] as const,
      keeps: [
        [{ [`bypass.${name}`]: 'Y' }, { device: 'pc' }],
        [{ [`bypass.${name}`]: 'Y' }],
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
        keeps: [[{ 'bypass.complex_pnt_yn': 'N' }]],
      },
    ],
    'kcp-coupon-contract': {
      at: 'bypass.coupon_apply_yn',
      breaks: [[{ 'bypass.coupon_apply_yn': 'Y' }]],
      keeps: [[{ 'bypass.coupon_apply_yn': '' }], [{}]],
    },
    'kcp-app-flag-values': {
      at: 'bypass.app_flag',
      breaks: [[{ company: 'c', 'card.direct': { code: '381' }, 'bypass.app_flag': 'X' }]],
      keeps: (['Y', 'N', 'S'] as const).map((flag) => [{ 'bypass.app_flag': flag }] as const),
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
      breaks: [
        [{ 'bypass.app_flag': 'Y' }],
        [{ company: 'c', 'card.direct': { code: '361' }, 'bypass.app_flag': 'Y' }],
      ],
      keeps: [[{ company: 'c', 'card.direct': { code: '381' }, 'bypass.app_flag': 'Y' }], [{}]],
    },
  })
})

describe('a channel chosen by its key', () => {
  test('may stand for kcp_billing: whether it does cannot be seen here', () => {
    const request = { customer_uid: 'u', amount: 0, merchant_uid: 'o1', name: 'n', pay_method: 'card' }
    expect(checkPay({ pg: kcp, channelKey: 'channel-key-1' }, request)).toEqual([])
  })
})
