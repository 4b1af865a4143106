// @ts-check
/** `npm run dev`: the demo from its sources, for whoever works on it; changes are on the page at once. */
import './lib/node-version.mjs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureDependencies } from './lib/deps.mjs'
import { root } from './lib/root.mjs'

process.chdir(root)
await ensureDependencies()

const { buildSandbox } = await import('../src/sandbox/build.mjs')
await buildSandbox(join(root, 'dist/sandbox'))

// A build leaves "production" behind, which Vite would take over for the server.
process.env.NODE_ENV = 'development'
await import(pathToFileURL(join(root, 'node_modules/vite/bin/vite.js')).href)
