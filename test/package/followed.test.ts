/** The documents that make a page, followed word for word by somebody with the packed package and Vite. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, devices, type Browser, type Page } from '@playwright/test'
import { createServer } from 'vite'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { browserArgs, findBrowsers } from '../../scripts/lib/browser.mjs'
import { root } from '../../scripts/lib/root.mjs'
import type * as Kit from '../../src/sandbox/playwright.js'

const shop = inject('shop')

let kit: typeof Kit
let browser: Browser

beforeAll(async () => {
  const installed = join(shop, 'node_modules/iamport-browser/dist/sandbox/playwright.js')
  kit = (await import(/* @vite-ignore */ pathToFileURL(installed).href)) as typeof Kit
  const [executablePath] = findBrowsers()
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: browserArgs() })
})

afterAll(() => browser.close())

/** The files that a document names, each with its blocks one after the other. */
function filesOf(document: string): Record<string, string> {
  const files: Record<string, string> = {}
  for (const [, name = '', code = ''] of document.matchAll(
    /^<!-- module: (\S+) -->\n\n```\w+\n([^]*?)^```$/gm,
  ))
    files[name] = (files[name] ?? '') + code
  return files
}

/** A new project of these files; its address. */
async function project(name: string, files: Record<string, string>): Promise<string> {
  const folder = join(dirname(shop), 'followed', name)
  // The package as it was packed and installed; Vite comes from the repository, so that this needs no network.
  for (const [target, link] of [
    [join(shop, 'node_modules/iamport-browser'), 'iamport-browser'],
    [join(root, 'node_modules/vite'), 'vite'],
  ] as const) {
    mkdirSync(join(folder, 'node_modules'), { recursive: true })
    symlinkSync(target, join(folder, 'node_modules', link), 'junction')
  }
  for (const [file, code] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), code)
  }
  const server = await createServer({
    root: folder,
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 0 },
  })
  onTestFinished(() => server.close())
  await server.listen()
  return server.resolvedUrls?.local[0] ?? ''
}

/** A buyer, who complains of nothing. With `approve` the sandbox stands in the vendor's place, and a server says paid. */
async function buyer({ phone = false, approve = false } = {}): Promise<Page> {
  const context = await browser.newContext(phone ? { userAgent: devices['iPhone 14'].userAgent } : {})
  if (approve) {
    const payments = kit.defineSandbox({ context })
    await payments.install()
    payments.answer('approve')
    await context.route('**/api/payments/verify', (route) => route.fulfill({ json: { status: 'paid' } }))
  }
  await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  onTestFinished(async () => {
    await context.close()
    expect(errors).toEqual([])
  })
  return page
}

const said = (page: Page) => page.locator('#said').textContent()
const waiting = { timeout: 30_000 }

// The code is the same in both languages, which test/readme looks at: what differs is seen on a phone as well as on a PC.
describe.each([
  {
    language: 'English',
    folder: 'docs',
    thanks: 'Thank you!',
    phones: [false, true],
    pages: ['before/', ''],
  },
  { language: 'Korean', folder: 'docs/ko', thanks: '감사합니다', phones: [true], pages: [''] },
])('in $language', ({ language, folder, thanks, phones, pages }) => {
  const read = (name: string): string => readFileSync(join(root, folder, `${name}.md`), 'utf8')

  test('getting started ends with a payment', async () => {
    const address = await project(`${language}-start`, filesOf(read('getting-started')))
    for (const phone of phones) {
      const page = await buyer({ phone })
      await page.goto(address)
      await page.click('#pay')
      await (phone ? page : page.frameLocator('iframe')).getByTestId('pay').click()
      await expect.poll(() => said(page), waiting).toBe('unverified')
    }
  })

  test('one flow for PC and phone thanks the buyer', async () => {
    const address = await project(`${language}-flow`, filesOf(read('pc-and-phone')))
    for (const phone of phones) {
      const page = await buyer({ phone, approve: true })
      await page.goto(address)
      await page.click('#pay')
      await expect.poll(() => said(page), waiting).toContain(thanks)
      expect(page.url()).toBe(address)
    }
  })

  test('the page that moves over pays', async () => {
    const document = read('moving-from-request-pay')
    const [checkout = '', complete = ''] = [...document.matchAll(/^```diff\n([^]*?)^```$/gm)].map(
      ([, diff]) => diff,
    )
    const without = (sign: string, diff: string): string =>
      diff
        .split('\n')
        .filter((line) => !line.startsWith(sign))
        .map((line) => line.slice(1))
        .join('\n')
    const order = `<script>const orderNumber = 'order-${Date.now()}'</script>`
    const address = await project(`${language}-moving`, {
      ...filesOf(document),
      'before/index.html': order + without('+', checkout),
      'before/complete.html': without('+', complete),
      'index.html': order + without('-', checkout),
      'complete.html': without('-', complete),
    })
    for (const path of pages) {
      const page = await buyer({ approve: true })
      await page.goto(address + path)
      await page.click('button')
      await page.waitForURL('**/thanks')
      await page.goto(`${address}${path}complete.html?imp_uid=imp_1&merchant_uid=order1&imp_success=true`)
      await page.waitForURL('**/thanks')
    }
  })
})
