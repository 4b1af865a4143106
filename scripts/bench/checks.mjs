// @ts-check
/** How long a check takes in Node once everything is warm, beside a zod schema written by hand for the same requests. */
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { passesByHand } from './by-hand.mjs'
import { median, row, times } from './figures.mjs'
import { card, escrow } from './orders.mjs'

/**
 * The median time of one call, in microseconds.
 *
 * @param {() => unknown} run
 */
function cost(run) {
  const started = performance.now()
  while (performance.now() - started < 200) run()
  /** @type {number[]} */
  const costs = []
  const ends = performance.now() + 600
  while (performance.now() < ends || costs.length < 5) {
    const calls = costs.length === 0 ? 1 : Math.max(1, Math.round(1000 / (costs[costs.length - 1] ?? 1)))
    const before = performance.now()
    for (let i = 0; i < calls; i++) run()
    costs.push(((performance.now() - before) * 1000) / calls)
  }
  return median(costs)
}

/** @param {string} folder of the built package */
export async function benchChecks(folder) {
  /** @param {string} entry */
  const open = (entry) => import(pathToFileURL(join(folder, 'dist', `${entry}.js`)).href)
  const { checkPay } = /** @type {typeof import('../../src/index.js')} */ (await open('index'))
  const { allPgs, checkRaw } = /** @type {typeof import('../../src/pg/index.js')} */ (await open('pg'))
  const channel = { pg: allPgs.kcp, mid: 'A0000' }
  const phone = /** @type {const} */ ({ device: 'mobile', os: 'ios' })

  /**
   * @param {string} what
   * @param {unknown} request
   * @param {string} [promised]
   */
  function beside(what, request, promised) {
    const issues = checkPay(channel, request, phone)
    if (issues.length > 0) throw new Error(issues.map(({ message }) => message).join('\n'))
    const ours = cost(() => checkPay(channel, request, phone))
    const byHand = cost(() => passesByHand(request))
    row(what, [ours, byHand, times(ours, byHand)], promised)
    return ours
  }

  row('A warm check, µs', ['checkPay', 'zod'])
  beside('card', card, 'at most 10')
  beside('escrow, 20 products', escrow(20), 'at most 50')
  const each = [100, 1000, 10_000].map((count) => beside(`escrow, ${count} products`, escrow(count)) / count)
  row('a product of 100, 1000, 10000', each, 'the same')
  for (const code of /** @type {const} */ (['kcp', 'smilepay', 'nice_v2', 'welcome'])) {
    const raw = { pg: `${code}.A0000`, ...card }
    row(`checkRaw, ${code} of ${Object.keys(allPgs).length}`, [cost(() => checkRaw(raw, phone))])
  }
}
