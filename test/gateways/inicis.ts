import { inicis } from '../../src/pg/inicis.js'
import { tableOf } from './table.js'

export default tableOf(inicis, {
  // No page lists what it needs: it is our own API that asks for these two.
  payment: { any: { merchant_uid: 'order0001', amount: 14000 } },
  rules: {
    'inicis-window-code': [
      { at: 'pg', always: true, breaks: [[{}], [{ pg: 'inicis.MOIshop001' }]], keeps: [] },
      {
        at: 'channelKey',
        always: true,
        rawOnly: true, // our own API takes the key or the code, never both
        breaks: [[{ channelKey: 'channel-key-0a1b2c3d' }]],
        keeps: [],
      },
    ],
    'inicis-billing-window': {
      at: 'customer_uid',
      breaks: [
        [{ customer_uid: 'u' }],
        [{ customer_uid: 'u', amount: 0 }],
        [{ customer_uid: 'u', amount: 14000 }],
      ],
      keeps: [[{}], [{ customer_uid: '' }], [{ pay_method: 'vbank', amount: 14000 }]],
    },
  },
})
