/** The shop that installed the package, built and opened in a browser: it pays through the sandbox it installed. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, devices, type Browser, type Page } from '@playwright/test'
import { preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { browserArgs, findBrowsers } from '../../scripts/lib/browser.mjs'
import { runNode } from '../../scripts/lib/run.mjs'
import type * as SandboxModule from '../../src/sandbox/index.js'

type Sandbox = typeof SandboxModule

const shop = inject('shop')
const installed = join(shop, 'node_modules/iamport-browser/dist/sandbox/index.js')

let server: PreviewServer
let browser: Browser
let sandbox: Sandbox
let address = ''

beforeAll(async () => {
  sandbox = (await import(/* @vite-ignore */ pathToFileURL(installed).href)) as Sandbox
  const { code, output } = await runNode('node_modules/vite/bin/vite.js', ['build', shop], { cwd: shop })
  expect(code, output).toBe(0)
  server = await preview({
    root: shop,
    configFile: false,
    logLevel: 'silent',
    plugins: [sandbox.sandbox()],
    preview: { port: 0 },
  })
  address = server.resolvedUrls?.local[0] ?? ''
  const [executablePath] = findBrowsers()
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: browserArgs() })
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

/** The shop's checkout, with the sandbox where the vendor's network would be. */
async function checkout(phone: boolean): Promise<Page> {
  const context = await browser.newContext(phone ? { userAgent: devices['iPhone 14'].userAgent } : {})
  await context.route('https://cdn.iamport.kr/**', async (route) => {
    const name = route.request().url().includes('pg.html') ? 'pg.html' : 'iamport.js'
    await route.fulfill(await sandbox.sandboxFile(name))
  })
  const page = await context.newPage()
  await page.goto(address)
  return page
}

describe('the shop', () => {
  test('pays on a PC', async () => {
    const page = await checkout(false)
    await page.click('#pay')
    await page.frameLocator('iframe[src*="pg.html"]').getByTestId('pay').click()
    await page.waitForFunction(() => document.title.startsWith('imp_'))
    await page.context().close()
  })

  test('pays on a phone and comes back to its own address', async () => {
    const page = await checkout(true)
    await page.click('#pay')
    await page.getByTestId('pay').click()
    await page.waitForURL(/\/paid\?/)
    await page.waitForFunction(() => document.title.startsWith('imp_'))
    await page.context().close()
  })
})

describe('the Vite plugin of the sandbox', () => {
  test.each([
    ['iamport.js', 'text/javascript', 'request_pay'],
    ['pg.html', 'text/html', '<!doctype html>'],
  ])('serves %s', async (name, type, content) => {
    const answer = await fetch(`${address}iamport-sandbox/${name}`)
    expect(answer.headers.get('content-type')).toContain(type)
    expect((await answer.text()).toLowerCase()).toContain(content.toLowerCase())
  })
})
