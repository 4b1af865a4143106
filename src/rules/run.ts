import { parseRules } from './parse.js'
import { hasWord, isAbsent, memberOf, meets, type Scope } from './test.js'
import type { Finding, PgData, Rule, Rules, Test } from './vocabulary.js'

/** A rule with its paths split once. */
interface Prepared {
  readonly severity: Finding['severity']
  readonly id: string
  readonly rule: Rule
  readonly when: readonly PathTest[]
  readonly then: readonly PathTest[]
}

type PathTest = readonly [path: string, segments: readonly string[], test: Test]

const split = (tests: Rule['then'] = {}): PathTest[] =>
  Object.entries(tests).map(([path, test]) => [path, path.replaceAll('[]', '.[]').split('.'), test])

/** Makes rules ready to run. Costs as much as a few checks, so it is done once per set of rules. */
export function prepare(severity: Finding['severity'], rules: Rules, except = ''): Prepared[] {
  return Object.entries(rules)
    .filter(([id]) => !hasWord(except, id))
    .flatMap(([id, text]) =>
      parseRules(text).map((rule) => ({
        severity,
        id,
        rule,
        when: split(rule.when),
        then: split(rule.then),
      })),
    )
}

/** Facts about the gateway and the device that a condition can ask for. */
function situational(name: string, { pg, param, device, os }: Scope): unknown {
  switch (name) {
    case '@device':
      return device
    case '@os':
      return os
    case '@redirects':
      return pg.window.mobile === 'redirect'
    case '@methodIgnored':
      return pg.methodIgnored ?? false
    case '@amountListed':
      return needsAmount(pg, isAbsent(param.customer_uid))
    default:
      throw new Error(`unknown condition ${name}`) // a slip in a data file; the data test runs every rule
  }
}

function needsAmount(pg: PgData, isPayment: boolean): boolean {
  const required = isPayment ? pg.payment : pg.billing && pg.billing.required
  return typeof required === 'string' && hasWord(required, 'amount')
}

/** Calls `visit` with every value at a path: one, or one per item where the path goes through a list. */
function walk(
  value: unknown,
  segments: readonly string[],
  index: number,
  path: string,
  visit: (value: unknown, path: string) => void,
): void {
  const segment = segments[index]
  if (segment === undefined) return visit(value, path)
  if (segment === '[]') {
    if (!Array.isArray(value)) return
    value.forEach((item, i) => walk(item, segments, index + 1, `${path}.${i}`, visit))
    return
  }
  walk(memberOf(value, segment), segments, index + 1, path ? `${path}.${segment}` : segment, visit)
}

/** The findings of `rules` in `scope`. */
export function run(rules: readonly Prepared[], scope: Scope): Finding[] {
  const findings: Finding[] = []
  for (const { severity, id, rule, when, then } of rules) {
    const applies = when.every(([path, segments, test]) => {
      if (path.startsWith('@')) return meets(test, situational(path, scope), scope, path, false)
      let some = false
      walk(scope.param, segments, 0, '', (value) => (some ||= meets(test, value, scope, path, false)))
      return some
    })
    if (!applies) continue
    for (const [path, segments, test] of then) {
      walk(scope.param, segments, 0, '', (value, at) => {
        if (!meets(test, value, scope, path, true)) {
          findings.push({ severity, rule: id, path: at, value, test, when: rule.when })
        }
      })
    }
  }
  return findings
}

export type { Prepared }
