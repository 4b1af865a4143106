import { expect, test as base, type Page } from '@playwright/test'
import type { PayResult } from 'iamport-browser'
import { checkoutUrl } from '../../playwright.config.ts'
import type { Ending } from './checkout/page.ts'

export { expect } from '@playwright/test'

/** What the SDK of bad-sdk.js can be told. */
interface BadSdk {
  way: string
  answersClosing: boolean
  answer(raw: object): void
  cancelInLayer(): void
  hide(): void
  remove(): void
}

declare global {
  interface Window {
    bad: BadSdk
  }
}

/** Counts listeners of the window and timers that repeat, from the first line of the page's code on. */
function count(): void {
  const listeners: string[] = []
  const { addEventListener, removeEventListener } = window
  type Listener = EventListenerOrEventListenerObject
  type Options = boolean | AddEventListenerOptions
  window.addEventListener = (type: string, listener: Listener, options?: Options) => {
    listeners.push(type)
    addEventListener.call(window, type, listener, options)
  }
  window.removeEventListener = (type: string, listener: Listener, options?: Options) => {
    const at = listeners.indexOf(type)
    if (at >= 0) listeners.splice(at, 1)
    removeEventListener.call(window, type, listener, options)
  }
  const timers = new Set<number>()
  const { setInterval, clearInterval } = window
  window.setInterval = ((...args: [never]) => {
    const timer = setInterval(...args)
    timers.add(timer)
    return timer
  }) as never
  window.clearInterval = (timer) => {
    timers.delete(timer as number)
    clearInterval(timer)
  }
  const ours = (): string[] => listeners.filter((type) => /^(pageshow|pagehide|popstate)$/.test(type))
  window.counted = {
    left: () => ({
      ...(ours().length > 0 && { listeners: ours() }),
      ...(timers.size > 0 && { timers: timers.size }),
    }),
  }
}

/** The bare checkout of checkout/page.ts. */
export class Checkout {
  /** Every alert the buyer saw. */
  readonly alerts: string[] = []

  constructor(readonly page: Page) {
    page.on('dialog', (dialog) => {
      this.alerts.push(dialog.message())
      return dialog.accept()
    })
  }

  async open(query = ''): Promise<void> {
    await this.page.addInitScript(count)
    await this.page.goto(`${checkoutUrl}/index.html${query}`)
    await this.isReady()
  }

  async isReady(): Promise<void> {
    await expect(this.page.locator('body')).toHaveAttribute('data-ready')
  }

  /** Opens the checkout on the misbehaving SDK. */
  openBadly(way: string, query = ''): Promise<void> {
    return this.open(`?sdk=bad&pg=payco&way=${way}${query}`)
  }

  /**
   * A page that asks for a payment by itself, and the end of that. Nothing is evaluated in the page before: for the
   * browser that would be the buyer's tap.
   */
  async openUntouched(way: string): Promise<void> {
    await this.page.addInitScript(count)
    const ended = this.page.waitForEvent('console', (message) => message.text() === 'ended')
    await this.page.goto(`${checkoutUrl}/index.html?sdk=bad&pg=payco&way=${way}&auto`)
    await ended
  }

  /** A tap of the buyer. */
  tap(): Promise<void> {
    return this.page.getByRole('button', { name: 'Pay' }).click()
  }

  answer(raw: object = {}): Promise<void> {
    return this.page.evaluate((fields) => window.bad.answer(fields), raw)
  }

  endings(): Promise<Ending[]> {
    return this.page.evaluate(() => window.shop.endings)
  }

  /** The result of the one call there was; it left nothing behind. */
  async result(count = 1): Promise<PayResult> {
    await expect.poll(async () => (await this.endings()).length).toBe(count)
    const ending = (await this.endings())[count - 1]
    if (!ending || !('result' in ending)) throw new Error(`no result: ${JSON.stringify(ending)}`)
    await this.leftNothing()
    return ending.result
  }

  async leftNothing(): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => window.shop.left())).toEqual({})
  }

  /** Lets the page's clock run on; it stands still from `open` on when it was installed. */
  async pass(milliseconds: number): Promise<void> {
    await this.page.clock.runFor(milliseconds)
  }

  /** The window of the sandbox, over the page. */
  get frame() {
    return this.page.frameLocator('iframe')
  }
}

/** A test on the bare checkout, on a PC in every project: the page stays, so that its end can be seen. */
export const test = base.extend<{ checkout: Checkout }>({
  userAgent:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  viewport: { width: 1280, height: 720 },
  deviceScaleFactor: 1,
  isMobile: false,
  hasTouch: false,
  checkout: async ({ page }, use) => use(new Checkout(page)),
})
