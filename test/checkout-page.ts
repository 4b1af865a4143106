/**
 * A shop's checkout page in happy-dom, for the tests of what happens on it. The vendor's SDK is an object that keeps
 * every call, and the test answers it.
 */
import { afterEach, beforeEach, vi } from 'vitest'
import { pageState } from '../src/page.js'
import { kakaopay } from '../src/pg/kakaopay.js'
import { kcp } from '../src/pg/kcp.js'
import { hangScripts } from './hanging-scripts.js'

/** What the vendor's script would have put on the page: it keeps every call, and the test answers it. */
export function putSdk() {
  const calls: { param: Record<string, unknown>; callback: (answer: object) => void }[] = []
  const imp = {
    init: vi.fn(),
    agency: vi.fn(),
    close: vi.fn(),
    request_pay: vi.fn((param: object, callback: (answer: object) => void) => {
      calls.push({ param: param as Record<string, unknown>, callback })
    }),
  }
  Object.assign(window, { IMP: imp })
  return { imp, calls, answer: (raw: object) => calls[calls.length - 1]?.callback(raw) }
}

export const channels = {
  card: { pg: kcp, mid: 'T0000' },
  key: { pg: kcp, channelKey: 'channel-key-1' },
  kakao: { pg: kakaopay },
}
export const options = { userCode: 'imp00000000', channels, onWarning: () => undefined } as const
export const order = { merchant_uid: 'order1', name: 'Chair', amount: 1000, pay_method: 'card' } as const
export const paid = { success: true, imp_uid: 'imp_1', merchant_uid: 'order1', pg_provider: 'kcp' }

/** Opens the checkout before every test, and leaves nothing of it to the next. */
export function useCheckoutPage(): void {
  beforeEach(() => {
    hangScripts()
    window.location.href = 'https://shop.example/checkout?cart=7#step2'
  })

  afterEach(() => {
    delete (window as { IMP?: unknown }).IMP
    const state = pageState()
    state.ghostWatch?.()
    delete state.ghostWatch
    document.body.replaceChildren()
    document.head.replaceChildren()
    delete state.setUp
    delete state.open
    delete state.answers
    sessionStorage.clear()
    localStorage.clear()
  })
}
