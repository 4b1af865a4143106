import type { Scope } from './kinds.js'
import { list, type ItemStep, type Prepared } from './prepare.js'
import { hasWord, isAbsent, memberOf } from './value.js'
import type { Finding, PgData } from './vocabulary.js'

/** Facts about the gateway and the call that a condition can ask for; `undefined` where they do not hold. */
function situational(name: string, { pg, param, device, os, inApp, tablet, call, oldSdk }: Scope): unknown {
  switch (name) {
    case '@device':
      // The two ways of the SDK tell PCs from phones differently.
      return tablet && device === 'pc' && sdkPathOf(pg, param) === 'checkout-service' ? 'mobile' : device
    case '@os':
      return os
    case '@inApp':
      return inApp
    case '@call':
      return call
    case '@oldSdk':
      return oldSdk || undefined
    case '@redirects':
      return pg.redirects
    case '@methodIgnored':
      // With a key alone nobody knows which gateway it is of, and some take no notice of the method.
      return (
        pg.methodIgnored ||
        (pg.partial && !(isAbsent(param.channelKey) && isAbsent(param.channelGroupId))) ||
        undefined
      )
    case '@won':
      return isAbsent(param.currency) ? !pg.dollars || undefined : param.currency === 'KRW' || undefined
    case '@billing':
      return pg.billing ? true : undefined
    case '@amountListed':
      return needsAmount(pg, isAbsent(param.customer_uid)) || undefined
    default:
      throw new Error(`unknown condition ${name}`) // a slip in a data file; every rule is run by the tests
  }
}

const sdkPathOf = (pg: PgData, param: Scope['param']): PgData['sdkPath'] =>
  (pg.billing && !isAbsent(param.customer_uid) && pg.billing.sdkPath) || pg.sdkPath

function needsAmount(pg: PgData, isPayment: boolean): boolean {
  const required = isPayment ? pg.payment : pg.billing && pg.billing.required
  return typeof required === 'string' && hasWord(required, 'amount')
}

/** The value at a path without lists. */
function valueAt(value: unknown, segments: readonly string[]): unknown {
  for (const segment of segments) {
    if (value === undefined) return undefined
    value = memberOf(value, segment)
  }
  return value
}

/** Calls `visit` with every value at a path through lists, and the numbers of the items on the way. */
function walk(
  value: unknown,
  segments: readonly string[],
  visit: (value: unknown, items: readonly number[]) => void,
  items: readonly number[] = [],
): void {
  const at = segments.indexOf(list)
  if (at === -1) return visit(valueAt(value, segments), items)
  const inner = valueAt(value, segments.slice(0, at))
  if (!Array.isArray(inner)) return
  const rest = segments.slice(at + 1)
  inner.forEach((item, i) => walk(item, rest, visit, [...items, i]))
}

/** Whether a condition through lists is met: by the same item where it shares lists, by some item elsewhere. */
function isMet({ segments, meets, path, shared }: ItemStep, scope: Scope, items: readonly number[]): boolean {
  let left = shared
  const fixed = segments.map((segment) =>
    segment === list && left-- > 0 ? String(items[shared - left - 1]) : segment,
  )
  let some = false
  walk(scope.param, fixed, (value) => (some ||= meets(value, scope, path)))
  return some
}

/** A path with the numbers of its items. */
function numbered(segments: readonly string[], items: readonly number[]): string {
  let next = 0
  return segments.map((segment) => (segment === list ? String(items[next++]) : segment)).join('.')
}

/** Whether the conditions of a rule that go through no list are met. */
function applies({ heads, conditions }: Prepared, scope: Scope): boolean {
  for (const head of heads) if (scope.param[head] === undefined) return false
  for (const { path, segments, meets, isSituational } of conditions) {
    const value = isSituational ? situational(path, scope) : valueAt(scope.param, segments)
    if (!meets(value, scope, path)) return false
  }
  return true
}

/** The findings of `rules` in `scope`. */
export function run(rules: readonly Prepared[], scope: Scope): Finding[] {
  const findings: Finding[] = []
  const said = new Set<string>()
  for (const prepared of rules) {
    if (!applies(prepared, scope)) continue
    const { severity, id, rule } = prepared
    for (const { path, segments, test, meets, conditions } of prepared.demands) {
      walk(scope.param, segments, (value, items) => {
        if (meets(value, scope, path) || !conditions.every((condition) => isMet(condition, scope, items)))
          return
        // Two parts of a rule may say the same of one field.
        const at = numbered(segments, items)
        if (said.has(`${id} ${at}`)) return
        said.add(`${id} ${at}`)
        findings.push({ severity, rule: id, path: at, value, test, when: rule.when })
      })
    }
  }
  return findings
}
