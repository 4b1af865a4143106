import * as z from 'zod/mini'
import { afterEach, describe, expect, test } from 'vitest'
import { having } from '../../test/gateways/table.js'
import { checkPay } from '../check-pay.js'
import type { PayIssue } from '../issue.js'
import { allPgs, checkRaw, html5_inicis, kcp } from '../pg/index.js'
import { baseFields, selectFields, someFields, type Shapes } from '../params.js'
import { commonErrors, commonWarnings, strictErrors } from '../rules/common.js'
import { prepare, rulesOf, type Prepared } from '../rules/prepare.js'
import { joinShapes } from '../rules/shape.js'
import type { Finding, PgData, Rules } from '../rules/vocabulary.js'
import { en } from './en.js'
import { ko } from './ko.js'
import { sentenceOf } from './locale.js'

const payment = {
  pg: 'html5_inicis.MOIshop001',
  pay_method: 'card',
  merchant_uid: 'order0001',
  name: '의자',
  amount: 64900,
  buyer_tel: '010-4242-4242',
}

const said = (changes: Record<string, unknown>, rule: string, locale = en): string =>
  checkRaw(having(payment, changes), { locale }).find((issue) => issue.rule === rule)?.message ?? ''

describe('a sentence says the gateway, the field, the demand, what was received and what to do', () => {
  test.each([
    [
      { amount: '64900' },
      'common-amount-number',
      ['html5_inicis', 'amount', 'number', '"64900"', 'not a text'],
      ['html5_inicis', 'amount', '숫자', '"64900"', '넣어 주세요'],
    ],
    [
      { amount: undefined },
      'common-amount-finite',
      ['amount', 'required', 'nothing', 'Add it'],
      ['amount', '필수', '없음', '넣어 주세요'],
    ],
    [
      { buyer_tel: '' },
      'html5-inicis-buyer-tel',
      ['buyer_tel', 'required', '""'],
      ['buyer_tel', '필수', '""'],
    ],
    [
      { pay_method: 'point' },
      'html5-inicis-pay-method',
      ['pay_method', '"point"', '"card"', '"booknlife"'],
      ['pay_method', '"point"', '"card"', '"booknlife"'],
    ],
    [
      { merchant_uid: 'a'.repeat(41) },
      'common-merchant-uid-length',
      ['merchant_uid', '40', 'aaa', 'Shorten'],
      ['merchant_uid', '40자', 'aaa', '줄여'],
    ],
    [{ pg: 'kakopay' }, 'common-pg-known', ['pg', '"kakopay"', 'kakaopay?'], ['pg', '"kakopay"', 'kakaopay']],
    [
      { pg: 'kcp.{T0000}' },
      'common-pg-form',
      ['pg', 'code.MID', '"kcp.{T0000}"'],
      ['pg', 'code.MID', '"kcp.{T0000}"'],
    ],
    [
      { ppay_method: 'card' },
      'unknown-key',
      ['ppay_method', '"card"', 'pay_method?'],
      ['ppay_method', '"card"', 'pay_method'],
    ],
    [
      { display: { card_quota: [3] } },
      'html5-inicis-card-quota-range',
      ['display.card_quota', '[3]', 'every month'],
      ['display.card_quota', '[3]', '개월'],
    ],
    [
      { amount: 49999, display: { card_quota: [2] } },
      'html5-inicis-installment-50000',
      ['display.card_quota', '50,000', '[2]'],
      ['display.card_quota', '5만 원', '[2]'],
    ],
    [
      { pg: 'kicc', escrow: true },
      'kicc-escrow-method',
      ['kicc', 'pay_method', '"trans" or "vbank"', '"card"', 'escrow'],
      ['kicc', 'pay_method', '"trans", "vbank"', '"card"', 'escrow'],
    ],
    [
      { pg: 'kcp', customer_uid: 'u' },
      'kcp-billing-code',
      ['customer_uid', '"u"', 'kcp_billing'],
      ['customer_uid', '"u"', 'kcp_billing'],
    ],
    [
      { pg: 'html5_inicis.T0000' },
      'test-mid',
      ['pg', 'kcp', '"html5_inicis.T0000"'],
      ['pg', 'kcp', '"html5_inicis.T0000"'],
    ],
    [
      { custom_data: { n: 1n } },
      'sendable',
      ['custom_data.n', 'BigInt', 'plain data'],
      ['custom_data.n', 'BigInt', '일반 데이터'],
    ],
  ] as const)('%#', (changes, rule, english, korean) => {
    for (const part of english) expect(said(changes, rule)).toContain(part)
    for (const part of korean) expect(said(changes, rule, ko)).toContain(part)
  })

  test('in full', () => {
    expect(said({ amount: '64900' }, 'common-amount-number')).toBe(
      'html5_inicis: amount must be a number. Received "64900". Give a number, not a text.',
    )
    expect(said({ amount: '64900' }, 'common-amount-number', ko)).toBe(
      '[html5_inicis] amount: 숫자여야 합니다. 받은 값: "64900". 문자열이 아닌 숫자로 넣어 주세요.',
    )
  })

  test('English is the default, and the only other is Korean', () => {
    expect(checkRaw({ pg: 'x' })[0]?.message).toBe(checkRaw({ pg: 'x' }, { locale: en })[0]?.message)
    expect([en.tag, ko.tag]).toEqual(['en', 'ko'])
  })
})

describe('every rule there is', () => {
  const shapes = { ...baseFields, ...someFields, ...selectFields }
  const both = (errors: Rules, warnings: Rules, fields: Shapes, pg?: PgData): readonly Prepared[] => [
    ...prepare('error', errors, fields, { ...(pg && { pg }) }),
    ...prepare('warning', warnings, fields, { ...(pg && { pg }) }),
  ]
  const sets: [string, readonly Prepared[], PgData | undefined][] = [
    ['common', both({ ...commonErrors, ...strictErrors }, commonWarnings, shapes), undefined],
    ...Object.values<PgData>(allPgs).map((pg): [string, readonly Prepared[], PgData] => {
      const { errors, warnings } = rulesOf(pg)
      return [pg.code, both(errors, warnings, joinShapes(shapes, pg.params), pg), pg]
    }),
  ]

  test.each(sets)('%s: has a sentence in both languages', (_, rules, pg) => {
    for (const { severity, id, parts } of rules) {
      const { rule } = parts()
      for (const [path, demand] of rule.then) {
        const finding: Finding = {
          severity,
          rule: id,
          path,
          value: 'received',
          test: demand,
          when: rule.when,
        }
        for (const locale of [en, ko]) {
          const message = sentenceOf(finding, pg, locale)
          expect(message).toContain(path)
          expect(message).toContain('"received"')
          expect(message).not.toMatch(/undefined|null|NaN|Infinity|\[object|@|function|\{\w*\}|: \. | \. /)
        }
        expect(sentenceOf(finding, pg, ko)).toMatch(/[가-힣]/)
        // Some values are Korean themselves.
        expect(sentenceOf(finding, pg, en).replace(/"[^"]*"/g, '')).not.toMatch(/[가-힣]/)
      }
    }
  })

  test('the two languages have the same sentences', () => {
    expect(Object.keys(ko.demands)).toEqual(Object.keys(en.demands))
    expect(Object.keys(ko.conditions)).toEqual(Object.keys(en.conditions))
    expect(Object.keys(ko.unsendable)).toEqual(Object.keys(en.unsendable))
  })
})

describe('no text of zod, whatever language the page has given it', () => {
  // The page's own setting, as a page would make it; the package never calls it.
  const shared = globalThis as { __zod_globalConfig?: Record<string, unknown> }
  const before = { ...z.config() }
  afterEach(() => {
    z.config({ customError: undefined, localeError: undefined, ...before })
  })

  const wrong: Record<string, unknown>[] = [
    { display: { card_quota: '6' } },
    { card: { direct: { code: 381, quota: '3' } } },
    { card: { detail: [{}] } },
    { notice_url: [1] },
    { bypass: 7 },
    { name: 7, escrow: 'Y', tax_free: '0' },
  ]

  test.each(wrong)('%j', (changes) => {
    const all = (): PayIssue[] =>
      [html5_inicis, kcp].flatMap((pg) => [
        ...checkPay({ pg }, having(payment, { pg: undefined, ...changes })),
        ...checkRaw(having(payment, { ...changes, pg: pg.code })),
      ])
    const quiet = all().map(({ message }) => message)
    expect(quiet.join('\n')).not.toMatch(/Invalid input|expected|Too small|invalid_type|Zod/i)
    z.config({ localeError: () => 'TEXT OF THE PAGE', customError: () => 'TEXT OF THE PAGE' })
    expect(all().map(({ message }) => message)).toEqual(quiet)
    expect(shared).toBeDefined()
  })
})

describe('received values', () => {
  test('long ones are cut, and nothing of them is run', () => {
    const long = said({ merchant_uid: 'x'.repeat(1_000_000) }, 'common-merchant-uid-length')
    expect(long.length).toBeLessThan(400)
    expect(
      said({ display: { card_quota: Array.from({ length: 50 }, () => 3.5) } }, 'common-card-quota-type')
        .length,
    ).toBeLessThan(400)
    expect(said({ amount: { toString: 'x', a: 1, b: 2 } }, 'common-amount-number')).toContain(
      '{ toString, a, b }',
    )
  })
})
