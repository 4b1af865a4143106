/** docs/security.md names a test for every threat; each has to be there, under that name. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'
import { missingOf, numbered, rowsOf } from './named-tests.js'

const rows = rowsOf('docs/security.md')

test('every threat that has to be answered has a row', () => {
  expect(rows.map(({ id }) => id)).toEqual(numbered('S', rows.length))
  const threats = readFileSync(join(root, 'docs/security.md'), 'utf8').match(/(?<=^\| S\d+ +\| \*\*)[^*]+/gm)
  for (const threat of [
    'Forged return address',
    'Tampered amount',
    'Replay',
    'XSS',
    'Compromised CDN',
    'Clickjacking',
    'Buyer data in storage',
    'Buyer data in logs',
    'Ids in the referrer',
  ])
    expect(threats).toContain(`${threat}.`)
})

test.each(rows)('$id: the tests it names are there', (row) => {
  expect(row.tests.length).toBeGreaterThan(0)
  expect(missingOf(row)).toEqual([])
})
