import type { Shape, Shapes } from '../params.js'
import { parseRules, parseTest } from './parse.js'
import { passesAbsent, ready, type Meets } from './test.js'
import { usualErrors, usualWarnings } from './usual.js'
import { hasWord, memberOf } from './value.js'
import type { Finding, PathTest, PgData, Rule, Rules, Test } from './vocabulary.js'

/** A path with its test, both made ready. */
export interface Step {
  readonly path: string
  readonly segments: readonly string[]
  readonly test: Test
  readonly meets: Meets
}

/** A rule, and what runs of it. */
export interface Parts {
  readonly rule: Rule
  readonly conditions: readonly Step[]
  readonly demands: readonly Step[]
}

/** A rule made ready to run. */
export interface Prepared {
  readonly severity: Finding['severity']
  readonly id: string
  /** Made when it is asked for first: most rules find nothing to look at in a request. */
  readonly parts: () => Parts
  /** Without any of these there is nothing to find; undefined where a field that is left out may be what is found. */
  readonly fields: readonly (string | undefined)[] | undefined
}

/** The part of a path that stands for every item of a list. */
export const list = '[]'

const stepOf = ([path, test]: PathTest, isDemand: boolean): Step => ({
  path,
  segments: path.replaceAll(list, `.${list}`).split('.'),
  test,
  meets: ready(test, isDemand),
})

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
const spelledOut = ([path, test]: PathTest, shapes: Shapes, pg?: PgData): PathTest => {
  const values =
    test.kind === 'typed'
      ? `=${valuesAt(shapes, path)}`
      : test.kind === 'keyMethod' && `==${((pg?.billing || undefined)?.methods ?? '').replaceAll(' ', '|')}`
  return [path, values ? parseTest(values) : test]
}

/** What runs of a rule, made once. */
function partsOf(written: Rule, shapes: Shapes, pg?: PgData): () => Parts {
  let parts: Parts | undefined
  const make = (): Parts => {
    const rule = {
      when: written.when,
      then: written.then.map((demand) => spelledOut(demand, shapes, pg)),
    }
    return {
      rule,
      conditions: rule.when.map((condition) => stepOf(condition, false)),
      demands: rule.then.map((demand) => stepOf(demand, true)),
    }
  }
  return () => (parts ??= make())
}

/** Makes rules ready to run. Costs as much as a few checks, so it is done once per set of rules. */
export const prepare = (
  severity: Finding['severity'],
  rules: Rules,
  shapes: Shapes,
  { pg, except = '' }: { pg?: PgData; except?: string } = {},
): Prepared[] =>
  Object.entries(rules).flatMap(([key, text]) => {
    const id = pg ? idOf(pg, key) : key
    if (hasWord(except, id)) return []
    return parseRules(pg ? text.replaceAll('#', `bypass.${pg.bypass ?? pg.code}.`) : text).map((rule) => ({
      severity,
      id,
      parts: partsOf(rule, shapes, pg),
      fields: rule.then.every(([, test]) => passesAbsent(test))
        ? rule.then.map(([path]) => path.split(/[.[]/)[0])
        : undefined,
    }))
  })
