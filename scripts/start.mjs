// @ts-check
/**
 * `npm start`: the demo on the sandbox, from a fresh clone to an address to open. It is built as a visitor gets it, which
 * takes a second, and served with its server part. What follows `npm start --` goes to Vite, for example
 * `npm start -- --port 4000 --host`. Needs no network once the dependencies are installed.
 *
 * With `--mode checkout` (or `live`) it is the bare checkout of the tests in place of the demo.
 */
import './lib/node-version.mjs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureDependencies } from './lib/deps.mjs'
import { root } from './lib/root.mjs'

process.chdir(root)
await ensureDependencies()

const { buildSandbox } = await import('../src/sandbox/build.mjs')
await buildSandbox(join(root, 'dist/sandbox'))
const { build } = await import('vite')
const { mode = 'demo' } = parseArgs({ options: { mode: { type: 'string' } }, strict: false }).values
await build({ mode: String(mode), logLevel: 'warn' })

// Vite's own command line, in this process: its options, its output, and nothing in between to pass signals on.
process.argv.splice(2, 0, 'preview')
await import(pathToFileURL(join(root, 'node_modules/vite/bin/vite.js')).href)
