// @ts-check
/** The tables about sizes in README.md. */
import prettier from 'prettier'
import { between } from './between.mjs'
import { code, table } from './gateway-section.mjs'

/** @typedef {import('./size.mjs').Measured} Measured */
/** @typedef {import('./peers.mjs').MeasuredPeer} MeasuredPeer */

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/** @param {readonly Measured[]} measured */
const sizes = (measured) =>
  table(
    ['what a shop imports', 'today', 'aim'],
    measured.map(({ what, bytes, wanted }) => [what, kB(bytes), kB(wanted)]),
  )

/** @param {readonly MeasuredPeer[]} peers */
const compared = (peers) =>
  table(
    ['for comparison', 'version', 'today'],
    peers.map(({ name, take, version, bytes }) => [`${code(take)} of ${code(name)}`, version, kB(bytes)]),
  )

/**
 * README.md with its tables about sizes written anew.
 *
 * @param {string} readme
 * @param {readonly Measured[]} measured
 * @param {readonly MeasuredPeer[]} [peers] stay as they are when left out: they need a network
 */
export async function withSizes(readme, measured, peers) {
  const text = between(readme, 'sizes', await prettier.format(sizes(measured), { parser: 'markdown' }))
  if (!peers) return text
  return between(text, 'peers', await prettier.format(compared(peers), { parser: 'markdown' }))
}
