/*
 * The smallest checkout there is, for what no storefront shows: it keeps how every call ended, and what the call left
 * behind. Its address chooses the gateway (`pg`) and the SDK: the sandbox, or with `sdk=bad` the misbehaving one beside
 * this file. With `auto` it pays as soon as it is loaded, without a tap. A test that asks for a gateway of the vendor's
 * own says so in `window.asked`.
 */
import { createIamport, type Channel, type PayOptions, type PayResult } from 'iamport-browser'
import { allPgs } from 'iamport-browser/pg'

/** How one call of `requestPay` ended. */
export type Ending = { result: PayResult } | { error: { name: string; code: string; message: string } }

/** What is paid, and on which SDK, in place of what the address says. */
export interface Asked {
  src: string
  userCode: string
  pg: string
  mid: string
  request: Readonly<Record<string, unknown>>
}

const { asked } = window
const query = new URLSearchParams(location.search)
const src =
  asked?.src ?? (query.get('sdk') === 'bad' ? new URL('./bad-sdk.js', import.meta.url).href : sandbox())
const pg = allPgs[(asked?.pg ?? query.get('pg') ?? 'kcp') as keyof typeof allPgs]
const channel = { pg, ...(asked && { mid: asked.mid }) } as Channel
const iamport = createIamport({
  userCode: asked?.userCode ?? 'imp00000000',
  channels: { [pg.code]: channel },
  sdk: { src, retries: 0 },
})

function sandbox(): string {
  const only = query.get('only')
  return new URL(`/iamport-sandbox/iamport.js?alone${only === null ? '' : `&only=${only}`}`, location.href)
    .href
}

const endings: Ending[] = []
const own = { open: window.open, alert: window.alert }
let giveUp = new AbortController()

const shop = {
  endings,
  /** What `resumePay` says on this page, if anything. */
  returned: iamport.resumePay(),
  load: () => iamport.load(),
  pay(merchant_uid = 'order1', options: PayOptions = {}): Promise<void> {
    giveUp = new AbortController()
    const request = asked?.request ?? {
      merchant_uid,
      name: 'Chair',
      amount: 1000,
      pay_method: 'card',
      buyer_name: 'Kim',
      buyer_tel: '010-0000-0000',
      m_redirect_url: location.pathname,
    }
    const end = (ending: Ending): void => {
      endings.push(ending)
      console.info('ended')
    }
    return iamport.requestPay(channel, request as never, { signal: giveUp.signal, ...options }).then(
      (result) => end({ result }),
      ({ name, code, message }: Error & { code: string }) => end({ error: { name, code, message } }),
    )
  },
  giveUp: () => giveUp.abort(),
  /** Everything a payment may have left: nothing, when all is well. */
  left: () => ({
    ...(window.open !== own.open && { open: 'not the page’s' }),
    ...(window.alert !== own.alert && { alert: 'not the page’s' }),
    ...(document.body.className && { body: document.body.className }),
    ...(covered() && { covered: true }),
    ...(sessionStorage.length > 0 && { session: Object.keys(sessionStorage) }),
    ...(Object.keys(localStorage).some((key) => key.includes('.open.')) && { local: 'still open' }),
    ...window.counted?.left(),
  }),
}

/** Whether something lies over the button. */
function covered(): boolean {
  const { x, y, width, height } = button.getBoundingClientRect()
  return document.elementFromPoint(x + width / 2, y + height / 2) !== button
}

const button = document.querySelector('button') as HTMLButtonElement
button.addEventListener('click', () => void shop.pay())

declare global {
  interface Window {
    shop: typeof shop
    counted?: { left(): object }
    asked?: Asked
  }
}
window.shop = shop
await iamport.load()
if (query.has('auto')) void shop.pay()
document.body.dataset.ready = ''
