// @ts-check
/** A shop on this machine and a browser four times as slow, for whatever is measured on a page. */
import { createServer } from 'node:http'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { browserArgs, findWholeBrowsers } from '../lib/browser.mjs'
import { bundleText } from '../lib/size.mjs'

/** How many times as slow as this machine the browser's processor is made: a phone of the cheaper kind. */
export const slowDown = 4

/**
 * @typedef {object} File
 * @property {string} body
 * @property {string} [type] JavaScript by default
 * @property {number} [delay] how long the server takes to answer, in milliseconds
 *
 * @typedef {object} SlowPage
 * @property {import('@playwright/test').Page} page
 * @property {import('@playwright/test').CDPSession} devtools
 * @property {(path: string) => Promise<void>} open another page of the shop
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Shop
 * @property {(path: string, file: File) => void} put a file at an address of the shop, or everywhere below it when it ends in a slash
 * @property {(options?: { slow?: number }) => Promise<SlowPage>} newPage without a cache
 * @property {() => Promise<void>} close
 */

/** A page whose clock is exact to 5 µs: the browser gives that to pages that share their process with nobody. */
const headers = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cache-control': 'no-store',
}

/** @returns {Promise<Shop>} */
export async function openShop() {
  /** @type {Map<string, File>} */
  const files = new Map([['/blank', html('')]])
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://shop')
    const file = files.get(pathname) ?? files.get(pathname.replace(/(?<=.\/).*/, ''))
    const { body = '', type = 'text/javascript', delay = 0 } = file ?? {}
    setTimeout(
      () =>
        response
          .writeHead(file ? 200 : 404, { ...headers, 'content-type': `${type}; charset=utf-8` })
          .end(body),
      delay,
    )
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const [executablePath] = findWholeBrowsers()
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: browserArgs() })

  return {
    put: (path, file) => void files.set(path, file),

    async newPage({ slow = slowDown } = {}) {
      const context = await browser.newContext()
      const page = await context.newPage()
      // The browser takes a new process for a new site, and only the page's own process is made slow.
      await page.goto(`${origin}/blank`)
      const devtools = await context.newCDPSession(page)
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow })
      const open = async (/** @type {string} */ path) => void (await page.goto(origin + path))
      return { page, devtools, open, close: () => context.close() }
    },

    async close() {
      await browser.close()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/**
 * @param {string} body
 * @returns {File}
 */
export const html = (body) => ({
  body: `<!doctype html><meta charset="utf-8"><title>shop</title><link rel="icon" href="data:,"><body>${body}`,
  type: 'text/html',
})

/**
 * A module of a shop as one minified classic script that leaves nothing behind but what it puts on `window`.
 *
 * @param {string} contents in which `iamport-browser` is the built package
 * @param {string} folder of the built package, or of one that is installed
 */
export async function script(contents, folder) {
  const built = contents.replace(/'iamport-browser(?:\/(\w+))?'/g, (_, entry = 'index') =>
    JSON.stringify(join(folder, 'dist', `${entry}.js`)),
  )
  const { text } = await bundleText(built, folder)
  if (text === '') throw new Error('The shop could not be bundled.')
  return `(() => {${text}})()`
}
