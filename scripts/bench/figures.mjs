// @ts-check

/**
 * @param {readonly number[]} times
 * @returns {number} NaN for none
 */
export const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN

/**
 * A row of a table on the console: what was measured, the figures, and what is promised.
 *
 * @param {string} what
 * @param {readonly (string | number)[]} figures
 * @param {string} [promised]
 */
export function row(what, figures, promised = '') {
  const cells = figures.map((figure) =>
    (typeof figure === 'number' ? figure.toFixed(2) : figure).padStart(11),
  )
  console.log(`${what.padEnd(34)}${cells.join('')}  ${promised}`.trimEnd())
}

/**
 * How many times as long one takes as another.
 *
 * @param {number} ours
 * @param {number} peer
 */
export const times = (ours, peer) => `x${(ours / peer).toFixed(ours < peer * 10 ? 2 : 0)}`
