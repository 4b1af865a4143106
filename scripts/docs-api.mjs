// @ts-check
/** `npm run docs:api`: writes the API reference into api-dist, for a browser. Fails on anything that is wrong with it. */
import './lib/node-version.mjs'
import { join } from 'node:path'
import { ensureDependencies } from './lib/deps.mjs'
import { root } from './lib/root.mjs'

await ensureDependencies()
const { makeReference } = await import('./lib/api-docs.mjs')
const { reference } = await import('./lib/api-package.mjs')

await makeReference(await reference(), join(root, 'api-dist'))
console.log('Wrote api-dist: open api-dist/index.html.')
