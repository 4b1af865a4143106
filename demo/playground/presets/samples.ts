/**
 * Values that are good enough for a first request, by path. `[]` stands for any item of a list. What is not here takes
 * the first value its description lists, or one by its type.
 */
const common: Readonly<Record<string, unknown>> = {
  pay_method: 'card',
  name: '모아 머그컵 세트',
  amount: 59_000,
  buyer_name: '김모아',
  buyer_tel: '010-1234-5678',
  buyer_email: 'moa@shop.example',
  customer_uid: 'moa-card-1',
  customer_id: 'moa-7',
  currency: 'USD',
  vbank_due: '20301231',
  biz_num: '1234567890',
  company: '모아상점',
  company_en: 'Moa Store',
  m_redirect_url: 'https://shop.example/complete',
  notice_url: 'https://shop.example/webhook',
  popup: true,
  digital: false,
  'display.card_quota': [2, 3, 4, 5, 6],
  'card.direct.code': '041',
  'card.direct.quota': 3,
  'bypass.shop_user_id': 'moa-7',
  'bypass.pt_memcorp_cd': 'MOA01',
  'bypass.customerIdentifier': '01012345678',
}

const product = { name: '모아 머그컵 세트', quantity: 1, amount: 59_000 }

const book = {
  categoryType: 'BOOK',
  categoryId: 'GENERAL',
  uid: '107922211',
  name: '한국사',
  count: 1,
}

/** A gateway's own. */
const own: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  kcp: { kcpProducts: [{ orderNumber: 'moa-1', ...product }] },
  kicc: { kiccProducts: [{ orderNumber: 'moa-1', ...product }] },
  tosspayments: {
    products: [{ id: 'moa-1', name: product.name, code: 'MUG', unitPrice: 59_000, quantity: 1 }],
  },
  eximbay: { name: 'Moa mug set', amount: 42.5, buyer_name: 'Moa Kim' },
  paypal: { name: 'Moa mug set', amount: 42.5 },
  paypal_v2: { name: 'Moa mug set', amount: 42.5 },
  paymentwall: { name: 'Moa mug set', amount: 42, buyer_name: 'Moa Kim' },
  payletter_global: {
    name: 'Moa mug set',
    amount: 42.5,
    'bypass.payletter_global.servicename': 'Moa Store',
    'bypass.payletter_global.pginfo': 'PLCreditCard',
  },
  alipay: { name: 'Moa mug set', amount: 42.5 },
  kicc_v2: { amount: 42, buyer_name: 'Moa Kim' },
  toss_brandpay: { customer_id: 'd005f081-830a-4b9c-b5e2-73e56fbe6ac3' },
  naverpay: { naverProducts: [book], naverProductCode: 'magazine', naverProductCount: 1 },
  naverco: {
    naverProducts: [
      {
        id: 'mug0001',
        name: product.name,
        basePrice: 59_000,
        quantity: 1,
        infoUrl: 'https://shop.example/mug',
        imageUrl: 'https://shop.example/mug.png',
        shipping: { baseFee: 0 },
      },
    ],
  },
  inicis_jp: {
    name: 'マグカップ',
    amount: 5_900,
    buyer_name: '山田太郎',
    currency: 'JPY',
    customer_id: 'moa0007',
    buyer_email: 'taro@shop.example',
    buyer_first_name_kana: 'タロウ',
    buyer_last_name_kana: 'ヤマダ',
    'storeDetails.storeName': 'モア商店',
    'storeDetails.storeNameKana': 'モアショウテン',
    'storeDetails.storeNameEn': 'Moa Store',
    'storeDetails.storeNameShort': 'MOA',
    'storeDetails.contactName': 'サポート窓口',
    'storeDetails.email': 'help@shop.example',
    'storeDetails.phoneNumber': '0312345678',
    'storeDetails.openingHours.open': '09:00',
    'storeDetails.openingHours.close': '18:00',
    'cvs.payment_deadline.valid_hours': 48,
  },
  kcp_quick: {
    'bypass.kcpQuick.actionType': 'Pay',
    'bypass.kcpQuick.encryptedCI': 'ENCRYPTED-CI',
    'bypass.kcpQuick.memberID': 'moa-7',
  },
}

/** A value for a field of a gateway, or `undefined` where its type has to do. */
export function sampleOf(code: string, path: string): unknown {
  const plain = path.replace(/\.\d+(?=\.|$)/g, '[]')
  return own[code]?.[plain] ?? common[plain]
}
