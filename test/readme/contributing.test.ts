/** A new gateway needs what CONTRIBUTING.md says and nothing else: the steps there are followed, on files in memory. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import ts from 'typescript'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'
import type * as index from '../../src/pg/index.js'
import { having, type Change, type RuleSpec, type Table } from '../gateways/table.js'

type Pgs = typeof index

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const text = read('CONTRIBUTING.md')

/** The block of a file is the first one after its name. */
function blockOf(file: string): string {
  const [, after] = text.split(`\`${file}\`\n`)
  const block = /```\w+\n([^]*?)```/.exec(after ?? '')?.[1]
  if (block === undefined) throw new Error(`CONTRIBUTING.md has no ${file}`)
  return block
}

/** A file with lines added, each behind what stands there. */
function withLines(file: string, lines: readonly (readonly [behind: RegExp, line: string])[]): string {
  return lines.reduce((source, [behind, line]) => {
    expect(source).toMatch(behind)
    return source.replace(behind, (found) => found + line)
  }, read(file))
}

const files = new Map([
  ['src/pg/newpay.ts', blockOf('src/pg/newpay.ts')],
  ['test/gateways/newpay.ts', blockOf('test/gateways/newpay.ts')],
  [
    'src/pg/index.ts',
    withLines('src/pg/index.ts', [
      [/import \{ byCode \} .*\n/, "import { newpay } from './newpay.js'\n"],
      [/export \{\n(?= {2}alipay)/, '  newpay,\n'],
      [/allPgs = .*\n/, '  newpay,\n'],
    ]),
  ],
  [
    'src/pg/about.ts',
    withLines('src/pg/about.ts', [
      [/import type .*\n/, "import { about as newpay } from './newpay.js'\n"],
      [/aboutOf: .*\n/, '  newpay,\n'],
    ]),
  ],
  ['src/pg/codes.ts', withLines('src/pg/codes.ts', [[/'html5_inicis/, ' newpay']])],
])
for (const [file, lines] of [
  ['src/pg/index.ts', ["import { newpay } from './newpay.js'", 'newpay,', 'allPgs']],
  ['src/pg/about.ts', ["import { about as newpay } from './newpay.js'", 'newpay,', 'aboutOf']],
  ['src/pg/codes.ts', ['newpay', 'pgCodes']],
] as const) {
  const row = text.split('\n').find((line) => line.startsWith(`| \`${file}\``)) ?? ''
  for (const line of lines) expect(row).toContain(`\`${line}\``)
}

const inMemory = (path: string): string | undefined => {
  const file = path.replaceAll('\\', '/').slice(root.replaceAll('\\', '/').replace(/\/$/, '').length + 1)
  return files.get(file)
}

const folder = mkdtempSync(join(tmpdir(), 'iamport-new-gateway-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A module of this repository, with the files in memory in the place of those on the disk. */
async function load<T>(file: string): Promise<T> {
  const { outputFiles } = await build({
    stdin: { contents: files.get(file) ?? '', resolveDir: join(root, file, '..'), loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    plugins: [
      {
        name: 'in-memory',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir }) => {
            const source = join(resolveDir, path).replace(/js$/, 'ts')
            return inMemory(source) === undefined ? undefined : { path: source }
          })
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const contents = inMemory(path)
            return contents === undefined ? undefined : { contents, loader: 'ts' }
          })
        },
      },
    ],
  })
  const path = join(folder, `${file.replace(/\W/g, '-')}.mjs`)
  writeFileSync(path, outputFiles[0]?.text ?? '')
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as T
}

const { default: table } = await load<{ default: Table }>('test/gateways/newpay.ts')
const pgs = await load<Pgs & { newpay: Table['pg'] }>('src/pg/index.ts')

test('the new gateway is not there yet', () => {
  for (const file of ['src/pg/newpay.ts', 'test/gateways/newpay.ts'])
    expect(existsSync(join(root, file))).toBe(false)
})

describe('its table', () => {
  const first = Object.values(table.payment)[0] ?? {}
  const said = (spec: RuleSpec, [changes, situation]: Change): string[] => {
    const [window, method = ''] = (spec.on ?? '').split('.')
    const request = spec.on ? table[window as 'payment' | 'billing'][method] : first
    return pgs.checkRaw(having({ pg: 'newpay', ...request }, changes), situation).map(({ rule }) => rule)
  }

  test.each(Object.entries(table.rules))('%s', (id, specs) => {
    const list = Array.isArray(specs) ? (specs as readonly RuleSpec[]) : [specs as RuleSpec]
    for (const spec of list) {
      for (const change of spec.breaks) expect(said(spec, change)).toContain(id)
      for (const change of spec.keeps) expect(said(spec, change)).not.toContain(id)
    }
  })
})

test('it is known by its code, suggested for a slip, checked and described', () => {
  expect(Object.keys(pgs.allPgs)).toContain('newpay')
  const order = { merchant_uid: 'order1', name: 'Chair', amount: 1000, pay_method: 'card', buyer_tel: '010' }
  const errors = (param: object) =>
    pgs.checkRaw({ ...order, ...param }).filter(({ severity }) => severity === 'error')
  expect(errors({ pg: 'newpay.MYSHOP' })).toEqual([])
  expect(errors({ pg: 'newpay', buyer_tel: '' }).map(({ rule }) => rule)).toEqual(['newpay-buyer-tel'])
  expect(errors({ pg: 'newpey' })[0]?.message).toContain('newpay')
  expect(pgs.describePg(pgs.newpay)).toMatchObject({
    name: { en: 'New Pay', ko: '뉴페이' },
    payment: { methods: [{ code: 'card' }, { code: 'trans' }] },
    billing: { pg: 'newpay', amount: 'display-only' },
  })
})

test('every fact has its rule, of the same weight, and a reason', () => {
  const { rules } = JSON.parse(blockOf('test/fixtures/facts/newpay.json')) as {
    rules: { id: string; severity: 'error' | 'warning' }[]
  }
  const described = pgs.describePg(pgs.newpay).rules.map(({ id, severity }) => `${severity} ${id}`)
  expect(described).toEqual(expect.arrayContaining(rules.map(({ id, severity }) => `${severity} ${id}`)))
  const { reasons } = JSON.parse(blockOf('demo/gateways/facts/newpay.json')) as { reasons: object }
  expect(Object.keys(reasons).sort()).toEqual(rules.map(({ id }) => id).sort())
})

test('it compiles, and its table with it', () => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object
  }
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => inMemory(path) !== undefined || fileExists(path)
  host.readFile = (path) => inMemory(path) ?? readFile(path)
  host.getSourceFile = (path, version) => {
    const source = inMemory(path)
    return source === undefined
      ? getSourceFile(path, version)
      : ts.createSourceFile(path, source, version, true)
  }
  const roots = [...files.keys()].map((file) => join(root, file))
  const program = ts.createProgram(roots, options, host)
  const said = roots.flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)))
  expect(said.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
})
