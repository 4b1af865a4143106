import type { About, PgData } from '../rules/vocabulary.js'
import { kcp_quickParams } from './params/kcp_quick.js'

/**
 * Quick Pay of NHN KCP: cards and accounts the buyer registered with the shop. `bypass.kcpQuick.actionType` says what
 * the window does, not `customer_uid`: `Register` registers a means and needs no `amount`, `Pay` charges `amount`.
 */
export const kcp_quick = {
  code: 'kcp_quick',
  ids: 'kcp-quick',
  bypass: 'kcpQuick',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods: 'card trans',
  payment: 'bypass.kcpQuick.actionType bypass.kcpQuick.encryptedCI bypass.kcpQuick.memberID',
  billing: {
    required: 'pay_method bypass.kcpQuick.actionType bypass.kcpQuick.encryptedCI bypass.kcpQuick.memberID',
    methods: 'card trans',
  },
  fields: '',
  params: kcp_quickParams,
  replaces: 'm-redirect-url',
  errors: {
    bypass: 'bypass.kcpQuick object',
    action: '#actionType text',
    'member-id': '#memberID text; #memberID len<=16',
    'encrypted-ci': '#encryptedCI text if #actionType!=PrepaidOfflinePaymentInfo',
    'pay-method': 'pay_method =card|trans if #actionType=Pay|Register',
    'pay-amount': 'amount if #actionType=Pay; amount whole if #actionType=Pay',
    'customer-uid': 'customer_uid text if #actionType=Register|Deregister',
    'sdk-version': '#sdkVersion chars:A-Za-z0-9_-',
    'offline-info':
      '#prepaidOfflinePaymentInfoRequest.tradeId,#prepaidOfflinePaymentInfoRequest.tradeNo,#prepaidOfflinePaymentInfoRequest.point,#prepaidOfflinePaymentInfoRequest.useDt,#prepaidOfflinePaymentInfoRequest.btid if #actionType=PrepaidOfflinePaymentInfo',
    // A look-up goes on to a page of its own, so it has no address to come back to.
    'mobile-redirect': 'm_redirect_url text if @phone & #actionType!=PrepaidOfflinePaymentInfo',
  },
  warnings: {
    'member-ci': '#memberCI absent',
    'merchant-uid': 'merchant_uid text if #actionType!=PrepaidOfflinePaymentInfo',
    'pay-customer-uid': 'customer_uid if #actionType=Pay',
    'auto-pay': '#registerAutoPay ignored if #actionType!=Register',
    'no-auth': '#noAuth extra if #noAuth=true & #actionType=Pay',
    'sdk-version-prefix': '#sdkVersion like:^[^_] ~ v2 (≠ _v2)',
    'fido-sdk': '#sdkVersion if #actionType=RegisterFido',
    'prepaid-prepare':
      '#actionType !=SignUp|Leave|PrepaidRefundAccount|PrepaidRefund|PrepaidLimitRaise|PrepaidKYC|PrepaidAuth say:register',
    'phone-change': '#actionType !=PhoneChange say:contract',
    'pin-reset': '#actionType cleanUp if #actionType=PinReset',
    terminate: '#actionType cleanUp if #actionType=Terminate|Leave',
    'offline-callback': '#actionType later if #actionType=PrepaidOfflinePaymentInfo',
    ars: 'amount extra if #actionType=Pay & amount>=300000',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: 'NHN KCP 퀵페이', en: 'NHN KCP Quick Pay' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/kcp-quickpay',
  status: 'current',
  window: { pc: 'popup', mobile: 'redirect' },
  billingAmount: 'unknown',
}
