import type { Scope } from './kinds.js'
import { list, type Prepared, type Step } from './prepare.js'
import { hasWord, isAbsent, memberOf } from './value.js'
import type { Finding, PgData, SdkPath } from './vocabulary.js'

/** Which of its ways the SDK takes: a billing key may go another than a payment. */
export const sdkPathOf = (
  { sdkPath, billing }: PgData,
  { customer_uid }: Readonly<Record<string, unknown>>,
): SdkPath => (!isAbsent(customer_uid) && billing && billing.sdkPath) || sdkPath

/** Facts about the gateway and the call that a condition can ask for; `undefined` where they do not hold. */
function factsOf({ pg, param, device, os, inApp, tablet, call, oldSdk }: Scope): Record<string, unknown> {
  const { currency, customer_uid, channelKey, channelGroupId } = param
  const required = isAbsent(customer_uid) ? pg.payment : pg.billing && pg.billing.required
  return {
    // The two ways of the SDK tell PCs from phones differently.
    '@device': tablet && device === 'pc' && sdkPathOf(pg, param) === 'checkout-service' ? 'mobile' : device,
    '@os': os,
    '@inApp': inApp,
    '@call': call,
    '@oldSdk': oldSdk || undefined,
    '@redirects': pg.redirects,
    // With a key alone nobody knows which gateway it is of, and some take no notice of the method.
    '@methodIgnored':
      pg.methodIgnored || (pg.partial && !(isAbsent(channelKey) && isAbsent(channelGroupId))) || undefined,
    '@won': (isAbsent(currency) ? !pg.dollars : currency === 'KRW') || undefined,
    '@billing': pg.billing ? true : undefined,
    '@amountListed': hasWord(required || '', 'amount') || undefined,
  }
}

/** Calls `visit` with every value at a path, and the numbers of the list items on the way. */
function walk(
  value: unknown,
  segments: readonly string[],
  visit: (value: unknown, items: readonly number[]) => void,
  at = 0,
  items: readonly number[] = [],
): void {
  for (; at < segments.length; at++) {
    const segment = segments[at] as string
    if (segment === list) {
      if (Array.isArray(value)) value.forEach((item, i) => walk(item, segments, visit, at + 1, [...items, i]))
      return
    }
    value = memberOf(value, segment)
  }
  visit(value, items)
}

/** A path with the numbers of items in the place of its lists, as far as it goes the way of `demand`. */
function numbered(segments: readonly string[], items: readonly number[], demand = segments): string[] {
  let next = 0
  let isSame = true
  return segments.map((segment, i) => {
    isSame &&= segment === demand[i]
    return segment === list && isSame ? String(items[next++]) : segment
  })
}

/** The findings of `rules` in `scope`. */
export function run(rules: readonly Prepared[], scope: Scope): Finding[] {
  const findings: Finding[] = []
  const said = new Set<string>()
  const { param } = scope
  const facts = factsOf(scope)
  const isMet = ({ path, meets }: Step, segments: readonly string[]): boolean => {
    const root = path[0] === '@' ? facts : param
    if (segments.length === 1) return meets(memberOf(root, path), scope, path)
    let some = false
    walk(root, segments, (value) => (some ||= meets(value, scope, path)))
    return some
  }
  // A request has few fields of many, and most rules are about others.
  const isGiven = (field = ''): boolean => field in param
  for (const { severity, id, parts, fields } of rules) {
    if (fields && !fields.some(isGiven)) continue
    const { rule, conditions, demands } = parts()
    if (!conditions.every((condition) => isMet(condition, condition.segments))) continue
    for (const { path, segments, test, meets } of demands) {
      walk(param, segments, (value, items) => {
        if (meets(value, scope, path)) return
        // Where a condition goes through the same list, it speaks of the same item.
        if (!conditions.every((one) => isMet(one, numbered(one.segments, items, segments)))) return
        const at = numbered(segments, items).join('.')
        // Two parts of a rule may say the same of one field.
        if (said.has(`${id} ${at}`)) return
        said.add(`${id} ${at}`)
        findings.push({ severity, rule: id, path: at, value, test, when: rule.when })
      })
    }
  }
  return findings
}
