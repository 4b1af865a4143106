import { html5_inicis } from '../../src/pg/html5_inicis.js'
import { tableOf } from './table.js'

const order = {
  merchant_uid: 'order0001',
  name: '노르웨이 회전 의자',
  amount: 64900,
  buyer_tel: '010-4242-4242',
}
const back = { m_redirect_url: 'https://shop.example/complete' }
/** Options for PCs and for phones. */
const both = { 'bypass.acceptmethod': 'noeasypay', 'bypass.P_RESERVED': 'noeasypay=Y' }
/** Makes a payment of a billing request. */
const payable = { customer_uid: undefined, amount: 1000, buyer_tel: '1' }

export default tableOf(html5_inicis, {
  payment: {
    card: { pay_method: 'card', ...order },
    kakaopay: { pay_method: 'kakaopay', ...order },
    naverpay: { pay_method: 'naverpay', ...order },
    samsung: { pay_method: 'samsung', ...order },
    applepay: { pay_method: 'applepay', ...order },
    ssgpay: { pay_method: 'ssgpay', ...order },
    payco: { pay_method: 'payco', ...order },
    tosspay: { pay_method: 'tosspay', ...order },
    lpay: { pay_method: 'lpay', ...order },
    trans: { pay_method: 'trans', ...order },
    vbank: { pay_method: 'vbank', ...order },
    phone: { pay_method: 'phone', ...order, digital: true },
    cultureland: { pay_method: 'cultureland', ...order },
    smartculture: { pay_method: 'smartculture', ...order },
    happymoney: { pay_method: 'happymoney', ...order },
    booknlife: { pay_method: 'booknlife', ...order },
  },
  billing: {
    card: {
      pay_method: 'card',
      merchant_uid: 'order0001',
      name: '노르웨이 회전 의자',
      customer_uid: 'gildong_0001_1234',
      amount: 0,
    },
  },
  rules: {
    'html5-inicis-required': [
      { at: 'pay_method', breaks: [[{ pay_method: undefined }]], keeps: [[{}]] },
      { at: 'merchant_uid', breaks: [[{ merchant_uid: undefined }]], keeps: [[{}]] },
      { at: 'name', breaks: [[{ name: undefined }], [{ name: '' }]], keeps: [[{}]] },
      // Without these two a rule that blocks is broken as well.
      { at: 'amount', breaks: [[{ amount: undefined }]], keeps: [[{}]], alsoElsewhere: true },
      { at: 'buyer_tel', breaks: [[{ buyer_tel: undefined }]], keeps: [[{}]], alsoElsewhere: true },
    ],
    'html5-inicis-buyer-tel': [
      {
        at: 'buyer_tel',
        breaks: [
          [{ buyer_tel: undefined }],
          [{ buyer_tel: undefined }, { device: 'pc' }],
          [{ buyer_tel: '' }],
          [{ buyer_tel: null }],
          [{ buyer_tel: '  ' }],
          [{ buyer_tel: {} }],
          [{ buyer_tel: true }],
        ],
        keeps: [
          [{}],
          [{ buyer_tel: '0' }],
          [{ buyer_tel: undefined, ...back }, { device: 'mobile' }],
          [{ buyer_tel: undefined, ...back, app_scheme: 'shop' }, { device: 'webview' }],
          [{ buyer_tel: undefined, customer_uid: 'u', amount: 0 }],
        ],
      },
      {
        at: 'buyer_tel',
        breaks: [],
        keeps: [[{ buyer_tel: 1042424242 }]],
        rawOnly: true, // our own API asks for the documented type
      },
    ],
    'html5-inicis-amount-number': [
      {
        at: 'amount',
        breaks: [[{ amount: '64900' }], [{ amount: true }], [{ amount: {} }], [{ amount: [64900] }]],
        keeps: [[{ amount: 1 }]],
      },
      { at: 'amount', on: 'billing.card', breaks: [[{ amount: '0' }]], keeps: [[{ amount: 0 }]] },
      {
        at: 'amount',
        breaks: [],
        keeps: [[{ amount: 0 }], [{ amount: undefined }], [{ amount: '' }]],
        alsoElsewhere: true, // the common rules ask for an amount
      },
    ],
    'html5-inicis-amount-integer': [
      {
        at: 'amount',
        breaks: [
          [{ amount: 1000.5 }],
          [{ amount: 1000.00001 }],
          [{ amount: '1000.5' }],
          [{ amount: 1.5, currency: 'KRW' }],
        ],
        keeps: [[{ amount: 1000 }], [{ amount: 10.5, currency: 'USD' }]],
      },
      {
        at: 'amount',
        breaks: [],
        keeps: [[{ amount: 1000.0000001 }], [{ amount: 0.1 + 0.2 + 0.7 + 999 }], [{ amount: '1000' }]],
        alsoElsewhere: true, // the common rules are stricter
      },
    ],
    'html5-inicis-pay-method': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'samsungpay' }], [{ pay_method: 'point' }], [{ pay_method: 'chai' }]],
      keeps: html5_inicis.methods.split(' ').map((pay_method) => [{ pay_method }] as const),
    },
    'html5-inicis-happymoney': {
      at: 'pay_method',
      on: 'payment.happymoney',
      breaks: [[{}]],
      keeps: [[{ pay_method: 'cultureland' }]],
    },
    'html5-inicis-mobile-redirect': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ m_redirect_url: '' }, { device: 'mobile' }],
        [{ m_redirect_url: null }, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }], [back, { device: 'webview' }]],
    },
    'html5-inicis-vbank-due': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: ['YYYYMMDD', '{YYYYMMDD}', 'tomorrow', '2024-02-30', '20241301', '1735689600', '2024'].map(
        (vbank_due) => [{ vbank_due }] as const,
      ),
      keeps: [
        ...[
          '20240229',
          '2024-02-29',
          '2024-02-29 23:59:59',
          '20240229235959',
          '202402292359',
          '',
          null,
          undefined,
        ].map((vbank_due) => [{ vbank_due }] as const),
        [{ vbank_due: 'YYYYMMDD', pay_method: 'card' }],
      ],
    },
    'html5-inicis-language': {
      at: 'language',
      breaks: [[{ language: 'zh' }], [{ language: 'KO' }]],
      keeps: [[{ language: 'ko' }], [{ language: 'en' }], [{ language: '' }]],
    },
    'html5-inicis-digital-phone': {
      at: 'digital',
      on: 'payment.phone',
      breaks: [[{ digital: undefined }], [{ digital: null }]],
      keeps: [[{ digital: true }], [{ digital: false }], [{ digital: undefined, pay_method: 'card' }]],
    },
    'html5-inicis-zero-rate': {
      at: 'vat_amount',
      breaks: [[{ vat_amount: 0 }], [{ vat_amount: 5900 }]],
      keeps: [[{}], [{ vat_amount: null }]],
    },
    'html5-inicis-period': [
      {
        at: 'period.to',
        breaks: [
          [{ period: { from: '20240101' } }],
          [{ 'period.from': '20240101', 'period.to': '2024-12-31' }],
        ],
        keeps: [[{ period: { from: '20240101', to: '20241231' } }], [{}], [{ period: null }]],
      },
      {
        at: 'period.from',
        breaks: [[{ period: { to: '20240101' } }], [{ period: {} }], [{ period: 'all year' }]],
        keeps: [[{ period: { from: '20240101', to: '20241231' } }]],
      },
    ],
    'html5-inicis-card-quota-range': {
      at: 'display.card_quota',
      breaks: [
        [{ 'display.card_quota': [3] }],
        [{ 'display.card_quota': [2, 4] }],
        [{ 'display.card_quota': [12] }],
      ],
      keeps: [
        [{ 'display.card_quota': [] }],
        [{ 'display.card_quota': [0] }],
        [{ 'display.card_quota': [1] }],
        [{ 'display.card_quota': [2] }],
        [{ 'display.card_quota': [2, 3] }],
        [{ 'display.card_quota': [6, 5, 4, 3, 2] }],
        [{}],
      ],
    },
    'html5-inicis-installment-50000': [
      {
        at: 'display.card_quota',
        breaks: [
          [{ amount: 49999, 'display.card_quota': [2] }],
          [{ amount: 49999, 'display.card_quota': [1, 2] }],
        ],
        keeps: [
          [{ amount: 50000, 'display.card_quota': [2] }],
          [{ amount: 49999, 'display.card_quota': [] }],
          [{ amount: 49999, 'display.card_quota': [1] }],
          [{ amount: 49999, 'display.card_quota': [0] }],
          [{ amount: 49999 }],
        ],
      },
      {
        at: 'card.direct.quota',
        breaks: [[{ amount: 49999, 'card.direct': { code: '381', quota: 2 } }]],
        keeps: [
          [{ amount: 50000, 'card.direct': { code: '381', quota: 2 } }],
          [{ amount: 49999, 'card.direct': { code: '381', quota: 1 } }],
          [{ amount: 49999, 'card.direct': { code: '381', quota: 0 } }],
          [{ amount: 49999, 'card.direct': { code: '381' } }],
        ],
      },
    ],
    'html5-inicis-interest-free-contract': {
      at: 'card.interest_free',
      breaks: [[{ 'card.interest_free': 6 }]],
      keeps: [[{}], [{ 'card.detail': [{ card_code: '381', enabled: true }] }]],
    },
    'html5-inicis-acceptmethod-pc': {
      at: 'bypass.acceptmethod',
      breaks: [[{ 'bypass.acceptmethod': 'noeasypay' }], [{ ...both, 'bypass.P_RESERVED': '' }]],
      keeps: [[both], [{}], [{ 'bypass.P_RESERVED': 'noeasypay=Y' }]],
    },
    'html5-inicis-p-reserved-mobile': {
      at: 'bypass.P_RESERVED',
      breaks: [[{ 'bypass.P_RESERVED': 'noeasypay=Y' }], [{ ...both, 'bypass.acceptmethod': '' }]],
      keeps: [[both], [{}], [{ 'bypass.acceptmethod': 'noeasypay' }]],
    },
    'html5-inicis-apprun-app-scheme': {
      at: 'bypass.P_RESERVED',
      breaks: [[{ ...both, 'bypass.P_RESERVED': 'apprun_check=Y&app_scheme=shop://' }]],
      keeps: [
        [{ ...both, 'bypass.P_RESERVED': 'apprun_check=Y' }],
        [{ ...both, 'bypass.P_RESERVED': 'app_scheme=shop://' }],
      ],
    },
    'html5-inicis-apprun-top-app-scheme': {
      at: 'app_scheme',
      breaks: [[{ ...both, 'bypass.P_RESERVED': 'apprun_check=Y', app_scheme: 'shop' }]],
      keeps: [
        [{ ...both, 'bypass.P_RESERVED': 'apprun_check=Y' }],
        [{ ...both, 'bypass.P_RESERVED': 'apprun_check=Y', app_scheme: '' }],
        [{ ...both, app_scheme: 'shop' }],
      ],
    },
    'html5-inicis-trans-twotrs': {
      at: 'bypass.P_RESERVED',
      on: 'payment.trans',
      breaks: [[both]],
      keeps: [
        [{}],
        [{ ...both, 'bypass.P_RESERVED': 'noeasypay=Y&twotrs_bank=Y' }],
        [{ ...both, pay_method: 'card' }],
      ],
    },
    'html5-inicis-ios-trans-return': {
      at: 'bypass.P_RESERVED',
      on: 'payment.trans',
      breaks: [
        [
          { app_scheme: 'shop', ...back },
          { device: 'webview', os: 'ios' },
        ],
        [
          { ...both, 'bypass.P_RESERVED': 'twotrs_bank=Y&iosapp=Y', app_scheme: 'shop', ...back },
          { device: 'webview', os: 'ios' },
        ],
        [
          { ...both, 'bypass.P_RESERVED': 'twotrs_bank=Y&app_scheme=shop://', ...back },
          { device: 'webview', os: 'ios' },
        ],
        [
          { ...both, 'bypass.P_RESERVED': 'iosapp=Y&app_scheme=shop://', ...back },
          { device: 'webview', os: 'ios' },
        ],
      ],
      keeps: [
        ...['shop', 'my-shop', 'com.example.shop', 'shop+pay'].map(
          (scheme) =>
            [
              { ...both, 'bypass.P_RESERVED': `twotrs_bank=Y&iosapp=Y&app_scheme=${scheme}://`, ...back },
              { device: 'webview', os: 'ios' },
            ] as const,
        ),
        [
          { ...both, 'bypass.P_RESERVED': 'app_scheme=shop://&iosapp=Y&twotrs_bank=Y', ...back },
          { device: 'webview', os: 'ios' },
        ],
        [
          { ...both, ...back },
          { device: 'webview', os: 'android' },
        ],
        [
          { ...both, ...back },
          { device: 'mobile', os: 'ios' },
        ],
        [
          { ...both, ...back, pay_method: 'card' },
          { device: 'webview', os: 'ios' },
        ],
      ],
    },
    'html5-inicis-acceptmethod-separator': {
      at: 'bypass.acceptmethod',
      breaks: [
        [{ ...both, 'bypass.acceptmethod': 'noeasypay&CARDPOINT' }],
        [{ ...both, 'bypass.acceptmethod': 'noeasypay=Y' }],
      ],
      keeps: [
        [{ ...both, 'bypass.acceptmethod': 'noeasypay:CARDPOINT:SKIN(#c1272c):cd_ps(11-02)' }],
        [{ ...both, 'bypass.acceptmethod': 'cardpoint' }],
      ],
    },
    'html5-inicis-cardshowopt-form': [
      {
        at: 'bypass.acceptmethod',
        breaks: [
          [{ ...both, 'bypass.acceptmethod': 'cardshowopt(06:1)' }],
          [{ ...both, 'bypass.acceptmethod': 'noeasypay:cardshowopt-06-1' }],
          // One that is right does not mend another that is not.
          [{ ...both, 'bypass.acceptmethod': 'cardshowopt(06-2):cardshowopt(11:1)' }],
        ],
        keeps: [[{ ...both, 'bypass.acceptmethod': 'noeasypay:cardshowopt(06-1):CARDPOINT' }], [both]],
      },
      {
        at: 'bypass.P_RESERVED',
        breaks: [
          [{ ...both, 'bypass.P_RESERVED': 'cardshowopt=06-1' }],
          [{ ...both, 'bypass.P_RESERVED': 'cardshowopt(06-1)' }],
        ],
        keeps: [[{ ...both, 'bypass.P_RESERVED': 'noeasypay=Y&cardshowopt=06:1&cp_yn=Y' }], [both]],
      },
    ],
    'html5-inicis-payshot-pair': [
      {
        at: 'bypass.P_PAYSHOT_KEY',
        breaks: [[{ 'bypass.ini_PAYSHOT_KEY': 'shop20240101000000000u1' }]],
        keeps: [[{}], [{ 'bypass.ini_PAYSHOT_KEY': 'k', 'bypass.P_PAYSHOT_KEY': 'k' }]],
      },
      {
        at: 'bypass.ini_PAYSHOT_KEY',
        breaks: [[{ 'bypass.P_PAYSHOT_KEY': 'k' }]],
        keeps: [[{ 'bypass.ini_PAYSHOT_KEY': '', 'bypass.P_PAYSHOT_KEY': '' }]],
      },
    ],
    'html5-inicis-billing-card-only': {
      at: 'pay_method',
      on: 'billing.card',
      breaks: [
        [{ pay_method: 'trans' }],
        [{ pay_method: 'phone', digital: true }],
        [{ pay_method: 'kakaopay' }],
      ],
      keeps: [
        [{}],
        [{ pay_method: undefined }],
        [{ pay_method: '' }],
        [{ ...payable, pay_method: 'trans' }],
        [{ ...payable, pay_method: 'trans', customer_uid: '' }],
      ],
    },
    'html5-inicis-billing-required': [
      { at: 'name', on: 'billing.card', breaks: [[{ name: undefined }]], keeps: [[{}]] },
      { at: 'merchant_uid', on: 'billing.card', breaks: [[{ merchant_uid: undefined }]], keeps: [[{}]] },
      {
        at: 'amount',
        on: 'billing.card',
        breaks: [[{ amount: undefined }]],
        keeps: [[{}]],
        alsoElsewhere: true, // the common rule asks for an amount
      },
    ],
    'html5-inicis-billing-no-charge': {
      at: 'amount',
      on: 'billing.card',
      breaks: [[{ amount: 1 }], [{ amount: 9900 }]],
      keeps: [[{ amount: 0 }], [payable]],
    },
    'html5-inicis-billing-mid': {
      at: 'pg',
      on: 'billing.card',
      breaks: [[{}]],
      keeps: [
        [{ pg: 'html5_inicis.MOIshop001' }],
        [{ pg: undefined, channelKey: 'channel-key-1' }],
        [payable],
      ],
    },
    'html5-inicis-authtype': [
      {
        at: 'bypass.inicis.authtype',
        on: 'billing.card',
        breaks: [
          [{ 'bypass.inicis.authtype': '02', ...back }, { device: 'mobile' }],
          [{ 'bypass.inicis.authtype': '01' }, { device: 'pc' }],
        ],
        keeps: [
          [{ 'bypass.inicis.authtype': '01', ...back }, { device: 'mobile' }],
          [{ 'bypass.inicis.authtype': '01' }],
          [{}, { device: 'pc' }],
        ],
      },
      {
        at: 'customer_uid',
        on: 'payment.card',
        breaks: [[{ 'bypass.inicis.authtype': '01', ...back }, { device: 'mobile' }]],
        keeps: [[{}, { device: 'pc' }]],
      },
    ],
  },
})
