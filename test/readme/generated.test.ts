/** The documents about gateways, errors and outcomes are what the code says. */
import { readFileSync } from 'node:fs'
import { en, ko } from 'iamport-browser/locales'
import { allPgs, describePg } from 'iamport-browser/pg'
import { expect, test } from 'vitest'
import { generateErrors } from '../../scripts/lib/error-docs.mjs'
import { generate } from '../../scripts/lib/gateway-docs.mjs'

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

const gateways = Object.values(allPgs).map((pg) => ({ pg, description: describePg(pg) }))
const generated = await generate(gateways, read('README.md'), read('README.ko.md'))

test.each(['README.md', 'README.ko.md', 'docs/gateways.md'] as const)('%s is up to date', (file) => {
  expect(read(file) === generated[file], `${file} is not what the data says: npm run docs`).toBe(true)
})

test('docs/errors.md is up to date, and knows every code and outcome', async () => {
  const text = await generateErrors({ en, ko })
  expect(read('docs/errors.md') === text, 'docs/errors.md is not what the code says: npm run docs').toBe(true)
  const codes = [...text.matchAll(/^\| `(\w+)` /gm)].map(([, code]) => code)
  for (const { file, type } of [
    { file: 'src/errors.ts', type: /^ {2}\S.*'[A-Z_]+'/gm },
    { file: 'src/result.ts', type: /readonly outcome: '\w+'|AbandonCode = .*/g },
  ])
    for (const [, name] of [...(read(file).match(type) ?? []).join().matchAll(/'(\w+)'/g)])
      expect(codes, name).toContain(name)
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
    // Some are there in both languages.
    documents: [...new Set(text.match(/(?<=\]\()docs\/(ko\/)?[\w-]+\.md/g))]
      .map((link) => link.replace('/ko/', '/'))
      .sort(),
  })
  expect(shapeOf(korean)).toEqual(shapeOf(english))
})
