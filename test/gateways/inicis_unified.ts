import { inicis_unified } from '../../src/pg/inicis_unified.js'
import { tableOf } from './table.js'

export default tableOf(inicis_unified, {
  base: { merchant_uid: 'order0001', name: '의자', amount: 64900 },
  rules: {
    'inicis-unified-no-payment': [
      { at: 'pg', always: true, breaks: [[{}], [{ customer_uid: 'card0001', amount: 0 }]], keeps: [] },
      {
        at: 'channelKey',
        always: true,
        alsoElsewhere: true,
        breaks: [[{ channelKey: 'channel-key-0001' }]],
        keeps: [],
      },
    ],
    'common-identity-only': {
      at: 'pg',
      always: true,
      breaks: [[{}], [{ pg: 'inicis_unified.mid0001' }]],
      keeps: [],
    },
  },
})
