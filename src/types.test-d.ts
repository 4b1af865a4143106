import type { RequestPayParams } from 'iamport-typings'
import type TypingsImp from 'iamport-typings'
import { describe, expectTypeOf, it } from 'vitest'
import {
  createIamport,
  type Channel,
  type Imp,
  type PayMethod,
  type PayRequest,
  type PayResult,
} from './index.js'
import type { inicis } from './pg/index.js'
import { html5_inicis, kakaopay, kcp, kcp_billing, kicc } from './pg/index.js'

const iamport = createIamport({
  userCode: 'imp00000000',
  channels: {
    card: { pg: kcp, mid: 'T0000' },
    cardKey: { pg: kcp_billing, channelKey: 'channel-key-1' },
    inicis: { pg: html5_inicis },
    easypay: { pg: kicc },
    kakao: { pg: kakaopay },
  },
})

const order = { merchant_uid: 'order1', name: 'Chair', amount: 50_000 }
const product = { orderNumber: '1', name: 'Chair', quantity: 1, amount: 50_000 }

describe('a channel', () => {
  it('is a gateway with a MID, a channel key, or nothing', () => {
    expectTypeOf({ pg: kcp, mid: 'T0000' }).toExtend<Channel>()
    expectTypeOf({ pg: kcp, channelKey: 'channel-key-1' }).toExtend<Channel>()
    expectTypeOf({ pg: kcp }).toExtend<Channel>()
    // @ts-expect-error a MID and a channel key exclude each other
    const both: Channel = { pg: kcp, mid: 'T0000', channelKey: 'channel-key-1' }
    // @ts-expect-error the gateway is an object from iamport-browser/pg, not its code
    const text: Channel = { pg: 'kcp' }
    expectTypeOf([both, text]).toExtend<Channel[]>()
  })

  it('is asked for by the name it was given', () => {
    // @ts-expect-error no channel has this name
    void iamport.requestPay('crad', { ...order, pay_method: 'card' })
  })

  it('may be decided at run time', () => {
    void iamport.requestPay({ pg: kcp, mid: 'T0000' }, { ...order, pay_method: 'card' })
    // @ts-expect-error its request is still the one of its gateway
    void iamport.requestPay({ pg: kcp }, { ...order, pay_method: 'crad' })
  })
})

describe('pay_method', () => {
  it('is one of the methods of the gateway', () => {
    expectTypeOf<PayMethod<typeof kicc>>().toEqualTypeOf<'card' | 'trans' | 'vbank' | 'phone'>()
    expectTypeOf<PayMethod<typeof inicis>>().toEqualTypeOf<string>()
    // @ts-expect-error KICC has no Apple Pay
    void iamport.requestPay('easypay', { ...order, buyer_tel: '010', pay_method: 'applepay' })
  })

  it('is demanded, except where the gateway ignores it', () => {
    // @ts-expect-error KCP needs pay_method
    void iamport.requestPay('card', order)
    void iamport.requestPay('kakao', order)
  })

  it('may be a variable, such as what a buyer chose in a form', () => {
    const pay_method = 'card' as 'card' | 'trans' | 'vbank'
    expectTypeOf({ ...order, buyer_tel: '010', pay_method }).toExtend<PayRequest<typeof kicc>>()
    expectTypeOf({ ...order, pay_method }).toExtend<PayRequest<typeof kcp>>()
  })
})

describe('a request', () => {
  it('needs an order number and an amount that is a number', () => {
    // @ts-expect-error no merchant_uid
    void iamport.requestPay('card', { name: 'Chair', amount: 1000, pay_method: 'card' })
    // @ts-expect-error no amount
    void iamport.requestPay('card', { merchant_uid: 'order1', name: 'Chair', pay_method: 'card' })
    // @ts-expect-error the amount is a text
    void iamport.requestPay('card', { ...order, amount: '1000', pay_method: 'card' })
  })

  it('has the required fields of its gateway', () => {
    // @ts-expect-error KG INICIS needs buyer_tel
    void iamport.requestPay('inicis', { ...order, pay_method: 'card' })
    // @ts-expect-error KICC needs buyer_tel
    void iamport.requestPay('easypay', { ...order, pay_method: 'card' })
    // @ts-expect-error KCP needs the name of the order
    void iamport.requestPay('card', { merchant_uid: 'order1', amount: 1000, pay_method: 'card' })
  })

  it('has no field of another gateway', () => {
    // @ts-expect-error kiccProducts is KICC's
    void iamport.requestPay('card', { ...order, pay_method: 'card', kiccProducts: [product] })
    // @ts-expect-error kakaopayMobileAsPC is Kakao Pay's
    void iamport.requestPay('card', { ...order, pay_method: 'card', kakaopayMobileAsPC: true })
    // @ts-expect-error Kakao Pay has no escrow
    void iamport.requestPay('kakao', { ...order, escrow: true })
    // @ts-expect-error the bypass of Kakao Pay is not KCP's
    void iamport.requestPay('card', { ...order, pay_method: 'card', bypass: { kakaopay: {} } })
  })

  it('has no misspelt field, at any depth', () => {
    // @ts-expect-error ppay_method
    void iamport.requestPay('card', { ...order, pay_method: 'card', ppay_method: 'card' })
    // @ts-expect-error card_auota
    void iamport.requestPay('card', { ...order, pay_method: 'card', display: { card_auota: [3] } })
    // @ts-expect-error prize
    void iamport.requestPay('card', { ...order, pay_method: 'card', kcpProducts: [{ ...product, prize: 1 }] })
  })

  it('has fields of the documented types', () => {
    // @ts-expect-error the code of a card company is a text
    void iamport.requestPay('card', { ...order, pay_method: 'card', card: { direct: { code: 361 } } })
    // @ts-expect-error card.direct needs a code
    void iamport.requestPay('card', { ...order, pay_method: 'card', card: { direct: { quota: 0 } } })
    // @ts-expect-error a line of an order has four parts
    void iamport.requestPay('card', { ...order, pay_method: 'card', kcpProducts: [{ name: 'Chair' }] })
    // @ts-expect-error months are numbers
    void iamport.requestPay('card', { ...order, pay_method: 'card', display: { card_quota: ['3'] } })
    // @ts-expect-error only CARD or MONEY
    void iamport.requestPay('kakao', { ...order, bypass: { kakaopay: { payment_method_type: 'CASH' } } })
  })

  it('accepts what the documents show', () => {
    void iamport.requestPay('card', {
      ...order,
      pay_method: 'card',
      card: { direct: { code: '367', quota: 82 } },
      display: { card_quota: [2, 3] },
      company: 'Shop',
      bypass: { app_flag: 'Y', skin_indx: 3 },
      notice_url: ['https://shop.example/a', 'https://shop.example/b'],
      custom_data: { cart: [1, 2] },
    })
    void iamport.requestPay('inicis', {
      ...order,
      pay_method: 'card',
      buyer_tel: '010-0000-0000',
      card: {
        detail: [
          { card_code: '*', enabled: false },
          { card_code: '361', enabled: true },
        ],
        interest_free: 6,
      },
      period: { from: '20250101', to: '20251231' },
    })
    const optional: { buyer_email: string | undefined } = { buyer_email: undefined }
    void iamport.requestPay('card', { ...order, ...optional, pay_method: 'card' })
  })
})

describe('fields that a method or escrow needs', () => {
  it('are demanded with that method', () => {
    const phone = {
      ...order,
      pay_method: 'phone',
      buyer_name: 'Kim',
      bypass: { shop_user_id: 'kim' },
    } as const
    void iamport.requestPay('card', phone)
    // @ts-expect-error phone payments of KCP need buyer_name
    void iamport.requestPay('card', { ...order, pay_method: 'phone', bypass: { shop_user_id: 'kim' } })
    // @ts-expect-error and bypass.shop_user_id
    void iamport.requestPay('card', { ...order, pay_method: 'phone', buyer_name: 'Kim', bypass: {} })
    // @ts-expect-error so do gift certificates
    void iamport.requestPay('card', { ...order, pay_method: 'cultureland' })
    // @ts-expect-error points need the Benepia code
    void iamport.requestPay('card', { ...order, pay_method: 'point' })
  })

  it('are demanded with escrow', () => {
    const buyer = { buyer_name: 'Kim', buyer_tel: '010', buyer_email: 'kim@shop.example' }
    const escrow = { ...order, ...buyer, escrow: true, pay_method: 'vbank' } as const
    void iamport.requestPay('easypay', { ...escrow, kiccProducts: [product] })
    // @ts-expect-error KICC needs the products
    void iamport.requestPay('easypay', escrow)
    // @ts-expect-error and a cash method
    void iamport.requestPay('easypay', { ...escrow, pay_method: 'card', kiccProducts: [product] })
    void iamport.requestPay('card', { ...order, pay_method: 'vbank', escrow: true })
  })
})

describe('a billing key', () => {
  it('is asked for with customer_uid, where the gateway issues one', () => {
    void iamport.requestPay('cardKey', { merchant_uid: 'key1', amount: 0, customer_uid: 'kim-1' })
    void iamport.requestPay('inicis', { ...order, amount: 0, customer_uid: 'kim-1' })
    void iamport.requestPay('kakao', { ...order, amount: 0, customer_uid: 'kim-1' })
    // @ts-expect-error kcp has no billing window: kcp_billing has
    void iamport.requestPay('card', { ...order, pay_method: 'card', customer_uid: 'kim-1' })
    // @ts-expect-error kcp_billing has nothing else
    void iamport.requestPay('cardKey', { ...order, pay_method: 'card' })
    // @ts-expect-error only cards can be registered
    void iamport.requestPay('inicis', { ...order, customer_uid: 'kim-1', pay_method: 'vbank' })
  })
})

describe('a result', () => {
  it('never says paid, and has an imp_uid to ask the server with when it is unverified', () => {
    expectTypeOf<PayResult['outcome']>().toEqualTypeOf<
      'unverified' | 'failed' | 'cancelled' | 'abandoned' | 'unknown'
    >()
    expectTypeOf<Extract<PayResult, { outcome: 'unverified' }>['imp_uid']>().toEqualTypeOf<string>()
    expectTypeOf<PayResult>().not.toHaveProperty('success')
  })
})

describe('beside iamport-typings', () => {
  it('takes its Iamport object where window.IMP is expected', () => {
    const imp: Imp = {} as TypingsImp
    expectTypeOf(imp).toEqualTypeOf<Imp>()
  })

  it('takes its valid parameters', () => {
    const params = {
      pay_method: 'card',
      merchant_uid: 'order1',
      name: 'Chair',
      amount: 1000,
      buyer_tel: '010-0000-0000',
    } satisfies RequestPayParams
    expectTypeOf(params).toExtend<Omit<PayRequest<typeof html5_inicis>, 'pay_method'>>()
    void iamport.requestPay('inicis', { ...params, pay_method: 'card' })
    const billing = {
      buyer_tel: '010',
      customer_uid: 'kim-1',
      merchant_uid: 'order1',
      name: 'Chair',
      amount: 0,
    } satisfies RequestPayParams
    void iamport.requestPay('inicis', billing)
    const detail = {
      ...params,
      pay_method: 'card' as const,
      display: { card_quota: [2, 3] },
      card: { direct: { code: '361', quota: 3 } },
    } satisfies RequestPayParams
    void iamport.requestPay('inicis', detail)
  })
})
