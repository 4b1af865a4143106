/** How the script gets onto the page, whatever else the page and the network do. */
import { expect, test, type Page, type Request } from '@playwright/test'
import { load, openPage, pay, sandboxSdk, type ShopGlobal } from './support/page.ts'

/** Every request for the SDK, and a hand that lets them through. */
async function holdSdk(page: Page): Promise<{ requests: Request[]; release(): void }> {
  const requests: Request[] = []
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(`**${sandboxSdk}`, async (route, request) => {
    requests.push(request)
    await released
    await route.continue()
  })
  return { requests, release }
}

/** Starts a load on the page, and says later how it ended. */
async function startLoading(page: Page): Promise<() => Promise<string>> {
  const handle = await page.evaluateHandle((src) => {
    const { shop } = window as unknown as { shop: ShopGlobal }
    return { load: shop.loadSdk({ src }) }
  }, sandboxSdk)
  return () =>
    handle.evaluate(({ load: started }) =>
      started.then(
        (imp) => (imp === (window as { IMP?: unknown }).IMP ? 'loaded' : 'another IMP'),
        (error: Error) => error.message,
      ),
    )
}

const ourTags = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('script[data-iamport-browser]').length)

test('what the tag is told arrives at the server', async ({ page }) => {
  const asked: Record<string, string>[] = []
  await page.route('https://cdn.iamport.kr/**', (route, request) => {
    asked.push(request.headers())
    return route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: 'window.IMP = { init() {}, request_pay() {} }',
    })
  })
  await openPage(page)
  await load(page)
  await page.reload()
  await load(page, { crossOrigin: 'anonymous', referrerPolicy: 'no-referrer', fetchPriority: 'high' })
  const { origin } = new URL(page.url())
  expect(asked.map((headers) => [headers.origin, headers.referer])).toEqual([
    [undefined, `${origin}/`],
    [origin, undefined],
  ])
  await expect(page.locator('script[data-iamport-browser]')).toHaveAttribute('fetchpriority', 'high')
})

test.describe('a script that does not come', () => {
  test('is BLOCKED without an answer when an ad blocker stops it, after three tries', async ({ page }) => {
    let tries = 0
    await page.route('https://cdn.iamport.kr/**', (route) => {
      tries++
      return route.abort('blockedbyclient')
    })
    await openPage(page)
    expect(await load(page)).toMatchObject({
      code: 'BLOCKED',
      detail: 'NO_ANSWER',
      message: expect.stringContaining('ad blocker'),
    })
    expect(tries).toBe(3)
    expect(await ourTags(page)).toBe(0)
  })

  test('is BLOCKED with the status where the server is the own', async ({ page }) => {
    await page.route('**/proxy/iamport.js', (route) => route.fulfill({ status: 502 }))
    await openPage(page)
    expect(await load(page, { src: '/proxy/iamport.js', retries: 0 })).toMatchObject({
      code: 'BLOCKED',
      detail: 'HTTP',
      message: expect.stringContaining('its server answered 502'),
    })
  })

  test('is BLOCKED and OFFLINE without a network', async ({ page, context }) => {
    await openPage(page)
    await context.setOffline(true)
    expect(await load(page, { retries: 0 })).toMatchObject({ code: 'BLOCKED', detail: 'OFFLINE' })
    await context.setOffline(false)
    expect(await load(page, { src: sandboxSdk })).toBe('loaded')
  })
})

test.describe('a framework', () => {
  const effect = (page: Page): Promise<void> =>
    page.evaluate((src) => {
      const tag = document.createElement('script')
      tag.src = src
      document.body.append(tag)
    }, sandboxSdk)
  const cleanUp = (page: Page): Promise<void> =>
    page.evaluate((src) => document.body.querySelector(`script[src="${src}"]`)?.remove(), sandboxSdk)

  test('may take its tag off and add it again while it loads (StrictMode)', async ({ page }) => {
    const { requests, release } = await holdSdk(page)
    await openPage(page)
    await effect(page)
    const first = await startLoading(page)
    await cleanUp(page)
    await effect(page)
    const second = await startLoading(page)
    await expect.poll(() => requests.length).toBeGreaterThan(0)
    release()
    for (const ended of [first, second]) expect(await ended()).toMatch(/^(loaded|another IMP)$/)
    expect(await ourTags(page)).toBe(0)
    expect(await pay(page)).toMatchObject({ outcome: 'unverified' })
  })

  test('may take its tag off for good while it loads', async ({ page }) => {
    const { release } = await holdSdk(page)
    await openPage(page)
    await effect(page)
    const ended = await startLoading(page)
    await cleanUp(page)
    release()
    expect(await ended()).toBe('loaded')
    expect(await ourTags(page)).toBe(0)
  })

  test('may empty the head while our tag loads', async ({ page }) => {
    const { requests, release } = await holdSdk(page)
    await openPage(page)
    const ended = await startLoading(page)
    await expect.poll(() => requests.length).toBe(1)
    await page.evaluate(() => document.head.replaceChildren())
    release()
    expect(await ended()).toBe('loaded')
    expect(requests).toHaveLength(1)
  })

  test('may run an effect twice, each with a signal of its own', async ({ page }) => {
    const { requests, release } = await holdSdk(page)
    await openPage(page)
    const both = page.evaluate(async (src) => {
      const { shop } = window as unknown as { shop: ShopGlobal }
      const first = new AbortController()
      const aborted = shop.loadSdk({ src, signal: first.signal }).then(
        () => 'loaded',
        (error: { code: string }) => error.code,
      )
      first.abort()
      const second = shop.loadSdk({ src, signal: new AbortController().signal }).then(() => 'loaded')
      return Promise.all([aborted, second])
    }, sandboxSdk)
    await expect.poll(() => requests.length).toBe(1)
    release()
    expect(await both).toEqual(['ABORTED', 'loaded'])
    expect(requests).toHaveLength(1)
  })
})

test.describe('the old build (iamport.payment-1.x.js)', () => {
  const address = '/js/iamport.payment-1.2.1.js'

  /** What sets the old build apart: fewer members, all of them through the page's jQuery; it never runs over an IMP. */
  const old = (sandbox: string): string => `
    if (!window.IMP) {
      ${sandbox}
      const { IMP } = window
      const names = ['init', 'agency', 'request_pay', 'certification', 'naver_zzim', 'communicate', 'close']
      const viaJquery = (name) => (...args) => jQuery(() => IMP[name](...args))
      window.IMP = Object.fromEntries(names.map((name) => [name, viaJquery(name)]))
    }`
  const jQuery = 'window.jQuery = (ready) => { setTimeout(ready, 0) }'

  test.beforeEach(async ({ page, request }) => {
    const sandbox = await (await request.get(sandboxSdk)).text()
    await page.route(`**${address}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: old(sandbox) }),
    )
    await page.route('**/js/pg.html*', async (route) =>
      route.fulfill({
        response: await route.fetch({ url: new URL('/iamport-sandbox/pg.html', page.url()).href }),
      }),
    )
  })

  const addTag = `
    const tag = document.createElement('script')
    tag.src = '${address}'
    document.head.append(tag)`

  test('that is still loading is waited for, and pays with the jQuery of the page', async ({ page }) => {
    await openPage(page, { scripts: [jQuery, addTag] })
    expect(await pay(page)).toMatchObject({ outcome: 'unverified', merchant_uid: 'order-card' })
    expect(await ourTags(page)).toBe(0)
    expect(await page.evaluate(() => 'loadUI' in (window as unknown as { IMP: object }).IMP)).toBe(false)
  })

  test('is refused where its jQuery is missing, with the reason', async ({ page }) => {
    await openPage(page, { scripts: [addTag] })
    expect(await load(page, { src: sandboxSdk })).toMatchObject({
      name: 'SdkLoadError',
      code: 'NO_JQUERY',
      message: expect.stringContaining('its jQuery is missing'),
    })
    expect(await ourTags(page)).toBe(0)
    await page.evaluate(jQuery)
    expect(await load(page, { src: sandboxSdk })).toBe('loaded')
  })
})

test('loading is not slower than a plain script tag', async ({ page }) => {
  await openPage(page)
  /** Milliseconds from the call to a usable IMP, in a fresh document. */
  const measure = async (how: 'plain' | 'ours', address: string): Promise<number> => {
    await page.reload()
    return page.evaluate(
      async ([way, src]) => {
        const { shop } = window as unknown as { shop: ShopGlobal }
        const start = performance.now()
        if (way === 'ours') await shop.loadSdk({ src })
        else
          await new Promise((resolve, reject) => {
            const tag = document.createElement('script')
            tag.onload = resolve
            tag.onerror = reject
            tag.src = src
            document.head.append(tag)
          })
        if (!('IMP' in window)) throw new Error('no IMP')
        return performance.now() - start
      },
      [how, address] as const,
    )
  }

  const times = { plain: [] as number[], ours: [] as number[] }
  // By turns, so that a busy moment of the machine hits both; each address once, so that no cache helps.
  for (let round = 0; round < 8; round++)
    for (const how of ['plain', 'ours'] as const)
      times[how].push(await measure(how, `${sandboxSdk}?${how}${round}`))
  const ratio = Math.min(...times.ours) / Math.min(...times.plain)
  test.info().annotations.push({ type: 'ratio', description: ratio.toFixed(2) })
  expect(ratio).toBeLessThan(1.5)
})
