/** The types under every compiler and every way of finding them, the package's own files looked at as well. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { consumers } from '../../scripts/lib/deps.mjs'
import { root } from '../../scripts/lib/root.mjs'
import { runNode } from '../../scripts/lib/run.mjs'
import { work } from './browser.js'

const folder = join(work, 'types')

const compilers: [string, string][] = [
  ...['5.4', '5.6', '5.9', '7'].map((version): [string, string] => [
    version,
    join(consumers, 'node_modules', version === '5.9' ? 'typescript' : `typescript-${version}`),
  ]),
  ['6', join(root, 'node_modules/typescript')],
]

const tsc = (compiler: string, args: string[]) =>
  runNode(join(compiler, 'bin/tsc'), args, { cwd: folder, env: { NODE_OPTIONS: '' } })

describe.each(compilers)('TypeScript %s', (version, compiler) => {
  test('is the one that is meant', async () => {
    expect((await tsc(compiler, ['--version'])).output).toContain(`Version ${version}.`)
  })

  test.each([
    ['bundler', 'esnext'],
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
  ])('moduleResolution %s', async (resolution, module) => {
    const { code, output } = await tsc(compiler, [
      '--project',
      '.',
      '--moduleResolution',
      resolution,
      '--module',
      module,
    ])
    expect(code, output).toBe(0)
  })
})

describe('older settings and compilers', () => {
  test('moduleResolution node, which does not know "exports", finds all entries', async () => {
    const { code, output } = await tsc(join(consumers, 'node_modules/typescript'), [
      '--project',
      '.',
      '--moduleResolution',
      'node10',
      '--module',
      'esnext',
    ])
    expect(code, output).toBe(0)
  })

  test('TypeScript 4.9 is told in one sentence what to do, instead of our syntax', async () => {
    const strict = ['--noEmit', '--strict', '--target', 'es2020', '--moduleResolution', 'node']
    const { code, output } = await tsc(join(consumers, 'node_modules/typescript-4.9'), [...strict, 'old.ts'])
    expect(code).not.toBe(0)
    expect(output).toContain(
      'iamport-browser needs TypeScript 5.0 or newer: npm install --save-dev typescript',
    )
    expect(output).not.toContain('node_modules/iamport-browser')
  })
})
