// @ts-check
/**
 * `npm start`: the demo shop on the sandbox, from a fresh clone to an address to open. What follows `npm start --` goes
 * to Vite, for example `npm start -- --port 4000 --host`. Needs no network once the dependencies are installed.
 */
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

// Vite's own command line, in this process: its options, its output, and nothing in between to pass signals on.
await import(pathToFileURL(join(root, 'node_modules/vite/bin/vite.js')).href)
