/** Values that stand for what a shop has. */
import type { FieldDescription } from '../../../src/pg/index.ts'

/** Which of a gateway's windows a request is for. */
export type Window = 'payment' | 'billing'

const item = { orderNumber: 'order0001-1', name: '의자', quantity: 1, amount: 64900 }

type Samples = Readonly<Record<string, readonly unknown[]>>

/** By the name of a field, the likeliest first. `…` stands for what only the shop's server or the gateway can give. */
const byName: Samples = {
  merchant_uid: ['order0001'],
  customer_uid: ['card0001'],
  name: ['의자', 'Chair'],
  amount: [64900, 49.9, 0],
  buyer_name: ['홍길동', 'Gildong Hong'],
  buyer_tel: ['010-1234-5678', '01012345678'],
  buyer_email: ['buyer@shop.example'],
  customer_id: ['member0001', 'd005f081-830a-4b9c-b5e2-73e56fbe6ac3'],
  currency: ['KRW', 'USD', 'JPY'],
  m_redirect_url: ['https://shop.example/complete'],
  notice_url: ['https://shop.example/webhook'],
  tax_free: [0],
  digital: [false],
  vbank_due: ['20301231'],
  card_quota: [[0, 2, 3]],
  biz_num: ['1234567890'],
  company: ['의자 가게'],
  company_en: ['Chair Store'],
  order_description: ['Chair'],
  kcpProducts: [[item]],
  kiccProducts: [[item]],
  quantity: [1],
  basePrice: [64900],
  infoUrl: ['https://shop.example/chair'],
  imageUrl: ['https://shop.example/chair.jpg'],
  baseFee: [0],
  feePayType: ['FREE'],
  categoryType: ['ETC'],
  categoryId: ['ETC'],
  uid: ['chair'],
  id: ['chair'],
  open: ['09:00'],
  close: ['18:00'],
  storeName: ['椅子の店'],
  storeNameKana: ['イスノミセ'],
  storeNameEn: ['Chair Store'],
  storeNameShort: ['椅子の店'],
  contactName: ['担当者'],
  email: ['help@shop.example'],
  phoneNumber: ['0312345678'],
  ceoFullName: ['홍길동'],
  address: ['서울시 강남구'],
  valid_hours: [72],
  shop_user_id: ['member0001'],
  MallUserID: ['member0001'],
  memberID: ['member0001'],
  servicename: ['Chair Store'],
}

const whenPaying: Samples = { actionType: ['Pay'] }

/** Most windows only issue the key at 0; those that cannot say so. */
const whenBilling: Samples = { actionType: ['Register'], amount: [0, 64900] }

/** Candidates for a field: by its name, its listed values, or its type. */
export function sampleOf(
  path: string,
  field: FieldDescription | undefined,
  window: Window,
): readonly unknown[] {
  const name = path.split('.').pop() ?? path
  const known = (window === 'billing' ? whenBilling : whenPaying)[name] ?? byName[name]
  if (known) return known
  if (!field) return []
  const { type, values } = field
  if (values.length > 0) return type.endsWith('[]') ? values.map((value) => [value]) : values
  if (type === 'object') return [{}]
  if (type === 'object[]') return [[{}]]
  if (/\bboolean\b/.test(type)) return [true, false]
  if (/\b(number|integer)\b/.test(type)) return [1]
  return ['…']
}
