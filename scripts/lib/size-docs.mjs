// @ts-check
/** The tables about sizes in README.md and README.ko.md. */
import prettier from 'prettier'
import { between } from './between.mjs'
import { code, table } from './gateway-section.mjs'

/** @typedef {import('./size.mjs').Measured} Measured */
/** @typedef {import('./peers.mjs').MeasuredPeer} MeasuredPeer */

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/** @typedef {typeof import('./readme-words.mjs').en} Words */

/**
 * @param {readonly Measured[]} measured
 * @param {Words} words
 */
const sizes = (measured, words) =>
  table(
    words.sizes,
    measured.map(({ what, bytes, wanted }) => [words.imports[what] ?? what, kB(bytes), kB(wanted)]),
  )

/**
 * @param {readonly MeasuredPeer[]} peers
 * @param {Words} words
 */
const compared = (peers, words) =>
  table(
    words.peers,
    peers.map(({ name, take, version, bytes }) => [words.of(code(take), code(name)), version, kB(bytes)]),
  )

/**
 * README.md or README.ko.md with its tables about sizes written anew.
 *
 * @param {string} readme
 * @param {Words} words
 * @param {readonly Measured[]} measured
 * @param {readonly MeasuredPeer[]} [peers] stay as they are when left out: they need a network
 */
export async function withSizes(readme, words, measured, peers) {
  const parser = { parser: 'markdown' }
  const text = between(readme, 'sizes', await prettier.format(sizes(measured, words), parser))
  if (!peers) return text
  return between(text, 'peers', await prettier.format(compared(peers, words), parser))
}
