import { tosspay } from '../../src/pg/tosspay.js'
import { tableOf } from './table.js'

const back = { m_redirect_url: 'https://shop.example/complete' }

export default tableOf(tosspay, {
  payment: { card: { merchant_uid: 'order0001', name: '의자', amount: 64900 } },
  rules: {
    'tosspay-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
    },
    'tosspay-name': {
      at: 'name',
      breaks: [[{ name: undefined }], [{ name: ' ' }], [{ name: 7 }]],
      keeps: [[{ name: '의' }]],
    },
    'tosspay-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '64900' }]],
      keeps: [[{ amount: 64900 }]],
    },
    'tosspay-pay-method': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'tosspay' }], [{ pay_method: 'vbank' }]],
      keeps: [[{}], [{ pay_method: '' }], [{ pay_method: 'card' }], [{ pay_method: 'trans' }]],
    },
    'tosspay-pay-method-trans': {
      at: 'pay_method',
      breaks: [[{ pay_method: 'trans' }]],
      keeps: [[{}], [{ pay_method: 'card' }], [{ pay_method: 'vbank' }]],
    },
    'tosspay-no-billing': {
      at: 'customer_uid',
      breaks: [[{ customer_uid: 'member0001' }]],
      keeps: [[{}], [{ customer_uid: '' }]],
    },
    'tosspay-prefer-v2': { at: 'pg', always: true, breaks: [[{}]], keeps: [] },
    'tosspay-test-pc': {
      at: 'pg',
      rawOnly: true,
      breaks: [[{ pg: 'tosspay.tosstest' }, { device: 'pc' }]],
      keeps: [
        [{ pg: 'tosspay.tosstest' }],
        [{ pg: 'tosspay.tosstest', ...back }, { device: 'mobile' }],
        [{ pg: 'tosspay.tosspay' }, { device: 'pc' }],
        [{ pg: 'tosspay' }, { device: 'pc' }],
      ],
    },
  },
})
