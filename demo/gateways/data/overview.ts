/** The table of all gateways, made when the demo is built. Runs in Node only. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { allPgs, describePg, type LocalizedText, type PgDescription } from '../../../src/pg/index.ts'
import type { PgData } from '../../../src/rules/vocabulary.ts'
import type { FactFile, Opens, Overview, Row } from './types.ts'

/** Where the facts are. */
export const factsDir = fileURLToPath(new URL('../facts/', import.meta.url))

/** The facts about one gateway. */
export const factsOf = (code: string): FactFile =>
  JSON.parse(readFileSync(`${factsDir}${code}.json`, 'utf8')) as FactFile

/** Every gateway's code, those shops have most first. */
export const codes: readonly string[] = Object.keys(allPgs)

/** A gateway by its code. */
export const pgOf = (code: string): PgData => {
  const pg = (allPgs as Readonly<Record<string, PgData>>)[code]
  if (!pg) throw new Error(`no gateway ${code}`)
  return pg
}

const described = new Map<string, PgDescription>()

/** The description of a gateway. It is asked for more than once. */
export function descriptionOf(code: string): PgDescription {
  const description = described.get(code) ?? describePg(pgOf(code))
  described.set(code, description)
  return description
}

/** Those of its own windows: another code's window has methods of its own. */
const methodsOf = ({ code, payment, billing }: PgDescription) => [
  ...(payment?.methods ?? []),
  ...(billing?.pg === code ? billing.methods : []),
]

const amountOf = ({ billing }: PgDescription): Row['amount'] =>
  billing && (typeof billing.amount === 'string' ? billing.amount : 'by-method')

const opensAs = (window: string): Opens =>
  window === 'iframe' || window === 'popup' || window === 'redirect' ? window : 'unknown'

function rowOf(description: PgDescription): Row {
  const { code, name, status, billing, escrow, window, testMids } = description
  const { kind, limits } = factsOf(code)
  return {
    code,
    name,
    kind,
    status,
    methods: [...new Set(methodsOf(description).map((method) => method.code))],
    billing: billing?.pg ?? null,
    amount: amountOf(description),
    escrow: escrow !== null,
    window: { pc: opensAs(window.pc), mobile: opensAs(window.mobile) },
    currencies: limits.currencies ?? null,
    currency: limits.currencyDefault ?? null,
    testMids: testMids.length,
  }
}

/** All rows of the table. */
export function overview(): Overview {
  const all = codes.map(descriptionOf)
  const methods: Record<string, LocalizedText> = {}
  for (const { code, name } of all.flatMap(methodsOf)) methods[code] = name
  return { rows: all.map(rowOf), methods }
}
