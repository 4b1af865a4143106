import { isDemanded } from '../params.js'
import { meetsAbsent, passesAbsent } from '../rules/test.js'
import { hasWord } from '../rules/value.js'
import type { PathTest, PgData } from '../rules/vocabulary.js'
import type { BillingDescription, FieldDescription, PaymentDescription } from './description.js'
import { fieldOf, preparedOf } from './rules.js'
import type { Place } from './shapes.js'

type Required = FieldDescription['required']

const order: readonly Required[] = ['no', 'sometimes', 'always']
const least = (one: Required, other: Required): Required =>
  order.indexOf(one) < order.indexOf(other) ? one : other

/** A path and the objects it stands in, up to a list: nothing asks for a list to be there by asking for its items. */
const withObjects = (path: string): string[] => {
  const at = path.lastIndexOf('.')
  return at === -1 || path.charAt(at - 1) === ']' ? [path] : [path, ...withObjects(path.slice(0, at))]
}

/** Whether a condition says that a field, or something inside it, is there already. */
const isAbout = ([condition, test]: PathTest, path: string): boolean => {
  const rest = fieldOf(condition).startsWith(path) ? fieldOf(condition).slice(path.length) : 'another'
  return /^([.[]|$)/.test(rest) && !meetsAbsent(test)
}

/** How far each field is required; one that is not in the map is not. */
export function requiredOf(
  pg: PgData,
  places: readonly Place[],
  payment: PaymentDescription | null,
  billing: BillingDescription | null,
): Map<string, Required> {
  const found = new Map<string, Required>()
  const ask = (path: string, how: Required, when: readonly PathTest[] = []): void => {
    for (const place of withObjects(path))
      if (found.get(place) !== 'always' && !when.some((condition) => isAbout(condition, place)))
        found.set(place, how)
  }

  const windows = [payment, billing].filter((window) => window !== null)
  for (const path of windows.flatMap(({ required }) => required))
    ask(path, windows.every(({ required }) => required.includes(path)) ? 'always' : 'sometimes')

  for (const { severity, parts } of preparedOf(pg)) {
    const { rule } = parts()
    for (const [path, test] of rule.then)
      if (!passesAbsent(test))
        ask(fieldOf(path), severity === 'error' && rule.when.length === 0 ? 'always' : 'sometimes', rule.when)
  }

  // The common rule; a gateway that answers in another way has one of its own.
  if (pg.redirects && !hasWord(pg.replaces ?? '', 'm-redirect-url')) ask('m_redirect_url', 'sometimes')

  for (const { path, parent, shape } of places) {
    if (parent === undefined) continue
    const ofParent = found.get(parent) ?? 'no'
    if (isDemanded(shape)) found.set(path, ofParent === 'always' ? 'always' : 'sometimes')
    else if (path.includes('[]') && found.has(path))
      found.set(path, least(found.get(path) ?? 'no', ofParent === 'always' ? 'always' : 'sometimes'))
  }
  return found
}
