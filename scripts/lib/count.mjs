// @ts-check
/** From what a tool answered to how many tests passed and failed. No tool passes by having run nothing. */

/**
 * @typedef {{ passed: number, failed: number }} Count
 *
 * @typedef {object} VitestReport the part of Vitest's JSON report that is counted
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 *
 * @typedef {object} PlaywrightReport the part of Playwright's JSON report that is counted
 * @property {{ expected: number, unexpected: number, flaky: number }} stats
 * @property {unknown[]} errors what went wrong outside of a test, such as a server that did not start
 */

/**
 * A tool that ended with an error without a failed test to show for it has failed once; so has one that ran nothing.
 *
 * @param {Count} count
 * @param {number} code the tool's exit code
 * @returns {Count}
 */
export function withExitCode({ passed, failed }, code) {
  const silent = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: silent ? 1 : failed }
}

/**
 * A tool that only says yes or no is one check.
 *
 * @param {number} code
 * @returns {Count}
 */
export const countTool = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/**
 * @param {VitestReport} report
 * @returns {Count}
 */
export function countVitest({ numPassedTests, numFailedTests, testResults }) {
  // A file that could not be loaded, or whose set-up failed, has no failed test in it.
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

/**
 * @param {PlaywrightReport} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/**
 * Tests that ended as not applicable, by reason.
 *
 * @typedef {{ title: string, tests: { status: string, annotations: { type: string, description?: string }[] }[] }} Spec
 *
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 *
 * @param {{ suites: Suite[] }} report
 * @returns {Map<string, string[]>}
 */
export function countNotApplicable({ suites }) {
  /** @type {Map<string, string[]>} */
  const found = new Map()
  /** @param {Suite} suite */
  const look = (suite) => {
    for (const { title, tests } of suite.specs ?? [])
      for (const { status, annotations } of tests)
        if (status === 'skipped') {
          const reason = annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given'
          found.set(reason, [...(found.get(reason) ?? []), title])
        }
    for (const inner of suite.suites ?? []) look(inner)
  }
  for (const suite of suites) look(suite)
  return found
}
