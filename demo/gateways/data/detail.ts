/** The page of one gateway, made when the demo is built. Runs in Node only. */
import { readFileSync } from 'node:fs'
import type { LocalizedText, RuleDescription } from '../../../src/pg/index.ts'
import { codes, descriptionOf, factsDir, factsOf, pgOf } from './overview.ts'
import { needsLoadUi, smallestRequests } from './smallest.ts'
import type { Detail, FactFile, Neighbour, RuleDetail, Source } from './types.ts'

/** Addresses of the vendor's pages, by the short names the facts use. */
const pages = JSON.parse(readFileSync(`${factsDir}pages.json`, 'utf8')) as Readonly<Record<string, string>>

/** `nhn-kcp/readme#notes phone` as what is shown, and where it leads. */
export function sourceOf(source: string): Source {
  const [page = '', ...part] = source.split('#')
  const title = part.length > 0 ? `${page} (${part.join('#')})` : page
  const href = pages[page]
  return href === undefined ? { title } : { title, href }
}

/** Parts of a rule together, with the reason beside them. */
function rulesWith(rules: readonly RuleDescription[], reasons: FactFile['reasons']): RuleDetail[] {
  const ids = [...new Set(rules.map(({ id }) => id))]
  return ids.map((id) => {
    const parts = rules.filter((rule) => rule.id === id)
    const reason = reasons[id]
    return {
      id,
      severity: parts[0]?.severity ?? 'warning',
      parts: parts.map(({ path, text }) => ({ path, text })),
      why: reason?.why ?? null,
      sources: (reason?.sources ?? []).map(sourceOf),
    }
  })
}

function neighbour(at: number): Neighbour | null {
  const code = codes[at]
  return code === undefined ? null : { code, name: descriptionOf(code).name }
}

/** Paths every gateway with a window takes: they need no mention at each. */
const everywhere = (() => {
  const taken = codes.map((code) => descriptionOf(code).fields).filter((fields) => fields.length > 0)
  const [first = [], ...rest] = taken.map((fields) => fields.map(({ path }) => path))
  return new Set(first.filter((path) => rest.every((paths) => paths.includes(path))))
})()

/** Everything the page of a gateway shows. */
export function detail(code: string): Detail {
  const pg = pgOf(code)
  const whole = descriptionOf(code)
  const { fields, rules, ...description } = whole
  const facts = factsOf(code)
  const own = fields.filter(({ path, own, type }) => own || (path in pg.params && type !== 'object'))
  const named = new Set([
    ...(description.payment?.required ?? []),
    ...(description.billing?.required ?? []),
    ...rules.flatMap(({ path }) => path),
  ])
  // The window that issues keys may be another gateway's, with fields of its own.
  const issuer = description.billing ? descriptionOf(description.billing.pg).fields : []
  const labels: Record<string, LocalizedText> = {}
  for (const { path, label } of [...issuer, ...fields]) if (named.has(path)) labels[path] = label
  const examples = smallestRequests(pg, whole)
  const at = codes.indexOf(code)
  return {
    ...description,
    kind: facts.kind,
    replacedBy: facts.replacedBy ?? null,
    limits: facts.limits,
    notes: facts.notes ?? {},
    rules: rulesWith(rules, facts.reasons),
    ownFields: own,
    commonFields: fields
      .filter((field) => !own.includes(field) && !everywhere.has(field.path) && field.type !== 'object')
      .map(({ path, label }) => ({ path, label })),
    examples,
    loadUi: Object.values(examples.payment).some(({ request }) => needsLoadUi(pg, request)),
    unchecked: (facts.unchecked ?? []).map((fact) => ({ ...fact, sources: fact.sources.map(sourceOf) })),
    conflicts: facts.conflicts,
    before: neighbour(at - 1),
    after: neighbour(at + 1),
    labels,
  }
}
