// @ts-check
/**
 * `npm run size`: what the built package costs a shop, in bytes of gzip; zod is left out where it is not named.
 * `npm run size -- --peers` measures the packages it is compared with in the same way.
 */
import './build.mjs'
import { parseArgs } from 'node:util'
import { measurePeers } from './lib/peers.mjs'
import { root } from './lib/root.mjs'
import { gatewaySizes, measure } from './lib/size.mjs'

const { values } = parseArgs({ options: { peers: { type: 'boolean' } } })

/**
 * @param {number} bytes
 * @param {string} what
 */
const line = (bytes, what) => console.log(`${String(bytes).padStart(6)}  ${what}`)

const measured = await measure(root)
for (const { what, bytes, limit, wanted } of measured)
  line(bytes, `${what.replaceAll('`', '')} (limit ${limit}, aim ${wanted})`)

if (values.peers) {
  console.log('')
  try {
    for (const { name, take, version, bytes } of await measurePeers())
      line(bytes, `${take} of ${name} ${version}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

const { allPgs } = await import('../dist/pg.js')
const { none, each, median, largest, all } = await gatewaySizes(root, Object.keys(allPgs))
console.log('')
line(none, 'createIamport without a gateway')
line(all, 'all gateways add')
line(median, 'a gateway adds, median')
line(largest, 'a gateway adds, largest')
for (const [code, bytes] of each) line(bytes, `  ${code}`)

const tooMuch = measured.filter(({ bytes, limit }) => bytes > limit)
for (const { what, bytes, limit } of tooMuch)
  console.error(`${what.replaceAll('`', '')} is ${bytes - limit} bytes over its limit.`)
if (tooMuch.length > 0) process.exitCode = 1
