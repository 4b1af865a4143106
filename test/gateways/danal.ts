import { danal } from '../../src/pg/danal.js'
import { tableOf } from './table.js'

const order = { merchant_uid: 'order0001', name: '의자', amount: 64900 }
const buyer_tel = '010-1234-5678'
const carriers = ['*', 'SKT', 'KTF', 'LGT', 'CJH', 'KCT', 'SKL']

export default tableOf(danal, {
  payment: { phone: { pay_method: 'phone', ...order, buyer_tel, digital: true } },
  billing: { phone: { pay_method: 'phone', ...order, customer_uid: 'phone0001', digital: true } },
  rules: {
    'danal-pay-method-phone': {
      at: 'pay_method',
      breaks: [
        [{ pay_method: 'card' }],
        [{ pay_method: 'trans' }],
        [{ pay_method: 'Phone' }],
        [{ pay_method: undefined }],
        [{ pay_method: '' }],
        [{ pay_method: 'card', customer_uid: 'phone0001' }],
      ],
      keeps: [[{}], [{ customer_uid: 'phone0001' }]],
    },
    'danal-buyer-tel': [
      {
        at: 'buyer_tel',
        breaks: [
          [{ buyer_tel: undefined }],
          [{ buyer_tel: '' }],
          [{ buyer_tel: ' ' }],
          [{ buyer_tel: null }],
        ],
        keeps: [[{}], [{ buyer_tel: undefined, customer_uid: 'phone0001' }]],
      },
      // A number counts as given; our own API asks for a text.
      { at: 'buyer_tel', breaks: [], keeps: [[{ buyer_tel: 1012345678 }]], rawOnly: true },
    ],
    'danal-billing-pay-method': {
      at: 'pay_method',
      on: 'billing.phone',
      breaks: [[{ pay_method: 'card' }], [{ pay_method: undefined }], [{ pay_method: '' }]],
      keeps: [[{}], [{ customer_uid: undefined, buyer_tel }]],
    },
    'common-biz-num-danal': {
      at: 'biz_num',
      breaks: [[{ pay_method: 'vbank' }], [{ pay_method: 'vbank', biz_num: '' }]],
      keeps: [[{}], [{ pay_method: 'vbank', biz_num: '1234567890' }]],
      alsoElsewhere: true, // this code takes phone payments alone
    },
    'danal-amount-number': {
      at: 'amount',
      breaks: [[{ amount: '64900' }]],
      keeps: [[{}], [{ amount: 1 }]],
    },
    'danal-non-phone-params': [
      {
        at: 'tax_free',
        breaks: [[{ tax_free: 100 }], [{ tax_free: 0 }]],
        keeps: [[{}], [{ tax_free: null }]],
      },
      { at: 'appCard', breaks: [[{ appCard: true }]], keeps: [] },
      { at: 'auth_mode', breaks: [[{ auth_mode: 'key-in' }]], keeps: [] },
      {
        at: 'app_scheme',
        breaks: [[{ app_scheme: 'shop' }], [{ app_scheme: 'shop' }, { device: 'webview' }]],
        keeps: [[{ app_scheme: '' }], [{}, { device: 'webview' }]],
      },
      { at: 'bypass.danal', breaks: [[{ bypass: { danal: { COLOR: '#000' } } }]], keeps: [[{ bypass: {} }]] },
    ],
    'danal-phone-detail-carrier': [
      {
        at: 'phone.detail.0.carrier',
        breaks: [
          [{ phone: { detail: [{ carrier: 'LGU', enabled: true }] } }],
          [{ phone: { detail: [{ carrier: 'skt', enabled: true }] } }],
        ],
        keeps: carriers.map((carrier) => [{ phone: { detail: [{ carrier, enabled: false }] } }] as const),
      },
      {
        at: 'phone.detail.0.carrier',
        breaks: [[{ phone: { detail: [{ enabled: true }] } }]],
        keeps: [[{ phone: { detail: [] } }], [{ phone: {} }]],
      },
      {
        at: 'phone.detail.1.enabled',
        breaks: [
          [{ phone: { detail: [{ carrier: '*', enabled: false }, { carrier: 'SKT' }] } }],
          [
            {
              phone: {
                detail: [
                  { carrier: '*', enabled: false },
                  { carrier: 'SKT', enabled: 'true' },
                ],
              },
            },
          ],
          [
            {
              phone: {
                detail: [
                  { carrier: '*', enabled: false },
                  { carrier: 'SKT', enabled: 1 },
                ],
              },
            },
          ],
        ],
        keeps: [
          [
            {
              phone: {
                detail: [
                  { carrier: '*', enabled: false },
                  { carrier: 'SKT', enabled: true },
                ],
              },
            },
          ],
        ],
      },
    ],
    'danal-prefill-digits': {
      at: 'prefill.phoneNumber',
      breaks: [
        [{ prefill: { phoneNumber: '010-1234-5678' } }],
        [{ prefill: { phoneNumber: '010 1234 5678' } }],
        [{ prefill: { phoneNumber: '+821012345678' } }],
      ],
      keeps: [[{}], [{ prefill: { phoneNumber: '01012345678' } }], [{ prefill: { phoneNumber: '' } }]],
    },
    'danal-billing-amount': {
      at: 'amount',
      on: 'billing.phone',
      breaks: [[{ amount: 0 }]],
      keeps: [[{}], [{ amount: 1 }]],
    },
    'danal-billing-charges': {
      at: 'amount',
      on: 'billing.phone',
      breaks: [[{}], [{ amount: 1 }]],
      keeps: [[{ amount: 0 }], [{ customer_uid: undefined, buyer_tel }]],
    },
    'danal-phone-digital': {
      at: 'digital',
      breaks: [[{ digital: undefined }], [{ digital: undefined, customer_uid: 'phone0001' }]],
      keeps: [[{}], [{ digital: false }]],
    },
  },
})
