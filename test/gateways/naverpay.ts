import { naverpay } from '../../src/pg/naverpay.js'
import { tableOf } from './table.js'

const item = { categoryType: 'BOOK', categoryId: 'GENERAL', uid: '107922211', name: '한국사', count: 1 }
const key = { customer_uid: 'subscription0001' }
const back = { m_redirect_url: 'https://shop.example/complete' }

export default tableOf(naverpay, {
  payment: {
    any: {
      merchant_uid: 'order0001',
      name: '한국사',
      amount: 12000,
      buyer_tel: '010-1234-5678',
      naverProducts: [item],
    },
  },
  billing: {
    any: {
      customer_uid: 'subscription0001',
      merchant_uid: 'order0001',
      name: '잡지 구독',
      amount: 9900,
      buyer_tel: '010-1234-5678',
      naverProductCode: 'magazine',
      naverProductCount: 1,
    },
  },
  rules: {
    'naverpay-amount-min': {
      at: 'amount',
      breaks: [[{ amount: 9 }], [{ amount: 9.99 }], [{ amount: 0 }], [{ amount: '9' }]],
      keeps: [[{ amount: 10 }], [{}], [{ amount: 9, ...key }], [{ amount: 0, ...key }]],
    },
    'naverpay-products': {
      at: 'naverProducts',
      breaks: [
        [{ naverProducts: undefined }],
        [{ naverProducts: [] }],
        [{ naverProducts: item }],
        [{ naverProducts: '[]' }],
      ],
      keeps: [[{}], [{ naverProducts: [item, item] }], [{ naverProducts: undefined, ...key }]],
    },
    'naverpay-products-fields': [
      {
        at: 'naverProducts.0.categoryType',
        breaks: [
          [{ 'naverProducts.0.categoryType': undefined }],
          [{ 'naverProducts.0.categoryType': '' }],
          [{ 'naverProducts.0.categoryType': undefined, ...key }],
        ],
        keeps: [[{}]],
      },
      {
        at: 'naverProducts.0.categoryId',
        breaks: [[{ 'naverProducts.0.categoryId': undefined }]],
        keeps: [[{ 'naverProducts.0.categoryId': 'CD' }]],
      },
      {
        at: 'naverProducts.0.uid',
        breaks: [[{ 'naverProducts.0.uid': undefined }], [{ 'naverProducts.0.uid': ' ' }]],
        keeps: [[{ 'naverProducts.0.uid': 107922211 }]],
      },
      {
        at: 'naverProducts.1.name',
        breaks: [
          [{ naverProducts: [item, { ...item, name: undefined }] }],
          [{ naverProducts: [item, { ...item, name: ' ' }] }],
        ],
        keeps: [[{ naverProducts: [item, item] }]],
      },
      {
        at: 'naverProducts.0.count',
        breaks: [
          [{ 'naverProducts.0.count': undefined }],
          [{ 'naverProducts.0.count': '' }],
          [{ 'naverProducts.0.count': '두 권' }],
        ],
        keeps: [[{ 'naverProducts.0.count': 2 }], [{ 'naverProducts.0.count': '2' }]],
      },
    ],
    'naverpay-use-cfm': {
      at: 'naverUseCfm',
      breaks: [
        [{ naverUseCfm: '2024-12-31' }],
        [{ naverUseCfm: '20240230' }],
        [{ naverUseCfm: '202412310' }],
        [{ naverUseCfm: 'YYYYMMDD' }],
      ],
      keeps: [[{ naverUseCfm: '20241231' }], [{ naverUseCfm: '20000229' }], [{ naverUseCfm: '' }], [{}]],
    },
    'naverpay-popup-off-redirect': {
      at: 'm_redirect_url',
      breaks: [
        [{ naverPopupMode: false }],
        [{ naverPopupMode: false }, { device: 'pc' }],
        [{ naverPopupMode: false, m_redirect_url: ' ' }],
        [{ naverPopupMode: false, ...key }],
      ],
      keeps: [[{}], [{ naverPopupMode: true }], [{ naverPopupMode: false, ...back }]],
    },
    'naverpay-mobile-redirect': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
        [{ naverPopupMode: false }, { device: 'mobile' }],
        [{ naverPopupMode: 0 }, { device: 'mobile' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
        [{ ...key }, { device: 'mobile' }],
      ],
      keeps: [
        [{}],
        [{}, { device: 'pc' }],
        [back, { device: 'mobile' }],
        [{ naverPopupMode: true }, { device: 'mobile' }],
      ],
    },
    'naverpay-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '12000' }]],
      keeps: [[{ amount: 12000 }]],
    },
    'naverpay-pc-redirect-default': {
      at: 'm_redirect_url',
      breaks: [[{}, { device: 'pc' }]],
      keeps: [
        [{}],
        [{ naverPopupMode: true }, { device: 'mobile' }],
        [back, { device: 'pc' }],
        [{ naverPopupMode: true }, { device: 'pc' }],
      ],
    },
    'naverpay-name-suffix': {
      at: 'name',
      breaks: [[{ name: '한국사 외 2개' }], [{ name: '한국사외 10 개 ' }]],
      keeps: [
        [{ name: '한국사' }],
        [{ name: '한국사 2개' }],
        [{ name: '한국사 외 2개 묶음' }],
        [{ name: '한국사 외 1건' }],
      ],
    },
    'naverpay-buyer-tel': {
      at: 'buyer_tel',
      breaks: [[{ buyer_tel: undefined }], [{ buyer_tel: '' }], [{ buyer_tel: undefined, ...key }]],
      keeps: [[{}]],
    },
    'naverpay-dates-format': [
      {
        at: 'naverProducts.0.startDate',
        breaks: [[{ 'naverProducts.0.startDate': '2024-01-17' }], [{ 'naverProducts.0.startDate': 240117 }]],
        keeps: [[{ 'naverProducts.0.startDate': '20240117' }], [{ 'naverProducts.0.startDate': 20240117 }]],
      },
      {
        at: 'naverProducts.0.endDate',
        breaks: [[{ 'naverProducts.0.endDate': '2024.01.18' }]],
        keeps: [[{ 'naverProducts.0.endDate': 20240118 }], [{}]],
      },
    ],
    'naverpay-birthday-format': {
      at: 'naverPurchaserBirthday',
      breaks: [[{ naverPurchaserBirthday: '2015-12-01' }], [{ naverPurchaserBirthday: '151201' }]],
      keeps: [[{ naverPurchaserBirthday: '20151201' }], [{}]],
    },
    'naverpay-seller-id': {
      at: 'naverProducts.0.sellerId',
      breaks: [[{ 'naverProducts.0.sellerId': 'seller-a' }], [{ 'naverProducts.0.sellerId': '판매자' }]],
      keeps: [[{ 'naverProducts.0.sellerId': 'sellerA1' }], [{}]],
    },
    'naverpay-high-risk-params': [
      { at: 'naverPurchaserName', breaks: [[{ naverPurchaserName: '홍길동' }]], keeps: [[{}]] },
      { at: 'naverPurchaserBirthday', breaks: [[{ naverPurchaserBirthday: '20000101' }]], keeps: [[{}]] },
      {
        at: 'naverMerchantUserKey',
        breaks: [[{ naverMerchantUserKey: 'd005f081' }]],
        keeps: [[{ naverMerchantUserKey: '' }]],
      },
    ],
    'naverpay-billing-product-code': {
      at: 'naverProductCode',
      on: 'billing.any',
      breaks: [[{ naverProductCode: undefined }], [{ naverProductCode: '' }]],
      keeps: [[{}], [{ naverProductCode: undefined, customer_uid: undefined, naverProducts: [item] }]],
    },
    'naverpay-billing-product-count': {
      at: 'naverProductCount',
      on: 'billing.any',
      breaks: [[{ naverProductCount: undefined }], [{ naverProductCount: '1' }]],
      keeps: [[{}], [{ naverProductCount: undefined, customer_uid: undefined, naverProducts: [item] }]],
    },
  },
})
