// @ts-check
/**
 * `npm run docs`: writes the tables of gateways and sizes into README.md and README.ko.md, and the
 * whole of docs/gateways.md, docs/errors.md and docs/ko/errors.md.
 * `npm run docs -- --peers` also measures the packages ours is compared with, from the npm registry.
 */
import './build.mjs'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generateErrors } from './lib/error-docs.mjs'
import { generate } from './lib/gateway-docs.mjs'
import { measurePeers } from './lib/peers.mjs'
import { en, ko } from './lib/readme-words.mjs'
import { root } from './lib/root.mjs'
import { withSizes } from './lib/size-docs.mjs'
import { measure } from './lib/size.mjs'

const { values } = parseArgs({ options: { peers: { type: 'boolean' } } })
const { allPgs, describePg } = await import('../dist/pg.js')
const gateways = Object.values(allPgs).map((pg) => ({ pg, description: describePg(pg) }))
/** @param {string} file */
const read = (file) => readFileSync(join(root, file), 'utf8')
const files = {
  ...(await generate(gateways, read('README.md'), read('README.ko.md'))),
  ...(await generateErrors(await import('../dist/locales.js'))),
}
const measured = await measure(root)
const peers = values.peers ? await measurePeers() : undefined
files['README.md'] = await withSizes(files['README.md'], en, measured, peers)
files['README.ko.md'] = await withSizes(files['README.ko.md'], ko, measured, peers)
mkdirSync(join(root, 'docs/ko'), { recursive: true })
for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text)
