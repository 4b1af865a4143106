// @ts-check
/** Everything `npm test` runs, in order, each as a tool to start and a way to count what it found. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BROWSER_ENV, OTHERS_ENV, WHOLE_ENV } from './browser.mjs'
import { contractArgs } from './contract.mjs'
import { countNotApplicable, countPlaywright, countTool, countVitest, withExitCode } from './count.mjs'
import { ensureBrowser, quickerThan, startingOthers } from './install-browser.mjs'
import { runNode } from './run.mjs'

/**
 * @typedef {import('./count.mjs').Count & { output: string }} Outcome
 *
 * @typedef {object} Check
 * @property {string} name as given to --only
 * @property {string} about what it looks at, in a few words
 * @property {string} [needs] a check that has to run before it
 * @property {number} [cores] how many it keeps busy; all there are by default
 * @property {() => Promise<Outcome>} run
 */

/**
 * A tool that says yes or no.
 *
 * @param {string} script
 * @param {string[]} args
 */
const tool = (script, args) => async () => {
  const { code, output } = await runNode(script, args)
  return { ...countTool(code), output }
}

/**
 * A tool that leaves a JSON report behind.
 *
 * @template Report
 * @param {(path: string) => ReturnType<typeof runNode>} start gets the path to write the report to
 * @param {(report: Report) => import('./count.mjs').Count} count
 * @returns {Promise<Outcome>}
 */
async function withReport(start, count) {
  const folder = mkdtempSync(join(tmpdir(), 'iamport-report-'))
  try {
    const path = join(folder, 'report.json')
    const { code, output } = await start(path)
    let counted = { passed: 0, failed: 0 }
    try {
      counted = count(JSON.parse(readFileSync(path, 'utf8')))
    } catch {
      // No report: the tool could not start, and its output says why.
    }
    return { ...withExitCode(counted, code), output }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {string} project one of the projects in vite.config.ts
 * @param {Record<string, string>} env
 */
const vitest = (project, env = {}) =>
  withReport((path) => {
    const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
    return runNode('node_modules/vitest/vitest.mjs', ['run', '--project', project, ...report], { env })
  }, countVitest)

/**
 * A check that opens a browser, which is installed first when there is none.
 *
 * @param {(env: Record<string, string>) => Promise<Outcome>} run gets the environment that names the browser
 * @returns {() => Promise<Outcome>}
 */
const inBrowser = (run) => async () => {
  const whole = await ensureBrowser()
  if (!whole) return { passed: 0, failed: 1, output: 'no browser, so nothing of this ran' }
  return run({ [BROWSER_ENV]: await quickerThan(whole), [WHOLE_ENV]: whole })
}

/** @returns {Promise<number>} a port nobody listens on, so that a dev server left running is never tested instead */
const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** @param {Record<string, string>} browser */
async function playwright(browser) {
  const others = { [OTHERS_ENV]: (await startingOthers()).join(',') }
  const port = {
    IAMPORT_E2E_PORT: String(await freePort()),
    IAMPORT_E2E_CHECKOUT_PORT: String(await freePort()),
  }
  return withReport(
    (path) =>
      runNode('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], {
        env: { ...browser, ...others, ...port, PLAYWRIGHT_JSON_OUTPUT_FILE: path },
      }),
    countPlaywright,
  )
}

/** @param {Record<string, string>} browser */
const contract = (browser) =>
  withReport(
    (path) =>
      runNode('node_modules/@playwright/test/cli.js', contractArgs, {
        // The sandbox, whatever was looked at by hand before.
        env: { ...browser, IAMPORT_CONTRACT_SDK: undefined, PLAYWRIGHT_JSON_OUTPUT_FILE: path },
      }),
    (
      /** @type {Parameters<typeof countPlaywright>[0] & Parameters<typeof countNotApplicable>[0]} */ report,
    ) => {
      const { passed, failed } = countPlaywright(report)
      // The sandbox has everything: a test that does not apply to it has lost its way.
      return { passed, failed: failed + [...countNotApplicable(report).values()].flat().length }
    },
  )

/** @type {Check[]} */
export const checks = [
  {
    name: 'lint',
    about: 'ESLint',
    cores: 1,
    run: tool('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings=0']),
  },
  {
    name: 'format',
    about: 'Prettier',
    cores: 1,
    run: tool('node_modules/prettier/bin/prettier.cjs', ['--check', '.', '--log-level=warn']),
  },
  { name: 'unit', about: 'Vitest over src and scripts', run: () => vitest('unit') },
  {
    name: 'type-tests',
    about: 'what the compiler accepts and refuses',
    cores: 1,
    run: () => vitest('types'),
  },
  { name: 'build', about: 'dist', cores: 1, run: tool('scripts/build.mjs', []) },
  {
    name: 'types',
    about: 'tsc over everything',
    cores: 1,
    // The scripts that measure look at what is built.
    needs: 'build',
    run: tool('node_modules/typescript/bin/tsc', []),
  },
  {
    name: 'api',
    about: 'the API reference: every name explained',
    cores: 1,
    run: tool('scripts/docs-api.mjs', []),
  },
  {
    name: 'readme',
    about: 'every example compiles',
    cores: 1,
    needs: 'build',
    run: () => vitest('readme'),
  },
  {
    name: 'package',
    about: 'the packed tarball in a shop, which pays with it',
    needs: 'build',
    run: inBrowser((env) => vitest('package', env)),
  },
  {
    name: 'consumers',
    about: 'the packed tarball in the recipes (React, Vue, Next.js, plain HTML), webpack, other compilers',
    needs: 'build',
    run: inBrowser((env) => vitest('consumers', env)),
  },
  {
    name: 'contract',
    about: "the sandbox keeps to what is known of the vendor's SDK",
    needs: 'build',
    run: inBrowser(contract),
  },
  {
    name: 'e2e',
    about: 'Playwright: desktop, iPhone, Android; Firefox and WebKit where they are',
    run: inBrowser(playwright),
  },
]
