// @ts-check
/**
 * `npm run docs`: writes the tables of gateways and sizes into README.md, and docs/gateways.md.
 * `npm run docs -- --peers` also measures the packages ours is compared with, from the npm registry.
 */
import './build.mjs'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generate } from './lib/gateway-docs.mjs'
import { measurePeers } from './lib/peers.mjs'
import { root } from './lib/root.mjs'
import { withSizes } from './lib/size-docs.mjs'
import { measure } from './lib/size.mjs'

const { values } = parseArgs({ options: { peers: { type: 'boolean' } } })
const { allPgs, describePg } = await import('../dist/pg.js')
const gateways = Object.values(allPgs).map((pg) => ({ pg, description: describePg(pg) }))
const files = await generate(gateways, readFileSync(join(root, 'README.md'), 'utf8'))
const peers = values.peers ? await measurePeers() : undefined
files['README.md'] = await withSizes(files['README.md'], await measure(root), peers)
mkdirSync(join(root, 'docs'), { recursive: true })
for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text)
