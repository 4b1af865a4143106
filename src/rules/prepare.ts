import type { Shape, Shapes } from '../params.js'
import { parseRules, parseTest } from './parse.js'
import { meetsAbsent, passesAbsent, ready, type Meets } from './test.js'
import { usualErrors, usualWarnings } from './usual.js'
import { hasWord, memberOf } from './value.js'
import type { Finding, PathTest, PgData, Rule, Rules, Test } from './vocabulary.js'

/** A path with its test, both made ready. */
export interface Step {
  readonly path: string
  readonly segments: readonly string[]
  /** A fact about the gateway or the call, not a field. */
  readonly isSituational: boolean
  readonly test: Test
  readonly meets: Meets
}

/** A condition that goes through a list. */
export interface ItemStep extends Step {
  /** How many lists it goes through together with the demand: there it speaks of the same item. */
  readonly shared: number
}

/** A demand, with the conditions that are asked for each item. */
export interface Demand extends Step {
  readonly conditions: readonly ItemStep[]
}

/** A rule made ready to run. */
export interface Prepared {
  readonly severity: Finding['severity']
  readonly id: string
  readonly rule: Rule
  /** Fields without any one of which the rule cannot be broken. */
  readonly heads: readonly string[]
  readonly conditions: readonly Step[]
  readonly demands: readonly Demand[]
}

/** The part of a path that stands for every item of a list. */
export const list = '[]'

const stepOf = ([path, test]: PathTest, isDemand: boolean): Step => ({
  path,
  segments: path.replaceAll(list, `.${list}`).split('.'),
  isSituational: path.startsWith('@'),
  test,
  meets: ready(test, isDemand),
})

/** How many lists two paths go through before they part. */
function listsShared(one: readonly string[], other: readonly string[]): number {
  let lists = 0
  for (let i = 0; one[i] !== undefined && one[i] === other[i]; i++) if (one[i] === list) lists++
  return lists
}

function prepareRule(severity: Finding['severity'], id: string, rule: Rule): Prepared {
  const conditions = rule.when.map((condition) => stepOf(condition, false))
  const throughLists = conditions.filter(({ path }) => path.includes(list))
  const demands = rule.then.map((demand) => {
    const step = stepOf(demand, true)
    const items = throughLists.map((item) => ({ ...item, shared: listsShared(item.segments, step.segments) }))
    return { ...step, conditions: items }
  })
  const needed = [
    ...conditions.filter(({ isSituational, test }) => !isSituational && !meetsAbsent(test)),
    ...(demands.length === 1 ? demands.filter(({ test }) => passesAbsent(test)) : []),
  ]
  return {
    severity,
    id,
    rule,
    heads: [...new Set(needed.map(({ segments }) => segments[0] ?? ''))],
    conditions: conditions.filter((condition) => !throughLists.includes(condition)),
    demands,
  }
}

/** The id of a rule by its key in a gateway's file. */
export const idOf = ({ code, ids = code }: PgData, key: string): string =>
  key.startsWith('=') ? key.slice(1) : `${ids}-${key}`

/** Rules of a table by their keys, parted by blanks. */
const chosen = (table: Rules, keys = ''): Rules =>
  Object.fromEntries(Object.entries(table).filter(([key]) => hasWord(keys, key)))

/** The rules of a gateway by their keys: those it has as many others do, and its own. */
export const rulesOf = (pg: PgData): { errors: Rules; warnings: Rules } => ({
  errors: { ...chosen(usualErrors, pg.usual), ...pg.errors },
  warnings: { ...chosen(usualWarnings, pg.usual), ...pg.warnings },
})

/** The values a shape lists at a path. */
function valuesAt(shapes: Shapes, path: string): string {
  const shape = path
    .replaceAll(list, '.0')
    .split('.')
    .reduce<Shape | undefined>((at, key) => memberOf(at, key) as Shape | undefined, shapes)
  return String(shape).replace(/['!]/g, '')
}

/** Demands for a value that is listed elsewhere, as the list of them. */
const spelledOut = ({ when, then }: Rule, shapes: Shapes, pg?: PgData): Rule => ({
  when,
  then: then.map(([path, test]) => {
    if (test.kind === 'typed') return [path, parseTest(`=${valuesAt(shapes, path)}`)]
    const methods = pg?.billing ? pg.billing.methods : ''
    return [path, test.kind === 'keyMethod' ? parseTest(`==${methods.replaceAll(' ', '|')}`) : test]
  }),
})

/** Makes rules ready to run. Costs as much as a few checks, so it is done once per set of rules. */
export const prepare = (
  severity: Finding['severity'],
  rules: Rules,
  shapes: Shapes,
  { pg, except = '' }: { pg?: PgData; except?: string } = {},
): Prepared[] =>
  Object.entries(rules)
    .map(([key, text]) => [pg ? idOf(pg, key) : key, text] as const)
    .filter(([id]) => !hasWord(except, id))
    .flatMap(([id, text]) =>
      parseRules(pg ? text.replaceAll('#', `bypass.${pg.bypass ?? pg.code}.`) : text).map((rule) =>
        prepareRule(severity, id, spelledOut(rule, shapes, pg)),
      ),
    )
