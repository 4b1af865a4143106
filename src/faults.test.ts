// @vitest-environment happy-dom
/** Faults at random moments of a payment: whatever happens, it settles once and leaves nothing behind. */
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { options, order, paid, putSdk, useCheckoutPage } from '../test/checkout-page.js'
import { createIamport } from './iamport.js'
import { pageState } from './page.js'

useCheckoutPage()

const { open, alert, addEventListener, removeEventListener } = window
const own = { open, alert, addEventListener, removeEventListener }
let listeners: string[] = []

beforeEach(() => {
  vi.useFakeTimers()
  window.open = () => null
  window.alert = () => undefined
  listeners = []
  const { addEventListener, removeEventListener } = window
  window.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
    listeners.push(type)
    addEventListener(type, listener)
  }
  window.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
    const at = listeners.indexOf(type)
    if (at >= 0) listeners.splice(at, 1)
    removeEventListener(type, listener)
  }
})
afterEach(() => {
  vi.useRealTimers()
  Object.assign(window, own)
})

const box = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.imp-dialog')
  if (found) return found
  document.body.innerHTML = '<div class="imp-dialog payment-kcp" style="display: none"></div>'
  return box()
}

/** What can happen to a payment, by the SDK, the buyer, the browser and the shop. */
const faults = {
  answer: ({ answer }) => answer(paid),
  decline: ({ answer }) => answer({ error_code: 'F400', error_msg: 'x' }),
  nonsense: ({ answer }) => answer(null as never),
  show: () => (box().style.display = 'block'),
  hide: () => (box().style.display = 'none'),
  remove: () => box().remove(),
  block: () => window.open('', 'IMP_PAYCO'),
  alert: () => window.alert('x'),
  abort: ({ aborter }) => aborter.abort(),
  restore: () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })),
  show_page: () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false })),
  leave: () => window.dispatchEvent(new Event('pagehide')),
  back: () => window.dispatchEvent(new Event('popstate')),
  message: () => window.dispatchEvent(new MessageEvent('message', { data: '{"action":"done"}' })),
  again: ({ pay }) => pay(),
  other: ({ other }) => other(),
} satisfies Record<string, (payment: Payment) => unknown>

interface Payment {
  answer(raw: object): void
  aborter: AbortController
  pay(): void
  other(): void
}

const names = Object.keys(faults) as (keyof typeof faults)[]
const moments = fc.array(
  fc.record({ fault: fc.constantFrom(...names), after: fc.constantFrom(0, 0, 1, 100, 300, 2_500, 21_000) }),
  { maxLength: 8 },
)

it('a payment settles once and leaves nothing behind, in hundreds of runs', async () => {
  const before = { open: window.open, alert: window.alert }
  const outcomes = new Set<string>()
  await fc.assert(
    fc.asyncProperty(moments, fc.boolean(), async (happenings, throws) => {
      const { imp, answer } = putSdk()
      if (throws) {
        const { request_pay } = imp
        imp.request_pay = vi.fn((param: object, callback: (answer: object) => void) => {
          request_pay(param, callback)
          throw new TypeError('broken')
        })
      }
      const aborter = new AbortController()
      const iamport = createIamport(options)
      let settled = 0
      const first = iamport.requestPay('card', order, { signal: aborter.signal })
      const end = first.then(
        ({ outcome }) => outcomes.add((settled++, outcome)),
        ({ code }: { code: string }) => outcomes.add((settled++, code)),
      )
      const ignore = (promise: Promise<unknown>): void => void promise.catch(() => undefined)
      const payment: Payment = {
        answer,
        aborter,
        pay: () => pageState().open && ignore(iamport.requestPay('card', order)),
        other: () => ignore(iamport.requestPay('card', { ...order, merchant_uid: 'order2' }, { timeout: 1 })),
      }
      for (const { fault, after } of happenings) {
        faults[fault](payment)
        await vi.advanceTimersByTimeAsync(after)
      }
      aborter.abort()
      await vi.advanceTimersByTimeAsync(100)
      await end
      expect(settled).toBe(1)
      expect(pageState().open).toBeUndefined()
      pageState().ghostWatch?.()
      expect(vi.getTimerCount()).toBe(0)
      expect(listeners).toEqual([])
      expect(window.open).toBe(before.open)
      expect(window.alert).toBe(before.alert)
      expect(sessionStorage).toHaveLength(0)
      expect(Object.keys({ ...localStorage })).toEqual([])
      expect(document.body.className).toBe('')
      document.body.replaceChildren()
      delete pageState().setUp
    }),
    { numRuns: 500 },
  )
  expect([...outcomes].sort()).toEqual(['SDK_THREW', 'abandoned', 'failed', 'unknown', 'unverified'])
})
