import * as z from 'zod/mini'
import { inStorage } from './storage.js'

const keyOf = (merchant_uid: string): string => `iamport-browser.open.${merchant_uid}`

/** How often a tab says that it still pays. Browsers let a hidden tab do so once a minute. */
const beat = 2_000

/** After so long without a word its tab is gone: it crashed, or the phone stopped it. */
const stale = 75_000

const schema = () => z.object({ tab: z.string(), at: z.number() })

const record = (merchant_uid: string): { tab: string; at: number } | undefined =>
  inStorage('local', (storage) => {
    const read = z.safeParse(schema(), JSON.parse(storage.getItem(keyOf(merchant_uid)) ?? 'null'))
    return read.success ? read.data : undefined
  })

/** Whether the same order is open in another tab right now. Without storage that is not known. */
export function isOpenElsewhere(merchant_uid: string): boolean {
  const found = record(merchant_uid)
  return found !== undefined && Math.abs(Date.now() - found.at) < stale
}

/** Says to other tabs that this one pays an order, until what is returned is called or the page is left. */
export function announce(merchant_uid: string): () => void {
  const tab = Math.random().toString(36).slice(2)
  const say = (): void => {
    inStorage('local', (storage) =>
      storage.setItem(keyOf(merchant_uid), JSON.stringify({ tab, at: Date.now() })),
    )
  }
  const timer = setInterval(say, beat)
  const release = (): void => {
    clearInterval(timer)
    window.removeEventListener('pagehide', release)
    if (record(merchant_uid)?.tab === tab)
      inStorage('local', (storage) => storage.removeItem(keyOf(merchant_uid)))
  }
  window.addEventListener('pagehide', release)
  say()
  return release
}
