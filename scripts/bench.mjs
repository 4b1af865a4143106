// @ts-check
/**
 * `npm run bench`: whether a shop feels the package, measured on the built one as a shop bundles it. Medians, each beside
 * a peer in the same run and by turns with it, so that a busy moment of the machine hits both. In a browser, pages are
 * fresh and their processor is made four times as slow.
 *
 * `npm run bench -- --only click,load` measures some of `checks`, `click`, `load`, `first-check`, `memory`.
 */
import './build.mjs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { benchChecks } from './bench/checks.mjs'
import { click, putClick, requests } from './bench/click.mjs'
import { median, row, times } from './bench/figures.mjs'
import { firstCheck, putFirstCheck } from './bench/first-check.mjs'
import { delays, load, peerScripts, putLoad } from './bench/load.mjs'
import { memory, putMemory } from './bench/memory.mjs'
import { openShop } from './bench/shop.mjs'
import { WHOLE_ENV } from './lib/browser.mjs'
import { ensureBrowser } from './lib/install-browser.mjs'
import { withPeers } from './lib/peers.mjs'
import { root } from './lib/root.mjs'

const { values } = parseArgs({ options: { only: { type: 'string' } } })

/**
 * Measures by turns.
 *
 * @template {string} K
 * @template T
 * @param {readonly K[]} hows
 * @param {number} rounds
 * @param {(how: K) => Promise<T>} measure
 * @returns {Promise<Record<K, T[]>>}
 */
async function byTurns(hows, rounds, measure) {
  /** @type {Partial<Record<K, T[]>>} */
  const all = {}
  for (let round = 0; round < rounds; round++)
    for (const how of hows) (all[how] ??= []).push(await measure(how))
  return /** @type {Record<K, T[]>} */ (all)
}

/** @param {import('./bench/shop.mjs').Shop} shop */
async function benchClick(shop) {
  await putClick(shop, root)
  row('From a click to request_pay, ms', ['ours', 'raw call'])
  for (const [what, asked] of Object.entries(requests)) {
    const { ours, raw } = await byTurns(['raw', 'ours'], 12, (how) => click(shop, how, asked))
    for (const [when, from, to] of /** @type {const} */ ([
      ['first click', 0, 1],
      ['later clicks', 1, undefined],
    ])) {
      /** @param {'ours' | 'all'} part */
      const medians = (part) =>
        [ours, raw].map((pages) =>
          median(pages.flatMap((clicks) => clicks.slice(from, to).map((one) => one[part]))),
        )
      row(`${what}, ${when}`, medians('ours'), 'at most 1')
      row('  from the event on', medians('all'))
    }
  }
}

/** @param {import('./bench/shop.mjs').Shop} shop */
async function benchLoad(shop) {
  const peers = await withPeers(peerScripts).catch((error) => {
    console.error(error instanceof Error ? error.message : error)
    return {}
  })
  await putLoad(shop, root, peers)
  for (const delay of delays) {
    const of = await byTurns(['plain', 'ours', ...Object.keys(peers)], 20, (name) => load(shop, name, delay))
    row(`load(), server takes ${delay} ms`, ['ms', 'to a tag'])
    const plain = median(of.plain ?? [])
    for (const [name, all] of Object.entries(of))
      row(
        name === 'plain' ? 'a script tag' : name,
        [median(all), times(median(all), plain)],
        name === 'ours' ? 'no slower' : '',
      )
  }
}

/** @param {import('./bench/shop.mjs').Shop} shop */
async function benchFirstCheck(shop) {
  await putFirstCheck(shop, root)
  const { ours, byHand } = await byTurns(['byHand', 'ours'], 20, (how) => firstCheck(shop, how))
  row('Import and first check, ms', ['ours', 'zod'])
  row(
    'createIamport, two gateways',
    [median(ours), median(byHand), times(median(ours), median(byHand))],
    'at most 15',
  )
}

/** @param {import('./bench/shop.mjs').Shop} shop */
async function benchMemory(shop) {
  await putMemory(shop, root)
  const after = [1000, 4000, 7000, 10_000]
  const { held } = await memory(shop, after)
  row('Memory after payments', ['kB', 'nodes', 'listeners'], 'flat')
  held.forEach(({ bytes, nodes, listeners }, i) =>
    row(`${after[i]} payments`, [(bytes / 1000).toFixed(0), `${nodes}`, `${listeners}`]),
  )
}

const benches = {
  checks: () => benchChecks(root),
  click: benchClick,
  load: benchLoad,
  'first-check': benchFirstCheck,
  memory: benchMemory,
}
const wanted = values.only?.split(',') ?? Object.keys(benches)
console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`)
process.env[WHOLE_ENV] = (await ensureBrowser()) ?? ''
const shop = await openShop()
try {
  for (const [name, bench] of Object.entries(benches)) {
    if (!wanted.includes(name)) continue
    console.log('')
    await bench(shop)
  }
} finally {
  await shop.close()
}
