import { describe, expect, test } from 'vitest'
import { having } from '../../test/gateways/table.js'
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

describe('instalments', () => {
  test.each([
    ['381', 60],
    ['367', 80],
  ])('%s with %i is one payment with points, not instalments', (code, quota) => {
    const direct = { company: '의자 가게', 'card.direct': { code, quota } }
    expect(checkRaw(having(payment, { amount: 49999, ...direct }))).toEqual([])
  })
})

describe('a channel chosen by its key', () => {
  test('may stand for kcp_billing: whether it does cannot be seen here', () => {
    const request = { customer_uid: 'u', amount: 0, merchant_uid: 'o1', name: 'n', pay_method: 'card' }
    expect(checkPay({ pg: kcp, channelKey: 'channel-key-1' }, request)).toEqual([])
  })
})
