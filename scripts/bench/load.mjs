// @ts-check
/* global window */
/** From the call to an SDK that can be used, for a script as large as the vendor's. */
import { html, script } from './shop.mjs'
import { sdk } from './stand-in.mjs'

/** What the loaders of other packages look for. */
const globals =
  'Stripe = TossPayments = () => ({}); paypal = {}; PortOne = { requestPayment: async () => ({}) }'

/** About as much as the vendor's SDK, of which a part runs at once. */
const large = `${sdk};${globals};(() => {
  const parts = {}
  ${Array.from({ length: 2000 }, (_, i) => `parts.p${i} = function (a, b) { if (a > ${i}) { return [a, b].map(function (c) { return c * ${i} }) } return { a: a, b: b, c: "part ${i}" } }`).join('\n')}
  for (let i = 0; i < 200; i++) parts["p" + i](i, 1)
})()`

/** The address is behind the question mark of the page's own. */
const entry = `
import { createIamport } from 'iamport-browser'
import { kakaopay, kcp } from 'iamport-browser/pg'
const channels = { card: { pg: kcp, mid: 'A0000' }, kakao: { pg: kakaopay } }
const shop = createIamport({ userCode: 'imp00000000', channels, sdk: { src: location.search.slice(1) } })
window.load = () => shop.load()
`

/** A script tag as one writes it by hand. */
const plain = `window.load = () => new Promise((loaded, failed) => {
  const tag = document.createElement('script')
  tag.onload = () => { IMP.init('imp00000000'); loaded() }
  tag.onerror = failed
  tag.src = location.search.slice(1)
  document.head.append(tag)
})`

/** Loaders of other packages. */
const peers = {
  '@stripe/stripe-js': `
    import { loadStripe } from '@stripe/stripe-js/pure'
    window.load = () => loadStripe('pk_live_1')`,
  '@paypal/paypal-js': `
    import { loadScript } from '@paypal/paypal-js'
    window.load = () => loadScript({ clientId: '1', sdkBaseUrl: location.search.slice(1) })`,
  '@tosspayments/tosspayments-sdk': `
    import { loadTossPayments } from '@tosspayments/tosspayments-sdk'
    window.load = () => loadTossPayments('1', { src: location.search.slice(1) })`,
  '@portone/browser-sdk': `
    import { requestPayment } from '@portone/browser-sdk/v2'
    window.load = () => requestPayment({})`,
}

/**
 * The loaders of other packages as scripts. Two of them know one address only, which gives way to the page's.
 *
 * @param {string} folder in which they are installed
 */
export const peerScripts = async (folder) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(peers).map(async ([name, entry]) => {
        const text = await script(entry, folder)
        const own = /"https:\/\/(?:js\.stripe\.com|cdn\.portone\.io\/[^"]*)"/g
        return /** @type {const} */ ([name, text.replace(own, 'location.search.slice(1)')])
      }),
    ),
  )

/** How long the server takes: a near one on a phone's network, and none, as from the browser's cache. */
export const delays = [100, 0]

/**
 * @param {import('./shop.mjs').Shop} shop
 * @param {string} folder of the built package
 * @param {Readonly<Record<string, string>>} [others] scripts by name, each of which puts its loader on `window.load`
 */
export async function putLoad(shop, folder, others = {}) {
  for (const delay of delays) shop.put(`/after-${delay}/`, { body: large, delay })
  const loaders = { plain, ours: await script(entry, folder), ...others }
  for (const [name, body] of Object.entries(loaders)) {
    shop.put(`/load/${name}.js`, { body })
    shop.put(`/load/${name}`, html(`<script src="/load/${name}.js"></script>`))
  }
}

/**
 * Milliseconds on one fresh page.
 *
 * @param {import('./shop.mjs').Shop} shop
 * @param {string} name of the loader
 * @param {number} delay of the server
 */
export async function load(shop, name, delay) {
  const { page, open, close } = await shop.newPage()
  await open(`/load/${name}?/after-${delay}/sdk.js`)
  const time = await page.evaluate(async () => {
    const started = performance.now()
    await /** @type {any} */ (window).load()
    return performance.now() - started
  })
  await close()
  return time
}
