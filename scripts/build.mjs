// @ts-check
/**
 * `npm run build`: everything that is published, in dist.
 *
 * 1. the library and its development entry (vite.config.ts)
 * 2. the library as one file for a script tag
 * 3. one .d.ts and one .d.cts per entry, with the doc comments in them, and one for compilers that are too old
 * 4. the files the sandbox serves
 */
import './lib/node-version.mjs'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies } from './lib/deps.mjs'
import { root } from './lib/root.mjs'

process.chdir(root)
await ensureDependencies()
const { build } = await import('vite')
const { buildScriptTag } = await import('./lib/script-tag.mjs')
const { buildTypes } = await import('./lib/types.mjs')
const { buildOldTypes } = await import('./lib/old-types.mjs')
const { buildSandbox } = await import('../src/sandbox/build.mjs')

const dist = join(root, 'dist')
for (const file of readdirSync(root).includes('dist') ? readdirSync(dist) : []) {
  // A demo that is running serves what is in there; it is written anew below.
  if (file !== 'sandbox') rmSync(join(dist, file), { recursive: true })
}

await build({ logLevel: 'warn' })
await buildScriptTag(dist)
await build({ logLevel: 'warn', mode: 'sandbox' })
await buildTypes(dist)
buildOldTypes(dist)
await buildSandbox(join(dist, 'sandbox'))
console.log('Built dist.')
