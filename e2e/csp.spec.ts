/** What docs/csp.md says about strict pages. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { load, openPage, pay, sandboxSdk, violations } from './support/page.ts'

const nonce = 'r4nd0m'
const document = readFileSync(new URL('../docs/csp.md', import.meta.url), 'utf8')

/** A policy as the document has it, in one line. */
function documented(name: 'vendor' | 'sandbox'): string {
  const [, block = ''] = document.split(`<!-- policy: ${name} -->`)
  return (/Content-Security-Policy:([^`]+)```/.exec(block)?.[1] ?? '').replace(/\s+/g, ' ').trim()
}

test.describe('the sandbox', () => {
  test('needs exactly the sources that are documented, on both paths of the SDK', async ({ page }) => {
    await openPage(page, { nonce, reportOnly: "default-src 'none'; script-src 'nonce-r4nd0m'" })
    await pay(page, 'card')
    await pay(page, 'toss')

    const { origin } = new URL(page.url())
    const needed = (await violations(page)).map(({ directive, blocked }) => {
      const source = blocked.startsWith(origin)
        ? "'self'"
        : blocked === 'inline'
          ? "'unsafe-inline'"
          : blocked
      return `${directive.replace(/-elem$/, '')} ${source}`
    })
    // The tag carries the page's nonce, so the script is no violation: the document's 'self' is for pages without one.
    const listed = documented('sandbox')
      .split('; ')
      .filter((directive) => !directive.startsWith('script-src'))
    expect([...new Set(needed)].sort()).toEqual(listed.sort())
  })

  test('pays under the documented policy', async ({ page }) => {
    await openPage(page, { nonce, policy: `default-src 'none'; ${documented('sandbox')}` })
    expect(await pay(page)).toMatchObject({ outcome: 'unverified', merchant_uid: 'order-card' })
    expect(await violations(page)).toEqual([])
  })
})

test.describe("the vendor's address", () => {
  test('loads under the documented policy, and without its addresses by the nonce alone', async ({
    page,
  }) => {
    await page.route('https://cdn.iamport.kr/v1/iamport.js', async (route) =>
      route.fulfill({ response: await route.fetch({ url: new URL(sandboxSdk, page.url()).href }) }),
    )
    for (const policy of [documented('vendor'), "script-src 'nonce-r4nd0m'"]) {
      await openPage(page, { nonce, policy })
      expect(await load(page)).toBe('loaded')
      expect(await violations(page)).toEqual([])
    }
  })
})

test.describe('strings as code', () => {
  const policy = "script-src 'nonce-r4nd0m'"

  test('are not run: not when a request is checked, sent, remembered, answered and resumed', async ({
    page,
  }) => {
    await openPage(page, { nonce, policy })
    await pay(page)
    await page.evaluate(() => history.replaceState(null, '', '?imp_uid=imp_1&merchant_uid=order1'))
    await pay(page, 'toss')
    expect(await violations(page)).toEqual([])
  })

  test('would be noticed', async ({ page }) => {
    await openPage(page, { nonce, policy, scripts: ["try { new Function('') } catch {}"] })
    expect(await violations(page)).toEqual([{ directive: 'script-src', blocked: 'eval' }])
  })
})

test.describe('a refusal', () => {
  test('is CSP at once, and says what to add', async ({ page }) => {
    const sent: string[] = []
    await page.route('https://cdn.iamport.kr/**', (route, request) => {
      sent.push(request.url())
      return route.abort()
    })
    await openPage(page, { policy: "script-src 'self' 'unsafe-inline'" })
    expect(await load(page)).toMatchObject({
      name: 'SdkLoadError',
      code: 'CSP',
      message: expect.stringMatching(
        /The Content-Security-Policy of this page refused https:\/\/cdn\.iamport\.kr\/v1\/iamport\.js\. Add https:\/\/cdn\.iamport\.kr to script-src-elem\./,
      ),
    })
    expect(await violations(page)).toHaveLength(1)
    expect(sent).toEqual([])
  })

  test('of a wrong nonce says that the nonce is wrong', async ({ page }) => {
    await openPage(page, { nonce, policy: "script-src 'nonce-r4nd0m'" })
    expect(await load(page, { src: sandboxSdk, nonce: 'stale' })).toMatchObject({
      code: 'CSP',
      message: expect.stringContaining('Give it the right nonce (sdk.nonce)'),
    })
    expect(await load(page, { src: sandboxSdk, nonce })).toBe('loaded')
  })

  test('of a redirect is told by the address that was asked for', async ({ page }) => {
    await page.route('**/proxy.js', (route) =>
      route.fulfill({ status: 302, headers: { location: 'https://cdn.iamport.kr/v1/iamport.js' } }),
    )
    await openPage(page, { policy: "script-src 'self' 'unsafe-inline'" })
    expect(await load(page, { src: '/proxy.js' })).toMatchObject({ code: 'CSP' })
  })

  test('that is only reported is none', async ({ page }) => {
    await page.route('**/gone.js', (route) => route.fulfill({ status: 404 }))
    await openPage(page, { reportOnly: "script-src 'none'" })
    expect(await load(page, { src: '/gone.js', retries: 0 })).toMatchObject({ code: 'BLOCKED' })
    expect(await load(page, { src: sandboxSdk })).toBe('loaded')
  })
})

test.describe('Trusted Types', () => {
  const enforced = "script-src 'nonce-r4nd0m' 'strict-dynamic'; require-trusted-types-for 'script'"

  test('get our policy, once, and a payment works', async ({ page }) => {
    const counted = `
      const { createPolicy } = TrustedTypePolicyFactory.prototype
      window.policies = []
      TrustedTypePolicyFactory.prototype.createPolicy = function (name, rules) {
        policies.push({ name, rules })
        return createPolicy.call(this, name, rules)
      }`
    await openPage(page, { nonce, policy: `${enforced}; trusted-types iamport-browser`, scripts: [counted] })
    await page.route(`**${sandboxSdk}`, (route) => route.abort(), { times: 1 })
    expect(await pay(page)).toMatchObject({ outcome: 'unverified' })

    const made = await page.evaluate(() => {
      const { policies } = window as unknown as {
        policies: { name: string; rules: { createScriptURL(address: string): string } }[]
      }
      return policies.map(({ name, rules }) => {
        try {
          return [name, rules.createScriptURL('https://evil.example/x.js')]
        } catch (error) {
          return [name, String(error)]
        }
      })
    })
    expect(made).toEqual([
      ['iamport-browser', expect.stringContaining('is not the address of the payment SDK')],
    ])
    expect(await violations(page)).toEqual([])
  })

  test('that do not list our policy are named, with what to add', async ({ page }) => {
    await openPage(page, { nonce, policy: `${enforced}; trusted-types another` })
    expect(await load(page, { src: sandboxSdk })).toMatchObject({
      code: 'CSP',
      message: expect.stringContaining('add iamport-browser to the trusted-types directive'),
    })
  })

  test('that list policies without insisting on them are no obstacle', async ({ page }) => {
    await openPage(page, { nonce, policy: "script-src 'nonce-r4nd0m'; trusted-types another" })
    expect(await load(page, { src: sandboxSdk })).toBe('loaded')
  })

  test('with a default policy that lets the address through need none of ours', async ({ page }) => {
    const policy = `${enforced}; trusted-types default`
    const scripts = ["trustedTypes.createPolicy('default', { createScriptURL: (address) => address })"]
    await openPage(page, { nonce, policy, scripts })
    expect(await load(page, { src: sandboxSdk })).toBe('loaded')
  })
})
