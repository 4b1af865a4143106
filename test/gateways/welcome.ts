import { welcome } from '../../src/pg/welcome.js'
import { tableOf } from './table.js'

const order = {
  merchant_uid: 'order0001',
  name: '의자',
  amount: 64900,
  buyer_name: '홍길동',
  buyer_tel: '010-1234-5678',
} as const
const back = 'https://shop.example/back'
const direct = { 'card.direct.code': '361', 'card.direct.quota': 5 }
const key = { customer_uid: 'card0001' }
const acceptmethod = 'bypass.welcome.acceptmethod'
const reserved = 'bypass.welcome.P_RESERVED'
const onlySkt = [{ carrier: 'SKT', enabled: true }]

export default tableOf(welcome, {
  payment: {
    card: { pay_method: 'card', ...order },
    trans: { pay_method: 'trans', ...order },
    vbank: { pay_method: 'vbank', ...order, vbank_due: '2030-12-31' },
    phone: { pay_method: 'phone', ...order, digital: true },
    culturegift: { pay_method: 'culturegift', ...order },
    lpay: { pay_method: 'lpay', ...order },
    kakaopay: { pay_method: 'kakaopay', ...order },
    payco: { pay_method: 'payco', ...order },
    tosspay: { pay_method: 'tosspay', ...order },
    naverpay: { pay_method: 'naverpay', ...order },
  },
  billing: {
    card: { customer_uid: 'card0001', pay_method: 'card', ...order, amount: 0 },
    phone: { customer_uid: 'phone0001', pay_method: 'phone', ...order, amount: 9900, digital: true },
  },
  rules: {
    'welcome-buyer-name': [
      {
        at: 'buyer_name',
        breaks: [[{ buyer_name: undefined }], [{ buyer_name: ' ' }], [{ buyer_name: null }]],
        keeps: [[{}], [{ buyer_name: '홍' }]],
      },
      { at: 'buyer_name', on: 'billing.card', breaks: [[{ buyer_name: undefined }]], keeps: [[{}]] },
    ],
    'welcome-name': [
      { at: 'name', breaks: [[{ name: undefined }], [{ name: '' }], [{ name: '  ' }]], keeps: [[{}]] },
      { at: 'name', on: 'billing.phone', breaks: [[{ name: undefined }]], keeps: [[{}]] },
    ],
    'welcome-buyer-tel-pc': [
      {
        at: 'buyer_tel',
        breaks: [
          [{ buyer_tel: undefined }, { device: 'pc' }],
          [{ buyer_tel: ' ' }, { device: 'pc' }],
        ],
        keeps: [
          [{}, { device: 'pc' }],
          [{ buyer_tel: undefined }],
          [{ buyer_tel: undefined, m_redirect_url: back }, { device: 'mobile' }],
        ],
      },
      {
        at: 'buyer_tel',
        rawOnly: true,
        breaks: [[{ buyer_tel: null }, { device: 'pc' }]],
        keeps: [[{ buyer_tel: 1012345678 }, { device: 'pc' }]],
      },
      {
        at: 'buyer_tel',
        on: 'billing.card',
        breaks: [[{ buyer_tel: undefined }, { device: 'pc' }]],
        keeps: [[{}, { device: 'pc' }]],
      },
    ],
    'welcome-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{}, { device: 'webview' }],
        [{ m_redirect_url: '' }, { device: 'mobile' }],
        [key, { device: 'mobile' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [{ m_redirect_url: back }, { device: 'mobile' }]],
    },
    'welcome-use-card-point-false': {
      at: 'useCardPoint',
      breaks: [[{ useCardPoint: false }], [{ useCardPoint: false, pay_method: undefined }]],
      keeps: [
        [{}],
        [{ useCardPoint: true }],
        [{ useCardPoint: null }],
        [{ useCardPoint: false, pay_method: 'trans' }],
      ],
    },
    'welcome-direct-quota': {
      at: 'card.direct.quota',
      breaks: [
        [{ 'card.direct.code': '361' }],
        [{ 'card.direct.code': '361', pay_method: undefined }],
        [{ 'card.direct.code': '361', 'card.direct.quota': null }],
      ],
      keeps: [
        [{}],
        [direct],
        [{ ...direct, 'card.direct.quota': 0 }],
        [{ 'card.direct.code': '361', pay_method: 'kakaopay' }],
        [{ 'card.direct.code': '361', ...key }],
      ],
    },
    'welcome-direct-no-list': {
      at: 'display.card_quota',
      breaks: [
        [{ ...direct, 'display.card_quota': [2, 3] }],
        [{ ...direct, 'display.card_quota': [] }],
        [{ ...direct, 'display.card_quota': [5], pay_method: undefined }],
      ],
      keeps: [
        [direct],
        [{ 'display.card_quota': [2, 3] }],
        [{ ...direct, 'display.card_quota': [5], ...key }],
        [{ ...direct, 'display.card_quota': [5], pay_method: 'payco' }],
      ],
    },
    'welcome-mobile-quota-36': [
      {
        at: 'display.card_quota',
        breaks: [
          [{ 'display.card_quota': [2, 37], m_redirect_url: back }, { device: 'mobile' }],
          [{ 'display.card_quota': [37], m_redirect_url: back, pay_method: undefined }, { device: 'mobile' }],
        ],
        keeps: [
          [{ 'display.card_quota': [2, 36], m_redirect_url: back }, { device: 'mobile' }],
          [{ 'display.card_quota': [37] }, { device: 'pc' }],
          [{ 'display.card_quota': [37] }],
          [{ 'display.card_quota': [37], m_redirect_url: back, pay_method: 'tosspay' }, { device: 'mobile' }],
        ],
      },
      {
        at: 'card.direct.quota',
        breaks: [[{ ...direct, 'card.direct.quota': 37, m_redirect_url: back }, { device: 'mobile' }]],
        keeps: [
          [{ ...direct, 'card.direct.quota': 36, m_redirect_url: back }, { device: 'mobile' }],
          [{ ...direct, 'card.direct.quota': 37 }, { device: 'pc' }],
        ],
      },
    ],
    'welcome-below-1000': {
      at: acceptmethod,
      breaks: [
        [{ amount: 999 }],
        [{ amount: 999, pay_method: undefined }],
        [{ amount: 999 }, { device: 'pc' }],
        [
          { amount: 999, m_redirect_url: back },
          { device: 'mobile', at: reserved },
        ],
        [{ amount: 999, [acceptmethod]: [] }, { device: 'pc' }],
        [{ amount: 999, [acceptmethod]: ['SKIN(#c1272c)', 'below1000=Y'] }, { device: 'pc' }],
        [{ amount: 999, [reserved]: ['below1000=Y'] }, { device: 'pc' }],
        [
          { amount: 999, [acceptmethod]: ['below1000'], m_redirect_url: back },
          { device: 'mobile', at: reserved },
        ],
        [
          { amount: 999, [reserved]: ['below1000=N'], m_redirect_url: back },
          { device: 'mobile', at: reserved },
        ],
        [{ amount: 999, [acceptmethod]: ['paypopup'], [reserved]: ['hpp_nofix=Y'] }],
      ],
      keeps: [
        [{ amount: 1000 }],
        [{ amount: 1000 }, { device: 'pc' }],
        [{ amount: 999, pay_method: 'trans' }],
        [{ amount: 999, ...key }],
        [{ amount: 999, [acceptmethod]: ['below1000'] }],
        [{ amount: 999, [reserved]: ['below1000=Y'] }],
        [{ amount: 999, [acceptmethod]: ['below1000'] }, { device: 'pc' }],
        [
          { amount: 999, [acceptmethod]: ['SKIN(#c1272c)', 'paypopup', 'SLIMQUOTA(11-2:3)', 'below1000'] },
          { device: 'pc' },
        ],
        [
          { amount: 999, [acceptmethod]: ['a', 'b', 'c', 'd', 'e', 'f', 'below1000', 'g', 'h'] },
          { device: 'pc' },
        ],
        [{ amount: 999, [reserved]: ['below1000=Y'], m_redirect_url: back }, { device: 'mobile' }],
        [
          {
            amount: 999,
            [reserved]: ['hpp_nofix=Y', 'hpp_default_corp=SKT', 'below1000=Y'],
            m_redirect_url: back,
          },
          { device: 'mobile' },
        ],
      ],
    },
    'welcome-period-exclusive': [
      {
        at: 'period.from',
        alsoElsewhere: true,
        breaks: [[{ 'period.from': '2030-01-01', 'period.to': '2030-03-01', 'period.interval': '1m' }]],
        keeps: [
          [{}],
          [{ 'period.interval': '1m' }],
          [{ 'period.from': '2030-01-01', 'period.to': '2030-03-01' }],
        ],
      },
      {
        at: 'period.to',
        alsoElsewhere: true,
        breaks: [[{ 'period.to': '2030-03-01', 'period.interval': '1y' }]],
        keeps: [[{ 'period.interval': '1y' }]],
      },
    ],
    'welcome-period-both': [
      {
        at: 'period.from',
        breaks: [[{ 'period.to': '2030-03-01' }], [{ 'period.from': '', 'period.to': '2030-03-01' }]],
        keeps: [[{}], [{ 'period.from': '2030-01-01', 'period.to': '2030-03-01' }]],
      },
      {
        at: 'period.to',
        breaks: [[{ 'period.from': '2030-01-01' }]],
        keeps: [[{ 'period.interval': '1m' }]],
      },
    ],
    'welcome-period-interval': {
      at: 'period.interval',
      breaks: [
        [{ 'period.interval': '1d' }],
        [{ 'period.interval': '2m' }],
        [{ 'period.interval': 'month' }],
      ],
      keeps: [
        [{}],
        [{ 'period.interval': '1m' }],
        [{ 'period.interval': '1y' }],
        [{ 'period.interval': '' }],
      ],
    },
    'welcome-carrier-conflict': [
      {
        at: `${acceptmethod}.1`,
        on: 'payment.phone',
        breaks: [[{ 'phone.detail': onlySkt, [acceptmethod]: ['hppnofix(Y)', 'hppdefaultcorp(SKT)'] }]],
        keeps: [
          [{ 'phone.detail': onlySkt }],
          [{ 'phone.detail': onlySkt, [acceptmethod]: ['hppnofix(Y)'] }],
          [{ [acceptmethod]: ['hppdefaultcorp(SKT)'] }],
          [{ 'phone.detail': onlySkt, [acceptmethod]: ['hppdefaultcorp(SKT)'], pay_method: 'card' }],
        ],
      },
      {
        at: `${reserved}.0`,
        on: 'payment.phone',
        breaks: [[{ 'phone.detail': onlySkt, [reserved]: ['hpp_default_corp=SKT'] }]],
        keeps: [
          [{ 'phone.detail': onlySkt, [reserved]: ['hpp_nofix=Y'] }],
          [{ [reserved]: ['hpp_default_corp=SKT'] }],
        ],
      },
    ],
    'welcome-cash-receipt-anonymous': {
      at: 'bypass.cashReceiptType',
      on: 'payment.trans',
      breaks: [
        [{ 'bypass.cashReceiptType': 'personal' }],
        [{ 'bypass.cashReceiptType': 'corporate', pay_method: 'vbank', vbank_due: '20301231' }],
      ],
      keeps: [
        [{}],
        [{ 'bypass.cashReceiptType': 'anonymous' }],
        [{ 'bypass.cashReceiptType': 'personal', pay_method: 'card' }],
      ],
    },
    'welcome-vat-10-percent': {
      at: 'vat_amount',
      breaks: [
        [{ amount: 10000, vat_amount: 1001 }],
        [{ amount: 10009, vat_amount: 1002 }],
        [{ amount: 10000, vat_amount: 10000 }],
      ],
      keeps: [
        [{}],
        [{ amount: 10000, vat_amount: 1000 }],
        [{ amount: 10009, vat_amount: 1001 }],
        [{ amount: 10000, vat_amount: 0 }],
        [{ amount: 10000, vat_amount: null }],
        [{ amount: 10000, vat_amount: 1001, ...key }],
      ],
    },
    'welcome-currency': {
      at: 'currency',
      breaks: [[{ currency: 'USD' }], [{ currency: 'krw' }]],
      keeps: [[{}], [{ currency: 'KRW' }], [{ currency: '' }]],
    },
    'welcome-billing-pay-method': {
      at: 'pay_method',
      on: 'billing.card',
      breaks: [
        [{ pay_method: undefined }],
        [{ pay_method: '' }],
        [{ pay_method: 'trans' }],
        [{ pay_method: 'kakaopay' }],
      ],
      keeps: [
        [{}],
        [{ pay_method: 'phone', amount: 9900, digital: true }],
        [{ pay_method: 'trans', customer_uid: undefined, amount: 9900 }],
      ],
    },
    'welcome-billing-phone-amount': {
      at: 'amount',
      on: 'billing.phone',
      breaks: [[{ amount: 0 }], [{ amount: undefined }]],
      keeps: [[{}], [{ amount: 1 }], [{ amount: 0, pay_method: 'card' }]],
    },
    'welcome-amount-number': {
      at: 'amount',
      alsoElsewhere: true,
      breaks: [[{ amount: '64900' }]],
      keeps: [[{}], [{ amount: 1000 }]],
    },
    'welcome-buyer-tel-mobile': {
      at: 'buyer_tel',
      breaks: [
        [{ buyer_tel: undefined, m_redirect_url: back }, { device: 'mobile' }],
        [{ buyer_tel: '', m_redirect_url: back }, { device: 'webview' }],
      ],
      keeps: [
        [{ m_redirect_url: back }, { device: 'mobile' }],
        [{ buyer_tel: undefined }],
        [{}, { device: 'pc' }],
      ],
    },
    'welcome-ios-app-scheme': {
      at: 'app_scheme',
      breaks: [[{ m_redirect_url: back }, { device: 'webview', os: 'ios' }]],
      keeps: [
        [
          { m_redirect_url: back, app_scheme: 'shop://' },
          { device: 'webview', os: 'ios' },
        ],
        [{ m_redirect_url: back }, { device: 'webview', os: 'android' }],
        [{ m_redirect_url: back }, { device: 'mobile', os: 'ios' }],
        [{}, { device: 'pc' }],
      ],
    },
    'welcome-app-scheme-mobile-web': {
      at: 'app_scheme',
      breaks: [
        [{ m_redirect_url: back, app_scheme: 'shop://' }, { device: 'mobile' }],
        [
          { m_redirect_url: back, app_scheme: 'shop://' },
          { device: 'mobile', os: 'android' },
        ],
      ],
      keeps: [
        [{ m_redirect_url: back }, { device: 'mobile' }],
        [{ m_redirect_url: back, app_scheme: 'shop://' }, { device: 'webview' }],
        [{ app_scheme: 'shop://' }, { device: 'pc' }],
        [{ app_scheme: 'shop://' }],
      ],
    },
    'welcome-phone-digital': [
      {
        at: 'digital',
        on: 'payment.phone',
        breaks: [[{ digital: undefined }], [{ digital: null }]],
        keeps: [[{}], [{ digital: false }], [{ digital: undefined, pay_method: 'card' }]],
      },
      { at: 'digital', on: 'billing.phone', breaks: [[{ digital: undefined }]], keeps: [[{}]] },
    ],
    'welcome-direct-toss-bank': {
      at: 'card.direct.code',
      breaks: [[{ 'card.direct.code': '092', 'card.direct.quota': 0 }]],
      keeps: [[{}], [direct], [{ 'card.direct.code': '090', 'card.direct.quota': 0 }]],
    },
    'welcome-pc-lump-sum-default': {
      at: 'display.card_quota',
      breaks: [
        [{}, { device: 'pc' }],
        [{ amount: 50000 }, { device: 'pc' }],
      ],
      keeps: [
        [{}],
        [{ 'display.card_quota': [2, 3] }, { device: 'pc' }],
        [{ 'display.card_quota': [] }, { device: 'pc' }],
        [direct, { device: 'pc' }],
        [{ amount: 49999 }, { device: 'pc' }],
        [{ pay_method: 'trans' }, { device: 'pc' }],
        [key, { device: 'pc' }],
        [{ m_redirect_url: back }, { device: 'mobile' }],
      ],
    },
    'welcome-period-mobile-phone': {
      at: 'period',
      on: 'payment.phone',
      breaks: [[{ 'period.interval': '1m', m_redirect_url: back }, { device: 'mobile' }]],
      keeps: [
        [{ m_redirect_url: back }, { device: 'mobile' }],
        [{ 'period.interval': '1m' }, { device: 'pc' }],
        [{ 'period.interval': '1m' }],
        [{ 'period.interval': '1m', m_redirect_url: back, pay_method: 'card' }, { device: 'mobile' }],
      ],
    },
    'welcome-period-phone-billing': {
      at: 'period',
      on: 'billing.phone',
      breaks: [[{ 'period.interval': '1m' }], [{ 'period.from': '20300101', 'period.to': '20301231' }]],
      keeps: [[{}], [{ 'period.interval': '1m', pay_method: 'card' }]],
    },
    'welcome-cash-receipt-identifier': {
      at: 'bypass.customerIdentifier',
      on: 'payment.trans',
      breaks: [[{ 'bypass.customerIdentifier': '01012345678' }]],
      keeps: [[{}], [{ 'bypass.cashReceiptType': 'anonymous' }]],
    },
    'welcome-voucher-culturegift-only': {
      at: 'pay_method',
      breaks: [
        [{ pay_method: 'booknlife' }],
        [{ pay_method: 'cultureland' }],
        [{ pay_method: 'smartculture' }],
      ],
      keeps: [[{}], [{ pay_method: 'culturegift' }]],
    },
    'welcome-vat-mid': {
      at: 'vat_amount',
      breaks: [[{ vat_amount: 5900 }], [{ vat_amount: 0 }]],
      keeps: [[{}], [{ vat_amount: null }]],
    },
    'welcome-language': {
      at: 'language',
      breaks: [[{ language: 'ja' }], [{ language: 'KO' }]],
      keeps: [[{}], [{ language: 'ko' }], [{ language: 'en' }], [{ language: 'zh' }]],
    },
    'welcome-vbank-due': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [
        [{ vbank_due: undefined }],
        [{ vbank_due: '' }],
        [{ vbank_due: '203012312359' }],
        [{ vbank_due: '2030-12-31 23:59' }],
        [{ vbank_due: '2030-12-31T23:59:59' }],
        [{ vbank_due: '2030/12/31' }],
      ],
      keeps: [
        [{}],
        [{ vbank_due: '20301231' }],
        [{ vbank_due: '20301231235959' }],
        [{ vbank_due: '2030-12-31 23:59:59' }],
        [{ vbank_due: undefined, pay_method: 'card' }],
      ],
    },
    'welcome-escrow-methods': {
      at: 'pay_method',
      breaks: [
        [{ escrow: true, pay_method: 'phone', digital: true }],
        [{ escrow: true, pay_method: 'kakaopay' }],
        [{ escrow: true, pay_method: 'culturegift' }],
      ],
      keeps: [
        [{ escrow: true }],
        [{ escrow: true, pay_method: 'trans' }],
        [{ escrow: true, pay_method: 'vbank', vbank_due: '20301231' }],
        [{ escrow: false, pay_method: 'kakaopay' }],
      ],
    },
    'welcome-billing-phone-charges': {
      at: 'amount',
      on: 'billing.phone',
      breaks: [[{}], [{ amount: 1 }]],
      keeps: [[{ pay_method: 'card' }], [{ customer_uid: undefined }]],
    },
    'welcome-billing-card-no-charge': {
      at: 'amount',
      on: 'billing.card',
      breaks: [[{ amount: 1 }], [{ amount: 9900 }]],
      keeps: [
        [{}],
        [{ amount: 9900, pay_method: 'phone', digital: true }],
        [{ amount: 9900, customer_uid: undefined }],
      ],
    },
    'welcome-billing-tax': [
      {
        at: 'tax_free',
        on: 'billing.phone',
        breaks: [[{ tax_free: 100 }], [{ tax_free: 0, pay_method: 'card' }]],
        keeps: [[{}], [{ tax_free: 100, customer_uid: undefined }]],
      },
      {
        at: 'vat_amount',
        on: 'billing.card',
        breaks: [[{ vat_amount: 0 }], [{ vat_amount: 900, amount: 9900 }]],
        keeps: [[{}], [{ vat_amount: 900, amount: 9900, customer_uid: undefined }]],
      },
    ],
    'welcome-merchant-uid-ascii': {
      at: 'merchant_uid',
      breaks: [[{ merchant_uid: '주문0001' }], [{ merchant_uid: 'order–1' }], [{ merchant_uid: 'order\n1' }]],
      keeps: [[{}], [{ merchant_uid: 'Order 1/2~!' }]],
    },
    'welcome-buyer-email-pc': {
      at: 'buyer_email',
      breaks: [[{}, { device: 'pc' }]],
      keeps: [
        [{}],
        [{ buyer_email: 'gildong@shop.example' }, { device: 'pc' }],
        [{ m_redirect_url: back }, { device: 'mobile' }],
      ],
    },
    'welcome-contract': [
      { at: 'escrow', breaks: [[{ escrow: true }]], keeps: [[{}], [{ escrow: false }]] },
      { at: 'tax_free', breaks: [[{ tax_free: 1 }]], keeps: [[{ tax_free: 0 }]] },
      { at: 'vat_amount', breaks: [[{ vat_amount: 5900 }]], keeps: [[{ vat_amount: null }]] },
      {
        at: 'useFreeInterestFromMall',
        breaks: [[{ useFreeInterestFromMall: true }]],
        keeps: [[{ useFreeInterestFromMall: false }]],
      },
      { at: 'useCardPoint', breaks: [[{ useCardPoint: true }]], keeps: [[{}]] },
      {
        at: 'display.card_quota',
        breaks: [[{ 'display.card_quota': [2] }], [{ 'display.card_quota': [0, 3] }]],
        keeps: [[{ 'display.card_quota': [] }], [{ 'display.card_quota': [0, 1] }]],
      },
      {
        at: 'pay_method',
        breaks: [
          [{ pay_method: 'phone', digital: true }],
          [{ pay_method: 'lpay' }],
          [{ pay_method: 'kakaopay' }],
          [{ pay_method: 'payco' }],
          [{ pay_method: 'tosspay' }],
          [{ pay_method: 'naverpay' }],
        ],
        keeps: [[{}], [{ pay_method: 'trans' }], [{ pay_method: 'culturegift' }]],
      },
    ],
  },
})
