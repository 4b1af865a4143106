/**
 * Pages for what depends on headers, or on the order of scripts: the package bundled as a shop would bundle it, on the
 * demo's origin, so that the sandbox is at hand.
 */
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'esbuild'
import type { createIamport, loadSdk, PayResult } from 'iamport-browser'
import type { kcp } from 'iamport-browser/pg'

/** Where the sandbox's SDK is. */
export const sandboxSdk = '/iamport-sandbox/iamport.js?alone'

const root = fileURLToPath(new URL('../../', import.meta.url))

const entry = `
import { createIamport, loadSdk } from 'iamport-browser'
import { kcp, tosspayments } from 'iamport-browser/pg'
window.shop = { createIamport, loadSdk, channels: { card: { pg: kcp }, toss: { pg: tosspayments } } }
`

/** What is at `window.shop`. */
export interface ShopGlobal {
  readonly createIamport: typeof createIamport
  readonly loadSdk: typeof loadSdk
  /** `toss` takes the same fields as far as these pages give any. */
  readonly channels: Record<'card' | 'toss', { pg: typeof kcp }>
}

let bundled: Promise<string> | undefined

/** The package, two gateways and zod as one classic script. */
function shopScript(): Promise<string> {
  bundled ??= build({
    stdin: { contents: entry, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    write: false,
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '')
  return bundled
}

/** A page, and what is sent with it. */
export interface ShopPage {
  readonly policy?: string
  /** A policy that refuses nothing and reports everything. */
  readonly reportOnly?: string
  /** Nonce of the page's own scripts. */
  readonly nonce?: string
  /** Classic scripts before the shop's. */
  readonly scripts?: readonly string[]
}

/** One thing a policy refused, or would have. */
export interface Violation {
  readonly directive: string
  readonly blocked: string
}

/** Opens a page with the package at `window.shop`. */
export async function openPage(page: Page, { policy, reportOnly, nonce = '', scripts = [] }: ShopPage = {}) {
  const shop = await shopScript()
  const watch = `
    window.violations = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      violations.push({ directive: effectiveDirective, blocked: blockedURI }))`
  const tags = [watch, ...scripts].map((script) => `<script nonce="${nonce}">${script}</script>`).join('')
  await page.route('**/fixture/shop.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: shop }),
  )
  await page.route(/\/fixture\/(\?.*)?$/, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {
        ...(policy && { 'content-security-policy': policy }),
        ...(reportOnly && { 'content-security-policy-report-only': reportOnly }),
      },
      body: `<!doctype html><title>shop</title>${tags}<script nonce="${nonce}" src="/fixture/shop.js"></script><body>`,
    }),
  )
  await page.goto('/fixture/')
}

/** What was refused so far, the browser's own wish for an icon left out. */
export async function violations(page: Page): Promise<Violation[]> {
  const all = await page.evaluate(() => (window as unknown as { violations: Violation[] }).violations)
  return all.filter(({ blocked }) => !blocked.endsWith('/favicon.ico'))
}

/** What a refused load says. */
export interface Refusal {
  readonly name?: string
  readonly code?: string
  readonly detail?: string
  readonly message?: string
}

/** Loads the SDK on the page: `loaded`, or what the error says. */
export function load(page: Page, options: Record<string, unknown> = {}): Promise<'loaded' | Refusal> {
  return page.evaluate(async (given) => {
    const { shop } = window as unknown as { shop: ShopGlobal }
    try {
      await shop.loadSdk(given)
      return 'loaded' as const
    } catch (error) {
      const { name, code, detail, message } = error as Record<string, string>
      return { name, code, detail, message } as Refusal
    }
  }, options)
}

/** Pays through the sandbox, with a buyer who says yes. */
export async function pay(
  page: Page,
  channel: 'card' | 'toss' = 'card',
  src = sandboxSdk,
): Promise<PayResult> {
  const paid = page.evaluate(
    ([name, address]) => {
      const { shop } = window as unknown as { shop: ShopGlobal }
      const { channels } = shop
      const iamport = shop.createIamport({ userCode: 'imp00000000', channels, sdk: { src: address } })
      iamport.resumePay()
      const merchant_uid = `order-${name}`
      return iamport.requestPay(name, {
        pay_method: 'card',
        merchant_uid,
        name: 'Chair',
        amount: 1000,
        m_redirect_url: location.href,
      })
    },
    [channel, src] as const,
  )
  await page.frameLocator('iframe[src*="pg.html"]').getByTestId('pay').click()
  return paid
}
