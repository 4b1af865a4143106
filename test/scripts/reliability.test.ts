/** docs/reliability.md names a test for every trap and every pain; each has to be there, under that name. */
import { expect, test } from 'vitest'
import { missingOf, numbered, rowsOf } from './named-tests.js'

const rows = rowsOf('docs/reliability.md')

test('every trap and every pain has a row', () => {
  expect(rows.map(({ id }) => id)).toEqual([...numbered('T', 45), ...numbered('P', 21)])
})

test.each(rows)('$id: the tests it names are there', (row) => {
  expect(row.tests.length).toBeGreaterThan(0)
  expect(missingOf(row)).toEqual([])
})
