import * as z from 'zod/mini'
import { afterEach, describe, expect, test } from 'vitest'
import { having } from '../../test/fixtures/facts/spec.js'
import { checkPay } from '../check-pay.js'
import type { PayIssue } from '../issue.js'
import { allPgs, checkRaw, html5_inicis, kcp } from '../pg/index.js'
import { partialPgs } from '../pg/partial.js'
import { commonErrors, commonWarnings, strictErrors } from '../rules/common.js'
import { parseRules } from '../rules/parse.js'
import type { Finding, Rules } from '../rules/vocabulary.js'
import { en } from './en.js'
import { ko } from './ko.js'

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
      ['KG INICIS', 'amount', 'number', '"64900"', 'not a text'],
      ['KG이니시스', 'amount', '숫자', '"64900"', '넣어 주세요'],
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
      ['EasyPay', 'pay_method', '"trans" or "vbank"', '"card"', 'escrow'],
      ['이지페이', 'pay_method', '"trans", "vbank"', '"card"', 'escrow'],
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
      'KG INICIS: amount must be a number. Received "64900". Give a number, not a text.',
    )
    expect(said({ amount: '64900' }, 'common-amount-number', ko)).toBe(
      '[KG이니시스] amount: 숫자여야 합니다. 받은 값: "64900". 문자열이 아닌 숫자로 넣어 주세요.',
    )
  })

  test('English is the default, and the only other is Korean', () => {
    expect(checkRaw({ pg: 'x' })[0]?.message).toBe(checkRaw({ pg: 'x' }, { locale: en })[0]?.message)
    expect([en.tag, ko.tag]).toEqual(['en', 'ko'])
  })
})

describe('every rule there is', () => {
  const sets: [string, Rules, (typeof allPgs)[keyof typeof allPgs] | undefined][] = [
    ['common', { ...commonErrors, ...commonWarnings, ...strictErrors }, undefined],
    ...[...Object.values(allPgs), ...Object.values(partialPgs)].map(
      (pg) => [pg.code, { ...pg.errors, ...pg.warnings }, pg as never] as [string, Rules, never],
    ),
  ]

  test.each(sets)('%s: has a sentence in both languages', (_, rules, pg) => {
    const context = { pg: pg?.name, methods: pg?.methods }
    for (const [rule, text] of Object.entries(rules)) {
      for (const { when, then } of parseRules(text)) {
        for (const [path, demand] of Object.entries(then)) {
          const finding: Finding = { severity: 'error', rule, path, value: 'received', test: demand, when }
          for (const locale of [en, ko]) {
            const message = locale.finding(finding, context)
            expect(message).toContain(path)
            expect(message).toContain('"received"')
            expect(message).not.toMatch(/undefined|null|NaN|Infinity|\[object|@device|@os|function/)
          }
          expect(ko.finding(finding, context)).toMatch(/[가-힣]/)
          expect(en.finding(finding, { ...context, pg: undefined })).not.toMatch(/[가-힣]/)
        }
      }
    }
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
