// @ts-check
/* global document, window */
/** From the buyer's click to `IMP.request_pay`, on a page whose SDK is there. */
import { card, everyField } from './orders.mjs'
import { html, script } from './shop.mjs'
import { sdk } from './stand-in.mjs'

const entry = `
import { createIamport } from 'iamport-browser'
import { kakaopay, kcp } from 'iamport-browser/pg'
window.shop = createIamport({
  userCode: 'imp00000000',
  channels: { kcp: { pg: kcp, mid: 'A0000' }, kakaopay: { pg: kakaopay } },
  sdk: { src: '/sdk.js' },
  onWarning: ({ message }) => { throw new Error(message) },
})
`

export const requests = {
  'kakaopay, 4 fields': {
    channel: 'kakaopay',
    request: { merchant_uid: card.merchant_uid, name: card.name, amount: 64900, pay_method: 'card' },
  },
  'kcp, 10 fields': { channel: 'kcp', request: card },
  'kcp, 18 fields': { channel: 'kcp', request: everyField },
}

/**
 * Loads the SDK, makes the button of the page pay, and leaves the page alone for as long as the quickest buyer would.
 *
 * @param {{ how: 'ours' | 'raw', channel: string, request: object }} with
 */
export async function prepare({ how, channel, request }) {
  const page = /** @type {any} */ (window)
  if (how === 'ours') await page.shop.load()
  else {
    await new Promise((loaded, failed) => {
      const tag = document.createElement('script')
      tag.onload = loaded
      tag.onerror = failed
      tag.src = '/sdk.js'
      document.head.append(tag)
    })
    page.IMP.init('imp00000000')
  }
  let orders = 0
  document.querySelector('button')?.addEventListener('click', (event) => {
    const order = { ...request, merchant_uid: `order-${orders++}` }
    const started = performance.now()
    const paid =
      how === 'ours'
        ? page.shop.requestPay(channel, order)
        : new Promise((answered) => page.IMP.request_pay({ pg: channel, ...order }, answered))
    const { called } = page
    page.paid = paid.then(() => ({ ours: called - started, all: called - event.timeStamp }))
  })
  await new Promise((later) => setTimeout(later, 300))
}

/**
 * The clicks of one fresh page, the first one with code that has never run. `ours` is the time from the call in the
 * click's listener to that of `IMP.request_pay`, `all` that from the click itself, in milliseconds.
 *
 * @param {import('./shop.mjs').Shop} shop
 * @param {'ours' | 'raw'} how
 * @param {{ channel: string, request: object }} asked
 * @param {number} [clicks]
 * @returns {Promise<{ ours: number, all: number }[]>}
 */
export async function click(shop, how, { channel, request }, clicks = 6) {
  const { page, open, close } = await shop.newPage()
  await open(`/click/${how}`)
  await page.evaluate(prepare, { how, channel, request })
  const times = []
  for (let i = 0; i < clicks; i++) {
    await page.mouse.click(50, 50)
    times.push(await page.evaluate(() => /** @type {any} */ (window).paid))
  }
  await close()
  return times
}

/**
 * @param {import('./shop.mjs').Shop} shop
 * @param {string} folder of the built package
 */
export async function putClick(shop, folder) {
  const button = '<button style="position: fixed; inset: 0">Pay</button>'
  shop.put('/sdk.js', { body: sdk, delay: 30 })
  shop.put('/shop.js', { body: await script(entry, folder) })
  shop.put('/click/ours', html(`${button}<script src="/shop.js"></script>`))
  shop.put('/click/raw', html(button))
}
