import { describe, expect, test } from 'vitest'
import { having } from '../../test/gateways/table.js'
import { checkPay } from '../check-pay.js'
import { html5_inicis } from './html5_inicis.js'
import { checkRaw } from './index.js'

const payment = {
  pg: 'html5_inicis.MOIshop001',
  pay_method: 'card',
  merchant_uid: 'order0001',
  name: '노르웨이 회전 의자',
  amount: 64900,
  buyer_tel: '010-4242-4242',
}
const billing = having(payment, { customer_uid: 'gildong_0001_1234', amount: 0, buyer_tel: undefined })
const back = { m_redirect_url: 'https://shop.example/complete' }

describe('the smallest requests', () => {
  test.each([
    ['payment', payment, {}],
    ['payment on a PC', payment, { device: 'pc' }],
    ['payment on a phone', having(payment, back), { device: 'mobile' }],
    ['billing key', billing, {}],
    ['billing key on a phone', having(billing, back), { device: 'mobile' }],
  ] as const)('%s: nothing to say', (_, request, situation) => {
    expect(checkRaw(request, situation)).toEqual([])
    const { pg: _pg, ...ours } = request as Record<string, unknown>
    expect(checkPay({ pg: html5_inicis, mid: 'MOIshop001' }, ours, situation)).toEqual([])
  })
})

describe('a billing key', () => {
  test('a channel without a MID may open the setting for payments', () => {
    const { pg: _, ...ours } = billing
    expect(checkPay({ pg: html5_inicis }, ours).map(({ rule }) => rule)).toEqual(['html5-inicis-billing-mid'])
    expect(checkPay({ pg: html5_inicis, channelKey: 'channel-key-1' }, ours)).toEqual([])
  })
})
