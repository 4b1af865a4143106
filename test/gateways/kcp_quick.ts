import { kcp_quick } from '../../src/pg/kcp_quick.js'
import { tableOf } from './table.js'

const action = 'bypass.kcpQuick.actionType'
const encryptedCI = 'bypass.kcpQuick.encryptedCI'
const memberID = 'bypass.kcpQuick.memberID'
const sdkVersion = 'bypass.kcpQuick.sdkVersion'
const lookup = 'bypass.kcpQuick.prepaidOfflinePaymentInfoRequest'

const buyer = { encryptedCI: 'b2ZmaWNlcnMgYW5kIGdlbnRsZW1lbg==', memberID: 'member0001' }
const pay = {
  merchant_uid: 'order0001',
  amount: 64900,
  bypass: { kcpQuick: { actionType: 'Pay', ...buyer } },
} as const
const register = {
  merchant_uid: 'order0001',
  customer_uid: 'card0001',
  bypass: { kcpQuick: { actionType: 'Register', ...buyer } },
} as const

/** A look-up of an offline payment: no CI goes with it. */
const offline = () => ({
  [action]: 'PrepaidOfflinePaymentInfo',
  [encryptedCI]: undefined,
  [lookup]: {
    tradeId: '20260414000006584',
    tradeNo: '202604140000006583',
    point: 9000,
    useDt: '20260414093305',
    btid: 'TEST1234567890123',
  },
})

export default tableOf(kcp_quick, {
  payment: {
    card: { pay_method: 'card', ...pay },
    trans: { pay_method: 'trans', ...pay },
  },
  billing: {
    card: { pay_method: 'card', ...register },
    trans: { pay_method: 'trans', ...register },
  },
  rules: {
    'kcp-quick-bypass': {
      at: 'bypass.kcpQuick',
      // Its members are missed too.
      alsoElsewhere: true,
      breaks: [
        [{ bypass: undefined }],
        [{ bypass: {} }],
        [{ 'bypass.kcpQuick': 'Pay' }],
        [{ 'bypass.kcpQuick': [] }],
      ],
      keeps: [[{}]],
    },
    'kcp-quick-action': {
      at: action,
      breaks: [[{ [action]: undefined }], [{ [action]: '' }], [{ [action]: ' ' }], [{ [action]: 1 }]],
      keeps: [
        [{}],
        [{ [action]: 'PinCheck' }],
        [{ [action]: 'PrepaidOfflineUse' }],
        [{ [action]: 'NewAction' }],
      ],
    },
    'kcp-quick-member-id': {
      at: memberID,
      breaks: [
        [{ [memberID]: undefined }],
        [{ [memberID]: ' ' }],
        [{ [memberID]: 1 }],
        [{ [memberID]: 'm'.repeat(17) }],
        [{ ...offline(), [memberID]: undefined }],
      ],
      keeps: [[{ [memberID]: 'm' }], [{ [memberID]: 'm'.repeat(16) }]],
    },
    'kcp-quick-encrypted-ci': {
      at: encryptedCI,
      breaks: [
        [{ [encryptedCI]: undefined }],
        [{ [encryptedCI]: ' ' }],
        [{ [encryptedCI]: undefined, 'bypass.kcpQuick.memberCI': 'ci' }],
        [{ [action]: 'PinCheck', [encryptedCI]: undefined }],
      ],
      keeps: [[{}], [offline()]],
    },
    'kcp-quick-pay-method': {
      at: 'pay_method',
      breaks: [
        [{ pay_method: 'vbank' }],
        [{ pay_method: 'phone', [action]: 'Register', customer_uid: 'card0001' }],
      ],
      keeps: [
        [{ pay_method: 'card' }],
        [{ pay_method: 'trans' }],
        [{ pay_method: undefined }],
        [{ pay_method: '' }],
        [{ pay_method: 'vbank', [action]: 'PinCheck' }],
      ],
    },
    'kcp-quick-pay-amount': {
      at: 'amount',
      breaks: [[{ amount: undefined }], [{ amount: 1000.5 }]],
      keeps: [[{ amount: 1000 }], [{ amount: undefined, [action]: 'PinChange' }]],
    },
    'kcp-quick-customer-uid': {
      at: 'customer_uid',
      on: 'billing.card',
      breaks: [
        [{ customer_uid: undefined }],
        [{ customer_uid: ' ' }],
        [{ customer_uid: undefined, [action]: 'Deregister' }],
      ],
      keeps: [[{}], [{ [action]: 'Deregister' }], [{ customer_uid: undefined, [action]: 'PinReset' }]],
    },
    'kcp-quick-sdk-version': {
      at: sdkVersion,
      breaks: [[{ [sdkVersion]: 'v2.1' }], [{ [sdkVersion]: 'v 2' }], [{ [sdkVersion]: '버전2' }]],
      keeps: [[{}], [{ [sdkVersion]: '' }], [{ [sdkVersion]: 'v2' }], [{ [sdkVersion]: 'V-2_b' }]],
    },
    'kcp-quick-offline-info': [
      ...['tradeId', 'tradeNo', 'point', 'useDt', 'btid'].map((part) => ({
        at: `${lookup}.${part}`,
        breaks: [
          [{ ...offline(), [`${lookup}.${part}`]: undefined }] as const,
          [{ ...offline(), [`${lookup}.${part}`]: '' }] as const,
        ],
        keeps: [[offline()] as const],
      })),
      {
        at: `${lookup}.btid`,
        alsoElsewhere: true,
        breaks: [[{ ...offline(), [lookup]: undefined }], [{ ...offline(), [lookup]: {} }]],
        keeps: [[{}], [{ [action]: 'PrepaidOfflineUse' }]],
      },
    ],
    'kcp-quick-mobile-redirect': {
      at: 'm_redirect_url',
      breaks: [
        [{}, { device: 'mobile' }],
        [{}, { device: 'webview' }],
        [{ m_redirect_url: ' ' }, { device: 'mobile' }],
        [{ [action]: 'PinCheck' }, { device: 'mobile' }],
      ],
      keeps: [
        [{}],
        [{}, { device: 'pc' }],
        [{ m_redirect_url: 'https://shop.example/back' }, { device: 'mobile' }],
        [offline(), { device: 'mobile' }],
      ],
    },
    'kcp-quick-member-ci': {
      at: 'bypass.kcpQuick.memberCI',
      breaks: [[{ 'bypass.kcpQuick.memberCI': 'ci' }]],
      keeps: [[{}]],
    },
    'kcp-quick-merchant-uid': [
      { at: 'merchant_uid', breaks: [[{ merchant_uid: undefined }]], keeps: [[{}], [offline()]] },
      {
        at: 'merchant_uid',
        // One of another kind is refused by the common rule.
        alsoElsewhere: true,
        breaks: [[{ merchant_uid: ' ' }], [{ merchant_uid: 1 }]],
        keeps: [],
      },
      // Our own API asks for an order number in every call.
      { at: 'merchant_uid', rawOnly: true, breaks: [], keeps: [[{ ...offline(), merchant_uid: undefined }]] },
    ],
    'kcp-quick-pay-customer-uid': {
      at: 'customer_uid',
      breaks: [[{}], [{ customer_uid: '' }]],
      keeps: [[{ customer_uid: 'card0001' }], [{ [action]: 'PinCheck' }]],
    },
    'kcp-quick-auto-pay': {
      at: 'bypass.kcpQuick.registerAutoPay',
      on: 'billing.card',
      breaks: [
        [{ 'bypass.kcpQuick.registerAutoPay': true, [action]: 'PinCheck' }],
        [{ 'bypass.kcpQuick.registerAutoPay': true, [action]: 'RegisterAutoPay' }],
      ],
      keeps: [[{ 'bypass.kcpQuick.registerAutoPay': true }], [{ [action]: 'PinCheck' }]],
    },
    'kcp-quick-no-auth': {
      at: 'bypass.kcpQuick.noAuth',
      breaks: [[{ 'bypass.kcpQuick.noAuth': true }]],
      keeps: [
        [{}],
        [{ 'bypass.kcpQuick.noAuth': false }],
        [{ 'bypass.kcpQuick.noAuth': true, [action]: 'PinCheck' }],
      ],
    },
    'kcp-quick-sdk-version-prefix': {
      at: sdkVersion,
      breaks: [[{ [sdkVersion]: '_v2' }]],
      keeps: [[{}], [{ [sdkVersion]: 'v2' }], [{ [sdkVersion]: 'v2_b' }]],
    },
    'kcp-quick-fido-sdk': {
      at: sdkVersion,
      breaks: [[{ [action]: 'RegisterFido' }]],
      keeps: [[{}], [{ [action]: 'RegisterFido', [sdkVersion]: 'v2' }]],
    },
    'kcp-quick-prepaid-prepare': {
      at: action,
      breaks: [
        [{ [action]: 'SignUp' }],
        [{ [action]: 'Leave' }],
        [{ [action]: 'PrepaidRefundAccount' }],
        [{ [action]: 'PrepaidRefund' }],
        [{ [action]: 'PrepaidLimitRaise' }],
        [{ [action]: 'PrepaidKYC' }],
        [{ [action]: 'PrepaidAuth' }],
      ],
      keeps: [[{}], [{ [action]: 'Terminate' }], [{ [action]: 'PrepaidOfflineUse' }]],
    },
    'kcp-quick-phone-change': {
      at: action,
      breaks: [[{ [action]: 'PhoneChange' }]],
      keeps: [[{}], [{ [action]: 'PinChange' }]],
    },
    'kcp-quick-pin-reset': {
      at: action,
      breaks: [[{ [action]: 'PinReset' }]],
      keeps: [[{}], [{ [action]: 'PinChange' }]],
    },
    'kcp-quick-terminate': {
      at: action,
      breaks: [[{ [action]: 'Terminate' }], [{ [action]: 'Leave' }]],
      keeps: [[{}], [{ [action]: 'SignUp' }]],
    },
    'kcp-quick-offline-callback': {
      at: action,
      breaks: [[offline()]],
      keeps: [[{}], [{ [action]: 'PrepaidOfflineUse' }]],
    },
    'kcp-quick-ars': {
      at: 'amount',
      breaks: [[{ amount: 300000 }], [{ amount: 300001 }]],
      keeps: [[{ amount: 299999 }], [{ amount: 300000, [action]: 'PinCheck' }]],
    },
  },
})
