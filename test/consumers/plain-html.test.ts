/** docs/plain-html.md: one file in a script tag, as in a JSP, PHP or Cafe24 template. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'
import { filesOf, readDocument } from '../support/recipes.js'
import { installed, shop, state, useBrowser, work, type Files } from './browser.js'
import { button, itPays, says } from './recipe.js'

const script = join(installed, 'dist/iamport-browser.min.js')
const text = readDocument('plain-html.md')
const [, policy = ''] = /<!-- policy -->\n\n```http\nContent-Security-Policy: (.+)\n/.exec(text) ?? []

const files: Files = (path) =>
  path === '/js/iamport-browser.min.js'
    ? { path: script }
    : { path: join(work, 'plain-html', path), headers: { 'content-security-policy': policy } }

describe('the recipe', () => {
  const open = useBrowser()
  const landing = '/checkout.html'

  const visit = itPays(open, { address: () => new URL(landing, shop).href, landing, files, canGo: false })

  test('has a policy, and a script that older browsers and template engines leave alone', () => {
    expect(policy).toContain("script-src 'self'")
    const code = filesOf(text).get('js/checkout.js') ?? ''
    expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow()
    expect(code).not.toMatch(/\$\{|\{\$|<[%?]/)
  })

  test.each(['docs/formats.md', 'docs/ko/formats.md'])('pays as it stands in %s', async (document) => {
    const [, body = ''] = /^```html\n([^]*?)^```$/m.exec(readFileSync(join(root, document), 'utf8')) ?? []
    for (const phone of [false, true]) {
      const { page, errors, close } = await open({
        phone,
        files: (path) => (path === '/js/iamport-browser.min.js' ? { path: script } : { body }),
      })
      await page.goto(shop)
      await page.click('#pay')
      await page.getByText('unverified').waitFor()
      expect(errors).toEqual([])
      await close()
    }
  })

  test('gets every public function, the gateways and the languages, and one global', async () => {
    const { page, close } = await open({ files })
    const before = `<script>window.before = new Set(Reflect.ownKeys(window))</script>`
    await page.route(shop, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `${before}<script src="/js/iamport-browser.min.js"></script>`,
      }),
    )
    await page.goto(shop)
    const found = await page.evaluate(() => {
      const { before, IamportBrowser } = window as unknown as {
        before: Set<PropertyKey>
        IamportBrowser: Record<string, object>
      }
      return {
        globals: Reflect.ownKeys(window)
          .filter((name) => !before.has(name) && name !== 'before')
          .map(String)
          .filter((name) => !name.startsWith('__zod_') && !name.startsWith('__playwright')),
        names: Object.keys(IamportBrowser),
        pg: Object.keys(IamportBrowser.pg ?? {}),
        locales: Object.keys(IamportBrowser.locales ?? {}),
      }
    })
    const names = async (entry: string) =>
      Object.keys((await import(/* @vite-ignore */ join(installed, `dist/${entry}.js`))) as object)
    expect(found.globals).toEqual(['IamportBrowser'])
    expect(found.names.sort()).toEqual([...(await names('index')), 'locales', 'pg'].sort())
    expect(found.locales.sort()).toEqual(await names('locales'))
    // Descriptions are for tools.
    expect([...found.pg, 'describePg'].sort()).toEqual((await names('pg')).sort())
    await close()
  })

  test('reads Korean right on a page in EUC-KR, when nothing says what the script is in', async () => {
    const { page, close } = await open()
    await page.route(`${shop}**`, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ path: script, contentType: 'text/javascript' })
        : route.fulfill({
            contentType: 'text/html; charset=euc-kr',
            body: `<p id="state"></p><script src="/iamport-browser.min.js"></script>
            <script>
              const { checkPay, locales, pg } = IamportBrowser
              const [issue] = checkPay({ pg: pg.kcp }, { pay_method: 'card' }, { locale: locales.ko })
              document.querySelector('#state').textContent = document.characterSet + ' ' + issue.message
            </script>`,
          }),
    )
    await page.goto(shop)
    expect(await state(page).textContent()).toMatch(/^EUC-KR .*[가-힣]{2}/)
    await close()
  })

  test('pays where the built-ins of newer browsers are not there', async () => {
    const { page, errors, goto, close } = await visit()
    await page.addInitScript(() => {
      const remove = (from: object, names: string[]) => {
        for (const name of names) if (!Reflect.deleteProperty(from, name)) throw new Error(`${name} stays`)
      }
      remove(Array.prototype, [
        'at',
        'findLast',
        'findLastIndex',
        'toReversed',
        'toSorted',
        'toSpliced',
        'with',
      ])
      remove(String.prototype, ['at', 'isWellFormed', 'toWellFormed'])
      remove(Object, ['hasOwn', 'groupBy'])
      remove(Promise, ['withResolvers', 'try'])
      remove(AbortSignal, ['any', 'timeout'])
      remove(AbortSignal.prototype, ['throwIfAborted'])
      remove(Crypto.prototype, ['randomUUID'])
      remove(URL, ['canParse'])
      remove(window, ['structuredClone', 'WeakRef', 'FinalizationRegistry', 'trustedTypes', 'navigation'])
    })
    await goto()
    await button(page, 'Pay by card').click()
    await says(page, /Thank you/)
    expect(errors).toEqual([])
    await close()
  })

  test('comes with a source map that leads to the sources', () => {
    const last = readFileSync(script, 'utf8').trim().split('\n').at(-1)
    expect(last).toBe('//# sourceMappingURL=iamport-browser.min.js.map')
    const map = JSON.parse(readFileSync(`${script}.map`, 'utf8')) as {
      sources: string[]
      sourcesContent: string[]
    }
    const at = map.sources.findIndex((source) => source.endsWith('src/iamport.ts'))
    expect(map.sourcesContent[at]).toContain('export function createIamport')
  })
})
