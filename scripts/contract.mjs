// @ts-check
/**
 * `npm run contract`: what a shop can see of `window.IMP`, as one suite for every implementation of it. On the sandbox,
 * or with `-- --sdk <file or url>` on any build of the vendor's SDK; see docs/testing.md.
 */
import './lib/node-version.mjs'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contract } from './lib/contract.mjs'
import { countNotApplicable, countPlaywright } from './lib/count.mjs'
import { ensureDependencies } from './lib/deps.mjs'
import { ensureBrowser } from './lib/install-browser.mjs'
import { root } from './lib/root.mjs'
import { definesImp, readSdk } from './lib/sdk-file.mjs'

// Where the command was given, files are meant from there.
const from = process.env.INIT_CWD ?? process.cwd()
process.chdir(root)
const folder = mkdtempSync(join(tmpdir(), 'iamport-contract-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/** @param {string} sentence */
function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** @returns {{ sdk?: string | undefined, before?: string | undefined, rest: string[] }} */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { sdk: { type: 'string' }, before: { type: 'string' }, grep: { type: 'string', short: 'g' } },
      strict: true,
      allowPositionals: true,
    })
    const { sdk, before, grep } = values
    return { sdk, before, rest: [...positionals, ...(grep === undefined ? [] : ['-g', grep])] }
  } catch (error) {
    const [what] = String(error instanceof Error ? error.message : error).split('. ')
    refuse(`${what}: npm run contract takes --sdk and --before (a file or an address each), and -g.`)
    throw error
  }
}

const { sdk, before, rest } = readArguments()
if (before !== undefined && sdk === undefined)
  refuse('--before goes with --sdk: it is put on the page before it.')

/** @type {Record<string, string>} */
const files = {}
for (const [name, place] of Object.entries({ SDK: sdk, BEFORE: before })) {
  if (place === undefined) continue
  const read = await readSdk(place, from)
  if ('problem' in read) refuse(read.problem)
  else {
    const path = join(folder, `${name}.js`)
    writeFileSync(path, read.text)
    files[`IAMPORT_CONTRACT_${name}`] = path
  }
}

await ensureDependencies()
const browser = await ensureBrowser()
if (!browser) refuse('No browser could be started, so nothing was run.')
if (sdk === undefined) {
  const { buildSandbox } = await import('../src/sandbox/build.mjs')
  await buildSandbox(join(root, 'dist/sandbox'))
} else {
  const path = files.IAMPORT_CONTRACT_SDK ?? ''
  const problem = await definesImp(String(browser), path, files.IAMPORT_CONTRACT_BEFORE)
  if (problem) refuse(`${sdk} ${problem}`)
}

const report = join(folder, 'report.json')
const code = await contract({ ...files, PLAYWRIGHT_JSON_OUTPUT_FILE: report }, String(browser), rest)
const told = JSON.parse(readFileSync(report, 'utf8'))
const { passed, failed } = countPlaywright(told)
const left = countNotApplicable(told)
for (const [reason, titles] of left)
  console.log(`\nnot applicable: ${reason}\n${titles.map((it) => `  ${it}`).join('\n')}`)
const count = [...left.values()].flat().length
console.log(`\n${sdk ?? 'the sandbox'}: ${passed} passed, ${failed} failed, ${count} not applicable`)
process.exitCode = code === 0 && passed > 0 ? 0 : 1
