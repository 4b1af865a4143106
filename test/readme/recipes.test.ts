/** The recipes in two languages: one code, of which test/consumers builds and runs the English one. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'
import { fileMarker, filesOf, readDocument, recipes } from '../support/recipes.js'

test('every document with files in it is a recipe that is built', () => {
  const documents = readdirSync(join(root, 'docs')).filter((file) => file.endsWith('.md'))
  const withFiles = documents.filter((file) =>
    readDocument(file)
      .split('\n')
      .some((line) => fileMarker.test(line)),
  )
  expect(withFiles.sort()).toEqual(
    Object.keys(recipes)
      .map((name) => `${name}.md`)
      .sort(),
  )
})

/** What a compiler sees: without comments, blanks, and the commas that come with a broken line. */
const bare = (code: string): string =>
  code
    .replace(/\/\*[^]*?\*\/|(^|\s)\/\/ .*$/gm, '')
    .replace('lang="ko"', 'lang="en"')
    .replace(/\s+/g, '')
    .replace(/,(?=[\])}])/g, '')

/** What may be a text: what is in quotes, and what stands between two tags. */
const texts = /'[^']*'|(?<=>)[^<>{}']+(?=<)/g

/** Whether two files differ in nothing but comments and texts that are Korean in the second. */
function differInTexts(code: string, translated: string): boolean {
  const isKorean = /[가-힣]/
  const parts = bare(translated)
    .replace(texts, (text) => (isKorean.test(text) ? text.replace(/^('?).*?('?)$/, '$1\0$2') : text))
    .split('\0')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join("[^'<>{}]+")}$`).test(bare(code))
}

describe.each(Object.keys(recipes))('%s', (name) => {
  const english = readDocument(`${name}.md`)
  const translation = readDocument(`ko/${name}.md`)

  test('leads to the other language in its first line', () => {
    expect(english.split('\n')[2]).toBe(`English | [한국어](ko/${name}.md)`)
    expect(translation.split('\n')[2]).toBe(`[English](../${name}.md) | 한국어`)
  })

  test('has the same parts in both', () => {
    const shapeOf = (text: string) => ({
      parts: text.match(/^(#+ |- |```\w+|<!-- .* -->)/gm),
      links: [
        ...new Set(text.match(/(?<=\]\()[^)]+/g)?.map((link) => link.replace(/^(\.\.|ko)\//, ''))),
      ].sort(),
    })
    expect(shapeOf(translation)).toEqual(shapeOf(english))
  })

  test.each([...filesOf(english)])('%s differs in its texts and comments alone', (path, code) => {
    const translated = filesOf(translation).get(path) ?? ''
    expect(translated).toMatch(/[가-힣]/)
    expect(differInTexts(code, translated)).toBe(true)
  })
})

test('what two recipes share is the same', () => {
  const file = (name: string, path: string) => filesOf(readDocument(`${name}.md`)).get(path)
  expect(file('vue', 'src/payments.ts')).toBe(file('react', 'src/payments.ts'))
  expect(file('nextjs', 'app/usePayment.ts')).toBe(file('react', 'src/usePayment.ts'))
  expect(file('react', 'src/usePayment.ts')).toBeDefined()
  expect(file('vue', 'src/payments.ts')).toBeDefined()
})

test('the comparison of the languages sees code that differs, in whatever place', () => {
  const code = (way: string, text: string, rest = ''): string =>
    `// A comment.\npay(${way}, '${text}')${rest}\n<a href="/">${text}</a>\n`
  expect(differInTexts(code("'card'", 'Pay'), code("'card'", '결제'))).toBe(true)
  expect(differInTexts(code("'card'", 'Pay'), code("'phone'", '결제'))).toBe(false)
  expect(differInTexts(code("'card'", 'Pay'), code("'card'", '결제', '\nmore()'))).toBe(false)
  expect(differInTexts(code("'card'", 'Pay', '\nmore()'), code("'card'", '결제'))).toBe(false)
  expect(differInTexts(code("'card'", 'Pay'), code("'card'", 'Buy'))).toBe(false)
})
