// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { options, order, paid, putSdk, useCheckoutPage } from '../test/checkout-page.js'
import { createIamport } from './iamport.js'
import { pageState } from './page.js'
import { answerName, noteAnswer } from './seen.js'

useCheckoutPage()

it('the SDK is called before anything is written, and all is written when the call is over', async () => {
  const { imp, calls } = putSdk()
  const written = () => [sessionStorage.length, Object.keys({ ...localStorage }).length]
  let before: number[] | undefined
  imp.request_pay.mockImplementationOnce((param: object, callback: (answer: object) => void) => {
    before = written()
    calls.push({ param: param as Record<string, unknown>, callback })
  })
  const result = createIamport(options).requestPay('card', order)
  expect([before, written()]).toEqual([
    [0, 0],
    [1, 1],
  ])
  calls[0]?.callback(paid)
  await result
  expect(written()).toEqual([0, 0])
})

describe('a payment that is given up', () => {
  const box = (): HTMLElement => {
    document.body.innerHTML =
      '<div class="imp-dialog customizable payment-kcp pc" style="display: none"></div>'
    return document.querySelector<HTMLElement>('.imp-dialog') as HTMLElement
  }

  it('opens nothing when the caller had aborted already', async () => {
    const { imp } = putSdk()
    const result = createIamport(options).requestPay('card', order, { signal: AbortSignal.abort() })
    expect(await result).toMatchObject({ outcome: 'abandoned', via: 'none' })
    expect(imp.request_pay).not.toHaveBeenCalled()
    expect(pageState().open).toBeUndefined()
    expect(sessionStorage).toHaveLength(0)
  })

  it('is given up also when the browser swallows the event, as it does while a popup opens under a debugger', async () => {
    putSdk()
    const aborter = new AbortController()
    const result = createIamport(options).requestPay('card', order, { signal: aborter.signal })
    Object.defineProperty(aborter.signal, 'aborted', { value: true })
    expect((await result).outcome).toBe('abandoned')
  })

  it('opens nothing when the caller aborts while the SDK loads', async () => {
    const aborter = new AbortController()
    const result = createIamport(options).requestPay('card', order, { signal: aborter.signal })
    const tag = document.querySelector('script[data-iamport-browser]')
    aborter.abort()
    expect((await result).outcome).toBe('abandoned')
    const { imp } = putSdk()
    tag?.dispatchEvent(new Event('load'))
    await vi.waitFor(() => expect(imp.init).toHaveBeenCalledTimes(1))
    expect(imp.request_pay).not.toHaveBeenCalled()
  })

  it.each([Infinity, 2 ** 31, NaN, null as unknown as number])(
    'is not given up by a timeout of %s',
    async (timeout) => {
      vi.useFakeTimers()
      const { answer } = putSdk()
      const result = createIamport(options).requestPay('card', order, { timeout })
      await vi.advanceTimersByTimeAsync(60_000)
      answer(paid)
      await vi.advanceTimersByTimeAsync(1)
      vi.useRealTimers()
      expect((await result).outcome).toBe('unverified')
    },
  )

  it('does not open later by itself, when its frame has loaded at last', async () => {
    const { imp } = putSdk()
    const dialog = box()
    const aborter = new AbortController()
    const result = createIamport(options).requestPay('card', order, { signal: aborter.signal })
    aborter.abort()
    await result
    document.body.className = 'shop imp-payment-progress'
    dialog.style.display = 'block'
    await vi.waitFor(() => expect(imp.close).toHaveBeenCalledTimes(1))
    expect(dialog.style.display).toBe('none')
    expect(document.body.className).toBe('shop')
  })

  it('gives way to the next one, which leaves the functions of the page as they were', async () => {
    const { answer } = putSdk()
    const { open } = window
    const aborter = new AbortController()
    const iamport = createIamport(options)
    const first = iamport.requestPay('card', order, { signal: aborter.signal })
    aborter.abort()
    expect((await first).outcome).toBe('abandoned')
    expect(window.open).not.toBe(open)
    const second = iamport.requestPay('card', order)
    answer(paid)
    expect((await second).outcome).toBe('unverified')
    expect(window.open).toBe(open)
  })

  it('is closed, not only hidden: its frame could still take the page away', async () => {
    const { imp } = putSdk()
    box().style.display = 'block'
    const aborter = new AbortController()
    const result = createIamport(options).requestPay('card', order, { signal: aborter.signal })
    aborter.abort()
    expect((await result).outcome).toBe('abandoned')
    expect(imp.close).toHaveBeenCalledTimes(1)
  })

  it("leaves the shop's own check of a person open that is on the screen when it is given up", async () => {
    putSdk()
    const dialog = box()
    const aborter = new AbortController()
    const result = createIamport(options).requestPay('card', order, { signal: aborter.signal })
    dialog.className = 'imp-dialog customizable certification-danal pc'
    dialog.style.display = 'block'
    aborter.abort()
    expect((await result).outcome).toBe('abandoned')
    expect(dialog.style.display).toBe('block')
  })

  it("leaves the shop's own check of a person open", async () => {
    const { imp } = putSdk()
    const dialog = box()
    const aborter = new AbortController()
    const result = createIamport(options).requestPay('card', order, { signal: aborter.signal })
    aborter.abort()
    await result
    dialog.className = 'imp-dialog customizable certification-danal pc'
    dialog.style.display = 'block'
    await new Promise(
      (seen) => new MutationObserver(seen).observe(dialog, { attributes: true }) ?? (dialog.title = 'x'),
    )
    expect(dialog.style.display).toBe('block')
    expect(imp.close).not.toHaveBeenCalled()
  })

  it('is not sent by load(), which the next page of a shop may call', async () => {
    const { imp, answer } = putSdk()
    const iamport = createIamport(options)
    const first = iamport.requestPay('card', order, { signal: AbortSignal.timeout(1) })
    await first
    await iamport.load()
    expect(imp.init).toHaveBeenCalledTimes(1)
    const second = iamport.requestPay('card', order)
    expect(imp.init).toHaveBeenCalledTimes(2)
    answer(paid)
    await second
  })

  it('says nothing when the caller had aborted and the SDK cannot be loaded', async () => {
    const result = createIamport({ ...options, sdk: { retries: 0 } }).requestPay('card', order, {
      signal: AbortSignal.abort(),
    })
    document.querySelector('script[data-iamport-browser]')?.dispatchEvent(new Event('error'))
    expect((await result).outcome).toBe('abandoned')
  })

  it('leaves no frame of its own to the next one: the SDK is set up again, in the same task as the next request', async () => {
    const { imp, answer } = putSdk()
    const iamport = createIamport(options)
    const aborter = new AbortController()
    const first = iamport.requestPay('card', order, { signal: aborter.signal })
    aborter.abort()
    await first
    expect(imp.init).toHaveBeenCalledTimes(1)
    const second = iamport.requestPay('card', { ...order, merchant_uid: 'order2' })
    expect(imp.init).toHaveBeenCalledTimes(2)
    expect(imp.request_pay).toHaveBeenCalledTimes(2)
    answer({ ...paid, merchant_uid: 'order2' })
    expect((await second).outcome).toBe('unverified')
    const third = iamport.requestPay('card', { ...order, merchant_uid: 'order3' })
    expect(imp.init).toHaveBeenCalledTimes(2)
    answer({ ...paid, merchant_uid: 'order3' })
    await third
  })

  it('is given up when its box never appears, because the SDK could not read the shop', async () => {
    vi.useFakeTimers()
    putSdk()
    box()
    const result = createIamport(options).requestPay('card', order)
    await vi.advanceTimersByTimeAsync(19_000)
    expect(pageState().open).toBeDefined()
    await vi.advanceTimersByTimeAsync(2_000)
    vi.useRealTimers()
    expect((await result).outcome).toBe('abandoned')
  })

  it('is not given up by an SDK that shows its windows in another way', async () => {
    vi.useFakeTimers()
    const { answer } = putSdk()
    const result = createIamport(options).requestPay('card', order)
    await vi.advanceTimersByTimeAsync(600_000)
    answer(paid)
    await vi.advanceTimersByTimeAsync(1)
    vi.useRealTimers()
    expect((await result).outcome).toBe('unverified')
  })

  it('is noticed when its box was there for a moment only', async () => {
    vi.useFakeTimers()
    putSdk()
    const dialog = box()
    const result = createIamport(options).requestPay('card', order)
    dialog.style.display = 'block'
    await Promise.resolve()
    await vi.advanceTimersByTimeAsync(10)
    dialog.style.display = 'none'
    await vi.advanceTimersByTimeAsync(3_000)
    vi.useRealTimers()
    expect((await result).outcome).toBe('abandoned')
  })
})

describe('an SDK that answers NOT_READY', () => {
  it('is set up again for the next payment', async () => {
    const { imp, answer } = putSdk()
    const iamport = createIamport(options)
    const first = iamport.requestPay('card', order)
    answer({ success: false, imp_uid: null, merchant_uid: 'order1', error_code: 'NOT_READY', error_msg: 'x' })
    expect(await first).toMatchObject({ outcome: 'failed', code: 'NOT_READY' })
    const second = iamport.requestPay('card', order)
    expect(imp.init).toHaveBeenCalledTimes(2)
    answer(paid)
    await second
  })
})

describe('an answer that cannot be read', () => {
  it('says nothing, and throws nothing into the SDK', async () => {
    const { answer } = putSdk()
    const result = createIamport(options).requestPay('card', order)
    const hostile = {
      get imp_uid() {
        throw new Error('no')
      },
    }
    expect(() => answer(hostile)).not.toThrow()
    expect((await result).outcome).toBe('unknown')
  })
})

describe('what must not change anything', () => {
  it('a callback that throws: no code of the shop runs inside the SDK', async () => {
    const { answer } = putSdk()
    const result = createIamport(options).requestPay('card', order)
    const handled = result.then(() => {
      throw new Error('in the shop')
    })
    expect(() => answer(paid)).not.toThrow()
    await expect(handled).rejects.toThrow('in the shop')
    expect(pageState().open).toBeUndefined()
  })

  it('a callback after the page has left: what the return page needs is still there', async () => {
    const { answer } = putSdk()
    void createIamport(options).requestPay('card', order)
    window.dispatchEvent(new Event('pagehide'))
    answer({ success: false, error_code: 'F400', error_msg: 'x', merchant_uid: 'order1' })
    // A page that left runs no more tasks, so nothing after this line happens in it.
    expect(sessionStorage.getItem('iamport-browser.pending')).toContain('order1')
    await vi.waitFor(() => expect(pageState().open).toBeUndefined())
  })

  it('a new payment while another tab says something else in its record', async () => {
    localStorage.setItem('iamport-browser.open.order1', '{"v":9}')
    const { answer } = putSdk()
    const result = createIamport(options).requestPay('card', order)
    answer(paid)
    expect((await result).outcome).toBe('unverified')
  })

  it('a tab that crashed while it paid: after a while its order is free', async () => {
    const at = Date.now() - 80_000
    localStorage.setItem('iamport-browser.open.order1', JSON.stringify({ tab: 'gone', at }))
    const { answer } = putSdk()
    const result = createIamport(options).requestPay('card', order)
    answer(paid)
    expect((await result).outcome).toBe('unverified')
    localStorage.setItem('iamport-browser.open.order1', JSON.stringify({ tab: 'other', at: Date.now() }))
    await expect(createIamport(options).requestPay('card', order)).rejects.toThrow(/in another tab/)
  })

  it('the SDK box is closed when the SDK throws after it was shown', async () => {
    const { imp } = putSdk()
    imp.request_pay.mockImplementationOnce(() => {
      document.body.innerHTML = '<div class="imp-dialog payment-kcp" style="display: block"></div>'
      throw new TypeError('broken')
    })
    await expect(createIamport(options).requestPay('card', order)).rejects.toMatchObject({
      code: 'SDK_THREW',
    })
    expect(document.querySelector<HTMLElement>('.imp-dialog')?.style.display).toBe('none')
  })
})

describe('hot reload', () => {
  it('a second copy of the package knows the payment of the first', async () => {
    const { imp, answer } = putSdk()
    const first = createIamport(options).requestPay('card', order)
    vi.resetModules()
    const again = (await import('./iamport.js')).createIamport(options)
    expect(again.requestPay('card', order)).toBe(first)
    await expect(again.requestPay('card', { ...order, merchant_uid: 'order2' })).rejects.toMatchObject({
      code: 'PAY_IN_PROGRESS',
    })
    expect(imp.init).toHaveBeenCalledTimes(1)
    answer(paid)
    expect((await first).outcome).toBe('unverified')
    const next = again.requestPay('card', order)
    answer(paid)
    expect((await next).outcome).toBe('unverified')
  })
})

describe('the Back button', () => {
  it.each([
    ['paid', { merchant_uid: 'order1', imp_uid: 'imp_1', imp_success: 'true' }],
    [
      'failed with the words of the try before',
      { merchant_uid: 'order1', error_msg: 'x', imp_success: 'false' },
    ],
  ])('leads back from a page that read an answer, which this one cannot see: %s', async (_, answer) => {
    noteAnswer(answerName({ merchant_uid: 'order1', error_msg: 'x', imp_success: 'false' }), false)
    putSdk()
    const result = createIamport(options).requestPay('card', order)
    noteAnswer(answerName(answer), false)
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(await result).toMatchObject({ outcome: 'unknown', via: 'redirect', repeated: true })
  })

  it('counts also while the SDK still loads: the window does not open by itself afterwards', async () => {
    const result = createIamport(options).requestPay('card', order)
    const tag = document.querySelector('script[data-iamport-browser]')
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect((await result).outcome).toBe('abandoned')
    const { imp } = putSdk()
    tag?.dispatchEvent(new Event('load'))
    await vi.waitFor(() => expect(imp.init).toHaveBeenCalledTimes(1))
    expect(imp.request_pay).not.toHaveBeenCalled()
  })
})
