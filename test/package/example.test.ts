/** The example storefront with the packed package in it: its own tests, run as its developer would run them. */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import { browserArgs, findBrowsers } from '../../scripts/lib/browser.mjs'
import { root } from '../../scripts/lib/root.mjs'
import { runNode } from '../../scripts/lib/run.mjs'

const shop = inject('shop')
const folder = join(dirname(shop), 'example')

interface Report {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })

beforeAll(async () => {
  cpSync(join(root, 'examples/storefront'), folder, { recursive: true })
  // The package as it was packed and installed; the two tools come from the repository, so that this needs no network.
  const packages = {
    'iamport-browser': join(shop, 'node_modules/iamport-browser'),
    '@playwright/test': join(root, 'node_modules/@playwright/test'),
    vite: join(root, 'node_modules/vite'),
  }
  for (const [name, target] of Object.entries(packages)) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(target, link, 'junction')
  }
  // Its own settings, but for the browser of this machine and a port nobody uses.
  const url = `http://127.0.0.1:${await freePort()}`
  const vite = (args: string): string => `"${process.execPath}" node_modules/vite/bin/vite.js ${args}`
  const [executablePath] = findBrowsers()
  const launchOptions = { ...(executablePath && { executablePath }), args: browserArgs() }
  const { hostname, port } = new URL(url)
  const command = `${vite('build')} && ${vite(`preview --host ${hostname} --port ${port} --strictPort`)}`
  writeFileSync(
    join(folder, 'here.config.ts'),
    `import own from './playwright.config.ts'
    export default {
      ...own,
      workers: 2,
      reporter: [['list'], ['json', { outputFile: 'report.json' }]],
      use: { ...own.use, baseURL: '${url}', launchOptions: ${JSON.stringify(launchOptions)} },
      webServer: { command: ${JSON.stringify(command)}, url: '${url}' },
    }`,
  )
})

test('pays, is refused, loses its window, and says the right thing each time', async () => {
  const { code, output } = await runNode(
    'node_modules/@playwright/test/cli.js',
    ['test', '--config', 'here.config.ts'],
    { cwd: folder },
  )
  expect(code, output).toBe(0)
  const { stats } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report
  expect(stats).toMatchObject({ unexpected: 0, flaky: 0, skipped: 0 })
  expect(stats.expected).toBeGreaterThan(15)
})

test('fails when an answer was queued and never used', async () => {
  const spec = `import { test } from './shop.ts'
  test('forgets to pay', async ({ shop, payments }) => {
    payments.answer('approve')
    await shop.open()
  })`
  writeFileSync(join(folder, 'tests/forgetful.pc.spec.ts'), spec)
  const { code, output } = await runNode(
    'node_modules/@playwright/test/cli.js',
    ['test', '--config', 'here.config.ts', 'forgetful'],
    { cwd: folder },
  )
  expect(code).toBe(1)
  expect(output).toContain('"approve" was queued and never used: no payment came for it.')
})
