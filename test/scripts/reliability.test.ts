/** docs/reliability.md names a test for every trap and every pain; each has to be there, under that name. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'

const text = readFileSync(join(root, 'docs/reliability.md'), 'utf8')
const rows = [...text.matchAll(/^\| ([TP]\d+) +\|(.*)$/gm)].map(([, id = '', row = '']) => {
  const tests = [...row.matchAll(/`([\w./-]+\.ts)` “([^”]+)”/g)].map(([, file = '', name = '']) => [
    file,
    name,
  ])
  return { id, tests }
})

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${letter}${at + 1}`)

test('every trap and every pain has a row', () => {
  expect(rows.map(({ id }) => id)).toEqual([...numbered('T', 45), ...numbered('P', 21)])
})

test.each(rows)('$id: the tests it names are there', ({ tests }) => {
  expect(tests.length).toBeGreaterThan(0)
  const missing = tests.filter(([file = '', name = '']) => {
    const path = join(root, file)
    return !existsSync(path) || !readFileSync(path, 'utf8').replaceAll("\\'", "'").includes(name)
  })
  expect(missing).toEqual([])
})
