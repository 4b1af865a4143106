// @ts-check
/** `npm run docs`: writes the table of gateways into README.md, and docs/gateways.md. Needs no build. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { generate } from './lib/gateway-docs.mjs'
import { root } from './lib/root.mjs'

/** @type {{ module: typeof import('../src/pg/index.js') }} */
const { module } = await runnerImport(join(root, 'src/pg/index.ts'), { configFile: false })
const gateways = Object.values(module.allPgs).map((pg) => ({ pg, description: module.describePg(pg) }))
const files = await generate(gateways, readFileSync(join(root, 'README.md'), 'utf8'))
mkdirSync(join(root, 'docs'), { recursive: true })
for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text)
