import type { Shapes } from '../params.js'
import type { About, PgData } from '../rules/vocabulary.js'

/** One product of the order: an item of what Naver Pay itself calls `productItems`. */
const naverProduct = {
  /** Kind of product in Naver's table: `BOOK`, `MUSIC`, `TRAVEL`, … */ categoryType: 'string!',
  /** Category inside that kind: `GENERAL`, `CD`, `DOMESTIC`, … */ categoryId: 'string!',
  /** The shop's own id of the product. */ uid: 'string|number!',
  /** Name of the product. */ name: 'string!',
  /** How many pieces are bought. */ count: 'number|string!',
  /** Naver service the buyer came from (`NAVER_BOOK`), for partners of that service only. */
  payReferrer: 'string',
  /** First day of use, `YYYYMMDD`; for shows, films, insurance, travel, flights and stays. */
  startDate: 'string|number',
  /** Last day of use, `YYYYMMDD`. */ endDate: 'string|number',
  /** Seller behind a broker, letters and digits; only for brokers that Naver asked for it. */
  sellerId: 'string',
} as const satisfies Shapes

/** Naver Pay, payment type. A billing window shows `amount` and charges nothing. */
export const naverpay = {
  code: 'naverpay',
  sdkPath: 'legacy-iframe',
  redirects: true,
  methods: 'any',
  payment: 'name amount naverProducts',
  billing: { required: 'name amount naverProductCount', methods: 'any' },
  fields: 'customer_id',
  params: {
    /** `true`: a popup that answers the callback. Otherwise the page leaves for `m_redirect_url`. */
    naverPopupMode: 'boolean',
    /** Products of the order. A payment needs at least one. */ naverProducts: [naverProduct],
    /** Day the service is used up, `YYYYMMDD`, today or later; demanded or forbidden by the contract. */
    naverUseCfm: 'string',
    /** Name of the buyer, for shops in a high-risk trade that Naver asked for it. */
    naverPurchaserName: 'string',
    /** Birthday of the buyer, `YYYYMMDD`, for the same shops. */ naverPurchaserBirthday: 'string',
    /** The shop's key of the buyer, without personal data, for shops with high-risk goods. */
    naverMerchantUserKey: 'string',
    /** Whether the order counts for the tax deduction for books and performances. */
    naverCultureBenefit: 'boolean',
    /** Billing key only: id of what is paid for again and again; keeps a buyer from registering it twice. */
    naverProductCode: 'string',
    /** Billing key only: how many products are paid for. */ naverProductCount: 'number',
    /** Chain id of a group of shops, in the older manual only; it is a setting of the channel now. */
    naverChainId: 'string',
  },
  replaces: 'm-redirect-url',
  usual: 'amount-number',
  errors: {
    'amount-min': 'amount >=10 if !customer_uid',
    products: 'naverProducts items if !customer_uid',
    'products-fields':
      'naverProducts[].categoryType,naverProducts[].categoryId,naverProducts[].uid,naverProducts[].name filled and naverProducts[].count numeric',
    'use-cfm': 'naverUseCfm form:YYYYMMDD',
    'popup-off-redirect': 'm_redirect_url text if naverPopupMode=false',
    'mobile-redirect':
      'm_redirect_url text if @phone & naverPopupMode=|false; m_redirect_url text if @phone & naverPopupMode number & naverPopupMode=0',
  },
  warnings: {
    'pc-redirect-default': 'm_redirect_url if @pc & !naverPopupMode',
    'name-suffix': 'name like:^(?![^]*외\\s*\\d+\\s*개\\s*$) ~ naverProducts[0].name',
    'buyer-tel': 'buyer_tel',
    'dates-format': 'naverProducts[].startDate,naverProducts[].endDate form:YYYYMMDD',
    'birthday-format': 'naverPurchaserBirthday form:YYYYMMDD',
    'seller-id': 'naverProducts[].sellerId chars:A-Za-z0-9',
    'high-risk-params': 'naverPurchaserName,naverPurchaserBirthday,naverMerchantUserKey contract',
    'billing-product-code': 'naverProductCode if customer_uid',
    'billing-product-count': 'naverProductCount if customer_uid; naverProductCount number if customer_uid',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: '네이버페이(결제형)', en: 'Naver Pay (payment type)' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/naver',
  status: 'current',
  window: { pc: 'redirect', mobile: 'redirect' },
  billingAmount: 'display-only',
}
