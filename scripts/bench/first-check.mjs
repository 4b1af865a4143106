// @ts-check
/* global window */
/**
 * From nothing to the end of the first check: the script comes from a server that does not wait, is compiled and run, a
 * client made, and one request checked.
 */
import { fileURLToPath } from 'node:url'
import { card } from './orders.mjs'
import { html, script } from './shop.mjs'

const order = JSON.stringify(card)

const entries = {
  ours: `
    import { checkPay, createIamport } from 'iamport-browser'
    import { kakaopay, kcp } from 'iamport-browser/pg'
    const channels = { card: { pg: kcp, mid: 'A0000' }, kakao: { pg: kakaopay } }
    window.shop = createIamport({ userCode: 'imp00000000', channels })
    window.passed = checkPay(channels.card, ${order}).length === 0`,
  byHand: `
    import { passesByHand } from ${JSON.stringify(fileURLToPath(new URL('by-hand.mjs', import.meta.url)))}
    window.passed = passesByHand(${order})`,
}

/** @typedef {keyof typeof entries} How */

/**
 * @param {import('./shop.mjs').Shop} shop
 * @param {string} folder of the built package
 */
export async function putFirstCheck(shop, folder) {
  for (const [how, entry] of Object.entries(entries)) {
    shop.put(`/first-check/${how}.js`, { body: `${await script(entry, folder)};ended = performance.now()` })
    const before = '<script>started = performance.now()</script>'
    shop.put(`/first-check/${how}`, html(`${before}<script src="/first-check/${how}.js"></script>`))
  }
}

/**
 * Milliseconds on one fresh page.
 *
 * @param {import('./shop.mjs').Shop} shop
 * @param {How} how
 */
export async function firstCheck(shop, how) {
  const { page, open, close } = await shop.newPage()
  await open(`/first-check/${how}`)
  const { time, passed } = await page.evaluate(() => {
    const { started, ended, passed } = /** @type {any} */ (window)
    return { time: /** @type {number} */ (ended - started), passed: /** @type {boolean} */ (passed) }
  })
  await close()
  if (!passed) throw new Error(`The request did not pass (${how}).`)
  return time
}
