// @ts-check
/** Prints what became of every fact, one JSON object a line; says on stderr what is wrong with the account. */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** @type {{ module: typeof import('../test/gateways/accounts.js') }} */
const { module } = await runnerImport(
  fileURLToPath(new URL('../test/gateways/accounts.ts', import.meta.url)),
  {
    configFile: false,
  },
)
const { accounts, mistakes } = module.accounts()
for (const { id, status, pg, why } of accounts) console.log(JSON.stringify({ id, status, pg, why }))
for (const mistake of mistakes) console.error(mistake)
process.exitCode = mistakes.length === 0 ? 0 : 1
