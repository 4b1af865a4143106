/** What compiles for a gateway is what its data says: methods, fields by method, its own fields and their values. */
import { describe, expectTypeOf, it } from 'vitest'
import type { PayMethod, PayRequest, PgData } from '../index.js'
import type {
  danal_tpay,
  eximbay,
  galaxia,
  inicis_jp,
  inicis_unified,
  ksnet,
  mobilians_v2,
  naverco,
  naverpay,
  nice_v2,
  payletter_global,
  smartro_v2,
  tosspayments,
  welcome,
} from './index.js'

type P<G extends PgData> = PayRequest<G>

const order = { merchant_uid: 'o1', name: 'Chair', amount: 1000 }
const buyer = { buyer_name: '홍길동', buyer_tel: '010-1234-5678' }

describe('methods', () => {
  it('are those of the gateway, those of its billing window among them', () => {
    expectTypeOf<PayMethod<typeof eximbay>>().toEqualTypeOf<
      'card' | 'alipay' | 'unionpay' | 'tenpay' | 'econtext' | 'wechat' | 'molpay'
    >()
    expectTypeOf<PayMethod<typeof naverpay>>().toEqualTypeOf<string>()
    // @ts-expect-error NICE has Naver Pay's cards and points apart
    const one: P<typeof nice_v2> = { ...order, ...buyer, pay_method: 'naverpay' }
    // @ts-expect-error Toss Payments writes samsungpay
    const two: P<typeof tosspayments> = { ...order, ...buyer, pay_method: 'samsung' }
    expectTypeOf([one, two]).toBeArray()
  })

  it('of a code that only verifies persons are none', () => {
    expectTypeOf<P<typeof inicis_unified>>().toEqualTypeOf<never>()
  })
})

describe('fields a method needs', () => {
  it('virtual accounts: a due date, or the business number', () => {
    const due: P<typeof smartro_v2> = { ...order, ...buyer, pay_method: 'vbank', vbank_due: '20271231' }
    // @ts-expect-error vbank_due is missing
    const noDue: P<typeof smartro_v2> = { ...order, ...buyer, pay_method: 'vbank' }
    // @ts-expect-error biz_num is missing
    const noNumber: P<typeof danal_tpay> = { ...order, ...buyer, pay_method: 'vbank' }
    expectTypeOf([due, noDue, noNumber]).toBeArray()
  })

  it('wallets, vouchers and phones', () => {
    const voucher: P<typeof mobilians_v2> = { ...order, pay_method: 'cultureland', customer_id: 'u1' }
    // @ts-expect-error customer_id is missing
    const noId: P<typeof mobilians_v2> = { ...order, pay_method: 'cultureland' }
    // @ts-expect-error the shop's id of the buyer stands in NICE's own part of bypass
    const noUser: P<typeof nice_v2> = { ...order, ...buyer, pay_method: 'cultureland' }
    const user: P<typeof nice_v2> = {
      ...order,
      ...buyer,
      pay_method: 'cultureland',
      bypass: { nice_v2: { MallUserID: 'u1' } },
    }
    // @ts-expect-error digital is missing
    const phone: P<typeof nice_v2> = { ...order, ...buyer, pay_method: 'phone' }
    expectTypeOf([voucher, noId, noUser, user, phone]).toBeArray()
  })
})

describe('fields of a gateway alone', () => {
  it('product lists go by their real names, with their members', () => {
    const item = {
      categoryType: 'BOOK',
      categoryId: 'GENERAL',
      uid: 'p1',
      name: '의자',
      count: 1,
    }
    const paid: P<typeof naverpay> = { ...order, naverProducts: [item] }
    // @ts-expect-error a payment has products
    const none: P<typeof naverpay> = order
    // @ts-expect-error a product has a uid
    const noUid: P<typeof naverpay> = { ...order, naverProducts: [{ ...item, uid: undefined }] }
    // @ts-expect-error the two Naver Pays have different products
    const other: P<typeof naverco> = { ...order, ...buyer, naverProducts: [item] }
    // @ts-expect-error KSNET has no product list
    const foreign: P<typeof ksnet> = { ...order, ...buyer, pay_method: 'card', kcpProducts: [] }
    expectTypeOf([paid, none, noUid, other, foreign]).toBeArray()
  })

  it('currencies and languages are those it documents', () => {
    const yen: P<typeof inicis_jp> = {
      ...order,
      ...buyer,
      pay_method: 'card',
      currency: 'JPY',
      popup: true,
      customer_id: 'u1',
    }
    // @ts-expect-error only yen
    const won: P<typeof inicis_jp> = { ...yen, currency: 'KRW' }
    const japanese: P<typeof eximbay> = { ...order, ...buyer, pay_method: 'card', language: 'jp' }
    // @ts-expect-error Japanese is written jp
    const ja: P<typeof eximbay> = { ...order, ...buyer, pay_method: 'card', language: 'ja' }
    expectTypeOf([yen, won, japanese, ja]).toBeArray()
  })

  it('values of bypass are known', () => {
    const hidden: P<typeof mobilians_v2> = {
      ...order,
      pay_method: 'card',
      // @ts-expect-error not a value of it
      bypass: { cashReceiptType: 'anonymous' },
    }
    const shown: P<typeof payletter_global> = {
      ...order,
      currency: 'USD',
      buyer_email: 'a@b.example',
      bypass: { payletter_global: { pginfo: 'PLCreditCard' } },
    }
    expectTypeOf([hidden, shown]).toBeArray()
  })
})

describe('a billing window', () => {
  it('names its method where a key can be of several', () => {
    const key: P<typeof welcome> = { ...order, ...buyer, customer_uid: 'c1', pay_method: 'card' }
    // @ts-expect-error pay_method is missing
    const noMethod: P<typeof welcome> = { ...order, ...buyer, customer_uid: 'c1' }
    // @ts-expect-error no key for transfers
    const transfer: P<typeof galaxia> = {
      ...order,
      customer_id: 'u',
      customer_uid: 'c1',
      pay_method: 'trans',
    }
    expectTypeOf([key, noMethod, transfer]).toBeArray()
  })

  it('may do without an amount where the vendor does', () => {
    const key: P<typeof smartro_v2> = {
      merchant_uid: 'o1',
      name: 'Membership',
      customer_uid: 'c1',
      customer_id: 'u1',
      pay_method: 'card',
    }
    expectTypeOf(key).toExtend<object>()
  })
})
