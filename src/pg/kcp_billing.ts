import { definePg } from './define.js'

/** NHN KCP, billing keys only. The window shows `amount` and charges nothing; 0 is usual. */
export const kcp_billing = /* @__PURE__ */ definePg({
  code: 'kcp_billing',
  name: { ko: 'NHN KCP (정기)', en: 'NHN KCP (subscription)' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/nhn-kcp/readme',
  status: 'current',
  sdkPath: 'legacy-iframe',
  window: { pc: 'iframe', mobile: 'redirect' },
  methods: 'card',
  payment: false,
  billing: { required: 'customer_uid amount', methods: 'card', amount: 'display-only' },
  fields: '',
  params: {
    /** Handed to KCP as it is. */
    bypass: {
      /** PC only: address of a logo, GIF or JPG under 150x50. */
      site_logo: 'string',
      /** PC only: `'Y'` asks for the birthday instead of the resident number. */
      batch_birth_day_yn: "'Y'",
    },
  },
  errors: {
    'kcp-billing-customer-uid': 'customer_uid filled',
    'kcp-billing-amount': 'amount present; amount nearlyWhole; amount >=0',
    'kcp-billing-card-only': 'pay_method =card',
    'kcp-billing-mobile-redirect': 'm_redirect_url text if @phone',
  },
  warnings: {
    'kcp-billing-no-charge': 'amount say:notCharged if amount>0',
    'kcp-billing-birth-yn': 'bypass.batch_birth_day_yn =Y; bypass.batch_birth_day_yn say:pcOnly if @phone',
    'kcp-billing-pc-only-bypass': 'bypass.site_logo,bypass.batch_birth_day_yn say:pcOnly if @phone',
  },
})
