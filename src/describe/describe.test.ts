/** What tools rely on, in the descriptions of single gateways. */
import { expect, test } from 'vitest'
import { factFiles } from '../../test/gateways/accounts.js'
import { allPgs, describePg } from '../pg/index.js'
import type { PgData } from '../rules/vocabulary.js'
import type { FieldDescription, PgDescription } from './description.js'

const every = Object.values<PgData>(allPgs).map((pg) => [pg.code, pg, describePg(pg)] as const)

const field = ({ fields }: PgDescription, path: string): FieldDescription | undefined =>
  fields.find((one) => one.path === path)
const requiredOf = (pg: PgData, path: string) => field(describePg(pg), path)?.required

test('kcp: keys by another code, escrow products of its own', () => {
  const kcp = describePg(allPgs.kcp)
  expect(kcp).toMatchObject({
    code: 'kcp',
    name: { ko: 'NHN KCP', en: 'NHN KCP' },
    status: 'current',
    sdkPath: 'legacy-iframe',
    window: { pc: 'iframe', mobile: 'redirect' },
    payment: { methodIgnored: false, required: ['merchant_uid', 'pay_method', 'name', 'amount'] },
    billing: {
      pg: 'kcp_billing',
      methods: [{ code: 'card', name: { ko: '신용카드', en: 'Credit card' } }],
      required: ['customer_uid', 'merchant_uid', 'amount'],
      amount: 'display-only',
    },
    escrow: { products: 'kcpProducts' },
    testMids: [
      { mid: 'T0000', use: 'payment', evidence: ['playground', 'english docs', 'docs', 'console'] },
      { mid: 'AO09C', use: 'payment', evidence: ['docs'] },
    ],
  })
  expect(field(kcp, 'kcpProducts[].name')).toEqual({
    path: 'kcpProducts[].name',
    label: { ko: '상품명', en: 'Product name' },
    help: { ko: '에스크로로 거래하는 상품의 이름입니다.', en: 'Name of the product under escrow.' },
    type: 'string',
    values: [],
    required: 'sometimes',
    own: true,
  })
  expect(field(kcp, 'bypass.app_flag')).toMatchObject({ type: "'Y'|'N'|'S'", values: ['Y', 'N', 'S'] })
  expect(field(kcp, 'display.card_quota')).toMatchObject({ type: 'integer[]', required: 'no', own: false })
  expect(field(kcp, 'pay_method')?.values).toContain('naverpay_bridge')
  // The field stands where the window stands: with kcp_billing.
  expect(field(kcp, 'customer_uid')).toBeUndefined()
  expect(describePg(allPgs.kcp_billing)).toMatchObject({ payment: null, billing: { pg: 'kcp_billing' } })
})

test('a rule in words: path, demand, conditions, remedy', () => {
  const { rules } = describePg(allPgs.kicc)
  expect(rules.find(({ id }) => id === 'kicc-escrow-buyer')).toEqual({
    id: 'kicc-escrow-buyer',
    severity: 'error',
    path: ['buyer_name', 'buyer_email', 'buyer_tel'],
    text: {
      en: 'buyer_name, buyer_email, buyer_tel: each must be a text that is not blank (with escrow true, with pay_method "trans" or "vbank"). Give a text.',
      ko: 'buyer_name, buyer_email, buyer_tel: 비어 있지 않은 문자열이어야 합니다 (조건: escrow: true, pay_method: "trans", "vbank"). 문자열을 넣어 주세요.',
    },
  })
})

test('a rule in words names the values its advice is for', () => {
  const of = (pg: PgData, id: string) =>
    describePg(pg)
      .rules.filter((rule) => rule.id === id)
      .map(({ text }) => text.en)
  expect(of(allPgs.kcp, 'kcp-happymoney')).toEqual([
    'pay_method is in some of the vendor\'s lists only (with pay_method "happymoney" or "ssgpay"). Ask the gateway whether it still takes this.',
  ])
  expect(of(allPgs.tosspayments, 'tosspayments-contract')).toContainEqual(
    expect.stringMatching(/^tax_free works only after .* \(with tax_free above 0\)/),
  )
  // What is not known of a call is no condition a reader could check.
  expect(of(allPgs.paypal_v2, 'paypal_v2-rt-ignored').join()).not.toContain('for ,')
})

test('kicc: escrow for two methods, with its list', () => {
  expect(describePg(allPgs.kicc).escrow).toEqual({ products: 'kiccProducts', methods: ['trans', 'vbank'] })
  expect(describePg(allPgs.tosspayments).escrow?.products).toBe('products')
  expect(describePg(allPgs.welcome).escrow).toEqual({ products: null, methods: ['card', 'trans', 'vbank'] })
  expect(describePg(allPgs.kakaopay).escrow).toBeNull()
})

test('what becomes of the amount when a key is issued', () => {
  expect(describePg(allPgs.danal).billing?.amount).toBe('charged-now')
  expect(describePg(allPgs.kakaopay).billing?.amount).toBe('zero-or-charged')
  expect(describePg(allPgs.welcome).billing?.amount).toEqual({ card: 'display-only', phone: 'charged-now' })
})

test('keys that another code issues', () => {
  const issuers = every
    .filter(([code, , { billing }]) => billing && billing.pg !== code)
    .map(([code, , { billing }]) => [code, billing?.pg])
  expect(issuers).toEqual([
    ['inicis', 'html5_inicis'],
    ['kcp', 'kcp_billing'],
    ['tosspay', 'tosspay_v2'],
    ['paypal', 'paypal_v2'],
  ])
  // The facts name the same.
  for (const [code, , { billing }] of every)
    if (billing)
      expect([code, (factFiles.get(code)?.billing as { pgCode?: string }).pgCode]).toEqual([code, billing.pg])
})

test('a code that only verifies persons has neither window, and no fields', () => {
  for (const pg of [allPgs.inicis_unified, allPgs.kcp_v2])
    expect(describePg(pg)).toMatchObject({ payment: null, billing: null, escrow: null, fields: [] })
})

test('how far a field is required', () => {
  expect(requiredOf(allPgs.danal, 'amount')).toBe('always') // in both windows
  expect(requiredOf(allPgs.html5_inicis, 'buyer_tel')).toBe('sometimes') // not in the billing window
  expect(requiredOf(allPgs.kcp, 'kcpProducts')).toBe('sometimes') // with escrow
  expect(requiredOf(allPgs.kcp, 'bypass')).toBe('sometimes') // with what stands in it
  expect(requiredOf(allPgs.kcp, 'buyer_addr')).toBe('no')
  expect(requiredOf(allPgs.kcp_quick, 'bypass.kcpQuick')).toBe('always') // what stands in it always is
  expect(requiredOf(allPgs.naverco, 'naverProducts[].id')).toBe('always') // of a list that always is
  expect(requiredOf(allPgs.naverpay, 'naverProducts[].uid')).toBe('sometimes') // of one that is not
  expect(requiredOf(allPgs.naverco, 'naverProducts[].shipping.feePayType')).toBe('sometimes')
  expect(requiredOf(allPgs.uplus, 'm_redirect_url')).toBe('sometimes') // on a phone
  expect(requiredOf(allPgs.kcp, 'card.direct')).toBe('no') // only its code is, where it is given
})

test('a common field that a gateway documents in its own way', () => {
  const { label, help, own, values } = field(describePg(allPgs.eximbay), 'currency') ?? {}
  expect({ label, own }).toEqual({ label: { ko: '결제 통화', en: 'Currency' }, own: false })
  expect(help?.en).toContain('US dollars')
  expect(values).toContain('RUB')
})

test('what is no gateway is refused in words', () => {
  for (const nothing of [undefined, null, {}, { code: 'kakopay' }, 'kcp'])
    expect(() => describePg(nothing as unknown as PgData)).toThrow(TypeError)
})
