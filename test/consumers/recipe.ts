/** What a buyer sees of every recipe in docs, whatever it is built with. */
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import type { Page, Route } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type * as SandboxModule from '../../src/sandbox/index.js'
import type { Sandbox } from '../../src/sandbox/playwright.js'
import { installed, work, type Files, type useBrowser } from './browser.js'

interface Recipe {
  /** Where its checkout stands; known once it is built. */
  address: () => string
  /** The page a phone comes back to. */
  landing: string
  /** What that page says of a payment it knows, beside that the order is paid. */
  repeated?: string
  files?: Files
  /** It is a component, and the link to the cart takes it away. */
  canGo: boolean
  /** The answer is in the HTML of the landing page. */
  isRendered?: boolean
}

/** The vendor's server, which the shops of a test file ask. */
export function useVendor() {
  let vendor: SandboxModule.SandboxServer
  beforeAll(async () => {
    const sandbox = (await import(
      /* @vite-ignore */ pathToFileURL(join(installed, 'dist/sandbox/index.js')).href
    )) as typeof SandboxModule
    vendor = await sandbox.createSandboxServer()
    process.env.PORTONE_API = vendor.url
    process.env.IMP_KEY = vendor.keys.imp_key
    process.env.IMP_SECRET = vendor.keys.imp_secret
  })
  afterAll(() => vendor.close())
  return () => vendor
}

/** What docs/billing.md has for the server of a shop that is only files here. */
interface ShopServer {
  newOrder(): Promise<object>
  statusOf(merchant_uid: unknown, imp_uid: unknown): Promise<string>
}

/** Answers what the shop's page asks its server; `changes` are laid over the orders it makes. */
export async function answerApi(page: Page, changes: object = {}): Promise<void> {
  // A module of its own for every vendor, whose address it reads when it is loaded.
  const file = `${pathToFileURL(join(work, 'server/payments.mjs')).href}?${process.env.PORTONE_API}`
  const { newOrder, statusOf } = (await import(/* @vite-ignore */ file)) as ShopServer
  await page.route('**/api/orders', async (route) =>
    route.fulfill({ json: { ...(await newOrder()), ...changes } }),
  )
  await page.route('**/api/payments/verify', async (route) => {
    const { merchant_uid, imp_uid } = route.request().postDataJSON() as Record<string, unknown>
    await route.fulfill({ json: { status: await statusOf(merchant_uid, imp_uid) } })
  })
}

export const button = (page: Page, name: 'Pay by card' | 'Pay with PAYCO') =>
  page.getByRole('button', { name })

export const says = async (page: Page, text: string | RegExp): Promise<void> =>
  void (await expect.poll(() => page.getByRole('status').textContent()).toMatch(text))

/** The order numbers of the payments that were begun. */
const ordersOf = (sandbox: Sandbox): string[] =>
  sandbox.calls('request_pay').map(({ args: [order] }) => (order as { merchant_uid: string }).merchant_uid)

type Visit = Parameters<ReturnType<typeof useBrowser>>[0] & { changes?: object }

/** The buyer pays, gives up, is stopped and leaves; every sentence is the recipe's own. Gives back what opens its shop. */
export function itPays(open: ReturnType<typeof useBrowser>, recipe: Recipe) {
  const vendor = useVendor()
  const { landing, files, canGo, isRendered, repeated = 'This order is paid.' } = recipe

  async function visit({ changes = {}, ...options }: Visit = {}) {
    const shop = await open({ ...options, ...(files && { files }), api: vendor() })
    if (!isRendered) await answerApi(shop.page, changes)
    return {
      ...shop,
      goto: () => shop.page.goto(recipe.address()),
      async close() {
        await shop.sandbox.uninstall()
        await shop.close()
      },
    }
  }

  test('a buyer on a PC cancels, and then pays once with two quick clicks', async () => {
    const { page, sandbox, sdkLoads, errors, goto, close } = await visit({ answers: ['cancel', 'approve'] })
    await goto()
    await button(page, 'Pay by card').click()
    await says(page, /You cancelled/)
    await button(page, 'Pay by card').dblclick()
    await says(page, /This order is paid/)
    expect(await button(page, 'Pay by card').isDisabled()).toBe(true)

    expect(ordersOf(sandbox)).toHaveLength(2)
    expect(new Set(ordersOf(sandbox)).size).toBe(2)
    expect(sdkLoads).toHaveLength(1)
    expect(await page.locator('script[src*="cdn.iamport.kr"]').count()).toBe(1)
    expect(errors).toEqual([])
    await close()
  })

  test('a blocked window is said, and the next click opens it', async () => {
    const { page, errors, goto, close } = await visit({ answers: ['blockPopup', 'approve'] })
    await goto()
    await button(page, 'Pay with PAYCO').click()
    await says(page, /browser blocked/)
    await button(page, 'Pay with PAYCO').click()
    await says(page, /This order is paid/)
    expect(errors).toEqual([])
    await close()
  })

  test('an order that breaks a rule is said, and told to the developer by its field', async () => {
    const { page, sandbox, errors, goto, close } = await visit({ answers: [], changes: { amount: '59000' } })
    if (isRendered)
      await page.route(recipe.address(), async (route) => {
        if (route.request().method() !== 'POST') return route.continue()
        const response = await route.fetch()
        const body = (await response.text()).replace('"amount":59000', '"amount":"59000"')
        await route.fulfill({ response, body })
      })
    await goto()
    await button(page, 'Pay by card').click()
    await says(page, /cannot be paid as it is/)
    expect(await button(page, 'Pay by card').isEnabled()).toBe(true)
    expect(errors.join()).toMatch(/amount/)
    expect(sandbox.calls('request_pay')).toEqual([])
    await close()
  })

  test('a shop that cannot be reached after the payment has it paid once all the same', async () => {
    const { page, sandbox, goto, close } = await visit({ answers: ['approve', 'alreadyPaid'] })
    await goto()
    await expect.poll(() => button(page, 'Pay by card').isEnabled()).toBe(true)
    const isGone = (route: Route) => (route.request().method() === 'POST' ? route.abort() : route.fallback())
    await page.route('**', isGone)
    await button(page, 'Pay by card').click()
    await says(page, /please wait before you pay again/)

    // The same order again, which the vendor refuses.
    await page.unroute('**', isGone)
    await button(page, 'Pay by card').click()
    await says(page, /This order is paid/)
    expect(ordersOf(sandbox)).toHaveLength(2)
    expect(new Set(ordersOf(sandbox)).size).toBe(1)
    await close()
  })

  test(`the window opens in the task of the click${canGo ? ', and goes with the component' : ''}`, async () => {
    const { page, errors, goto, close } = await visit({ answers: ['neverAnswer'] })
    await goto()
    await expect.poll(() => button(page, 'Pay with PAYCO').isEnabled()).toBe(true)
    await page.waitForFunction(() => 'IMP' in window)
    const opens = page.waitForEvent('popup')
    const calls = await button(page, 'Pay with PAYCO').evaluate((element: HTMLElement) => {
      const page = window as unknown as { IMP: { request_pay: (...args: unknown[]) => unknown } }
      const own = page.IMP
      let count = 0
      page.IMP = {
        ...own,
        request_pay(...args) {
          count++
          return own.request_pay(...args)
        },
      }
      element.click()
      return count
    })
    expect(calls).toBe(1)
    const popup = await opens
    for (const name of ['Pay by card', 'Pay with PAYCO'] as const)
      await expect.poll(() => button(page, name).isDisabled()).toBe(true)
    if (canGo) {
      // The shop takes it away: the buyer cannot reach the link, which the SDK's box covers.
      await page.getByRole('link', { name: 'Cart' }).dispatchEvent('click')
      await expect.poll(() => popup.isClosed()).toBe(true)
    }
    expect(errors).toEqual([])
    await close()
  })

  test('a buyer on a phone pays and comes back, and a refresh is no second purchase', async () => {
    const { page, errors, goto, close } = await visit({ phone: true })
    await goto()
    const came = page.waitForResponse((response) => response.url().includes('imp_uid='))
    await button(page, 'Pay by card').click()
    const html = await (await came).text()
    if (isRendered) expect(html).toContain('This order is paid.')
    await expect.poll(() => page.textContent('body')).toContain('Thank you!')
    await says(page, /This order is paid/)
    expect(new URL(page.url()).pathname).toBe(landing)

    await page.reload()
    await expect.poll(() => page.textContent('body')).toContain(repeated)
    expect(await page.textContent('body')).not.toContain('Thank you!')
    expect(errors).toEqual([])
    await close()
  })

  test('a buyer on a phone gives up, and is told so', async () => {
    const { page, errors, goto, close } = await visit({ phone: true, answers: ['cancel'] })
    await goto()
    await button(page, 'Pay by card').click()
    await says(page, /You cancelled/)
    expect(new URL(page.url()).pathname).toBe(landing)
    expect(errors).toEqual([])
    await close()
  })

  return visit
}
