import { describe, expect, test } from 'vitest'
import { having, specify } from '../../test/fixtures/facts/spec.js'
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

describe('rules', () => {
  specify(kcp_billing, billing, {
    'kcp-billing-customer-uid': {
      at: 'customer_uid',
      breaks: [
        [{ customer_uid: undefined }],
        [{ customer_uid: '' }],
        [{ customer_uid: ' ' }],
        [{ customer_uid: null }],
        [{ customer_uid: {} }],
      ],
      keeps: [[{}], [{ customer_uid: 12345 }]],
    },
    'kcp-billing-amount': {
      at: 'amount',
      breaks: [
        [{ amount: undefined }],
        [{ amount: null }],
        [{ amount: '' }],
        [{ amount: 0.5 }],
        [{ amount: -1 }],
        [{ amount: 10.5, currency: 'USD' }],
      ],
      keeps: [[{ amount: 0 }], [{ amount: 1 }], [{ amount: '1000' }]],
    },
    'kcp-billing-card-only': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'trans' }], [{ pay_method: 'kakaopay' }]],
      keeps: [[{}], [{ pay_method: 'card' }], [{ pay_method: '' }]],
    },
    'kcp-billing-no-charge': { at: 'amount', breaks: [[{ amount: 1 }]], keeps: [[{ amount: 0 }]] },
    'kcp-billing-birth-yn': {
      at: 'bypass.batch_birth_day_yn',
      breaks: [
        [{ 'bypass.batch_birth_day_yn': 'N' }],
        [{ 'bypass.batch_birth_day_yn': 'y' }, { device: 'pc' }],
        [{ 'bypass.batch_birth_day_yn': 'Y', ...back }, { device: 'mobile' }],
      ],
      keeps: [
        [{ 'bypass.batch_birth_day_yn': 'Y' }, { device: 'pc' }],
        [{ 'bypass.batch_birth_day_yn': '' }],
        [{}],
      ],
    },
    'kcp-billing-pc-only-bypass': [
      {
        at: 'bypass.site_logo',
        breaks: [
          [{ 'bypass.site_logo': 'https://shop.example/logo.gif', ...back }, { device: 'mobile' }],
          [
            { 'bypass.site_logo': 'https://shop.example/logo.gif', app_scheme: 'shop', ...back },
            { device: 'webview' },
          ],
        ],
        keeps: [
          [{ 'bypass.site_logo': 'https://shop.example/logo.gif' }, { device: 'pc' }],
          [{ 'bypass.site_logo': 'https://shop.example/logo.gif' }],
        ],
      },
      {
        at: 'bypass.batch_birth_day_yn',
        breaks: [[{ 'bypass.batch_birth_day_yn': 'Y', ...back }, { device: 'mobile' }]],
        keeps: [],
      },
    ],
    'kcp-billing-mobile-redirect': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{}, { device: 'webview' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
    },
  })
})
