/** The oldest browsers named in the README: the packed files have neither syntax nor built-ins they do not know. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, inject, test } from 'vitest'
import { tooNew } from '../../scripts/lib/old-browsers.mjs'

const folder = join(inject('shop'), 'node_modules/iamport-browser')
const files = (readdirSync(join(folder, 'dist'), { recursive: true }) as string[])
  .filter((file) => /\.c?js$/.test(file) && !file.startsWith('sandbox'))
  .sort()

describe('Safari 14, Chrome 87 and Samsung Internet 14 know everything in', () => {
  test.each(files)('%s', (file) => {
    const isModule = file.endsWith('.js') && !file.endsWith('.min.js')
    const code = readFileSync(join(folder, 'dist', file), 'utf8')
    expect(tooNew(code, isModule ? 'module' : 'script').filter((name) => !allowed.includes(name))).toEqual([])
  })

  test('the package together with zod, as a bundler that changes nothing puts it together', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "export * from 'iamport-browser'; export * as pg from 'iamport-browser/pg'",
        resolveDir: inject('shop'),
      },
      bundle: true,
      format: 'esm',
      target: 'esnext',
      write: false,
    })
    const found = tooNew(outputFiles[0]?.text ?? '', 'module')
    expect(found.filter((name) => !allowed.includes(name))).toEqual([])
  })
})

/**
 * Not built-ins, or looked for before they are used: `cause` is a property our errors set themselves, `errors` one of
 * zod's, `window.navigation?.` is asked for what it knows where there is one, and a timer stands in for
 * `requestIdleCallback`.
 */
const allowed = ['cause', 'errors', 'navigation', 'requestIdleCallback']

test.each([
  ['a ??= b', 'syntax newer than ES2020'],
  ['class A { static { } }', 'syntax newer than ES2020'],
  ['list.at(-1)', 'at'],
  ['list.findLast(Boolean)', 'findLast'],
  ['Object.hasOwn(a, b)', 'hasOwn'],
  ['structuredClone(a)', 'structuredClone'],
  ['AbortSignal.any([])', 'AbortSignal.any'],
  ['new WeakRef(a)', 'WeakRef'],
  ['crypto.randomUUID()', 'randomUUID'],
  ['/(?<=a)b/', 'a look-behind'],
  ['f?.(...list)', 'a spread in an optional call'],
  ['const [a, ...b] = [1, 2]', 'a rest of a written list'],
])('%s would be noticed', (code, fault) => {
  expect(tooNew(code, 'script')).toEqual([expect.stringContaining(fault)])
})

test.each(['a?.b ?? c', 'Promise.any(a)', 'a.replaceAll(b, c)', 'const [a, ...b] = c', 'f(...a)'])(
  '%s is known',
  (code) => {
    expect(tooNew(code, 'script')).toEqual([])
  },
)
