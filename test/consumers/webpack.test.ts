/** A shop built with webpack. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allPgs } from 'iamport-browser/pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { runNode } from '../../scripts/lib/run.mjs'
import { pay, shop, useBrowser, work, type Files } from './browser.js'

const folder = join(work, 'webpack')
const files: Files = (path) => ({ path: join(folder, path.endsWith('.js') ? path : 'index.html') })

describe('webpack', () => {
  const open = useBrowser()

  beforeAll(async () => {
    const { code, output } = await runNode(join(folder, 'build.cjs'), ['production'], {
      cwd: folder,
      // Node says from 24 on that webpack uses something new of it.
      env: { NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
    })
    expect(code, output).toBe(0)
    expect(output).toBe('')
  })

  test('drops what the shop does not use', () => {
    const bundle = readFileSync(join(folder, 'bundle/main.js'), 'utf8')
    const has = (code: string): boolean => new RegExp(`code:\\s*["'\`]${code}["'\`]`).test(bundle)
    expect(Object.keys(allPgs).filter(has).sort()).toEqual(['kakaopay', 'kcp'])
    expect(bundle).not.toMatch(/sandbox/i)
  })

  test.each([
    ['on a PC', false],
    ['on a phone', true],
  ])('pays %s', async (_, phone) => {
    const { page, errors, close } = await open({ phone, files })
    await page.goto(shop)
    await pay(page)
    expect(new URL(page.url()).pathname).toBe(phone ? '/paid' : '/')
    expect(errors).toEqual([])
    await close()
  })
})
