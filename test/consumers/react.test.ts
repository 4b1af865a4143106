/** docs/react.md, as its reader pastes it: looked at by tsc, built with Vite, paid with in a browser. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as Vite from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consumers } from '../../scripts/lib/deps.mjs'
import { shop, useBrowser, work } from './browser.js'
import { answerApi, button, itPays, says, useVendor } from './recipe.js'
import { build, builtFiles } from './vite.js'

describe('React', () => {
  const open = useBrowser()
  beforeAll(() => build('react', 'typescript-7/bin/tsc'))
  itPays(open, { address: () => shop, landing: '/complete', files: builtFiles('react'), canGo: true })
})

describe('React while it is developed', () => {
  const open = useBrowser()
  const vendor = useVendor()
  const root = join(work, 'react')
  let server: Vite.ViteDevServer

  beforeAll(async () => {
    const vite = (await import(
      /* @vite-ignore */ pathToFileURL(join(consumers, 'node_modules/vite/dist/node/index.js')).href
    )) as typeof Vite
    server = await vite.createServer({ root, logLevel: 'warn', server: { port: 0, host: '127.0.0.1' } })
    await server.listen()
  })
  afterAll(() => server.close())

  /** Saves a file of the shop with a change. */
  function edit(file: string, from: string, to: string, imports = ''): void {
    const path = join(root, 'src', file)
    const code = readFileSync(path, 'utf8')
    expect(code).toContain(from)
    writeFileSync(path, imports + code.replace(from, to))
  }

  test('effects run twice and files change under an open payment: one script, and the next payment is paid', async () => {
    const { page, sandbox, sdkLoads, errors, close } = await open({
      answers: ['neverAnswer', 'approve'],
      api: vendor(),
    })
    const orders: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/api/orders')) orders.push(request.method())
    })
    await answerApi(page)
    // The page shows which handler it was rendered with.
    edit(
      'Checkout.tsx',
      '<section>',
      '<section title={String(finish)}>',
      "import { finish } from './payments'\n",
    )
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    await expect.poll(() => button(page, 'Pay with PAYCO').isEnabled()).toBe(true)
    expect(orders).toHaveLength(2) // StrictMode

    const opens = page.waitForEvent('popup')
    await button(page, 'Pay with PAYCO').click()
    const popup = await opens
    // React mounts a component anew whose hooks have changed.
    edit('Checkout.tsx', 'return', 'useId()\n  return', "import { useId } from 'react'\n")
    await expect.poll(() => popup.isClosed()).toBe(true)

    edit('payments.ts', 'Thank you! This order is paid.', 'Thank you! This order has been paid.')
    await page.locator('section[title*="has been paid"]').waitFor()
    await button(page, 'Pay by card').click()
    await says(page, /Thank you! This order has been paid/)

    expect(sdkLoads).toHaveLength(1)
    expect(await page.locator('script[src*="cdn.iamport.kr"]').count()).toBe(1)
    expect(errors).toEqual([])
    await sandbox.uninstall()
    await close()
  })
})
