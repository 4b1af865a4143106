import { describe, expect, test } from 'vitest'
import { having } from '../../test/gateways/table.js'
import { checkPay } from '../check-pay.js'
import { checkRaw } from './index.js'
import { kakaopay } from './kakaopay.js'

const payment = { pg: 'kakaopay.CA00000001', merchant_uid: 'order0001', name: '의자', amount: 64900 }
const billing = having(payment, { customer_uid: 'gildong_0001_1234', amount: 0 })
const back = { m_redirect_url: 'https://shop.example/complete' }

describe('the smallest requests', () => {
  test.each([
    ['payment', payment, {}],
    ['payment on a PC', payment, { device: 'pc' }],
    ['payment on a phone', having(payment, back), { device: 'mobile' }],
    ['payment by card', having(payment, { pay_method: 'card' }), {}],
    ['billing key', billing, {}],
    ['billing key with the bare code', having(billing, { pg: 'kakaopay' }), {}],
  ] as const)('%s: nothing to say', (_, request, situation) => {
    expect(checkRaw(request, situation)).toEqual([])
    const { pg: _pg, ...ours } = request as Record<string, unknown>
    expect(checkPay({ pg: kakaopay, mid: 'CA00000001' }, ours, situation)).toEqual([])
  })
})

describe('what it says instead of the common rules', () => {
  test('its pay_method is not judged, since it is ignored', () => {
    const issues = checkRaw(having(payment, { pay_method: 'kakao' }))
    expect(issues.map(({ rule }) => rule)).toEqual(['kakaopay-pay-method-ignored'])
  })

  test('a phone without an address to come back to is told once', () => {
    const issues = checkRaw(payment, { device: 'mobile' }).filter(({ path }) => path === 'm_redirect_url')
    expect(issues).toHaveLength(1)
  })
})
