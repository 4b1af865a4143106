/** Every field has a label in both languages, and every label a field. */
import { describe, expect, test } from 'vitest'
import { baseFields, payMethods, selectFields, someFields } from '../params.js'
import { aboutOf } from '../pg/about.js'
import { allPgs } from '../pg/index.js'
import { midEvidence } from '../pg/test-mid-evidence.js'
import { testMids } from '../pg/test-mids.js'
import type { PgData } from '../rules/vocabulary.js'
import { commonLabels, labelOf, ownLabels } from './labels/index.js'
import type { Label } from './labels/label.js'
import { methodsOf } from './methods.js'
import { placesOf, shapesOf } from './shapes.js'

const every = Object.values<PgData>(allPgs)
const commonPaths = placesOf({ ...baseFields, ...someFields, ...selectFields }).map(({ path }) => path)
const pathsOf = (pg: PgData): string[] =>
  [...placesOf(shapesOf(pg)), ...placesOf(pg.params)].map(({ path }) => path)

const hangul = /[가-힣]/
/** Names that Korean writes in Latin letters, too. */
const names: readonly string[] = ['PG']

const fine = ({ ko: [label, help = ''], en: [english, englishHelp = ''] }: Label): void => {
  if (!names.includes(label)) expect(label).toMatch(hangul)
  expect(english).toMatch(/^[A-Z0-9]/)
  expect(english).not.toMatch(hangul)
  expect([label, english].filter((text) => text.length > 40 || /[.`]$/.test(text))).toEqual([])
  expect(help).toMatch(/^[^`]*[가-힣][^`]*니다\.$/)
  expect(englishHelp).toMatch(/^[^`]+\.$/)
  // One sentence.
  expect(help).not.toMatch(/다\. /)
  expect(englishHelp).not.toMatch(/[a-z]\. [A-Z]/)
}

test.each(commonPaths)('the common field %s has a label', (path) => {
  const label = labelOf('', path)
  expect(label).toBeDefined()
  fine(label as Label)
})

describe.each(every.map((pg) => [pg.code, pg] as const))('%s', (code, pg) => {
  test('has a label for each of its fields', () => {
    expect(pathsOf(pg).filter((path) => labelOf(code, path) === undefined)).toEqual([])
    for (const path of pathsOf(pg)) fine(labelOf(code, path) as Label)
  })

  test('has no label without a field, and none twice', () => {
    const labelled = (ownLabels[code] ?? []).flatMap((labels) => Object.keys(labels))
    expect(labelled.filter((path) => !pathsOf(pg).includes(path))).toEqual([])
    expect(new Set(labelled).size).toBe(labelled.length)
  })
})

test('no label is for nobody', () => {
  const paths = new Set([...commonPaths, ...every.flatMap(pathsOf)])
  const labelled = commonLabels.flatMap((labels) => Object.keys(labels))
  expect(labelled.filter((path) => !paths.has(path))).toEqual([])
  expect(new Set(labelled).size).toBe(labelled.length)
  expect(Object.keys(ownLabels).filter((code) => !(code in allPgs))).toEqual([])
})

test('what is said of one gateway is not what is said of all', () => {
  for (const [code, tables] of Object.entries(ownLabels))
    for (const [path, label] of tables.flatMap((labels) => Object.entries(labels)))
      expect(label, `${code} ${path}`).not.toEqual(labelOf('', path))
})

test.each(payMethods.split(' '))('the method %s has a name in both languages', (code) => {
  const [{ name } = { name: { ko: code, en: code } }] = methodsOf([code])
  expect(name.ko).toMatch(hangul)
  expect(name.en).toMatch(/^[A-Za-z0-9]/)
  expect(name.en).not.toMatch(hangul)
  expect([name.ko, name.en]).not.toContain(code)
})

test('every gateway has what tools need, in the order of the list', () => {
  expect(Object.keys(aboutOf)).toEqual(Object.keys(allPgs))
})

test('every test MID has its evidence, and nothing else has', () => {
  const confirmed = Object.entries(testMids).flatMap(([mid, codes]) =>
    codes
      .split(' ')
      .filter((code) => !code.endsWith('?'))
      .map((code) => `${code.replace('*', '')}.${mid}`),
  )
  expect(Object.keys(midEvidence).sort()).toEqual(confirmed.sort())
  expect(Object.values(midEvidence).filter(({ length }) => length === 0)).toEqual([])
})
