import * as z from 'zod/mini'
import { listen } from './listen.js'
import { read, write } from './storage.js'

const nameOf = (merchant_uid: string): string => `open.${merchant_uid}`

/** When a tab said last that it pays this order; 0 when none did. */
const lastWord = (merchant_uid: string): number =>
  read('localStorage', nameOf(merchant_uid), () => z.object({ at: z.number() }))?.at ?? 0

/** Whether the same order is open in another tab right now. Without storage that is not known. */
export function isOpenElsewhere(merchant_uid: string): boolean {
  /** After so long without a word its tab is gone: it crashed, or the phone stopped it. */
  const stale = 75_000
  return Math.abs(Date.now() - lastWord(merchant_uid)) < stale
}

/** Says to other tabs that this one pays an order, until what is returned is called or the page is left. */
export function announce(merchant_uid: string): () => void {
  /** How often a tab says that it still pays. Browsers let a hidden tab do so once a minute. */
  const beat = 2_000
  let at: number
  const say = (): void => {
    write('localStorage', nameOf(merchant_uid), { at: (at = Date.now()) })
  }
  const timer = setInterval(say, beat)
  const release = (): void => {
    clearInterval(timer)
    end()
    // A tab that said so at another moment goes on saying it.
    if (lastWord(merchant_uid) === at) write('localStorage', nameOf(merchant_uid), undefined)
  }
  const end = listen(window, 'pagehide', release)
  say()
  return release
}
