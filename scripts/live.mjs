// @ts-check
/**
 * `npm run e2e:live`: opens the windows of the real gateways with the vendor's public test MIDs, on the built package.
 * What follows `npm run e2e:live --` goes to Playwright, for example `-- -g kcp`.
 */
import './lib/node-version.mjs'
import { spawn } from 'node:child_process'
import { ensureDependencies } from './lib/deps.mjs'
import { root } from './lib/root.mjs'

process.chdir(root)
if (!process.env.IAMPORT_USER_CODE) {
  console.log(
    'Skipped: set IAMPORT_USER_CODE to the user code of an account whose console has the test channels (docs/testing.md).',
  )
} else {
  await ensureDependencies()
  await import('./build.mjs')
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--config=playwright.live.config.ts']
  const child = spawn(process.execPath, [...args, ...process.argv.slice(2)], { stdio: 'inherit' })
  child.on('close', (code) => (process.exitCode = code ?? 1))
}
