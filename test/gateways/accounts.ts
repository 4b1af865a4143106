/** What became of every fact: a rule with its severity, or a note that says why a browser cannot check it. */
import { readdirSync, readFileSync } from 'node:fs'
import { allPgs } from '../../src/pg/index.js'
import { commonErrors, commonWarnings, strictErrors } from '../../src/rules/common.js'
import { idOf, rulesOf } from '../../src/rules/prepare.js'
import type { PgData, Rules } from '../../src/rules/vocabulary.js'

/** One fact of the vendor's, as it was found. */
export interface Fact {
  readonly id: string
  readonly severity: 'error' | 'warning'
  readonly if: string
  readonly then: string
  readonly why?: string
}

/** What is known of a gateway, as far as the tests compare with it. */
export interface FactFile {
  readonly code?: string
  readonly status?: string
  readonly methods?: readonly string[] | 'unknown'
  readonly billing?: { readonly supported: boolean | 'unknown'; readonly amount: string }
  readonly rules: readonly Fact[]
}

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../fixtures/facts/${name}.json`, import.meta.url), 'utf8')) as T

/** The files of facts: one for every gateway, and `common`. */
export const factFiles: ReadonlyMap<string, FactFile> = new Map(
  readdirSync(new URL('../fixtures/facts', import.meta.url))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''))
    .filter((name) => name !== 'responses' && name !== 'notes')
    .sort()
    .map((name) => [name, read<FactFile>(name)]),
)

const { notes, otherSeverity } = read<{
  /** Facts without a rule, and why. */
  notes: Record<string, string>
  /** Facts whose rule has another severity, and why. */
  otherSeverity: Record<string, string>
}>('notes')

/** Facts that are code instead of data. */
const inCode: Readonly<Record<string, 'error' | 'warning'>> = { 'common-pg-known': 'error' }

/** Rules of our own API, beyond the facts. */
export const ownRules: readonly string[] = ['required', 'amount-zero', 'in-app-popup']

const severities = (errors: Rules, warnings: Rules, pg?: PgData): [string, 'error' | 'warning'][] => [
  ...Object.keys(errors).map((key) => [pg ? idOf(pg, key) : key, 'error'] as [string, 'error']),
  ...Object.keys(warnings).map((key) => [pg ? idOf(pg, key) : key, 'warning'] as [string, 'warning']),
]

/** Every rule there is, by id. */
export const ruled: ReadonlyMap<string, 'error' | 'warning'> = new Map([
  ...Object.entries(inCode),
  ...severities(commonErrors, commonWarnings),
  ...Object.values<PgData>(allPgs).flatMap((pg) => severities(rulesOf(pg).errors, rulesOf(pg).warnings, pg)),
])

/** Rules of our own API alone. */
export const strict: readonly string[] = Object.keys(strictErrors)

/** What became of one fact. */
export interface Account {
  readonly id: string
  readonly status: 'error' | 'warning' | 'note'
  readonly pg: string
  readonly why: string
}

/** An account of every fact, in the order of the files; and what is wrong with it. */
export function accounts(): { accounts: Account[]; mistakes: string[] } {
  const mistakes: string[] = []
  const made = [...factFiles].flatMap(([pg, { rules }]) =>
    rules.map(({ id, severity, why = '' }): Account => {
      const found = ruled.get(id)
      const note = notes[id]
      const other = otherSeverity[id]
      if (found === undefined && note === undefined) mistakes.push(`${id} is neither a rule nor a note`)
      if (found !== undefined && note !== undefined) mistakes.push(`${id} is a rule and a note`)
      if (found !== undefined && (found !== severity) !== (other !== undefined))
        mistakes.push(
          `${id}: the fact is ${severity}, the rule ${found}, and ${other ?? 'nothing'} is the reason`,
        )
      return { id, status: found ?? 'note', pg, why: note ?? other ?? why }
    }),
  )
  const facts = new Set(made.map(({ id }) => id))
  for (const id of [...ruled.keys(), ...strict])
    if (!facts.has(id) && !ownRules.includes(id)) mistakes.push(`the rule ${id} rests on no fact`)
  for (const id of [...Object.keys(notes), ...Object.keys(otherSeverity)])
    if (!facts.has(id)) mistakes.push(`the note ${id} is about no fact`)
  return { accounts: made, mistakes }
}
