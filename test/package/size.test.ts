/** What a gateway costs a shop, measured on the packed package: only what is chosen is in the bundle, and little of it. */
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { bundle, gatewaySizes } from '../../scripts/lib/size.mjs'
import { allPgs } from '../../src/pg/index.js'

const folder = join(inject('shop'), 'node_modules/iamport-browser')
const codes = Object.keys(allPgs)

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
