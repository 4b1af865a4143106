import { describe, expect, test } from 'vitest'
import { having } from '../../test/gateways/table.js'
import { checkPay } from '../check-pay.js'
import { checkRaw } from './index.js'
import { kicc } from './kicc.js'

const payment = {
  pg: 'kicc.T0000001',
  pay_method: 'card',
  merchant_uid: 'order0001',
  name: '의자',
  amount: 64900,
  buyer_tel: '010-4242-4242',
}
const billing = having(payment, { customer_uid: 'gildong_0001_1234', amount: 0, buyer_tel: undefined })
const item = { orderNumber: 'o-1', name: '의자', quantity: 1, amount: 64900 }
const escrow = having(payment, {
  pay_method: 'vbank',
  escrow: true,
  buyer_name: '홍길동',
  buyer_email: 'gildong@shop.example',
  kiccProducts: [item],
})
const back = { m_redirect_url: 'https://shop.example/complete' }

describe('the smallest requests', () => {
  test.each([
    ['payment', payment, {}],
    ['payment on a phone', having(payment, back), { device: 'mobile' }],
    ['billing key', billing, {}],
    ['escrow by virtual account', escrow, {}],
    ['escrow by transfer', having(escrow, { pay_method: 'trans' }), { device: 'pc' }],
  ] as const)('%s: nothing to say', (_, request, situation) => {
    expect(checkRaw(request, situation)).toEqual([])
    const { pg: _pg, ...ours } = request as Record<string, unknown>
    expect(checkPay({ pg: kicc, mid: 'T0000001' }, ours, situation)).toEqual([])
  })
})
