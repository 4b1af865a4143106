import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { checkPay } from '../../../src/check-pay.ts'
import { describePg } from '../../../src/pg/index.ts'
import { snippetOf, spoken } from '../one/snippet.ts'
import { nearestOf } from '../one/nearest.ts'
import { detail } from './detail.ts'
import { codes, overview, pgOf } from './overview.ts'
import type { Example } from './types.ts'

const pages = codes.map((code) => [code, detail(code)] as const)
const languages = ['ko', 'en'] as const

const phoneWay = { m_redirect_url: 'https://shop.example/complete' }

describe.each(pages)('%s', (code, page) => {
  const pg = pgOf(code)
  const description = describePg(pg)
  const examples: [string, Example][] = (['payment', 'billing'] as const).flatMap((window) =>
    Object.entries(page.examples[window]).map(([method, example]): [string, Example] => [
      `${window} by ${method}`,
      example,
    ]),
  )

  test('has an example for every method of its own windows', () => {
    const own = [description.payment, description.billing?.pg === code ? description.billing : null]
    const methods = own.flatMap((window) => (window ? Math.max(window.methods.length, 1) : 0))
    expect(examples.length).toBe(methods.reduce((sum, count) => sum + count, 0))
  })

  test('its examples are let through, on a PC and a phone, in both languages', () => {
    for (const [name, { request, selector, notes }] of examples)
      for (const language of languages) {
        const said = spoken(request, language) as object
        const issues = [
          ...checkPay({ pg, ...selector }, said, { device: 'pc' }),
          ...checkPay({ pg, ...selector }, { ...phoneWay, ...said }, { device: 'mobile' }).filter(
            ({ path }) => path in request || path !== 'm_redirect_url',
          ),
        ]
        expect(issues.filter(({ severity }) => severity === 'error').map(String), name).toEqual([])
        expect([...new Set(issues.map(({ rule }) => rule))].sort(), name).toEqual([...notes].sort())
      }
  })

  test('shows every rule of its description with a reason', () => {
    const parts = page.rules.flatMap(({ id, severity, parts }) =>
      parts.map((part) => ({ id, severity, ...part })),
    )
    expect(new Set(parts)).toEqual(new Set(description.rules))
    for (const { id, why } of page.rules) expect(why?.en, id).toBeTruthy()
  })

  test('its sources lead to the vendor', () => {
    for (const { href } of page.rules.flatMap(({ sources }) => sources))
      if (href !== undefined)
        expect(href).toMatch(/^https:\/\/(developers\.portone\.io|github\.com\/(portone-io|iamport))\//)
  })

  test('speaks of nothing a reader could not look up', () => {
    const reasons = [...page.rules, ...page.unchecked].flatMap(({ why }) => why ?? [])
    for (const { en, ko = '' } of [...reasons, ...page.conflicts])
      expect(en + ko).not.toMatch(/\bseeds?\b|(?<![\d,])\b00[0-4]\b|\.mdx|common\.json|\d,an /)
  })
})

test('every method of the table has a name', () => {
  const { rows, methods } = overview()
  expect(rows.map(({ code }) => code)).toEqual(codes)
  for (const method of rows.flatMap((row) => row.methods))
    expect(methods[method]?.ko, method).toMatch(/[가-힣]/)
})

test('a misspelt code, a pg string and a name lead to the gateway', () => {
  const { rows } = overview()
  const first = (text: string) => nearestOf(text, rows)[0]?.code
  expect(first('kakopay')).toBe('kakaopay')
  expect(first('html5_inicis.INIpayTest')).toBe('html5_inicis')
  expect(first('브랜드페이')).toBe('toss_brandpay')
  expect(nearestOf('zzzzzzzz', rows)).toHaveLength(3)
})

test('the code shown compiles', { timeout: 180_000 }, () => {
  // One module a gateway: its types are worked out once.
  const files = new Map<string, string>()
  for (const [code, { examples, loadUi }] of pages) {
    const imports = new Set<string>()
    const bodies = (['payment', 'billing'] as const).flatMap((window) =>
      Object.values(examples[window]).map((example) => {
        const options = { language: 'ko', loadUi, isBilling: window === 'billing' } as const
        const lines = snippetOf(code, example, options).split('\n')
        for (const line of lines) if (line.startsWith('import ')) imports.add(line)
        return lines.filter((line) => !line.startsWith('import ')).join('\n')
      }),
    )
    const functions = bodies.map((body, at) => `export async function example${at}() {\n${body}\n}`)
    files.set(`${process.cwd()}/example-${code}.ts`, [...imports, ...functions].join('\n'))
  }

  // And one that must not, so that a compiler which looks at nothing is noticed.
  const wrong = `${process.cwd()}/example-wrong.ts`
  const kcp = files.get(`${process.cwd()}/example-kcp.ts`) ?? ''
  files.set(wrong, kcp.replace("merchant_uid: 'order0001'", 'merchant_uid: 1'))

  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  // As strict as a shop's project is.
  const shop = { ...options, noUnusedLocals: false, lib: ['lib.es2020.d.ts', 'lib.dom.d.ts'], types: [] }
  const host = ts.createCompilerHost(shop)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path) ?? readFile(path)
  host.getSourceFile = (path, target, ...rest) => {
    const text = files.get(path)
    return text === undefined ? getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target)
  }
  const program = ts.createProgram([...files.keys()], { ...shop, target: ts.ScriptTarget.ES2022 }, host)
  const mistakes = [...files.keys()].flatMap((path) => {
    const file = program.getSourceFile(path)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${path} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
  })
  expect(files.size).toBe(codes.length + 1)
  expect(mistakes).toEqual([expect.stringContaining(wrong)])
})
