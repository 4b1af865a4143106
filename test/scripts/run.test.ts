import { describe, expect, test } from 'vitest'
import { isNodeSupported } from '../../scripts/lib/node-version.mjs'
import { run, runNpm } from '../../scripts/lib/run.mjs'

describe('run', () => {
  test('gives the exit code and what was printed on both streams', async () => {
    const script = "console.log('out'); console.error('err'); process.exit(3)"
    const { code, output } = await run(process.execPath, ['-e', script])
    expect(code).toBe(3)
    expect(output).toMatch(/out/)
    expect(output).toMatch(/err/)
  })

  test('has an answer for a program that is not there', async () => {
    expect((await run('no-such-program', [])).code).toBe(1)
  })

  test('ends what takes too long', async () => {
    const { code, output } = await run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      seconds: 1,
    })
    expect(code).toBe(1)
    expect(output).toContain('longer than 1 seconds')
  })

  test('finds npm', async () => {
    expect((await runNpm(['--version'])).output).toMatch(/\d+\.\d+\.\d+/)
  })
})

test.each([
  ['18.20.8', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.0.0', true],
  ['24.11.0', true],
])('Node %s: %s', (version, supported) => {
  expect(isNodeSupported(version)).toBe(supported)
})
