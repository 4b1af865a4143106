/** Documents that name a test for every row: what they name has to be there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/lib/root.mjs'

/** A row of a table: its id, and the tests it names as `` `file` “(part of) the name” ``. */
export interface Row {
  readonly id: string
  readonly tests: readonly (readonly [file: string, name: string])[]
}

/** The rows of a document whose first cell is a letter and a number. */
export function rowsOf(document: string): Row[] {
  const text = readFileSync(join(root, document), 'utf8')
  return [...text.matchAll(/^\| ([A-Z]\d+) +\|(.*)$/gm)].map(([, id = '', row = '']) => ({
    id,
    tests: [...row.matchAll(/`([\w./-]+\.ts)` “([^”]+)”/g)].map(
      ([, file = '', name = '']) => [file, name] as const,
    ),
  }))
}

/** The tests of a row that are not there. */
export const missingOf = ({ tests }: Row): Row['tests'] =>
  tests.filter(([file, name]) => {
    const path = join(root, file)
    return !existsSync(path) || !readFileSync(path, 'utf8').replaceAll("\\'", "'").includes(name)
  })

/** `T1`, `T2` … up to a count. */
export const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${letter}${at + 1}`)
