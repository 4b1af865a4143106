/** A shop that calls the SDK itself, with the kit under its pages. */
import { devices, expect, test as base, type Page } from '@playwright/test'
import {
  defineSandbox,
  type DefineSandboxOptions,
  type Sandbox,
  SandboxError,
} from 'iamport-browser/sandbox/playwright'

export { expect } from '@playwright/test'

export const site = 'http://shop.test'

/** A checkout as the vendor's guide writes it, with what the callback got for everyone to see. */
export const checkout = `<!doctype html><title>shop</title>
<button>pay</button><output></output>
<script src="https://cdn.iamport.kr/v1/iamport.js"></script>
<script>
  const told = []
  const order = JSON.parse(decodeURIComponent(location.hash.slice(1)) || '{}')
  window.IMP?.init('imp00000000')
  document.querySelector('button').addEventListener('click', () => {
    const request = { pg: 'kcp', pay_method: 'card', merchant_uid: 'order-1', amount: 1000, ...order }
    IMP.request_pay({ m_redirect_url: '${site}/complete', ...request }, (answer) => {
      told.push(answer)
      document.querySelector('output').textContent = JSON.stringify(told)
    })
  })
</script>`

type Options = Omit<DefineSandboxOptions, 'context'>

export class Shop {
  constructor(readonly page: Page) {}

  async buy(order: object = {}): Promise<void> {
    await this.page.goto(`${site}/checkout?${Math.random()}#${encodeURIComponent(JSON.stringify(order))}`)
    await this.pay()
  }

  async pay(): Promise<void> {
    await this.page.getByRole('button', { name: 'pay', exact: true }).click()
  }

  /** Waits until the callback ran so often. */
  async told(times = 1): Promise<Record<string, unknown>[]> {
    const read = async () =>
      JSON.parse((await this.page.locator('output').textContent()) || '[]') as Record<string, unknown>[]
    await expect.poll(async () => (await read()).length).toBe(times)
    return read()
  }

  async returned(): Promise<Record<string, string>> {
    await this.page.waitForURL(/\/complete\?/)
    return Object.fromEntries(new URL(this.page.url()).searchParams)
  }

  get frame() {
    return this.page.frameLocator('iframe[src*="pg.html"]')
  }

  get overlay() {
    return this.page.locator('iframe[src*="pg.html"]')
  }
}

/** A test with the shop on a page, and a kit that is not installed yet. */
export const test = base.extend<{ shop: Shop; kit: (options?: Options) => Sandbox }>({
  shop: async ({ context, page }, use) => {
    await context.route(`${site}/**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: checkout }),
    )
    await use(new Shop(page))
  },
  kit: ({ context }, use) => use((options) => defineSandbox({ context, dir: 'dist/sandbox', ...options })),
})

/** What `uninstall()` says is wrong. */
export const wrong = (sandbox: Sandbox): Promise<readonly string[]> =>
  sandbox.uninstall().then(
    () => [],
    (error: unknown) => (error instanceof SandboxError ? error.problems : [String(error)]),
  )

/** The refusal of a call, as `CODE: message`. */
export const refusal = (act: () => void): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof SandboxError) return `${error.code}: ${error.message}`
    throw error
  }
  return 'nothing'
}

export const pc = {
  hasTouch: false,
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36',
}
// Without `isMobile`, which Firefox does not know: the user agent and touch are what the SDK goes by.
export const { defaultBrowserType: _browser, isMobile: _mobile, ...iphone } = devices['iPhone 14']
