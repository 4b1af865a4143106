import { describe, expect, test } from 'vitest'
import { having } from '../../test/gateways/table.js'
import { checkPay } from '../check-pay.js'
import { checkRaw } from './index.js'
import { kcp_billing } from './kcp_billing.js'

const billing = { pg: 'kcp_billing.A0000', customer_uid: 'gildong_0001_1234', amount: 0 }
const back = { m_redirect_url: 'https://shop.example/complete' }

describe('the smallest requests', () => {
  test.each([
    ['as it is', billing, {}],
    ['on a PC', billing, { device: 'pc' }],
    ['on a phone', having(billing, back), { device: 'mobile' }],
    [
      'with all that the page names',
      having(billing, { pay_method: 'card', merchant_uid: 'o1', name: 'n', buyer_tel: '1' }),
      {},
    ],
  ] as const)('%s: nothing to say', (_, request, situation) => {
    expect(checkRaw(request, situation)).toEqual([])
    const { pg: _pg, ...ours } = having(request, { merchant_uid: 'order0001' })
    expect(checkPay({ pg: kcp_billing, mid: 'A0000' }, ours, situation)).toEqual([])
  })
})
