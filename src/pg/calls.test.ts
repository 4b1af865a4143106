/**
 * Calls as shops write them: the vendor's own samples of ten years, and what was made of them. A call that works gets no
 * error; one that does not is told the field.
 */
import { describe, expect, test } from 'vitest'
import { checkRaw } from './index.js'
import type { Situation } from '../rules/vocabulary.js'

type Call = readonly [title: string, param: Record<string, unknown>, situation?: Situation]
type Broken = readonly [
  title: string,
  param: Record<string, unknown>,
  fields: readonly string[],
  situation?: Situation,
]

/** The block every sample of the vendor's older manual begins with. */
const manual = {
  pay_method: 'card',
  merchant_uid: 'order_no_0001',
  name: '주문명:결제테스트',
  amount: 14000,
  buyer_email: 'gildong@shop.example',
  buyer_name: '구매자이름',
  buyer_tel: '010-1234-5678',
  buyer_addr: '서울특별시 강남구 삼성동',
  buyer_postcode: '123-456',
}
const sampleUrl = { m_redirect_url: '{모바일에서 결제 완료 후 리디렉션 될 URL}' }
const url = { m_redirect_url: 'https://www.my-service.com/payments/complete/mobile' }
const products = [
  { orderNumber: 'xxxx', name: '상품A', quantity: 3, amount: 1000 },
  { orderNumber: 'yyyy', name: '상품B', quantity: 2, amount: 3000 },
]
const pc = { device: 'pc' } as const
const iphone = { device: 'mobile', os: 'ios' } as const
const android = { device: 'mobile', os: 'android' } as const

const working: readonly Call[] = [
  // KG INICIS
  ['inicis, manual', { pg: 'html5_inicis', ...manual, ...sampleUrl }, pc],
  ['inicis, manual, on a phone', { pg: 'html5_inicis', ...manual, ...url, app_scheme: 'iamportapp' }, iphone],
  [
    'inicis, old code with ActiveX',
    { pg: 'inicis', ...manual, merchant_uid: `merchant_${1_700_000_000_000}` },
    pc,
  ],
  ['inicis, old code on a phone', { pg: 'inicis', ...manual }, android],
  ['inicis, old code with the test MID', { pg: 'inicis.INIpayTest', ...manual }],
  ['inicis, test MID', { pg: 'html5_inicis.INIpayTest', ...manual, amount: 1 }, pc],
  [
    'inicis, current page with every option left in',
    {
      pg: 'html5_inicis.INIpayTest',
      ...manual,
      ...sampleUrl,
      escrow: true,
      vbank_due: 'YYYYMMDD',
      bypass: { acceptmethod: 'noeasypay', P_RESERVED: 'noeasypay=Y' },
      period: { from: '20200101', to: '20201231' },
    },
    pc,
  ],
  [
    'inicis, no buyer_tel on a phone',
    { pg: 'html5_inicis', ...manual, buyer_tel: undefined, ...url },
    android,
  ],
  [
    'inicis, virtual account',
    { pg: 'html5_inicis', ...manual, pay_method: 'vbank', vbank_due: '20261231' },
    pc,
  ],
  [
    'inicis, virtual account, old form of the date',
    { pg: 'html5_inicis', ...manual, pay_method: 'vbank', vbank_due: '202612312359' },
    pc,
  ],
  ['inicis, phone, goods', { pg: 'html5_inicis', ...manual, pay_method: 'phone', digital: false }, pc],
  ['inicis, samsung', { pg: 'html5_inicis', ...manual, pay_method: 'samsung' }],
  [
    'inicis, samsung as the common page spells it',
    { pg: 'html5_inicis', ...manual, pay_method: 'samsungpay' },
  ],
  ['inicis, KPay of old', { pg: 'html5_inicis', ...manual, pay_method: 'kpay' }],
  [
    'inicis, up to six months',
    { pg: 'html5_inicis', ...manual, amount: 60000, display: { card_quota: [6] } },
  ],
  ['inicis, single payment only', { pg: 'html5_inicis', ...manual, display: { card_quota: [] } }],
  ['inicis, a Hyundai card', { pg: 'html5_inicis', ...manual, card: { direct: { code: '367', quota: 3 } } }],
  [
    'inicis, some cards without interest',
    {
      pg: 'html5_inicis',
      ...manual,
      card: {
        detail: [
          { card_code: '*', enabled: false },
          { card_code: '366', enabled: true, max_month: 3 },
        ],
      },
      useFreeInterestFromMall: true,
    },
  ],
  [
    'inicis, a key called channelKey',
    { channelKey: 'channel-key-893597d6-e62d-410f-83f9-119f530b4b11', ...manual },
  ],
  [
    'inicis, billing, manual',
    {
      pg: 'html5_inicis.INIBillTst',
      ...manual,
      amount: 0,
      customer_uid: 'your-customer-unique-id',
      ...sampleUrl,
    },
    pc,
  ],
  [
    'inicis, billing, amount shown',
    { pg: 'html5_inicis.MOIbill001', ...manual, amount: 9900, customer_uid: 'gildong_0001_1234', ...url },
    iphone,
  ],
  [
    'inicis, billing without buyer_tel',
    { pg: 'html5_inicis', ...manual, buyer_tel: undefined, amount: 0, customer_uid: 'u' },
    pc,
  ],
  ['inicis, one-time with the billing MID', { pg: 'html5_inicis.INIBillTst', ...manual }, pc],
  [
    'inicis, misspelt fields of the shop',
    { pg: 'html5_inicis', ...manual, buyer_postalcode: '01234', goods_name: '의자' },
    pc,
  ],
  [
    'inicis, empty buyer fields',
    {
      pg: 'html5_inicis',
      ...manual,
      buyer_email: '',
      buyer_name: null,
      buyer_addr: undefined,
      buyer_postcode: '',
    },
    pc,
  ],
  [
    'inicis, a sample of the React pages',
    {
      pg: 'html5_inicis',
      ...manual,
      custom_data: { name: '부가정보', desc: '세부 부가정보' },
      buyer_tel: '01012341234',
    },
    pc,
  ],
  [
    'inicis, without pay_method and merchant_uid',
    { pg: 'html5_inicis', name: '의자', amount: 1000, buyer_tel: '1' },
    pc,
  ],
  [
    'inicis, the quick start: payment- and a UUID',
    { pg: 'html5_inicis', ...manual, merchant_uid: 'payment-39ecfa97-1a2b-4c3d-9e8f-0123456789ab' },
    pc,
  ],
  // NHN KCP
  [
    'kcp, manual',
    { pg: 'kcp', ...manual, ...sampleUrl, bypass: { site_logo: '{상점의 로고가 있는 정확한 URL}' } },
    pc,
  ],
  [
    'kcp, test MID, old sample',
    { pg: 'kcp.T0000', ...manual, amount: 64900, merchant_uid: 'ORD20180131-0000012' },
  ],
  [
    'kcp, company, language, key-in',
    { pg: 'kcp.T0000', ...manual, ...sampleUrl, company: '상호명', language: 'ko', auth_mode: 'key-in' },
    pc,
  ],
  [
    'kcp, bare sample without buyer fields',
    { pg: 'kcp', pay_method: 'card', merchant_uid: 'o1', name: 'n', amount: 100 },
    pc,
  ],
  ['kcp, escrow, manual', { pg: 'kcp', ...manual, escrow: true, kcpProducts: products }, pc],
  [
    'kcp, escrow, the fragment of the manual',
    { pg: 'kcp', amount: 9000, escrow: true, kcpProducts: products },
    pc,
  ],
  [
    'kcp, escrow of one product without a list',
    { pg: 'kcp', ...manual, pay_method: 'trans', escrow: true },
    pc,
  ],
  [
    'kcp, escrow with digits as texts',
    {
      pg: 'kcp',
      ...manual,
      pay_method: 'vbank',
      escrow: true,
      kcpProducts: [{ orderNumber: 7, name: 'n', quantity: '3', amount: '1000' }],
    },
  ],
  ['kcp, a list without escrow', { pg: 'kcp', ...manual, kcpProducts: [{ name: 'n' }] }],
  [
    'kcp, phone',
    {
      pg: 'kcp',
      ...manual,
      pay_method: 'phone',
      bypass: { shop_user_id: 'gildong' },
      prefill: { phoneNumber: '01012345678' },
    },
  ],
  [
    'kcp, gift certificate',
    { pg: 'kcp.S6729', ...manual, pay_method: 'cultureland', bypass: { shop_user_id: 'gildong' } },
  ],
  [
    'kcp, Hyundai points',
    { pg: 'kcp', ...manual, amount: 100000, company: 'c', card: { direct: { code: '367', quota: 93 } } },
  ],
  [
    'kcp, virtual account with dashes in the date',
    { pg: 'kcp', ...manual, pay_method: 'vbank', vbank_due: '2026-12-31' },
  ],
  ['kcp, naverpay and its bridge', { pg: 'kcp', ...manual, pay_method: 'naverpay_bridge' }],
  [
    'kcp, billing, manual',
    { pg: 'kcp_billing', ...manual, amount: 0, customer_uid: 'your-customer-unique-id', ...sampleUrl },
    pc,
  ],
  ['kcp, billing, public MID', { pg: 'kcp_billing.BA001', ...manual, amount: 1000, customer_uid: 'u' }, pc],
  ['kcp, billing, nothing but what it needs', { pg: 'kcp_billing', amount: 0, customer_uid: 'u' }, pc],
  [
    'kcp, billing by the key of a channel',
    { channelKey: 'channel-key-1', ...manual, amount: 0, customer_uid: 'u' },
  ],
  // KICC
  ['kicc, manual', { pg: 'kicc', ...manual, ...sampleUrl }, pc],
  [
    'kicc, escrow, manual',
    { pg: 'kicc', ...manual, pay_method: 'vbank', escrow: true, kiccProducts: products, ...sampleUrl },
    android,
  ],
  ['kicc, test MID', { pg: 'kicc.T5102001', ...manual }, pc],
  [
    'kicc, billing',
    { pg: 'kicc.T5102001', ...manual, amount: 0, customer_uid: 'u', buyer_tel: undefined },
    pc,
  ],
  ['kicc, escrow switched off beside a card', { pg: 'kicc', ...manual, escrow: false, kiccProducts: [] }],
  // Kakao Pay
  ['kakao, manual', { pg: 'kakaopay', ...manual }, pc],
  ['kakao, seed without method and order number', { pg: 'kakaopay', amount: 1000, name: '의자' }],
  ['kakao, another method, which is ignored', { pg: 'kakaopay', ...manual, pay_method: 'kakao' }, pc],
  ['kakao, test CID', { pg: 'kakaopay.TC0ONETIME', ...manual, username: { 0: {}, length: 1 } }],
  [
    'kakao, app opened by hand',
    { pg: 'kakaopay.TC0ONETIME', ...manual, kakaoOpenApp: true, app_scheme: 'shop', ...url },
    android,
  ],
  ['kakao, billing', { pg: 'kakaopay.TCSUBSCRIP', ...manual, amount: 0, customer_uid: 'gildong_0001_1234' }],
  [
    'kakao, billing that charges',
    { pg: 'kakaopay.TCSUBSCRIP', ...manual, customer_uid: 'u', ...url },
    iphone,
  ],
  ['kakao, the PC window on a phone', { pg: 'kakaopay', ...manual, kakaopayMobileAsPC: true }, android],
  // Other gateways: only the common rules are known here.
  ['default gateway, first sample of all', { ...manual, pg: undefined }],
  [
    'naver order',
    {
      pg: 'naverco',
      ...manual,
      naverInterface: { cpaInflowCode: 'x' },
      naverProducts: [
        {
          id: 'a',
          name: '의자',
          basePrice: 1000,
          quantity: 2,
          infoUrl: 'https://shop.example/a',
          imageUrl: 'https://shop.example/a.png',
          shipping: { baseFee: 0 },
        },
      ],
    },
  ],
  [
    'naver pay',
    {
      pg: 'naverpay',
      ...manual,
      pay_method: undefined,
      tax_free: 4000,
      naverPopupMode: true,
      naverChainId: 'x',
      naverProducts: [{ categoryType: 'BOOK', categoryId: 'GENERAL', uid: 'a', name: '의자', count: 10 }],
    },
  ],
  ['naver, registration', { pg: 'naverpay', ...manual, customer_uid: 'u', naverProductCode: 'x' }],
  ['nice', { pg: 'nice', ...manual, ...sampleUrl, niceMobileV2: true }],
  [
    'nice, test MID, on a phone without an address',
    { pg: 'nice.nictest00m', pay_method: 'card', merchant_uid: 'm1', name: 'n', amount: 100 },
  ],
  ['nice, new', { pg: 'nice_v2', ...manual, bypass: { nice_v2: { isEscrow: 'N' } } }],
  ['danal', { pg: 'danal_tpay', ...manual }],
  ['danal, virtual account', { pg: 'danal_tpay', ...manual, pay_method: 'vbank', biz_num: '1234567890' }],
  ['danal, billing', { pg: 'danal_tpay', ...manual, amount: 0, customer_uid: 'u' }],
  [
    'danal, phone, billing',
    { pg: 'danal', ...manual, pay_method: 'phone', amount: 10000, customer_uid: 'u' },
  ],
  [
    'toss payments',
    {
      pg: 'tosspayments.iamporttest_3',
      ...manual,
      bypass: { tosspayments: { useInternationalCardOnly: true } },
    },
  ],
  [
    'toss payments, escrow',
    {
      pg: 'tosspayments',
      ...manual,
      pay_method: 'vbank',
      escrow: true,
      products: [{ id: 'a', name: 'n', code: 'c', unitPrice: 1000, quantity: 1 }],
    },
  ],
  ['toss payments of old', { pg: 'uplus.tlgdacomxpay', ...manual, pay_method: 'trans' }],
  ['toss pay', { pg: 'tosspay.tosstest', ...manual }],
  ['payco', { pg: 'payco.PARTNERTEST', ...manual }],
  ['smilepay', { pg: 'smilepay', ...manual }],
  ['chai', { pg: 'chai', ...manual, ...url, pay_method: 'trans' }],
  ['jtnet', { pg: 'jtnet', ...manual }],
  ['settle', { pg: 'settle', ...manual, company: '아임포트' }],
  ['bluewalnut', { pg: 'bluewalnut', ...manual }],
  [
    'galaxia, billing without an amount',
    { pg: 'galaxia', ...manual, amount: undefined, customer_id: 'u', customer_uid: 'u' },
  ],
  ['ksnet, seconds since 1970', { pg: 'ksnet', ...manual, pay_method: 'vbank', vbank_due: '1798729199' }],
  ['alipay, a fraction', { pg: 'alipay', ...manual, ...url, amount: 1.2 }],
  ['paypal', { pg: 'paypal', ...manual, ...url, amount: 14.2, currency: 'USD' }],
  ['paypal without a currency', { pg: 'paypal_v2', ...manual, pay_method: 'paypal', amount: 14.2 }],
  [
    'paymentwall',
    {
      pg: 'paymentwall',
      ...manual,
      amount: 50,
      currency: 'USD',
      language: 'en',
      use_test_method: true,
      bypass: { widget_code: 't3_1', ps: 'all' },
    },
  ],
  [
    'paymentwall, a method of its own',
    { pg: 'paymentwall', ...manual, pay_method: 'all', amount: 50, currency: 'USD' },
  ],
  [
    'eximbay',
    { pg: 'eximbay', ...manual, pay_method: 'unionpay', currency: 'USD', popup: true, language: 'zh' },
  ],
  ['inicis japan by key', { channelKey: 'channel-key-1', ...manual, pay_method: 'paypay', currency: 'JPY' }],
]

const broken: readonly Broken[] = [
  ['amount read from an input', { pg: 'html5_inicis', ...manual, amount: '64900' }, ['amount'], pc],
  ['amount with a comma', { pg: 'kcp', ...manual, amount: '64,900' }, ['amount']],
  ['amount that is no number', { pg: 'kakaopay', ...manual, amount: NaN }, ['amount']],
  ['amount forgotten', { pg: 'html5_inicis', ...manual, amount: undefined }, ['amount']],
  ['amount under another name', { pg: 'kcp', ...manual, amount: undefined, price: 1000 }, ['amount']],
  ['a discount too large', { pg: 'kcp', ...manual, amount: -1000 }, ['amount']],
  ['a discount of a third', { pg: 'kicc', ...manual, amount: 14000 / 3 }, ['amount']],
  [
    'order number as a number',
    { pg: 'html5_inicis', ...manual, merchant_uid: 1_700_000_000_000 },
    ['merchant_uid'],
  ],
  ['order number not there yet', { pg: 'html5_inicis', ...manual, merchant_uid: '' }, ['merchant_uid']],
  ['inicis without buyer_tel', { pg: 'html5_inicis', ...manual, buyer_tel: undefined }, ['buyer_tel'], pc],
  [
    'inicis with an empty buyer_tel',
    { pg: 'html5_inicis.INIpayTest', ...manual, buyer_tel: '' },
    ['buyer_tel'],
  ],
  ['inicis on a phone without an address', { pg: 'html5_inicis', ...manual }, ['m_redirect_url'], iphone],
  ['kcp on a phone without an address', { pg: 'kcp.T0000', ...manual }, ['m_redirect_url'], android],
  ['kicc on a phone without an address', { pg: 'kicc', ...manual }, ['m_redirect_url'], android],
  ['kakao on a phone without an address', { pg: 'kakaopay', ...manual }, ['m_redirect_url'], iphone],
  [
    'kcp billing on a phone without an address',
    { pg: 'kcp_billing', ...manual, amount: 0, customer_uid: 'u' },
    ['m_redirect_url'],
    iphone,
  ],
  [
    'inicis billing by transfer',
    { pg: 'html5_inicis.INIBillTst', ...manual, amount: 0, pay_method: 'trans', customer_uid: 'u' },
    ['pay_method'],
    pc,
  ],
  [
    'kcp billing under the code for payments',
    { pg: 'kcp', ...manual, amount: 0, customer_uid: 'u' },
    ['customer_uid'],
    pc,
  ],
  ['a payment under the code for kcp billing', { pg: 'kcp_billing', ...manual }, ['customer_uid'], pc],
  [
    'kcp billing by phone',
    { pg: 'kcp_billing', ...manual, pay_method: 'phone', customer_uid: 'u' },
    ['pay_method'],
    pc,
  ],
  [
    'kcp phone without a name',
    { pg: 'kcp', ...manual, pay_method: 'phone', buyer_name: '', bypass: { shop_user_id: 'u' } },
    ['buyer_name'],
  ],
  ['kcp phone without the member', { pg: 'kcp', ...manual, pay_method: 'phone' }, ['bypass.shop_user_id']],
  [
    'kcp gift certificate without the member',
    { pg: 'kcp', ...manual, pay_method: 'booknlife' },
    ['bypass.shop_user_id'],
  ],
  [
    'kcp points without the code',
    { pg: 'kcp', ...manual, pay_method: 'point', bypass: { shop_user_id: 'u' } },
    ['bypass.pt_memcorp_cd'],
  ],
  [
    'kcp escrow with half an item',
    { pg: 'kcp', ...manual, escrow: true, kcpProducts: [products[0], { name: 'B', quantity: 1 }] },
    ['kcpProducts.1.orderNumber', 'kcpProducts.1.amount'],
  ],
  [
    'kcp escrow with one object',
    { pg: 'kcp', ...manual, escrow: true, kcpProducts: products[0] },
    ['kcpProducts'],
  ],
  ['kicc escrow by card', { pg: 'kicc', ...manual, escrow: true, kiccProducts: products }, ['pay_method']],
  [
    'kicc escrow without a list',
    { pg: 'kicc', ...manual, pay_method: 'vbank', escrow: true },
    ['kiccProducts'],
  ],
  [
    'kicc escrow with the list of kcp',
    { pg: 'kicc', ...manual, pay_method: 'trans', escrow: true, kcpProducts: products },
    ['kiccProducts'],
  ],
  [
    'kicc escrow without the buyer',
    {
      pg: 'kicc',
      ...manual,
      pay_method: 'vbank',
      escrow: true,
      kiccProducts: products,
      buyer_email: '',
      buyer_name: undefined,
    },
    ['buyer_name', 'buyer_email'],
  ],
  ['kicc with samsung', { pg: 'kicc', ...manual, pay_method: 'samsung' }, ['pay_method']],
  ['kicc without buyer_tel', { pg: 'kicc', ...manual, buyer_tel: undefined, ...url }, ['buyer_tel'], android],
  ['method of the newer API', { pg: 'kcp', ...manual, pay_method: 'CARD' }, ['pay_method']],
  ['method misspelt', { pg: 'html5_inicis', ...manual, pay_method: 'kakopay' }, ['pay_method']],
  [
    'date of the documents',
    { pg: 'html5_inicis', ...manual, pay_method: 'vbank', vbank_due: 'YYYYMMDD' },
    ['vbank_due'],
    pc,
  ],
  [
    'date that does not exist',
    { pg: 'kcp', ...manual, pay_method: 'vbank', vbank_due: '20260230' },
    ['vbank_due'],
  ],
  [
    'kakao, method type in small letters',
    { pg: 'kakaopay', ...manual, bypass: { kakaopay: { payment_method_type: 'money' } } },
    ['bypass.kakaopay.payment_method_type'],
  ],
  ['braces of the documents', { pg: 'html5_inicis.{상점아이디}', ...manual }, ['pg']],
  ['braces left in', { pg: 'kcp.{INIBillTst}', ...manual }, ['pg']],
  ['a CID alone', { pg: 'TC0ONETIME', ...manual }, ['pg']],
  ['a channel key as pg', { pg: 'channel-key-893597d6-e62d-410f-83f9-119f530b4b11', ...manual }, ['pg']],
  ['code misspelt', { pg: 'html5_inics', ...manual }, ['pg']],
  ['code of Kakao before 2018', { pg: 'kakao', ...manual }, ['pg']],
  ['identity code', { pg: 'inicis_unified.MIIiasTest', ...manual }, ['pg']],
  [
    'danal virtual account without biz_num',
    { pg: 'danal_tpay', ...manual, pay_method: 'vbank' },
    ['biz_num'],
  ],
  ['paypal in won', { pg: 'paypal', ...manual, ...url, currency: 'KRW' }, ['currency']],
  ['nothing at all', { pg: 'html5_inicis' }, ['amount', 'buyer_tel']],
  [
    'everything at once',
    { pg: 'kicc', pay_method: 'kpay', merchant_uid: 7, amount: '1,000', escrow: true },
    ['merchant_uid', 'amount', 'pay_method', 'buyer_tel'],
  ],
]

describe('calls that work', () => {
  test.each(working.map(([title, ...call]) => [title, call] as const))('%s', (_, [param, situation]) => {
    const errors = checkRaw(param, situation).filter(({ severity }) => severity === 'error')
    expect(errors.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })
})

describe('calls that do not', () => {
  test.each(broken.map(([title, ...call]) => [title, call] as const))(
    '%s',
    (_, [param, fields, situation]) => {
      const errors = checkRaw(param, situation).filter(({ severity }) => severity === 'error')
      expect(new Set(errors.map(({ path }) => path))).toEqual(new Set(fields))
      for (const { path, message } of errors) expect(message).toContain(path)
    },
  )
})
