/** docs/security.md names a test for every threat, in both languages; each has to be there, under that name. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'
import { missingOf, numbered, rowsOf } from './named-tests.js'

/** The threats that have to be answered, as each document calls them. */
const threatsIn: Record<string, readonly string[]> = {
  'docs/security.md': [
    'Forged return address',
    'Tampered amount',
    'Replay',
    'XSS',
    'Compromised CDN',
    'Clickjacking',
    'Buyer data in storage',
    'Buyer data in logs',
    'Ids in the referrer',
  ],
  'docs/ko/security.md': [
    '위조된 복귀 주소',
    '금액 변조',
    '재사용',
    'XSS',
    'CDN 침해',
    '클릭재킹',
    '저장소에 남는 구매자 정보',
    '로그에 남는 구매자 정보',
    '리퍼러에 남는 ID',
  ],
}
const documents = Object.keys(threatsIn)

describe.each(documents)('%s', (document) => {
  const rows = rowsOf(document)

  test('every threat that has to be answered has a row', () => {
    expect(rows.map(({ id }) => id)).toEqual(numbered('S', rows.length))
    const threats = readFileSync(join(root, document), 'utf8').match(/(?<=^\| S\d+ +\| \*\*)[^*]+/gm)
    for (const threat of threatsIn[document] ?? []) expect(threats).toContain(`${threat}.`)
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
