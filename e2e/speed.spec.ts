import { gzipSync } from 'node:zlib'
import { expect, test } from './support/test.ts'

// A trace looks into the page all the time, which takes its time.
test.use({ trace: 'off' })

/** What `npm start` serves is the built demo, so this is what a visitor waits for. */
test('the first room needs less than 60 kB of JavaScript', async ({ page }) => {
  const scripts = new Map<string, number>()
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script' || response.url().includes('/iamport-sandbox/')) return
    scripts.set(response.url(), gzipSync(await response.body(), { level: 9 }).length)
  })
  await page.goto('/', { waitUntil: 'networkidle' })
  const bytes = [...scripts.values()].reduce((sum, size) => sum + size, 0)
  expect(scripts.size).toBeGreaterThan(1)
  expect(bytes, JSON.stringify([...scripts])).toBeLessThan(60_000)
})

test('the first room can be used within a second, on a processor four times as slow', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(90_000)
  const times: number[] = []
  // One good round is enough: the machine that tests may be busy, and busy is not slow.
  while (times.length < 10 && !times.some((time) => time < 1_000)) {
    // A context of its own has nothing in its cache.
    const context = await browser.newContext({ baseURL: baseURL ?? '' })
    const page = await context.newPage()
    const client = await context.newCDPSession(page)
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.goto('/')
    const usable = await page.waitForFunction(() => performance.getEntriesByName('shop-usable')[0]?.startTime)
    times.push((await usable.jsonValue()) ?? Infinity)
    await context.close()
  }
  expect(Math.min(...times), `${times.map(Math.round).join(', ')} ms`).toBeLessThan(1_000)
})
