import type { About, PgData } from '../rules/vocabulary.js'
import { inicis_jpParams } from './params/inicis_jp.js'

/**
 * KG INICIS for Japan, in yen, chosen by `channelKey` only. A channel is of one of two kinds: JPPG needs `storeDetails`,
 * SBPS needs `customer_id`. It has no billing-key window.
 */
export const inicis_jp = {
  code: 'inicis_jp',
  ids: 'inicis-jp',
  sdkPath: 'unknown',
  redirects: true,
  methods: 'card cvs paypay amazonpay rakutenpay merpay aupay dbarai',
  payment: 'pay_method name amount currency popup buyer_name',
  billing: false,
  fields: 'customer_id display popup',
  params: inicis_jpParams,
  usual: 'mobile-redirect channel-key',
  errors: {
    'pay-method': 'pay_method method',
    'sbps-methods': 'pay_method =card|paypay if !storeDetails',
    'cbt-fields': 'storeDetails if !customer_id',
    'store-details':
      'storeDetails.storeName,storeDetails.storeNameKana,storeDetails.storeNameEn,storeDetails.storeNameShort,storeDetails.contactName,storeDetails.email,storeDetails.phoneNumber,storeDetails.openingHours.open,storeDetails.openingHours.close if storeDetails',
    // Only letters are judged: digits, blanks and punctuation pass.
    'store-kana': 'storeDetails.storeNameKana like:^[\\p{scx=Katakana}\\P{L}]*$ ~ ア–ン ｱ–ﾝ ー',
    'store-en': 'storeDetails.storeNameEn like:^[\\p{Script=Latin}\\P{L}]*$ ~ A–Z a–z',
    'opening-hours': 'storeDetails.openingHours.open,storeDetails.openingHours.close form:HH:mm',
    'customer-id-length': 'customer_id len<=30 if !storeDetails',
    currency: 'currency ==JPY',
    popup: 'popup if @pc; popup !=false|0 if @pc',
    'buyer-name': 'buyer_name text',
    'name-charset':
      'name like:^[\\p{Script=Latin}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Han}\\P{L}]*$ ~ A–Z a–z あ–ん ア–ン 漢字',
    'merchant-uid-charset': 'merchant_uid chars:\\p{ASCII}',
    'cvs-kana': 'buyer_first_name_kana,buyer_last_name_kana if pay_method=cvs',
    'kana-charset':
      'buyer_first_name_kana,buyer_last_name_kana like:^[\\p{scx=Katakana}\\P{L}]*$ ~ ア–ン ｱ–ﾝ ー',
    'cvs-deadline': 'cvs.payment_deadline.valid_hours if pay_method=cvs & !cvs.payment_deadline.due_date',
    // A date and time of ISO 8601, in its long form and its short one.
    'cvs-due-iso':
      'cvs.payment_deadline.due_date date say:iso and cvs.payment_deadline.due_date like:^(\\d{4}-\\d\\d-\\d\\d|\\d{8})[Tt](24(:?00(:?00([.,]0+)?)?)?|([01]\\d|2[0-3])(:?[0-5]\\d(:?([0-5]\\d|60)([.,]\\d+)?)?)?)([Zz]|[+−-]\\d\\d(:?\\d\\d)?)?$ ~ ISO 8601 say:iso',
  },
  warnings: {
    'merchant-uid-special': 'merchant_uid chars:A-Za-z0-9_-',
    'cvs-hours':
      'cvs.payment_deadline.valid_hours number; cvs.payment_deadline.valid_hours whole; cvs.payment_deadline.valid_hours >=24; cvs.payment_deadline.valid_hours <=720',
    'cvs-due-range': 'cvs.payment_deadline.due_date ahead:1440-43200',
    'cvs-email': 'buyer_email if pay_method=cvs',
    'cvs-no-refund': 'pay_method refund if pay_method=cvs',
    'card-quota': 'display.card_quota[] =0|3|5|6|10|12',
    'color-theme': '#paymentUI.colorTheme typed',
  },
} as const satisfies PgData

/** What only tools need. */
export const about: About = {
  name: { ko: 'KG이니시스 일본결제', en: 'KG INICIS Japan' },
  docs: 'https://developers.portone.io/opi/ko/integration/pg/v1/inicis-jp',
  status: 'current',
  window: { pc: 'popup', mobile: 'redirect' },
}
