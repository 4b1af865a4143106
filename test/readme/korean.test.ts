/** The Korean documents say what the English ones say, as far as a machine can tell. */
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blocksOf, filesIn, hangul, linksOf, read, shapeOf, withoutBlocks, wordsOf } from './markdown.js'

const names = (folder: string): string[] =>
  filesIn(folder, '.md')
    .filter((file) => file === `${folder}/${basename(file)}`)
    .map((file) => basename(file, '.md'))

const english = names('docs')
const korean = names('docs/ko')

/** Has both languages side by side. */
const inBoth = ['gateways']

/** Made of the sentences of the checks, of which the Korean ones give more examples. */
const moreFigures = ['docs/ko/errors.md']

test('every document is there in both languages', () => {
  expect(korean.filter((name) => !english.includes(name))).toEqual([])
  expect(english.filter((name) => !korean.includes(name))).toEqual(inBoth)
})

const pairs = korean.map((name) => ({ name, from: `docs/${name}.md`, to: `docs/ko/${name}.md` }))

describe.each(pairs)('$to', ({ name, from, to }) => {
  test('links to the other language below its title, and is linked from there', () => {
    expect(read(from).split('\n')[2]).toBe(`English | [한국어](ko/${name}.md)`)
    expect(read(to).split('\n')[2]).toBe(`[English](../${name}.md) | 한국어`)
  })
})

describe.each([...pairs, { from: 'README.md', to: 'README.ko.md' }])('$to', ({ from, to }) => {
  test('has the headings, tables, lists, links, figures and names of the English one', () => {
    const figures = moreFigures.includes(to) && { figures: null }
    expect({ ...shapeOf(to), ...figures }).toEqual({ ...shapeOf(from), ...figures })
  })

  test('leads to Korean documents, but for its first link', () => {
    const [, ...links] = linksOf(to)
    const inEnglish = [...korean.map((other) => `docs/${other}.md`), 'README.md']
    expect(links.filter(({ path }) => inEnglish.includes(path))).toEqual([])
  })

  test('ends its emphasis where Markdown sees it: not between a mark and a letter', () => {
    const bold = [...withoutBlocks(read(to)).matchAll(/\*\*[^*]+\*\*.?/gs)].map(([found]) => found)
    expect(bold.filter((found) => /[^\p{L}\p{N}]\*\*\p{L}$/u.test(found))).toEqual([])
  })

  test('has its code, and Korean where that has sentences', () => {
    const blocks = blocksOf(read(to)).map(wordsOf)
    const others = blocksOf(read(from)).map(wordsOf)
    expect(blocks.map(({ rest }) => rest)).toEqual(others.map(({ rest }) => rest))
    const wrong = blocks.flatMap(({ words }, i) =>
      words.filter(({ word, kind }, j) => !translates(word, others[i]?.words[j]?.word ?? '', kind)),
    )
    expect(wrong).toEqual([])
  })
})

/** A sentence is Korean and keeps what is put into it; everything else is as it was. */
function translates(word: string, other: string, kind: string): boolean {
  const filled = (text: string) =>
    text
      .match(/\$\{[^}]*\}/g)
      ?.sort()
      .join()
  if (filled(word) !== filled(other)) return false
  const sentence = kind === 'string' ? /[A-Za-z']+ [a-z]+ [a-z]+/ : /(?<![-\w])[a-z]+ [a-z]+\b(?!-)/
  return word === other ? hangul.test(word) || !sentence.test(word) : hangul.test(word)
}
