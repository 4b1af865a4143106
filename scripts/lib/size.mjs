// @ts-check
/** What the package costs a shop: bundled and minified with esbuild, compressed with gzip, and the limits it has to keep. */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * @typedef {object} Bundle
 * @property {number} bytes compressed
 * @property {string} text
 */

/**
 * Bundles a module as a shop would, for browsers.
 *
 * @param {string} contents of the module
 * @param {string} folder in which its imports are looked up
 * @param {string[]} [external] what is left out
 * @returns {Promise<Bundle>}
 */
export async function bundleText(contents, folder, external = []) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
    external,
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  })
  const text = outputFiles[0]?.text ?? ''
  return { bytes: gzipSync(text, { level: 9 }).length, text }
}

/**
 * @param {string} folder of the built package, or of one that is installed
 * @param {Record<string, readonly string[]>} imports names by entry, such as `{ index: ['createIamport'] }`
 * @param {{ zod?: boolean }} [options] `zod`: with zod, which is left out by default
 * @returns {Promise<Bundle>}
 */
export function bundle(folder, imports, { zod = false } = {}) {
  const contents = Object.entries(imports)
    .map(
      ([entry, names]) =>
        `export { ${names.join(', ')} } from ${JSON.stringify(join(folder, 'dist', `${entry}.js`))}`,
    )
    .join('\n')
  return bundleText(contents, folder, zod ? [] : ['zod', 'zod/*'])
}

/**
 * What a shop takes, with the bytes it may cost. `limit` fails the tests when it is passed; where `wanted` is less, it is
 * what has been reached, and only ever goes down.
 *
 * @typedef {object} Entry
 * @property {string} what in words, as the README has it
 * @property {Record<string, readonly string[]>} imports
 * @property {boolean} [zod] with zod
 * @property {number} wanted
 * @property {number} limit
 */

const two = { index: ['createIamport'], pg: ['kcp', 'kakaopay'] }

/** @type {readonly Entry[]} */
export const entries = [
  { what: '`loadSdk` alone', imports: { index: ['loadSdk'] }, wanted: 1000, limit: 2800 },
  { what: '`createIamport` with two gateways', imports: two, wanted: 6500, limit: 22_400 },
  { what: 'the same with zod', imports: two, zod: true, wanted: 14_000, limit: 27_600 },
  {
    what: '`createIamport` with all gateways',
    imports: { index: ['createIamport'], pg: ['allPgs'] },
    wanted: 20_000,
    limit: 35_100,
  },
]

/**
 * @typedef {Entry & Bundle} Measured
 *
 * @param {string} folder of the built package, or of one that is installed
 * @returns {Promise<Measured[]>}
 */
export const measure = (folder) =>
  Promise.all(entries.map(async (entry) => ({ ...entry, ...(await bundle(folder, entry.imports, entry)) })))

/**
 * What each gateway adds to a shop that has none yet, and all of them together. One gateway comes before the client: gzip
 * looks back 32 kB, and whether that reaches the words it has in common with the rules must not depend on the client.
 *
 * @param {string} folder
 * @param {readonly string[]} codes
 */
export async function gatewaySizes(folder, codes) {
  const client = { index: ['createIamport'] }
  const none = (await bundle(folder, client)).bytes
  const each = await Promise.all(
    codes.map(
      async (code) =>
        /** @type {const} */ ([code, (await bundle(folder, { pg: [code], ...client })).bytes - none]),
    ),
  )
  each.sort((a, b) => a[1] - b[1])
  return {
    none,
    each,
    median: each[Math.floor(each.length / 2)]?.[1] ?? 0,
    largest: each[each.length - 1]?.[1] ?? 0,
    all: (await bundle(folder, { ...client, pg: ['allPgs'] })).bytes - none,
  }
}
