/** A shop that installed the package: its types beside those of iamport-typings, and what Vite makes of it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allPgs, describePg } from 'iamport-browser/pg'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { runNode } from '../../scripts/lib/run.mjs'

const shop = inject('shop')

describe('the types in a strict shop with skipLibCheck off', () => {
  test.each(['bundler', 'nodenext'])('moduleResolution %s', async (resolution) => {
    const module = resolution === 'nodenext' ? 'nodenext' : 'esnext'
    const { code, output } = await runNode(
      'node_modules/typescript/bin/tsc',
      ['--project', shop, '--moduleResolution', resolution, '--module', module],
      { cwd: shop },
    )
    expect(code, output).toBe(0)
  })
})

describe("the shop's bundle", () => {
  let bundle = ''

  beforeAll(async () => {
    const { code, output } = await runNode('node_modules/vite/bin/vite.js', ['build', shop], { cwd: shop })
    expect(code, output).toBe(0)
    const assets = join(shop, 'dist/assets')
    bundle = readdirSync(assets)
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(assets, file), 'utf8'))
      .join('\n')
  })

  /** Whether the data of a gateway is in the bundle: its code can also be a payment method, its data starts with it. */
  const has = (code: string): boolean => new RegExp(`code:\\s*["'\`]${code}["'\`]`).test(bundle)

  test('holds the gateways the shop imported', () => {
    expect(Object.keys(allPgs).filter(has).sort()).toEqual(['kakaopay', 'kcp'])
  })

  test('holds no name of a gateway: descriptions are for tools', () => {
    const names = Object.values(allPgs).map((pg) => describePg(pg).name.ko)
    expect(names.length).toBeGreaterThan(2)
    expect(names.filter((name) => bundle.includes(name))).toEqual([])
  })

  test('holds nothing of the sandbox', () => {
    expect(bundle).not.toMatch(/sandbox/i)
  })
})
