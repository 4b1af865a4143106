/** What the packed package costs a shop: only what is chosen is in the bundle, and no more of it than before. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { bundle, entries, gatewaySizes, measure } from '../../scripts/lib/size.mjs'
import { allPgs } from '../../src/pg/index.js'

const folder = join(inject('shop'), 'node_modules/iamport-browser')
const codes = Object.keys(allPgs)

describe('a shop, minified and compressed', async () => {
  const measured = await measure(folder)
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

  test.each(entries.map(({ what }, i) => [what, i] as const))('%s: no more than its limit', (_, i) => {
    const { bytes = NaN, limit = 0, wanted = 0 } = measured[i] ?? {}
    expect(bytes).toBeLessThanOrEqual(limit)
    // What has been saved stays saved.
    if (limit > wanted)
      expect(bytes, `lower its limit of ${limit} in scripts/lib/size.mjs`).toBeGreaterThan(limit * 0.95)
  })

  test.each(entries.map(({ what }, i) => [what, i] as const))('%s: the README says how much', (what, i) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| ${what} `))
    const shown = Number(/ ([\d.]+) kB/.exec(row ?? '')?.[1]) * 1000
    // A tenth is how exactly it says so, and not every zlib compresses alike.
    expect(Math.abs(shown - (measured[i]?.bytes ?? NaN)), 'npm run docs').toBeLessThanOrEqual(100)
  })

  test('the documents say to a kilobyte what the file for a script tag weighs, and what checkRaw adds', async () => {
    const saidIn = (file: string) =>
      Number(/(\d+) kB/.exec(readFileSync(new URL(`../../docs/${file}.md`, import.meta.url), 'utf8'))?.[1]) *
      1000
    const script = readFileSync(join(folder, 'dist/iamport-browser.min.js'))
    expect(Math.abs(saidIn('formats') - gzipSync(script, { level: 9 }).length)).toBeLessThanOrEqual(1000)
    const two = ['kcp', 'kakaopay']
    const [own, raw] = await Promise.all(
      [two, [...two, 'checkRaw']].map((pg) => bundle(folder, { index: ['createIamport'], pg })),
    )
    const more = (raw?.bytes ?? NaN) - (own?.bytes ?? NaN)
    expect(Math.abs(saidIn('moving-from-request-pay') - more)).toBeLessThanOrEqual(1000)
  })

  test('none carries the sandbox, and all but the loader one language', async () => {
    // What is not ASCII is written in escapes, so a language is told by its tag.
    const { text: korean } = await bundle(folder, { locales: ['ko'] })
    expect(korean).toContain('tag:"ko"')
    for (const { what, text, imports } of measured) {
      expect(text, what).not.toMatch(/sandbox/i)
      expect(text.match(/tag:"(ko|en)"/g), what).toEqual('pg' in imports ? ['tag:"en"'] : null)
    }
  })
})

describe('gateways, minified and compressed', async () => {
  const { median, largest, all } = await gatewaySizes(folder, codes)

  test('one costs at most 1.2 kB, 0.4 kB at the median', () => {
    expect(largest).toBeLessThanOrEqual(1200)
    expect(median).toBeLessThanOrEqual(400)
  })

  test('all of them cost at most 14 kB', () => {
    expect(all).toBeLessThanOrEqual(14_000)
  })

  test('a shop that imports two carries none of the others', async () => {
    const { text } = await bundle(folder, { index: ['createIamport'], pg: ['kcp', 'kakaopay'] })
    const carried = codes.filter((code) => new RegExp(`code:"${code}"`).test(text))
    expect(carried).toEqual(['kcp', 'kakaopay'])
  })

  test('a shop that checks what it writes for the raw SDK carries them all', async () => {
    const { text } = await bundle(folder, { pg: ['checkRaw'] })
    expect(codes.filter((code) => !text.includes(`code:"${code}"`))).toEqual([])
  })
})
