// @ts-check
/** What the API reference of this package is made of. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { runnerImport } from 'vite'
import { contents } from './api-contents.mjs'
import { pagesOf, putPages } from './api-gateways.mjs'
import { root } from './root.mjs'

/** The parts of tsconfig.json that matter here: what is imported by which name, and how it compiles. */
function readConfig() {
  const path = join(root, 'tsconfig.json')
  const { config } = ts.readConfigFile(path, (file) => readFileSync(file, 'utf8'))
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root)
  /** @type {Record<string, string>} */
  const entries = {}
  for (const [name, [file]] of Object.entries(config.compilerOptions.paths)) entries[name] = file
  return { entries, compilerOptions: { ...options, types: ['node'] } }
}

/**
 * A module of the sources, which Node cannot read.
 *
 * @param {string} file
 */
const load = async (file) => (await runnerImport(join(root, file), { configFile: false })).module

/** Gateways in the order of how often shops have them, and the smallest request of each. */
async function readGateways() {
  /** @type {[typeof import('../../src/pg/index.js'), typeof import('../../test/gateways/tables.js'), typeof import('../../src/check-pay.js')]} */
  const [{ allPgs, describePg }, { tables }, { checkPay }] = /** @type {any} */ (
    await Promise.all(['src/pg/index.ts', 'test/gateways/tables.ts', 'src/check-pay.ts'].map(load))
  )
  const gateways = Object.values(allPgs).map((pg) => ({ pg, description: describePg(pg) }))
  /** @type {Map<string, { selector: object, request: object }>} */
  const examples = new Map()
  for (const { pg, payment, billing } of tables) {
    const [request] = [...Object.values(payment), ...Object.values(billing)]
    // Some gateways are chosen by a key only.
    const selector = [{ mid: 'MYSHOP' }, { channelKey: 'channel-key-00000000' }].find(
      (one) =>
        request &&
        checkPay({ pg, ...one }, request, { call: 'request_pay' }).every(
          ({ severity }) => severity !== 'error',
        ),
    )
    if (request && selector) examples.set(pg.code, { selector, request })
  }
  return { gateways, examples }
}

/** @param {readonly import('./gateway-docs.mjs').Gateway[]} gateways */
function gatewayContents(gateways) {
  /** @type {Record<string, string[]>} */
  const headings = {
    Gateways: ['allPgs'],
    'Older modules': [],
    'Ended services': [],
    'Identity checks only': [],
  }
  for (const { description } of gateways) {
    const { status, payment, billing, code } = description
    const heading = !payment && !billing ? 'Identity checks only' : headingOf[status]
    headings[heading]?.push(code)
  }
  return headings
}

const headingOf = { current: 'Gateways', legacy: 'Older modules', retired: 'Ended services' }

const welcome = `
What every part of the package exports, made from the comments in its sources. How to begin, and what to watch out for,
stands in the README and the documents beside it.
`

/** Worked out from a gateway's data by types that only the compiler reads. */
const fromData = '/* worked out from the data of P */'

/** @returns {Promise<import('./api-docs.mjs').Wanted>} */
export async function reference() {
  const { gateways, examples } = await readGateways()
  const pages = await pagesOf(gateways, examples)
  const { entries, compilerOptions } = readConfig()
  const { 'iamport-browser/sandbox/api': api = '', ...others } = entries
  const { 'iamport-browser/sandbox': sandbox = '', ...rest } = others
  return {
    folder: root,
    // The page of what both export is that of the smaller one.
    entries: { ...rest, 'iamport-browser/sandbox/api': api, 'iamport-browser/sandbox': sandbox },
    order: Object.keys(entries),
    compilerOptions,
    welcome,
    workedOut: {
      'iamport-browser.PaymentRequest': fromData,
      'iamport-browser.BillingRequest': fromData,
      'iamport-browser.PayMethod': fromData,
    },
    contentsOf: ({ name }) => ({
      ...(name === 'iamport-browser/pg' && gatewayContents(gateways)),
      ...contents[name],
    }),
    extend: (app) => putPages(app, 'iamport-browser/pg', pages),
    options: {
      name: 'iamport-browser',
      includeVersion: true,
      includeHierarchySummary: false,
      disableSources: true,
      customCss: join(root, 'scripts/lib/api.css'),
      router: 'structure',
      navigation: { includeCategories: true, includeGroups: false, includeFolders: false },
    },
  }
}
