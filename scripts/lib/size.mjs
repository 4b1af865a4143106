// @ts-check
/** What the package costs a shop: bundled and minified with esbuild, compressed with gzip, zod left out. */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * @typedef {object} Bundle
 * @property {number} bytes compressed
 * @property {string} text
 */

/**
 * @param {string} folder of the built package, or of one that is installed
 * @param {Record<string, readonly string[]>} imports names by entry, such as `{ index: ['createIamport'] }`
 * @returns {Promise<Bundle>}
 */
export async function bundle(folder, imports) {
  const contents = Object.entries(imports)
    .map(
      ([entry, names]) =>
        `export { ${names.join(', ')} } from ${JSON.stringify(join(folder, 'dist', `${entry}.js`))}`,
    )
    .join('\n')
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    external: ['zod', 'zod/*'],
    legalComments: 'none',
    write: false,
  })
  const text = outputFiles[0]?.text ?? ''
  return { bytes: gzipSync(text, { level: 9 }).length, text }
}

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
