/** The kit in every browser that is installed here: Chromium always, Firefox and WebKit where somebody has them. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, devices, firefox, webkit, type Browser, type BrowserType } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { browserArgs, findBrowsers } from '../../scripts/lib/browser.mjs'
import type * as Kit from '../../src/sandbox/playwright.js'

const installed = join(inject('shop'), 'node_modules/iamport-browser/dist/sandbox/playwright.js')

const browsers: [string, BrowserType, object][] = [
  ['Chromium', chromium, { executablePath: findBrowsers()[0], args: browserArgs() }],
  ...([['Firefox', firefox] as const, ['WebKit', webkit] as const]
    .filter(([, type]) => existsSync(type.executablePath()))
    .map(([name, type]) => [name, type, {}]) as [string, BrowserType, object][]),
]

const page = `<!doctype html><title>shop</title><button>pay</button>
<script src="https://cdn.iamport.kr/v1/iamport.js" crossorigin></script>
<script>
  IMP.init('imp00000000')
  document.querySelector('button').addEventListener('click', () =>
    IMP.request_pay(
      { pg: location.hash.slice(1), merchant_uid: 'o-1', amount: 1000, m_redirect_url: 'http://shop.test/complete' },
      ({ success }) => { document.title = 'told ' + success },
    ),
  )
</script>`

describe.each(browsers)('%s', (_, type, options) => {
  let kit: typeof Kit
  let browser: Browser

  beforeAll(async () => {
    kit = (await import(/* @vite-ignore */ pathToFileURL(installed).href)) as typeof Kit
    browser = await type.launch(options)
  })

  afterAll(() => browser.close())

  test.each([
    ['in a frame', 'kcp', {}],
    ['in a window of its own', 'payco', {}],
    ["in the shop's place", 'kcp', { userAgent: devices['Pixel 7'].userAgent }],
  ])('is paid and declined %s', async (_where, pg, device) => {
    const context = await browser.newContext(device)
    await context.route('http://shop.test/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: page }),
    )
    const sandbox = kit.defineSandbox({ context })
    await sandbox.install()
    const shop = await context.newPage()
    for (const [answer, told] of [
      ['approve', 'true'],
      ['decline', 'false'],
    ] as const) {
      sandbox.answer(answer)
      await shop.goto(`http://shop.test/${answer}#${pg}`)
      await shop.getByRole('button').click()
      if ('userAgent' in device) await shop.waitForURL(`**/complete?*imp_success=${told}*`)
      else await expect.poll(() => shop.title()).toBe(`told ${told}`)
    }
    expect(sandbox.calls('request_pay')).toHaveLength(2)
    await sandbox.uninstall()
    await context.close()
  })
})
