/** Runs the table of a gateway: on the call for the raw SDK, and on our own API where a channel can say the same. */
import { describe, expect, test } from 'vitest'
import { checkPay } from '../../src/check-pay.js'
import { rawChecker } from '../../src/check-raw.js'
import type { PayIssue } from '../../src/issue.js'
import { idOf, rulesOf } from '../../src/rules/prepare.js'
import { hasWord } from '../../src/rules/value.js'
import type { Situation } from '../../src/rules/vocabulary.js'
import { having, type Change, type Request, type RuleSpec, type Table } from './table.js'

export const brief = (issues: readonly PayIssue[]): string[] =>
  issues.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`)

const errorsOf = (issues: readonly PayIssue[]): string[] =>
  brief(issues.filter(({ severity }) => severity === 'error'))

const back = { m_redirect_url: 'https://shop.example/complete' }

const places: readonly Situation[] = [
  {},
  { device: 'pc' },
  { device: 'mobile', os: 'ios' },
  { device: 'mobile', os: 'android' },
]

const named = ([changes, situation = {}]: Change): string => {
  const { at: _at, ...where } = situation
  const what = Object.entries(changes).map(([path, value]) => {
    const text = value === undefined ? 'left out' : (JSON.stringify(value) ?? String(value))
    return `${path} ${text.length > 50 ? `${text.slice(0, 40)}… (${text.length})` : text}`
  })
  return [...what, ...Object.values(where).map(String)].join(', ') || 'as it is'
}

/** The tests of one gateway. */
export function runTable({ pg, payment, billing, base, rules }: Table): void {
  const checkRaw = rawChecker({ [pg.code]: pg })
  const raw = (request: Request): Request => ({ pg: pg.code, ...request })

  const ours = (request: Request, situation: Situation): PayIssue[] => {
    const { pg: selector, channelKey, ...rest } = request
    if (typeof channelKey === 'string') return checkPay({ pg, channelKey }, rest, situation)
    return checkPay({ pg, mid: String(selector ?? pg.code).split('.')[1] }, rest, situation)
  }

  const windows = [
    ['payment', pg.methods, pg.payment, payment],
    ['billing', pg.billing ? pg.billing.methods : '', pg.billing && pg.billing.required, billing],
  ] as const

  for (const [window, methods, required, requests] of windows) {
    test(`${window}: a smallest request for every method`, () => {
      const expected = required === false ? [] : methods.split(' ')
      expect(Object.keys(requests).sort()).toEqual(expected.sort())
    })

    for (const [method, request] of Object.entries(requests)) {
      describe(`${window} by ${method}`, () => {
        test.each(places)('passes: %j', (situation) => {
          if (method !== 'any' && 'pay_method' in request) expect(request.pay_method).toBe(method)
          const sent = situation.device === 'mobile' ? { ...back, ...request } : request
          expect(errorsOf(checkRaw(raw(sent), situation))).toEqual([])
          expect(errorsOf(ours(raw(sent), situation))).toEqual([])
        })

        test('needs each of its fields', () => {
          const before = brief(ours(raw(request), {}))
          const idle = Object.keys(request).filter(
            (field) =>
              !hasWord(`pay_method merchant_uid customer_uid ${required}`, field) &&
              brief(ours(having(raw(request), { [field]: undefined }), {})).every((issue) =>
                before.includes(issue),
              ),
          )
          expect(idle).toEqual([])
        })
      })
    }
  }

  const requestOf = (on: string | undefined): Request => {
    const [window, method = ''] = (on ?? '').split('.')
    const request = on
      ? { payment, billing }[window as 'payment' | 'billing'][method]
      : (base ?? Object.values(payment)[0] ?? Object.values(billing)[0])
    if (!request) throw new Error(`no request ${on ?? ''}`)
    return raw(request)
  }

  test('every rule has its table, and every table its rule', () => {
    const ids = [...Object.keys(rulesOf(pg).errors), ...Object.keys(rulesOf(pg).warnings)].map((key) =>
      idOf(pg, key),
    )
    expect(Object.keys(rules).sort()).toEqual(ids.sort())
  })

  for (const [id, specs] of Object.entries(rules)) {
    const severity = Object.keys(rulesOf(pg).errors).some((key) => idOf(pg, key) === id) ? 'error' : 'warning'
    describe(id, () => {
      const list = Array.isArray(specs) ? (specs as readonly RuleSpec[]) : [specs as RuleSpec]

      test('is broken and kept', () => {
        expect(list.flatMap(({ breaks }) => breaks).length).toBeGreaterThan(0)
        const kept = list.flatMap(({ keeps }) => keeps).length
        expect(kept > 0, 'a rule that holds for every call is never kept').toBe(
          !list.some(({ always }) => always),
        )
      })

      for (const spec of list) {
        const request = requestOf(spec.on)

        test.each(spec.breaks.map((change) => [named(change), change] as const))(
          'breaks: %s',
          (_, change) => {
            const [changes, { at = spec.at, ...situation } = {}] = change
            const sent = having(request, changes)
            const issues = checkRaw(sent, situation)
            expect(brief(issues)).toContain(`${severity} ${id} ${at}`)
            if (!spec.alsoElsewhere) {
              // A warning never blocks, and an error blames no other field. (An amount as a text always blocks.)
              const errors = issues.filter(
                (issue) => issue.severity === 'error' && issue.rule !== 'common-amount-number',
              )
              expect(brief(errors.filter(({ path }) => severity === 'warning' || path !== at))).toEqual([])
            }
            if (!spec.rawOnly) expect(brief(ours(sent, situation))).toContain(`${severity} ${id} ${at}`)
          },
        )

        test.each(spec.keeps.map((change) => [named(change), change] as const))('keeps: %s', (_, change) => {
          const [changes, { at: _at, ...situation } = {}] = change
          const sent = having(request, changes)
          // What only just keeps a rule is a request that goes through.
          const said = (issues: readonly PayIssue[]) =>
            brief(
              issues.filter(
                ({ rule, severity: how }) => rule === id || (how === 'error' && !spec.alsoElsewhere),
              ),
            )
          expect(said(checkRaw(sent, situation))).toEqual([])
          if (!spec.rawOnly) expect(said(ours(sent, situation))).toEqual([])
        })
      }
    })
  }
}
