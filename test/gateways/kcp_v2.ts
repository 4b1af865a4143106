import { kcp_v2 } from '../../src/pg/kcp_v2.js'
import { tableOf } from './table.js'

export default tableOf(kcp_v2, {
  base: { merchant_uid: 'order0001', name: '의자', amount: 64900 },
  rules: {
    'kcp-v2-no-payment': [
      { at: 'pg', always: true, breaks: [[{}], [{ customer_uid: 'card0001', amount: 0 }]], keeps: [] },
      {
        at: 'channelKey',
        always: true,
        alsoElsewhere: true,
        breaks: [[{ channelKey: 'channel-key-0001' }]],
        keeps: [],
      },
    ],
    'common-identity-only': { at: 'pg', always: true, breaks: [[{}], [{ pg: 'kcp_v2.mid0001' }]], keeps: [] },
  },
})
