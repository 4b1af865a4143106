// @ts-check
/* global AbortController, MessageChannel, window */
/** What stays in a page after many payments. */
import { card } from './orders.mjs'
import { html, script } from './shop.mjs'

const entry = `
import { createIamport } from 'iamport-browser'
import { kcp } from 'iamport-browser/pg'
window.shop = createIamport({ userCode: 'imp00000000', channels: { card: { pg: kcp } }, onWarning() {} })
`

/** Answers in the call, as the SDK does when it has nothing to ask; an order with `wait` in its number gets no answer. */
const sdk = `window.IMP = {
  init() {},
  loadUI() {},
  close() {},
  request_pay({ merchant_uid }, callback) {
    if (merchant_uid.includes('throw')) throw new Error('refused')
    if (merchant_uid.includes('wait')) return
    const failed = merchant_uid.includes('fail')
    callback({ success: !failed, imp_uid: 'imp_' + merchant_uid, merchant_uid, ...(failed && { error_msg: 'no' }) })
  },
}`

/**
 * @param {import('./shop.mjs').Shop} shop
 * @param {string} folder of the built package
 */
export async function putMemory(shop, folder) {
  shop.put('/memory.js', { body: `${sdk};${await script(entry, folder)}` })
  shop.put('/memory', html('<script src="/memory.js"></script>'))
}

/**
 * Pays `count` times in a page, with every outcome by turns, and reads an answer after each.
 *
 * @param {{ from: number, count: number, request: object }} orders
 */
async function payMany({ from, count, request }) {
  const { shop } = /** @type {any} */ (window)
  const ways = ['pay', 'pay', 'fail', 'wait', 'timeout-wait', 'throw', 'broken']
  const { port1, port2 } = new MessageChannel()
  /** A task that no timer began: browsers make timers that begin timers wait. */
  const nextTask = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve
      port2.postMessage(undefined)
    })
  /** @type {Record<string, number>} */
  const outcomes = {}
  for (let i = from; i < from + count; i++) {
    const way = ways[i % ways.length] ?? ''
    const order = { ...request, merchant_uid: `order-${way}-${i}`, ...(way === 'broken' && { amount: '1' }) }
    const stop = new AbortController()
    const options = way === 'timeout-wait' ? { timeout: 0 } : { signal: stop.signal }
    const paid = shop.requestPay('card', order, options)
    if (way === 'wait') stop.abort()
    const outcome = await paid.then(
      (/** @type {any} */ result) => result.outcome,
      (/** @type {any} */ error) => error.code,
    )
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    shop.resumePay()
    await nextTask()
  }
  port1.close()
  return outcomes
}

/**
 * What is in a page: bytes of JavaScript after a collection, nodes, listeners.
 *
 * @typedef {{ bytes: number, nodes: number, listeners: number }} Held
 *
 * @param {import('@playwright/test').CDPSession} devtools
 * @returns {Promise<Held>}
 */
async function heldBy(devtools) {
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters')
  return { bytes: usedSize, nodes, listeners: jsEventListeners }
}

/**
 * Pays on one page, and looks at it after each of the numbers of payments.
 *
 * @param {import('./shop.mjs').Shop} shop
 * @param {readonly number[]} after so many payments each
 * @returns {Promise<{ held: Held[], outcomes: Record<string, number>[] }>}
 */
export async function memory(shop, after) {
  const { page, devtools, open, close } = await shop.newPage({ slow: 1 })
  await open('/memory?imp_uid=imp_1&merchant_uid=order-1')
  const held = []
  const outcomes = []
  let from = 0
  for (const until of after) {
    outcomes.push(await page.evaluate(payMany, { from, count: until - from, request: card }))
    held.push(await heldBy(devtools))
    from = until
  }
  await close()
  return { held, outcomes }
}
