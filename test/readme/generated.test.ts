/** The documents about gateways are what the data says. */
import { readFileSync } from 'node:fs'
import { allPgs, describePg } from 'iamport-browser/pg'
import { expect, test } from 'vitest'
import { generate } from '../../scripts/lib/gateway-docs.mjs'

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

const gateways = Object.values(allPgs).map((pg) => ({ pg, description: describePg(pg) }))
const generated = await generate(gateways, read('README.md'))

test.each(['README.md', 'docs/gateways.md'] as const)('%s is up to date', (file) => {
  expect(read(file) === generated[file], `${file} is not what the data says: npm run docs`).toBe(true)
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
  await expect(generate(gateways, '# Another')).rejects.toThrow('<!-- gateways -->')
})
