// @ts-check
/** An SDK named on the command line: read, and looked at once before anything is run on it. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

/**
 * @param {string} place a file, or an address
 * @param {string} from the folder a file is meant from
 * @returns {Promise<{ text: string } | { problem: string }>}
 */
export async function readSdk(place, from) {
  if (!/^https?:\/\//.test(place)) {
    try {
      return { text: await readFile(resolve(from, place), 'utf8') }
    } catch {
      return {
        problem: `${place} cannot be read: give the path of a file, or an address that begins with https://.`,
      }
    }
  }
  try {
    const response = await fetch(place)
    if (response.ok) return { text: await response.text() }
    return { problem: `${place} answered ${response.status}: there is no SDK at that address.` }
  } catch (error) {
    // What fetch itself says is the same for every reason.
    const { cause } = /** @type {{ cause?: { code?: string, message?: string } }} */ (error)
    return { problem: `${place} cannot be reached (${cause?.code ?? cause?.message ?? String(error)}).` }
  }
}

/**
 * Loads it in a browser, on a page without a network.
 *
 * @param {string} executablePath
 * @param {string} sdk path of the file
 * @param {string | undefined} before path of what goes before it
 * @returns {Promise<string | undefined>} what is wrong with it
 */
export async function definesImp(executablePath, sdk, before) {
  const { chromium } = await import('@playwright/test')
  const { browserArgs } = await import('./browser.mjs')
  const browser = await chromium.launch({ executablePath, args: browserArgs() })
  try {
    const page = await browser.newPage()
    const text = await readFile(sdk, 'utf8')
    const first = before === undefined ? '' : await readFile(before, 'utf8')
    const site = 'http://shop.test'
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url())
      const body = pathname === '/sdk.js' ? text : pathname === '/before.js' ? first : pageWith(text)
      const contentType = pathname === '/' ? 'text/html' : 'text/javascript'
      await route.fulfill({ contentType, body })
    })
    /** @type {string[]} */
    const errors = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`${site}/`)
    const has = await page.evaluate(
      () => typeof (/** @type {any} */ (globalThis).IMP?.request_pay) === 'function',
    )
    if (has) return undefined
    const because = errors.length > 0 ? ` (${errors[0]})` : ''
    return `makes no window.IMP with a request_pay${because}: builds before 1.3.0 need jQuery, which --before <file or url> puts on the page.`
  } finally {
    await browser.close()
  }
}

/** The build for bundlers, whose default export is the object. */
const isModule = (/** @type {string} */ text) => /^\s*export\s*(\{|default\b)/m.test(text)

/** @param {string} sdk its text */
const pageWith = (sdk) =>
  '<!doctype html><title>shop</title><body><script src="/before.js"></script>' +
  (isModule(sdk)
    ? '<script type="module">import IMP from "/sdk.js"; window.IMP = IMP</script>'
    : '<script src="/sdk.js"></script>')
