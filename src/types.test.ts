/** What an editor offers and shows: the language service is asked as an editor would ask it. */
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const file = `${process.cwd()}/src/an-editor.ts`
const head = `
import { createIamport } from './index.js'
import { html5_inicis, kakaopay, kcp } from './pg/index.js'
const iamport = createIamport({
  userCode: 'imp00000000',
  channels: { card: { pg: kcp, mid: 'T0000' }, kakao: { pg: kakaopay }, inicis: { pg: html5_inicis } },
})
`

const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object }
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
let source = ''
let version = 0
const service = ts.createLanguageService({
  useCaseSensitiveFileNames: () => true,
  readFile: (path) => (path === file ? source : ts.sys.readFile(path)),
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
  getCompilationSettings: () => options,
  getCurrentDirectory: () => process.cwd(),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  getScriptFileNames: () => [file],
  getScriptVersion: (path) => (path === file ? String(version) : '1'),
  getScriptSnapshot: (path) => {
    const text = path === file ? source : ts.sys.readFile(path)
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  },
  fileExists: (path) => path === file || ts.sys.fileExists(path),
})

/** Puts `code` into the editor and gives the place of the cursor `|`. */
function type(code: string): number {
  version++
  source = head + code.replace('|', '')
  return head.length + code.indexOf('|')
}

const completions = (code: string): string[] =>
  service.getCompletionsAtPosition(file, type(code), {})?.entries.map(({ name }) => name) ?? []

const hover = (code: string): string =>
  ts.displayPartsToString(service.getQuickInfoAtPosition(file, type(code))?.documentation)

describe('an editor', { timeout: 30_000 }, () => {
  it('completes the names of the channels', () => {
    expect(completions("iamport.requestPay('|')")).toEqual(['card', 'kakao', 'inicis'])
  })

  it("completes the gateway's methods", () => {
    const names = completions("iamport.requestPay('card', { pay_method: '|' })")
    expect(names).toEqual(expect.arrayContaining(['card', 'phone', 'point']))
    expect(names).not.toContain('wechat')
  })

  it("completes the gateway's own fields and no other's", () => {
    const kcp = completions("iamport.requestPay('card', { pay_method: 'card', | })")
    expect(kcp).toEqual(expect.arrayContaining(['kcpProducts', 'm_redirect_url', 'escrow', 'card']))
    expect(kcp).not.toContain('kakaopayMobileAsPC')
    const kakao = completions("iamport.requestPay('kakao', { | })")
    expect(kakao).toContain('kakaopayMobileAsPC')
    expect(kakao).not.toContain('escrow')
  })

  it.each([
    ['a common field', "iamport.requestPay('card', { pay_method: 'card', am|ount: 1 })", /whole won/],
    [
      'a field of some gateways',
      "iamport.requestPay('card', { pay_method: 'card', esc|row: true })",
      /contract/,
    ],
    [
      'a nested field',
      "iamport.requestPay('card', { pay_method: 'card', display: { card_qu|ota: [] } })",
      /50,000 won/,
    ],
    [
      "the gateway's own field",
      "iamport.requestPay('card', { pay_method: 'card', bypass: { shop_user|_id: 'x' } })",
      /20 bytes/,
    ],
    [
      'a field of a list',
      "iamport.requestPay('card', { pay_method: 'card', kcpProducts: [{ orderN|umber: '1' }] })",
      /line/,
    ],
    ['a gateway', "createIamport({ userCode: '', channels: { x: { pg: kak|aopay } } })", /charges/],
  ])('shows the documentation of %s', (_, code, expected) => {
    expect(hover(code)).toMatch(expected)
  })
})
