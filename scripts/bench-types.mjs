// @ts-check
/**
 * `npm run bench:types`: how long the compiler looks at one request for one gateway, in milliseconds, on the built
 * package: the time for a file with the request less the time for the same file without it, cold (a new program each).
 */
import './build.mjs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './lib/root.mjs'

const { allPgs } = await import('../dist/pg.js')

const file = join(root, 'scripts', '__request.ts')
const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2020,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  paths: {
    'iamport-browser': [join(root, 'dist/index.d.ts')],
    'iamport-browser/pg': [join(root, 'dist/pg.d.ts')],
  },
  types: [],
}
const host = ts.createCompilerHost(options)
const parsed = new Map()
const { getSourceFile, fileExists, readFile } = host
/** @param {string} text */
function check(text) {
  // Files are parsed once: only the checking is measured.
  host.getSourceFile = (name, ...rest) => {
    if (name === file) return ts.createSourceFile(name, text, ts.ScriptTarget.ES2020, true)
    if (!parsed.has(name)) parsed.set(name, getSourceFile.call(host, name, ...rest))
    return parsed.get(name)
  }
  host.fileExists = (name) => name === file || fileExists.call(host, name)
  host.readFile = (name) => (name === file ? text : readFile.call(host, name))
  const program = ts.createProgram([file], options, host)
  const source = program.getSourceFile(file)
  const started = performance.now()
  const errors = program.getSemanticDiagnostics(source)
  const time = performance.now() - started
  return { time, instantiations: program.getInstantiationCount(), errors }
}

/** @param {string} text */
function best(text) {
  const runs = Array.from({ length: 7 }, () => check(text))
  return runs.reduce((least, run) => (run.time < least.time ? run : least))
}

const head = `import { createIamport } from 'iamport-browser'\n`
const none = best(`${head}export const iamport = createIamport({ userCode: 'imp00000000', channels: {} })\n`)
/** @type {[number, number, string][]} */
const rows = Object.keys(allPgs).map((code) => {
  const { time, instantiations, errors } = best(`${head}import { ${code} } from 'iamport-browser/pg'
const iamport = createIamport({ userCode: 'imp00000000', channels: { shop: { pg: ${code} } } })
export const paid = iamport.requestPay('shop', { merchant_uid: 'o1', name: 'Chair', amount: 1000 })
`)
  for (const error of errors)
    if (error.code !== 2345 && error.code !== 2769)
      throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
  return [time - none.time, instantiations - none.instantiations, code]
})
rows.sort(([a], [b]) => a - b)
for (const [time, instantiations, code] of rows)
  console.log(
    `${time.toFixed(1).padStart(7)} ms ${String(instantiations).padStart(7)} instantiations  ${code}`,
  )
console.log(
  `median ${rows[Math.floor(rows.length / 2)]?.[0].toFixed(1)} ms, most ${rows[rows.length - 1]?.[0].toFixed(1)} ms`,
)
