/** The two tools that know how packages go wrong for others. */
import { inject, expect, test } from 'vitest'
import { runNode } from '../../scripts/lib/run.mjs'
import { root } from '../../scripts/lib/root.mjs'

const attw = (args: string[]) =>
  runNode('node_modules/@arethetypeswrong/cli/dist/index.js', [inject('tarball'), '--no-color', ...args])

test('publint has nothing to say', async () => {
  const { code, output } = await runNode('node_modules/publint/src/cli.js', [
    root,
    '--strict',
    '--pack',
    'false',
  ])
  expect(code, output).toBe(0)
  expect(output).toContain('All good')
})

test('are the types wrong: not from ESM, CommonJS or a bundler', async () => {
  // Nor from the old resolution (node10), which finds the entries by "typesVersions".
  const { code, output } = await attw([
    '--profile',
    'strict',
    '--exclude-entrypoints',
    'sandbox',
    'sandbox/api',
    'sandbox/playwright',
    'package.json',
  ])
  expect(code, output).toBe(0)
})

test('are the types wrong: not in the sandbox, which is for tools and so for ESM only', async () => {
  const { code, output } = await attw([
    '--profile',
    'esm-only',
    '--entrypoints',
    'sandbox',
    'sandbox/api',
    'sandbox/playwright',
  ])
  expect(code, output).toBe(0)
})
