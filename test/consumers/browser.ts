/** A browser for the projects of this folder, with the sandbox they installed in the vendor's place. */
import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, devices, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { browserArgs, findBrowsers } from '../../scripts/lib/browser.mjs'
import type { SandboxServer } from '../../src/sandbox/index.js'
import type * as Kit from '../../src/sandbox/playwright.js'

export const work = inject('work')
export const installed = join(work, 'node_modules/iamport-browser')

/** Where a shop without a server of its own stands. */
export const shop = 'http://shop.test/'

/** Which file of a shop an address stands for, and with what headers; undefined for 404. */
export type Files = (
  path: string,
) => { path: string; contentType?: string; headers?: Record<string, string> } | { body: string } | undefined

interface Opening {
  phone?: boolean
  files?: Files
  /** How the payments end, in order; the buyer approves once by default. */
  answers?: readonly Kit.Scenario[]
  /** The vendor's server half, where the shop has a server that asks it. */
  api?: SandboxServer
}

/** One browser for a test file. */
export function useBrowser() {
  let browser: Browser
  let kit: typeof Kit

  beforeAll(async () => {
    kit = (await import(
      /* @vite-ignore */ pathToFileURL(join(installed, 'dist/sandbox/playwright.js')).href
    )) as typeof Kit
    const [executablePath] = findBrowsers()
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: browserArgs() })
  })
  afterAll(() => browser.close())

  /** A new page on a PC or a phone; what it throws or complains of is in `errors`. */
  async function open({ phone = false, files, answers = ['approve'], api }: Opening = {}) {
    const context = await browser.newContext(phone ? { userAgent: devices['iPhone 14'].userAgent } : {})
    const sdkLoads = await serve(context, files)
    const sandbox = kit.defineSandbox({ context, api })
    await sandbox.install()
    for (const answer of answers) sandbox.answer(answer)
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text())
    })
    return { page, sandbox, errors, sdkLoads, close: () => context.close() }
  }
  return open
}

/** Answers the addresses of `shop`, and counts what is asked of the vendor's. */
async function serve(context: BrowserContext, files: Files | undefined): Promise<string[]> {
  const sdkLoads: string[] = []
  context.on('request', (request) => {
    if (request.url().endsWith('/v1/iamport.js')) sdkLoads.push(request.url())
  })
  await context.route(`${shop}**`, (route) => {
    const path = new URL(route.request().url()).pathname
    if (path === '/favicon.ico') return route.fulfill({ status: 204 })
    const file = files?.(path)
    if (!file || ('path' in file && !existsSync(file.path))) return route.fulfill({ status: 404 })
    if ('body' in file) return route.fulfill({ body: file.body, contentType: 'text/html; charset=utf-8' })
    const script = extname(file.path) === '.js'
    return route.fulfill({ contentType: script ? 'text/javascript' : 'text/html', ...file })
  })
  return sdkLoads
}

/** What the shop's page says. */
export const state = (page: Page) => page.locator('#state')

/** Pays with the page's one button, and waits for what it then says. */
export async function pay(page: Page): Promise<void> {
  await expect.poll(() => state(page).textContent()).toBe('ready')
  await page.click('#pay')
  await expect.poll(() => state(page).textContent()).toMatch(/^unverified ./)
}
