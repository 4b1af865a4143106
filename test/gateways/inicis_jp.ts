import { inicis_jp } from '../../src/pg/inicis_jp.js'
import { tableOf } from './table.js'

const order = {
  merchant_uid: 'order0001',
  name: '椅子',
  amount: 6490,
  currency: 'JPY',
  popup: true,
  buyer_name: '山田太郎',
} as const
/** What a channel of the kind SBPS needs. */
const sbps = { ...order, customer_id: 'customer0001' }
/** What a channel of the kind JPPG needs. */
const jppg = {
  ...order,
  storeDetails: {
    storeName: '家具の店',
    storeNameKana: 'カグノミセ',
    storeNameEn: 'Kagu no Mise',
    storeNameShort: 'KAGU',
    contactName: 'サポート窓口',
    email: 'help@shop.example',
    phoneNumber: '0312345678',
    openingHours: { open: '09:00', close: '18:00' },
  },
}

const validHours = 'cvs.payment_deadline.valid_hours'
const dueDate = 'cvs.payment_deadline.due_date'
const open = 'storeDetails.openingHours.open'
const close = 'storeDetails.openingHours.close'
const colorTheme = 'bypass.inicis_jp.paymentUI.colorTheme'

/** So many hours from now, in ISO 8601. */
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
/** A deadline given as a date in place of hours. */
const due = (date: unknown) => ({ [validHours]: undefined, [dueDate]: date })

export default tableOf(inicis_jp, {
  payment: {
    card: { pay_method: 'card', ...sbps },
    paypay: { pay_method: 'paypay', ...sbps },
    cvs: {
      pay_method: 'cvs',
      ...jppg,
      buyer_email: 'taro@example.com',
      buyer_first_name_kana: 'タロウ',
      buyer_last_name_kana: 'ヤマダ',
      cvs: { payment_deadline: { valid_hours: 48 } },
    },
    amazonpay: { pay_method: 'amazonpay', ...jppg },
    rakutenpay: { pay_method: 'rakutenpay', ...jppg },
    merpay: { pay_method: 'merpay', ...jppg },
    aupay: { pay_method: 'aupay', ...jppg },
    dbarai: { pay_method: 'dbarai', ...jppg },
  },
  rules: {
    'inicis-jp-pay-method': [
      {
        at: 'pay_method',
        on: 'payment.merpay',
        breaks: [[{ pay_method: 'trans' }], [{ pay_method: 'kakaopay' }], [{ pay_method: 'visa' }]],
        keeps: [
          ...['card', 'paypay', 'amazonpay', 'rakutenpay', 'merpay', 'aupay', 'dbarai'].map(
            (pay_method) => [{ pay_method }] as const,
          ),
          [{ pay_method: undefined }],
        ],
      },
      { at: 'pay_method', on: 'payment.cvs', breaks: [], keeps: [[{}]] },
    ],
    'inicis-jp-sbps-methods': [
      {
        at: 'pay_method',
        breaks: [
          [{ pay_method: 'amazonpay' }],
          [{ pay_method: 'rakutenpay' }],
          [{ pay_method: 'merpay' }],
          [{ pay_method: 'aupay' }],
          [{ pay_method: 'dbarai' }],
        ],
        keeps: [[{ pay_method: 'card' }], [{ pay_method: 'paypay' }], [{ pay_method: undefined }]],
      },
      {
        at: 'pay_method',
        on: 'payment.cvs',
        breaks: [[{ storeDetails: undefined, customer_id: 'customer0001' }]],
        keeps: [[{}], [{ customer_id: 'customer0001' }]],
      },
    ],
    'inicis-jp-cbt-fields': [
      {
        at: 'storeDetails',
        breaks: [[{ customer_id: undefined }], [{ customer_id: '' }]],
        keeps: [[{}]],
      },
      {
        at: 'storeDetails',
        on: 'payment.merpay',
        breaks: [],
        keeps: [[{}], [{ customer_id: 'customer0001' }]],
      },
    ],
    'inicis-jp-store-details': [
      ...[
        'storeName',
        'storeNameKana',
        'storeNameEn',
        'storeNameShort',
        'contactName',
        'email',
        'phoneNumber',
        'openingHours.open',
        'openingHours.close',
      ].map((part) => ({
        at: `storeDetails.${part}`,
        on: 'payment.merpay' as const,
        breaks: [
          [{ [`storeDetails.${part}`]: undefined }] as const,
          [{ [`storeDetails.${part}`]: '' }] as const,
        ],
        keeps: [[{}] as const],
      })),
      {
        at: open,
        on: 'payment.merpay',
        alsoElsewhere: true,
        breaks: [[{ 'storeDetails.openingHours': undefined }], [{ storeDetails: {} }]],
        keeps: [],
      },
      { at: 'storeDetails.storeName', breaks: [], keeps: [[{}]] },
    ],
    'inicis-jp-store-kana': {
      at: 'storeDetails.storeNameKana',
      on: 'payment.merpay',
      breaks: [
        [{ 'storeDetails.storeNameKana': '家具ノ店' }],
        [{ 'storeDetails.storeNameKana': 'かぐ' }],
        [{ 'storeDetails.storeNameKana': 'Kagu' }],
        [{ 'storeDetails.storeNameKana': '가구' }],
      ],
      keeps: [
        [{ 'storeDetails.storeNameKana': 'ポートーン・モール 2' }],
        [{ 'storeDetails.storeNameKana': 'ｶｸﾞｰ(ﾐｾ)' }],
        [{ 'storeDetails.storeNameKana': 'カグヽミセ゛' }],
      ],
    },
    'inicis-jp-store-en': {
      at: 'storeDetails.storeNameEn',
      on: 'payment.merpay',
      breaks: [
        [{ 'storeDetails.storeNameEn': 'Kagu 店' }],
        [{ 'storeDetails.storeNameEn': 'カグ' }],
        [{ 'storeDetails.storeNameEn': 'Мир' }],
      ],
      keeps: [
        [{ 'storeDetails.storeNameEn': 'Portone Mall' }],
        [{ 'storeDetails.storeNameEn': "Café & Co. - Kagu's No. 2" }],
      ],
    },
    'inicis-jp-opening-hours': [
      {
        at: open,
        on: 'payment.merpay',
        breaks: [[{ [open]: '9:00' }], [{ [open]: '24:00' }], [{ [open]: '09:60' }], [{ [open]: '0900' }]],
        keeps: [[{ [open]: '00:00' }], [{ [open]: '19:59' }], [{ [open]: '20:00' }]],
      },
      {
        at: close,
        on: 'payment.merpay',
        breaks: [[{ [close]: '24:00' }], [{ [close]: '18:00:00' }]],
        keeps: [[{ [close]: '23:59' }]],
      },
    ],
    'inicis-jp-customer-id-length': {
      at: 'customer_id',
      breaks: [[{ customer_id: 'c'.repeat(31) }]],
      keeps: [
        [{ customer_id: 'c'.repeat(30) }],
        [{ customer_id: 'c'.repeat(31), storeDetails: jppg.storeDetails }],
      ],
    },
    'inicis-jp-currency': {
      at: 'currency',
      breaks: [[{ currency: undefined }], [{ currency: 'KRW' }], [{ currency: 'jpy' }]],
      keeps: [[{}]],
    },
    'inicis-jp-popup': {
      at: 'popup',
      breaks: [
        [{ popup: undefined }, { device: 'pc' }],
        [{ popup: false }, { device: 'pc' }],
        [{ popup: 0 }, { device: 'pc' }],
      ],
      keeps: [
        [{}, { device: 'pc' }],
        [{ popup: undefined }],
        [{ popup: false }],
        [{ popup: false, m_redirect_url: 'https://shop.example/back' }, { device: 'mobile' }],
      ],
    },
    'inicis-jp-buyer-name': {
      at: 'buyer_name',
      breaks: [[{ buyer_name: undefined }], [{ buyer_name: ' ' }], [{ buyer_name: 1 }]],
      keeps: [[{}]],
    },
    'inicis-jp-name-charset': {
      at: 'name',
      breaks: [[{ name: '의자' }], [{ name: 'Стул' }], [{ name: 'เก้าอี้' }], [{ name: '椅子 의자' }]],
      keeps: [
        [{ name: 'Chair No. 2 (oak) – ¥6,490' }],
        [{ name: 'いす・イスー 々椅子' }],
        [{ name: 'ｲｽﾞ' }],
        [{ name: '椅子 🪑' }],
      ],
    },
    'inicis-jp-merchant-uid-charset': {
      at: 'merchant_uid',
      breaks: [[{ merchant_uid: '주문0001' }], [{ merchant_uid: '注文0001' }], [{ merchant_uid: 'é1' }]],
      keeps: [[{ merchant_uid: 'Order_0001-a' }], [{ merchant_uid: 'order(1)' }]],
    },
    'inicis-jp-merchant-uid-special': {
      at: 'merchant_uid',
      breaks: [[{ merchant_uid: 'order(1)' }], [{ merchant_uid: 'order 1' }], [{ merchant_uid: 'order.1' }]],
      keeps: [[{ merchant_uid: 'Order_0001-a' }]],
    },
    'inicis-jp-cvs-kana': [
      {
        at: 'buyer_first_name_kana',
        on: 'payment.cvs',
        breaks: [[{ buyer_first_name_kana: undefined }], [{ buyer_first_name_kana: '' }]],
        keeps: [[{}], [{ buyer_first_name_kana: undefined, pay_method: 'card' }]],
      },
      {
        at: 'buyer_last_name_kana',
        on: 'payment.cvs',
        breaks: [[{ buyer_last_name_kana: undefined }]],
        keeps: [[{}], [{ buyer_last_name_kana: undefined, pay_method: 'card' }]],
      },
    ],
    'inicis-jp-kana-charset': [
      {
        at: 'buyer_first_name_kana',
        on: 'payment.cvs',
        breaks: [
          [{ buyer_first_name_kana: '太郎' }],
          [{ buyer_first_name_kana: 'たろう' }],
          [{ buyer_first_name_kana: 'Taro' }],
          [{ buyer_first_name_kana: '타로', pay_method: 'card' }],
        ],
        keeps: [
          [{ buyer_first_name_kana: 'ポート' }],
          [{ buyer_first_name_kana: 'ﾀﾛｳ ｼﾞﾛｰ' }],
          [{ buyer_first_name_kana: 'ジャン・ポール' }],
        ],
      },
      {
        at: 'buyer_last_name_kana',
        on: 'payment.cvs',
        breaks: [[{ buyer_last_name_kana: '山田' }]],
        keeps: [[{ buyer_last_name_kana: 'ヤマダ' }]],
      },
    ],
    'inicis-jp-cvs-deadline': {
      at: validHours,
      on: 'payment.cvs',
      breaks: [[{ cvs: undefined }], [{ cvs: {} }], [{ [validHours]: undefined }], [due('')]],
      keeps: [[{}], [due(inHours(48))], [{ cvs: undefined, pay_method: 'card' }]],
    },
    'inicis-jp-cvs-hours': {
      at: validHours,
      on: 'payment.cvs',
      breaks: [
        [{ [validHours]: 23 }],
        [{ [validHours]: 721 }],
        [{ [validHours]: 48.5 }],
        [{ [validHours]: '48' }],
      ],
      keeps: [[{ [validHours]: 24 }], [{ [validHours]: 720 }], [due(inHours(48))]],
    },
    'inicis-jp-cvs-due-iso': {
      at: dueDate,
      on: 'payment.cvs',
      breaks: [
        [due('2026-04-01')],
        [due('2026-04-01 23:59:59')],
        [due('2026-13-01T23:59:59Z')],
        [due('2026-02-30T23:59:59Z')],
        [due('2026-04-01T25:00:00Z')],
        [due('2026-04-01T23:60Z')],
        [due('20260401235959')],
        [due('2026-10-011T10:00')],
        [due('2026-10-01-T10:00')],
        [due('2026-1001T10:00')],
        [due('2026-10-01T24:30:00')],
        [due('tomorrow')],
      ],
      keeps: [
        [due('2026-04-01T23:59:59Z')],
        [due('2026-04-01T23:59:59')],
        [due('2026-04-01T23:59')],
        [due('2026-04-01T23:59:59.123Z')],
        [due('2026-04-01T23:59:59+09:00')],
        [due('20260401T235959+0900')],
        [{}],
      ],
    },
    'inicis-jp-cvs-due-range': {
      at: dueDate,
      on: 'payment.cvs',
      breaks: [
        [due(inHours(-24))],
        [due(inHours(23))],
        [due(inHours(24 * 30 + 1))],
        [due('20300101T100000Z')],
        [due('2030-01-01T10:00:00,5Z')],
        [due('2030-01-01T10:00+09')],
      ],
      keeps: [[due(inHours(25))], [due(inHours(24 * 30 - 1))], [{}]],
    },
    'inicis-jp-cvs-email': {
      at: 'buyer_email',
      on: 'payment.cvs',
      breaks: [[{ buyer_email: undefined }]],
      keeps: [[{}], [{ buyer_email: undefined, pay_method: 'card' }]],
    },
    'inicis-jp-cvs-no-refund': {
      at: 'pay_method',
      on: 'payment.cvs',
      breaks: [[{}]],
      keeps: [[{ pay_method: 'card' }]],
    },
    'inicis-jp-card-quota': [
      {
        at: 'display.card_quota.1',
        breaks: [
          [{ 'display.card_quota': [0, 1] }],
          [{ 'display.card_quota': [0, 2] }],
          [{ 'display.card_quota': [3, 4, 5] }],
          [{ 'display.card_quota': [3, 24] }],
        ],
        keeps: [
          [{}],
          [{ 'display.card_quota': [] }],
          [{ 'display.card_quota': [0] }],
          [{ 'display.card_quota': [0, 3, 5, 6, 10, 12] }],
        ],
      },
    ],
    'inicis-jp-color-theme': {
      at: colorTheme,
      breaks: [[{ [colorTheme]: 'blue' }], [{ [colorTheme]: 'blue7' }], [{ [colorTheme]: 'Red1' }]],
      keeps: [[{}], [{ [colorTheme]: 'red1' }], [{ [colorTheme]: 'black' }], [{ [colorTheme]: 'blue6' }]],
    },
    'inicis-jp-mobile-redirect': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{}, { device: 'webview' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
      ],
      keeps: [
        [{}],
        [{}, { device: 'pc' }],
        [{ m_redirect_url: 'https://shop.example/back' }, { device: 'mobile' }],
      ],
    },
    'inicis-jp-channel-key': {
      at: 'channelKey',
      rawOnly: true,
      breaks: [[{ pg: 'inicis_jp' }], [{ pg: 'inicis_jp.mid0001' }]],
      keeps: [[{ pg: 'inicis_jp', channelKey: 'channel-key-0001' }]],
    },
  },
})
