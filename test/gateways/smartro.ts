import { smartro } from '../../src/pg/smartro.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', name: '의자', amount: 64900 }
const back = { m_redirect_url: 'https://shop.example/back' }

export default tableOf(smartro, {
  payment: {
    card: { pay_method: 'card', ...order },
    trans: { pay_method: 'trans', ...order },
    vbank: { pay_method: 'vbank', ...order },
  },
  rules: {
    'smartro-amount-number': { at: 'amount', breaks: [[{ amount: '64900' }]], keeps: [[{}]] },
    'smartro-mobile-m-redirect-url': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
        [{ app_scheme: 'shop' }, { device: 'webview' }],
      ],
      keeps: [[{}], [{}, { device: 'pc' }], [back, { device: 'mobile' }]],
    },
    'smartro-no-billing-window': {
      at: 'customer_uid',
      breaks: [[{ customer_uid: 'card0001' }]],
      keeps: [[{}], [{ customer_uid: '' }]],
    },
    'smartro-language': {
      at: 'language',
      breaks: [[{ language: 'zh' }]],
      keeps: [[{}], [{ language: 'ko' }], [{ language: 'en' }]],
    },
    'smartro-period-format': [
      {
        at: 'period.from',
        breaks: [
          [{ period: { from: '2030-01-01', to: '20300131' } }],
          [{ period: { from: '20300100', to: '20300131' } }],
          [{ period: { to: '20300131' } }],
        ],
        keeps: [[{}], [{ period: { from: '20300101', to: '20300131' } }]],
      },
      {
        at: 'period.to',
        breaks: [
          [{ period: { from: '20300101', to: '2030.01.31' } }],
          [{ period: { from: '20300101', to: '20300132' } }],
          [{ period: { from: '20300101' } }],
        ],
        keeps: [[{}]],
      },
    ],
    'smartro-superseded': [
      { at: 'pg', breaks: [[{}]], keeps: [], rawOnly: true, always: true },
      {
        at: 'channelKey',
        breaks: [[{ channelKey: 'channel-key-0001' }]],
        keeps: [],
        rawOnly: true,
        always: true,
      },
    ],
    'smartro-phone-digital': {
      at: 'digital',
      breaks: [[{ pay_method: 'phone' }]],
      keeps: [[{}], [{ pay_method: 'phone', digital: false }]],
    },
  },
})
