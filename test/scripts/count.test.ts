import { describe, expect, test } from 'vitest'
import {
  countNotApplicable,
  countPlaywright,
  countTool,
  countVitest,
  withExitCode,
} from '../../scripts/lib/count.mjs'

describe('what npm test counts', () => {
  test('a tool is one check', () => {
    expect(countTool(0)).toEqual({ passed: 1, failed: 0 })
    expect(countTool(2)).toEqual({ passed: 0, failed: 1 })
  })

  test("Vitest's tests, and each file that could not be loaded or set up", () => {
    const testResults = [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [{ status: 'skipped' }] },
      { status: 'failed', assertionResults: [] },
    ]
    expect(countVitest({ numPassedTests: 7, numFailedTests: 2, testResults })).toEqual({
      passed: 7,
      failed: 4,
    })
  })

  test("Playwright's tests, and each error outside of one", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1 }
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3 })
  })

  test('a tool that ran nothing has failed', () => {
    expect(withExitCode({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 })
  })

  test('a tool that ended with an error has failed, whatever it counted', () => {
    expect(withExitCode({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 })
    expect(withExitCode({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 })
  })
})

test('what does not apply is told apart from what passed, by its reason', () => {
  const skipped = (title: string, description: string) => ({
    title,
    tests: [{ status: 'skipped', annotations: [{ type: 'skip', description }] }],
  })
  const passed = { title: 'a', tests: [{ status: 'expected', annotations: [] }] }
  const suites = [
    { specs: [passed, skipped('b', 'too old')], suites: [{ specs: [skipped('c', 'too old')] }] },
  ]
  expect([...countNotApplicable({ suites })]).toEqual([['too old', ['b', 'c']]])
})
