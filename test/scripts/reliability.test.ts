/**
 * docs/reliability.md names a test for every trap and every pain, in both languages; each has to be there, under that
 * name.
 */
import { describe, expect, test } from 'vitest'
import { missingOf, numbered, rowsOf } from './named-tests.js'

const documents = ['docs/reliability.md', 'docs/ko/reliability.md']

describe.each(documents)('%s', (document) => {
  const rows = rowsOf(document)

  test('every trap and every pain has a row', () => {
    expect(rows.map(({ id }) => id)).toEqual([...numbered('T', 45), ...numbered('P', 21)])
  })

  test.each(rows)('$id: the tests it names are there', (row) => {
    expect(row.tests.length).toBeGreaterThan(0)
    expect(missingOf(row)).toEqual([])
  })
})

test('both languages name the same tests', () => {
  const [english, korean] = documents.map(rowsOf)
  expect(korean).toEqual(english)
})
