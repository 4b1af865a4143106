// @ts-check
/**
 * `npm test`: every check, from a fresh clone to one line that counts. Goes on after a failing check, shows the output
 * of those that failed, and ends with exactly `N passed, N failed`.
 *
 * While working, `npm test -- --only unit,e2e` runs some of them.
 */
import './lib/node-version.mjs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { ensureDependencies } from './lib/deps.mjs'
import { root } from './lib/root.mjs'
import { checks } from './lib/checks.mjs'
import { runTogether } from './lib/together.mjs'

const { values } = parseArgs({ options: { only: { type: 'string' } }, strict: true })
const only = values.only?.split(',')
const names = checks.map(({ name }) => name)
const unknown = only?.find((name) => !names.includes(name))
if (unknown !== undefined) {
  console.error(`There is no check called "${unknown}": --only takes ${names.join(', ')}.`)
  process.exit(1)
}

process.chdir(root)
// Each tool sets the one it needs.
delete process.env.NODE_ENV
// The tools write into a pipe, so whether there is a terminal to colour is for us to say.
if (process.stdout.isTTY && !process.env.NO_COLOR) process.env.FORCE_COLOR = '1'
else {
  delete process.env.FORCE_COLOR
  process.env.NO_COLOR = '1'
}
await ensureDependencies()

/** @param {import('./lib/checks.mjs').Check} check */
const isWanted = ({ name }) =>
  !only ||
  only.includes(name) ||
  checks.some(({ name: other, needs }) => needs === name && only.includes(other))

const total = { passed: 0, failed: 0 }
/** @type {string[]} */
const summary = []
await runTogether(checks.filter(isWanted), availableParallelism(), async (check) => {
  const started = Date.now()
  console.log(`${check.name}: ${check.about} …`)
  const { passed, failed, output } = await check.run()
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  const line = `${check.name.padEnd(10)} ${passed} passed, ${failed} failed (${seconds} s)`
  if (failed > 0) console.log(output.trimEnd())
  console.log(`${failed > 0 ? '✗' : '✓'} ${line}\n`)
  total.passed += passed
  total.failed += failed
  summary.push(`${failed > 0 ? '✗' : '✓'} ${line}`)
})

console.log(summary.join('\n'))
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
