/** What importing does (nothing) and what it gives (named exports), for every entry, both ways, in plain Node. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { run } from '../../scripts/lib/run.mjs'

const shop = inject('shop')

interface Loaded {
  names: string[]
  touched: string[]
}

/** Loads an entry in a Node of its own and asks for its names and for the globals that were not there before. */
async function load(how: 'import' | 'require', entry: string): Promise<Loaded> {
  const script = join(shop, `load.${how === 'import' ? 'mjs' : 'cjs'}`)
  const marker = 'loaded:'
  writeFileSync(
    script,
    `const globals = () => Reflect.ownKeys(globalThis).map(String)
    const before = new Set(globals())
    const report = (entry) => {
      // zod keeps its own settings where two copies of it can share them; so does Node, from 24 on, of its fetch.
      const touched = globals().filter((name) => !before.has(name) && !/^(__zod_|Symbol.undici\\.)/.test(name))
      console.log('${marker}' + JSON.stringify({ names: Object.keys(entry).sort(), touched }))
    }
    ${how === 'import' ? `import(${JSON.stringify(entry)}).then(report)` : `report(require(${JSON.stringify(entry)}))`}`,
  )
  const { code, output } = await run(process.execPath, [script], { cwd: shop, env: { NODE_OPTIONS: '' } })
  expect(code, output).toBe(0)
  // Nothing but our own line: an import prints nothing.
  expect(output.trim().split('\n')).toHaveLength(1)
  expect(output.startsWith(marker), output).toBe(true)
  return JSON.parse(output.slice(marker.length)) as Loaded
}

const entries = ['iamport-browser', 'iamport-browser/pg', 'iamport-browser/locales']

describe.each(entries)('%s', (entry) => {
  test('does nothing when it is imported, and exports names', async () => {
    const { names, touched } = await load('import', entry)
    expect(touched).toEqual([])
    expect(names).not.toContain('default')
    expect(names).toMatchSnapshot()
  })

  test('gives the same to require', async () => {
    const imported = await load('import', entry)
    const { names, touched } = await load('require', entry)
    expect(touched).toEqual([])
    expect(names).toEqual(imported.names)
  })
})

test.each(['iamport-browser/sandbox', 'iamport-browser/sandbox/api', 'iamport-browser/sandbox/playwright'])(
  '%s is imported without Vite and without Playwright',
  async (entry) => {
    for (const tool of ['vite', '@playwright', 'playwright', 'playwright-core'])
      expect(existsSync(join(shop, 'node_modules', tool))).toBe(false)
    const { names, touched } = await load('import', entry)
    expect(touched).toEqual([])
    expect(names).not.toContain('default')
    expect(names).toMatchSnapshot()
  },
)

test('the main entry does not lead to the sandbox', () => {
  const read = (file: string): string =>
    readFileSync(join(shop, 'node_modules/iamport-browser/dist', file), 'utf8')
  for (const file of ['index.js', 'index.cjs', 'pg.js', 'pg.cjs', 'locales.js', 'locales.cjs']) {
    expect(read(file)).not.toMatch(/sandbox/i)
  }
})
