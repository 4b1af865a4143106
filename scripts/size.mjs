// @ts-check
/** `npm run size`: what the built package costs a shop, in bytes of gzip, zod left out. */
import './build.mjs'
import { root } from './lib/root.mjs'
import { bundle, gatewaySizes } from './lib/size.mjs'

const { allPgs } = await import('../dist/pg.js')
const { none, each, median, largest, all } = await gatewaySizes(root, Object.keys(allPgs))
const loadSdk = await bundle(root, { index: ['loadSdk'] })
const two = await bundle(root, { index: ['createIamport'], pg: ['kcp', 'kakaopay'] })

/** @type {[string, number][]} */
const rows = [
  ['loadSdk alone', loadSdk.bytes],
  ['createIamport without a gateway', none],
  ['createIamport with kcp and kakaopay', two.bytes],
  ['all gateways add', all],
  ['a gateway adds, median', median],
  ['a gateway adds, largest', largest],
  ...each.map(([code, bytes]) => /** @type {[string, number]} */ ([`  ${code}`, bytes])),
]
for (const [what, bytes] of rows) console.log(`${String(bytes).padStart(6)}  ${what}`)
