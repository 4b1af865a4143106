import { ksnet } from '../../src/pg/ksnet.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', amount: 64900, currency: 'KRW', buyer_name: '홍길동' } as const
const back = { m_redirect_url: 'https://shop.example/back' }
const tel = { buyer_tel: '010-1234-5678' }
const email = { buyer_email: 'hong@shop.example' }
const business = {
  'storeDetails.businessName': '의자 가게',
  'storeDetails.businessRegistrationNumber': '1234567890',
}
const shop = {
  'storeDetails.ceoFullName': '김의자',
  'storeDetails.address': '서울특별시 강남구 삼성동 1',
  'storeDetails.phoneNumber': '02-123-4567',
}
const url = { 'bypass.ksnet.url': 'https://shop.example' }
const easy = { 'bypass.ksnet.easyPayDirect': true }

/** Cards called directly: ISP, those that need data about the shop, and those of them that need the site's address. */
const isp = ['361', '369', '372', '364', '090']
const addressed = ['041', '374', '371', '365', '367', '368', '366', '370']
const named = ['381', ...addressed]
const jeju = { 'card.direct.code': '373' } // needs none of these
const card = (code: string) => ({ 'card.direct.code': code, ...business, ...url })
const onPhone = { ...back, ...tel, 'bypass.ksnet.tcode': 'skt' }

const toKakao = { ...easy, ...tel, ...email }
const toPayco = { ...toKakao, ...business }

export default tableOf(ksnet, {
  payment: {
    card: { pay_method: 'card', ...order, tax_free: 0 },
    vbank: { pay_method: 'vbank', ...order, vbank_due: '2030-12-31' },
    trans: { pay_method: 'trans', ...order, tax_free: 0 },
    phone: { pay_method: 'phone', ...order, tax_free: 0, digital: true },
    lpay: { pay_method: 'lpay', ...order, tax_free: 0 },
    ssgpay: { pay_method: 'ssgpay', ...order, tax_free: 0 },
    kakaopay: {
      pay_method: 'kakaopay',
      ...order,
      tax_free: 0,
      storeDetails: {
        ceoFullName: '김의자',
        address: '서울특별시 강남구 삼성동 1',
        phoneNumber: '02-123-4567',
      },
    },
    naverpay: { pay_method: 'naverpay', ...order, tax_free: 0 },
    payco: { pay_method: 'payco', ...order, tax_free: 0 },
  },
  rules: {
    'ksnet-buyer-name': [
      {
        at: 'buyer_name',
        breaks: [
          [{ buyer_name: undefined }],
          [{ buyer_name: ' ' }],
          [{ buyer_name: undefined, pay_method: 'trans' }],
        ],
        keeps: [[{}]],
      },
      { at: 'buyer_name', rawOnly: true, breaks: [], keeps: [[{ buyer_name: 7 }]] },
    ],
    'ksnet-direct-buyer-name': [
      {
        at: 'buyer_name',
        breaks: [[{ ...jeju, buyer_name: undefined }], [{ ...jeju, buyer_name: ' ' }]],
        keeps: [[{}], [jeju]],
      },
      {
        at: 'buyer_name',
        alsoElsewhere: true, // a name is needed by every request
        breaks: [],
        keeps: [[{ buyer_name: undefined }], [{ ...jeju, buyer_name: undefined, pay_method: 'naverpay' }]],
      },
    ],
    'ksnet-direct-mobile-isp': [
      {
        at: 'buyer_tel',
        breaks: [
          ...isp.map(
            (code) =>
              [{ 'card.direct.code': code, ...onPhone, buyer_tel: undefined }, { device: 'mobile' }] as const,
          ),
          [{ 'card.direct.code': '361', ...onPhone, buyer_tel: ' ' }, { device: 'webview' }],
        ],
        keeps: [
          ...isp.map((code) => [{ 'card.direct.code': code, ...onPhone }, { device: 'mobile' }] as const),
          ...isp.map((code) => [{ 'card.direct.code': code }, { device: 'pc' }] as const),
          [{ 'card.direct.code': '361' }],
          [{ ...jeju, ...back }, { device: 'mobile' }],
          [{ ...card('381'), ...back }, { device: 'mobile' }],
          [{ 'card.direct.code': '361', ...back, pay_method: 'trans' }, { device: 'mobile' }],
        ],
      },
      {
        at: 'bypass.ksnet.tcode',
        breaks: isp.map(
          (code) => [{ 'card.direct.code': code, ...back, ...tel }, { device: 'mobile' }] as const,
        ),
        keeps: [
          [{ 'card.direct.code': '361', ...onPhone, 'bypass.ksnet.tcode': 'lgt' }, { device: 'mobile' }],
          [{ 'card.direct.code': '361', ...tel }, { device: 'pc' }],
        ],
      },
    ],
    'ksnet-direct-store-details': [
      {
        at: 'storeDetails.businessName',
        breaks: named.map((code) => [{ ...card(code), 'storeDetails.businessName': undefined }] as const),
        keeps: [
          ...named.map((code) => [card(code)] as const),
          ...isp.map((code) => [{ 'card.direct.code': code }] as const),
          [jeju],
          [{ 'card.direct.code': '381', pay_method: 'trans' }],
        ],
      },
      {
        at: 'storeDetails.businessRegistrationNumber',
        breaks: named.map(
          (code) => [{ ...card(code), 'storeDetails.businessRegistrationNumber': undefined }] as const,
        ),
        keeps: [[card('381')], [jeju]],
      },
    ],
    'ksnet-direct-url': {
      at: 'bypass.ksnet.url',
      breaks: addressed.map((code) => [{ ...card(code), 'bypass.ksnet.url': undefined }] as const),
      keeps: [
        ...addressed.map((code) => [card(code)] as const),
        [{ ...card('381'), 'bypass.ksnet.url': undefined }],
        [jeju],
        [{ 'card.direct.code': '367', pay_method: 'trans' }],
      ],
    },
    'ksnet-direct-krw': {
      at: 'currency',
      breaks: [[{ ...jeju, currency: 'USD' }]],
      keeps: [
        [jeju],
        [{ ...jeju, currency: undefined }],
        [{ currency: 'USD' }],
        [{ ...jeju, currency: 'USD', pay_method: 'naverpay' }],
      ],
    },
    'ksnet-business-number-digits': [
      {
        at: 'storeDetails.businessRegistrationNumber',
        breaks: [
          [{ ...card('381'), 'storeDetails.businessRegistrationNumber': '123-45-67890' }],
          [{ ...jeju, 'storeDetails.businessRegistrationNumber': '12345 67890' }],
        ],
        keeps: [[card('381')], [{ 'storeDetails.businessRegistrationNumber': '123-45-67890' }], [jeju]],
      },
      {
        at: 'storeDetails.businessRegistrationNumber',
        on: 'payment.payco',
        breaks: [
          [
            {
              ...easy,
              ...tel,
              ...email,
              ...business,
              'storeDetails.businessRegistrationNumber': '123-45-67890',
            },
          ],
        ],
        keeps: [
          [{ ...easy, ...tel, ...email, ...business }],
          [
            {
              'bypass.ksnet.easyPayDirect': false,
              'storeDetails.businessRegistrationNumber': '123-45-67890',
            },
          ],
        ],
      },
      {
        at: 'storeDetails.businessRegistrationNumber',
        rawOnly: true,
        breaks: [],
        keeps: [[{ ...jeju, 'storeDetails.businessRegistrationNumber': 1234567890 }]],
      },
    ],
    'ksnet-easy-pay-direct-naverpay': [
      {
        at: 'storeDetails.businessName',
        on: 'payment.naverpay',
        breaks: [[easy], [{ ...easy, 'storeDetails.businessName': '' }]],
        keeps: [
          [{ ...easy, ...business }],
          [{}],
          [{ 'bypass.ksnet.easyPayDirect': false }],
          [{ ...easy, pay_method: 'lpay' }],
        ],
      },
      {
        at: 'buyer_name',
        on: 'payment.naverpay',
        alsoElsewhere: true, // a name is needed by every request
        breaks: [[{ ...easy, ...business, buyer_name: ' ' }]],
        keeps: [[{ buyer_name: ' ' }], [{ ...easy, buyer_name: ' ', pay_method: 'lpay' }]],
      },
    ],
    'ksnet-easy-pay-direct-kakaopay': [
      ...['buyer_email', 'buyer_tel', ...Object.keys(shop)].map((at) => ({
        at,
        on: 'payment.kakaopay',
        breaks: [[{ ...toKakao, [at]: undefined }], [{ ...toKakao, [at]: '' }]] as const,
        keeps: [
          [toKakao],
          [{ ...toKakao, [at]: undefined, 'bypass.ksnet.easyPayDirect': false }],
          [{ ...toKakao, ...business, [at]: undefined, pay_method: 'naverpay' }],
        ] as const,
      })),
      {
        at: 'buyer_name',
        on: 'payment.kakaopay',
        alsoElsewhere: true, // a name is needed by every request
        breaks: [[{ ...toKakao, buyer_name: ' ' }]],
        keeps: [[{ ...toKakao, buyer_name: ' ', pay_method: 'lpay' }], [{ buyer_name: ' ' }]],
      },
    ],
    'ksnet-easy-pay-direct-payco': [
      ...['buyer_email', 'buyer_tel', ...Object.keys(business)].map((at) => ({
        at,
        on: 'payment.payco',
        breaks: [[{ ...toPayco, [at]: undefined }], [{ ...toPayco, [at]: '' }]] as const,
        keeps: [
          [toPayco],
          [{ ...toPayco, [at]: undefined, 'bypass.ksnet.easyPayDirect': undefined }],
          [{ ...toPayco, [at]: undefined, pay_method: 'lpay' }],
        ] as const,
      })),
      {
        at: 'buyer_name',
        on: 'payment.payco',
        alsoElsewhere: true, // a name is needed by every request
        breaks: [[{ ...toPayco, buyer_name: ' ' }]],
        keeps: [[{ ...toPayco, buyer_name: ' ', pay_method: 'lpay' }], [{ buyer_name: ' ' }]],
      },
    ],
    'ksnet-currency': {
      at: 'currency',
      breaks: [[{ currency: 'EUR' }], [{ currency: 'JPY' }], [{ currency: 'krw' }]],
      keeps: [[{}], [{ currency: 'USD' }], [{ currency: undefined }]],
    },
    'ksnet-no-billing-window': {
      at: 'customer_uid',
      breaks: [[{ customer_uid: 'card0001' }]],
      keeps: [[{}], [{ customer_uid: '' }]],
    },
    'ksnet-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }], [back, { device: 'webview' }]],
    },
    'ksnet-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '64900' }]],
      keeps: [[{}], [{ amount: 649.5, currency: 'USD' }]],
    },
    'ksnet-vbank-due': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [[{ vbank_due: undefined }], [{ vbank_due: '' }]],
      keeps: [[{}], [{ vbank_due: undefined, pay_method: 'card', tax_free: 0 }]],
    },
    'common-vbank-due': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [[{ vbank_due: 'tomorrow' }], [{ vbank_due: '20301301' }], [{ vbank_due: '17987291990' }]],
      keeps: [[{}], [{ vbank_due: '2030-12-31' }], [{ vbank_due: '1798729199' }]],
    },
    'ksnet-vbank-due-timestamp': {
      at: 'vbank_due',
      on: 'payment.vbank',
      breaks: [[{ vbank_due: '1798729199' }]],
      keeps: [
        [{}],
        [{ vbank_due: '20301231' }],
        [{ vbank_due: '20301231235959' }],
        [{ vbank_due: '2030-12-31 23:59:59' }],
        [{ vbank_due: undefined }],
      ],
    },
    'ksnet-vbank-tax': [
      {
        at: 'tax_free',
        on: 'payment.vbank',
        breaks: [[{ tax_free: 1 }], [{ tax_free: 64900 }]],
        keeps: [[{}], [{ tax_free: 0 }], [{ tax_free: 1, pay_method: 'card' }]],
      },
      {
        at: 'vat_amount',
        on: 'payment.vbank',
        breaks: [[{ vat_amount: 5900 }], [{ vat_amount: 0 }]],
        keeps: [[{}], [{ vat_amount: null }], [{ vat_amount: 5900, pay_method: 'card' }]],
      },
    ],
    'ksnet-tax-free': {
      at: 'tax_free',
      breaks: [
        [{ tax_free: undefined }],
        [{ tax_free: null }],
        [{ tax_free: undefined, pay_method: undefined }],
        ...['trans', 'lpay', 'ssgpay', 'naverpay', 'payco'].map(
          (pay_method) => [{ tax_free: undefined, pay_method }] as const,
        ),
      ],
      keeps: [[{}], [{ tax_free: 64900 }], [{ tax_free: undefined, pay_method: 'vbank' }]],
    },
    'ksnet-escrow-buyer-email': {
      at: 'buyer_email',
      on: 'payment.trans',
      breaks: [[{ escrow: true }], [{ escrow: true, buyer_email: '' }]],
      keeps: [[{}], [{ escrow: false }], [{ escrow: true, ...email }]],
    },
    'ksnet-phone-digital': {
      at: 'digital',
      on: 'payment.phone',
      breaks: [[{ digital: undefined }]],
      keeps: [[{}], [{ digital: false }], [{ digital: undefined, pay_method: 'card' }]],
    },
    'ksnet-direct-no-card-quota': {
      at: 'display.card_quota',
      breaks: [
        ...addressed.map((code) => [{ ...card(code), 'display.card_quota': [2, 3] }] as const),
        [{ ...card('367'), 'display.card_quota': [] }],
      ],
      keeps: [
        [{ 'display.card_quota': [2, 3] }],
        [card('367')],
        [{ ...card('381'), 'display.card_quota': [2, 3] }],
        [{ ...jeju, 'display.card_quota': [2, 3] }],
      ],
    },
    'ksnet-kb-use-installment': {
      at: 'card.useInstallment',
      breaks: [
        [{ ...card('381'), 'display.card_quota': [2, 3] }],
        [{ ...card('381'), 'display.card_quota': [2, 3], 'card.useInstallment': false }],
      ],
      keeps: [
        [{ ...card('381'), 'display.card_quota': [2, 3], 'card.useInstallment': true }],
        [card('381')],
        [{ 'display.card_quota': [2, 3] }],
        [{ ...jeju, 'display.card_quota': [2, 3] }],
      ],
    },
    'ksnet-easy-pay-direct-method': {
      at: 'bypass.ksnet.easyPayDirect',
      breaks: [
        [easy],
        [{ ...easy, pay_method: undefined }],
        ...['vbank', 'trans', 'ssgpay'].map((pay_method) => [{ ...easy, pay_method }] as const),
      ],
      keeps: [
        [{}],
        [{ 'bypass.ksnet.easyPayDirect': false }],
        ...['naverpay', 'kakaopay', 'payco', 'lpay'].map(
          (pay_method) => [{ ...toKakao, ...business, ...shop, pay_method }] as const,
        ),
      ],
    },
    'ksnet-kakaopay-store-info': Object.keys(shop).flatMap((at) => [
      {
        at,
        on: 'payment.kakaopay',
        breaks: [[{ [at]: undefined }], [{ [at]: '', 'bypass.ksnet.easyPayDirect': false }]] as const,
        keeps: [[{}], [{ [at]: undefined, pay_method: 'lpay' }]] as const,
      },
      {
        at,
        on: 'payment.kakaopay',
        alsoElsewhere: true, // a direct call refuses what this only recommends
        breaks: [],
        keeps: [[{ ...toKakao, [at]: undefined }]] as const,
      },
    ]),
    'ksnet-wallet-quota': {
      at: 'display.card_quota',
      on: 'payment.payco',
      breaks: [[{ 'display.card_quota': [2, 3] }], [{ 'display.card_quota': [2, 3], pay_method: 'ssgpay' }]],
      keeps: [
        [{}],
        ...['card', 'naverpay', 'lpay'].map(
          (pay_method) => [{ 'display.card_quota': [2, 3], pay_method }] as const,
        ),
      ],
    },
    'ksnet-wallet-interest-free': {
      at: 'useFreeInterestFromMall',
      on: 'payment.payco',
      breaks: ['lpay', 'ssgpay', 'naverpay', 'payco', 'kakaopay'].map(
        (pay_method) => [{ useFreeInterestFromMall: true, pay_method }] as const,
      ),
      keeps: [
        [{}],
        [{ useFreeInterestFromMall: false }],
        [{ useFreeInterestFromMall: true, pay_method: 'card' }],
      ],
    },
    'ksnet-interest-free-cards': {
      at: 'card.detail.0.card_code',
      breaks: [
        [{ useFreeInterestFromMall: true, 'card.detail': [{ card_code: '041', max_month: 3 }] }],
        [{ useFreeInterestFromMall: true, 'card.detail': [{ card_code: '*', max_month: 3 }] }],
        [
          {
            useFreeInterestFromMall: true,
            'card.detail': [
              { card_code: '361', max_month: 3 },
              { card_code: '370', max_month: 3 },
            ],
          },
          { at: 'card.detail.1.card_code' },
        ],
      ],
      keeps: [
        ...['361', '381', '374', '365', '366', '367', '368', '371'].map(
          (card_code) =>
            [{ useFreeInterestFromMall: true, 'card.detail': [{ card_code, max_month: 3 }] }] as const,
        ),
        [{ 'card.detail': [{ card_code: '041', enabled: true }] }],
      ],
    },
    'ksnet-currency-typed': {
      at: 'currency',
      breaks: [[{ currency: undefined }], [{ currency: '' }]],
      keeps: [[{}], [{ currency: 'USD' }]],
    },
    'ksnet-usd-foreign-cards': {
      at: 'currency',
      breaks: [[{ currency: 'USD' }]],
      keeps: [[{}], [{ currency: undefined }]],
    },
    'ksnet-installment-min': [
      {
        at: 'display.card_quota',
        breaks: [
          [{ amount: 49999, 'display.card_quota': [2] }],
          [{ amount: 49999, 'display.card_quota': [0, 1, 12] }],
          [{ ...jeju, amount: 49999, 'display.card_quota': [2] }],
          [{ ...card('367'), amount: 9999, 'display.card_quota': [2] }],
        ],
        keeps: [
          [{ amount: 50000, 'display.card_quota': [2] }],
          [{ amount: 49999, 'display.card_quota': [0, 1] }],
          [{ amount: 49999, 'display.card_quota': [] }],
          [{ amount: 49999 }],
          [{ ...card('367'), amount: 10000, 'display.card_quota': [2] }],
          [{ ...card('367'), amount: 9999, 'display.card_quota': [1] }],
        ],
      },
      {
        at: 'card.direct.quota',
        breaks: [
          [{ ...jeju, amount: 49999, 'card.direct.quota': 2 }],
          [{ ...card('367'), amount: 9999, 'card.direct.quota': 2 }],
        ],
        keeps: [
          [{ ...jeju, amount: 50000, 'card.direct.quota': 2 }],
          [{ ...jeju, amount: 49999, 'card.direct.quota': 1 }],
          [{ ...card('367'), amount: 10000, 'card.direct.quota': 2 }],
        ],
      },
    ],
    'ksnet-snd-qpay-type': {
      at: 'bypass.ksnet.sndQpayType',
      breaks: [
        [{ 'bypass.ksnet.sndQpayType': '2' }],
        [{ 'bypass.ksnet.sndQpayType': 'Y' }],
        [{ 'bypass.ksnet.sndQpayType': 1 }],
      ],
      keeps: [[{}], [{ 'bypass.ksnet.sndQpayType': '0' }], [{ 'bypass.ksnet.sndQpayType': '1' }]],
    },
    'ksnet-snd-kakaopay-type': {
      at: 'bypass.ksnet.sndKakaopayType',
      on: 'payment.kakaopay',
      breaks: [[{ 'bypass.ksnet.sndKakaopayType': 'card' }], [{ 'bypass.ksnet.sndKakaopayType': 'POINT' }]],
      keeps: [
        [{}],
        [{ 'bypass.ksnet.sndKakaopayType': 'CARD' }],
        [{ 'bypass.ksnet.sndKakaopayType': 'MONEY' }],
      ],
    },
    'ksnet-language': {
      at: 'language',
      breaks: [[{ language: 'en' }], [{ language: 'zh' }]],
      keeps: [[{}], [{ language: 'ko' }]],
    },
    'ksnet-escrow-mid': {
      at: 'escrow',
      on: 'payment.trans',
      breaks: [[{ escrow: true, ...email }]],
      keeps: [[{}], [{ escrow: false }]],
    },
  },
})
