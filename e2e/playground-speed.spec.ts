import type { Page } from '@playwright/test'
import { expect, test } from './support/playground.ts'

/**
 * What every key of a text costs the page's thread, in milliseconds: scripts, style and layout, without the browser's own
 * painting. Counted in the thread's own time, so that whatever else the machine does is not in it.
 */
async function costOfKeys(page: Page, text: string): Promise<number[]> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    const counted = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']
    return metrics.reduce((sum, { name, value }) => (counted.includes(name) ? sum + value * 1000 : sum), 0)
  }
  const costs: number[] = []
  for (const key of text) {
    const before = await spent()
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    costs.push((await spent()) - before)
  }
  return costs.sort((a, b) => a - b)
}

for (const code of ['nice_v2', 'html5_inicis', 'kcp', 'naverco', 'paypal_v2'])
  test(`typing into the whole form of ${code} takes less than a frame a key`, async ({
    playground,
    page,
  }) => {
    await playground.choose(code)
    const closed = page.locator('.group-head[aria-expanded="false"]')
    while ((await closed.count()) > 0) await closed.first().click()
    await (await playground.field('name')).fill('')
    await (await playground.field('name')).focus()
    const costs = await costOfKeys(page, 'a chair that is good enough for any room')
    const longest = costs.at(-1) ?? Infinity
    const median = costs[costs.length >> 1] ?? Infinity
    console.log(
      `${code}: ${costs.length} keys, median ${median.toFixed(1)} ms, longest ${longest.toFixed(1)} ms`,
    )
    expect(longest).toBeLessThan(16)
  })
