/** The documents about gateways, errors and outcomes are what the code says. */
import { readFileSync } from 'node:fs'
import { en, ko } from 'iamport-browser/locales'
import { allPgs, describePg } from 'iamport-browser/pg'
import { describe, expect, test } from 'vitest'
import { generateErrors, rowsOf } from '../../scripts/lib/error-docs.mjs'
import { generate } from '../../scripts/lib/gateway-docs.mjs'

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

const gateways = Object.values(allPgs).map((pg) => ({ pg, description: describePg(pg) }))
const generated = await generate(gateways, read('README.md'), read('README.ko.md'))
const errors = await generateErrors({ en, ko })

test.each(['README.md', 'README.ko.md', 'docs/gateways.md'] as const)('%s is up to date', (file) => {
  expect(read(file) === generated[file], `${file} is not what the data says: npm run docs`).toBe(true)
})

describe.each(['docs/errors.md', 'docs/ko/errors.md'] as const)('%s', (file) => {
  const text = errors[file]

  test('is up to date, and knows every code and outcome', () => {
    expect(read(file) === text, `${file} is not what the code says: npm run docs`).toBe(true)
    const codes = [...text.matchAll(/^\| `(\w+)` /gm)].map(([, code]) => code)
    for (const { file, type } of [
      { file: 'src/errors.ts', type: /^ {2}\S.*'[A-Z_]+'/gm },
      { file: 'src/result.ts', type: /readonly outcome: '\w+'|AbandonCode = .*/g },
    ])
      for (const [, name] of [...(read(file).match(type) ?? []).join().matchAll(/'(\w+)'/g)])
        expect(codes, name).toContain(name)
  })

  test('says of every code and outcome what happened and what to do, in its own language', () => {
    const rows = text.split('\n').filter((line) => /^\| `\w+` /.test(line))
    expect(rows.length).toBeGreaterThan(20)
    for (const row of rows) {
      const [happened = '', todo = ''] = row.split(' | ').slice(-2)
      for (const sentence of [happened, todo])
        expect(/[가-힣]/.test(sentence) ? 'ko' : 'en', row).toBe(file.includes('/ko/') ? 'ko' : 'en')
    }
  })

  test('has the sentences of every demand', () => {
    for (const demand of Object.values((file.includes('/ko/') ? ko : en).demands))
      for (const half of demand.split('|')) expect(text).toContain(half.replaceAll('{}', '…'))
  })
})

test('a code of which nothing is said is refused, also where the meaning or the remedy alone is missing', () => {
  expect(rowsOf(['OLD'], { OLD: ['뜻', '할 일'] })).toEqual([['`OLD`', '뜻', '할 일']])
  expect(() => rowsOf(['OLD', 'NEW'], { OLD: ['뜻', '할 일'] })).toThrow('NEW')
  expect(() => rowsOf(['OLD'], { OLD: ['', '할 일'] })).toThrow('OLD')
  expect(() => rowsOf(['OLD'], { OLD: ['뜻', ''] })).toThrow('OLD')
})

test('every link of the table leads to a section, and every row has as many cells as its head', () => {
  const text = generated['docs/gateways.md']
  const links = [...generated['README.md'].matchAll(/docs\/gateways\.md#([\w-]+)/g)].map(([, id]) => id)
  expect(links).toEqual(Object.keys(allPgs))
  for (const id of links) expect(text).toContain(`\n## ${id}\n`)
  for (const block of text
    .trim()
    .split('\n\n')
    .filter((part) => part.startsWith('| '))) {
    // An escaped bar is no border.
    const cells = block.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length)
    expect(new Set(cells).size, block.slice(0, 80)).toBe(1)
  }
})

test('a text without the markers is refused', async () => {
  await expect(generate(gateways, '# Another', read('README.ko.md'))).rejects.toThrow('<!-- gateways -->')
})

test('the Korean README has the figures, the headings and the examples of the English one', () => {
  const [english, korean] = [read('README.md'), read('README.ko.md')]
  const shapeOf = (text: string) => ({
    figures: text.match(/\d+\.\d kB/g),
    headings: text.match(/^#+ /gm),
    blocks: text.match(/^```\w+$/gm),
    rows: text.match(/^\| /gm)?.length,
    documents: [...new Set(text.match(/(?<=\]\()docs\/[\w-]+\.md/g))].sort(),
  })
  expect(shapeOf(korean)).toEqual(shapeOf(english))
})
