import { en } from '../locales/en.js'
import { ko } from '../locales/ko.js'
import { demandOf, type Locale } from '../locales/locale.js'
import { prepare, rulesOf, type Prepared } from '../rules/prepare.js'
import type { PathTest, PgData, Test } from '../rules/vocabulary.js'
import type { LocalizedText, RuleDescription } from './description.js'
import { allShapes } from './shapes.js'

/** The rules of a gateway itself, made ready: errors first. */
export function preparedOf(pg: PgData): Prepared[] {
  const shapes = allShapes(pg)
  const { errors, warnings } = rulesOf(pg)
  return [...prepare('error', errors, shapes, { pg }), ...prepare('warning', warnings, shapes, { pg })]
}

/** The paths a sentence is about. A request has one of the two selectors, and all of any other fields. */
function subject(paths: readonly string[], { tag }: Locale): string {
  if (paths.join() === 'pg,channelKey') return tag === 'ko' ? 'pg 또는 channelKey:' : 'pg or channelKey'
  if (tag === 'ko') return `${paths.join(', ')}:`
  return paths.length > 1 ? `${paths.join(', ')}: each` : paths.join()
}

const opposite: Readonly<Record<string, string>> = {
  '=': '!=',
  '==': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
}

/** A form a field has: the way it is written down, or the expression itself, in place of a value. */
const written = ({ arg }: Test): Test => ({ kind: '=', arg, values: [arg.split(' ~ ').pop()] })

/**
 * What a rule speaks about, as conditions. Advice that is given for some values only does not name them, because a message
 * shows the value it got: here they are one condition more.
 */
const occasion = ([path, test]: PathTest, when: readonly PathTest[]): PathTest[] => {
  // Whatever is not known of a call goes without saying.
  const known = when
    .filter(([fact, { kind }]) => !fact.startsWith('@') || kind !== 'absent')
    .map(([field, one]): PathTest => [field, one.kind === 'like' ? written(one) : one])
  const kind = opposite[test.kind]
  if (test.say === undefined || kind === undefined) return known
  const { say: _say, ...rest } = test
  return [...known, [path, { ...rest, kind }]]
}

/** The demand and what to do about it, said of the paths it will be said of. */
function predicate(demand: PathTest, { severity, id, parts }: Prepared, pg: PgData, locale: Locale): string {
  const [path, test] = demand
  // Of a field that is there: for one that is left out, most sentences only say that it is missing.
  const finding = { severity, rule: id, path, value: 0, test, when: occasion(demand, parts().rule.when) }
  const [said, remedy] = demandOf(finding, pg, locale)
  return `${said}. ${remedy}.`
}

/** The path of a field by the path of a demand: `a.0.b` stands in the list `a[]`, and `a[]` is about the list `a`. */
export const fieldOf = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '[]').replace(/\[\]$/, '')

/** A rule in words: its demands, those with the same words together. */
function describeRule(prepared: Prepared, pg: PgData): RuleDescription[] {
  const byText = new Map<string, { said: LocalizedText; path: string[] }>()
  for (const demand of prepared.parts().rule.then) {
    const said = { ko: predicate(demand, prepared, pg, ko), en: predicate(demand, prepared, pg, en) }
    const key = said.ko + said.en
    const same = byText.get(key) ?? { said, path: [] }
    byText.set(key, same)
    // One sentence may stand for two tests of a field.
    if (!same.path.includes(demand[0])) same.path.push(demand[0])
  }
  const { id, severity } = prepared
  return [...byText.values()].map(({ said, path }) => ({
    id,
    severity,
    path: path.map(fieldOf),
    text: { ko: `${subject(path, ko)} ${said.ko}`, en: `${subject(path, en)} ${said.en}` },
  }))
}

/** The rules of a gateway in words. */
export const describeRules = (pg: PgData): RuleDescription[] =>
  preparedOf(pg).flatMap((prepared) => describeRule(prepared, pg))
