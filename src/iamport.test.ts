// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hangScripts } from '../test/hanging-scripts.js'
import { createIamport } from './iamport.js'
import { ko } from './locales/ko.js'
import { pageState } from './page.js'
import { kakaopay } from './pg/kakaopay.js'
import { kcp } from './pg/kcp.js'

/** What the vendor's script would have put on the page: it keeps every call, and the test answers it. */
function putSdk() {
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

const channels = {
  card: { pg: kcp, mid: 'T0000' },
  key: { pg: kcp, channelKey: 'channel-key-1' },
  kakao: { pg: kakaopay },
}
const options = { userCode: 'imp00000000', channels, onWarning: () => undefined } as const
const order = { merchant_uid: 'order1', name: 'Chair', amount: 1000, pay_method: 'card' } as const
const paid = { success: true, imp_uid: 'imp_1', merchant_uid: 'order1', pg_provider: 'kcp' }

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
  sessionStorage.clear()
})

describe('load', () => {
  it('sets the SDK up once, for any number of clients of the same shop', async () => {
    const { imp } = putSdk()
    await Promise.all([createIamport(options).load(), createIamport(options).load()])
    await createIamport(options).load()
    expect(imp.init.mock.calls).toEqual([['imp00000000']])
  })

  it('sets it up for a tier with agency', async () => {
    const { imp } = putSdk()
    await createIamport({ ...options, tierCode: 'abc' }).load()
    expect(imp.agency.mock.calls).toEqual([['imp00000000', 'abc']])
    expect(imp.init).not.toHaveBeenCalled()
  })

  it('refuses a second shop on the same page', async () => {
    const { imp } = putSdk()
    await createIamport(options).load()
    await expect(createIamport({ ...options, userCode: 'imp99999999' }).load()).rejects.toMatchObject({
      name: 'SdkContractError',
      code: 'OTHER_USER_CODE',
      message: expect.stringContaining('imp00000000') as string,
    })
    expect(imp.init).toHaveBeenCalledTimes(1)
  })

  it('sets a new SDK up again when a second script replaced the first', async () => {
    putSdk()
    const iamport = createIamport(options)
    await iamport.load()
    const second = putSdk()
    void iamport.requestPay('card', order)
    expect(second.imp.init).toHaveBeenCalledTimes(1)
    second.answer(paid)
  })

  it.each(['', '  ', undefined, 7])('refuses the user code %j', (userCode) => {
    expect(() => createIamport({ ...options, userCode: userCode as string })).toThrow(
      /userCode must be a text/,
    )
  })

  it('refuses a channel that cannot be one, in the chosen language', () => {
    const broken = { card: { pg: kcp, mid: 'kcp.T0000' } }
    expect(() => createIamport({ ...options, channels: broken })).toThrow(
      /channels\.card\.mid .* Write "T0000" alone/,
    )
    expect(() => createIamport({ ...options, channels: broken, locale: ko })).toThrow(/"T0000"만 적어 주세요/)
  })
})

describe('requestPay', () => {
  it('calls IMP.request_pay before it returns, with a copy of its own', () => {
    const { calls, answer } = putSdk()
    const request = { ...order, bypass: { shop_user_id: 'kim' } }
    void createIamport(options).requestPay('card', request)
    expect(calls).toHaveLength(1)
    const [call] = calls
    expect(call?.param).toEqual({
      ...request,
      pg: 'kcp.T0000',
      m_redirect_url: 'https://shop.example/checkout?cart=7#step2',
    })
    Object.assign(call?.param.bypass as object, { shop_user_id: 'changed' })
    expect(request.bypass.shop_user_id).toBe('kim')
    answer(paid)
  })

  it('takes a frozen request', async () => {
    const { answer } = putSdk()
    const result = createIamport(options).requestPay('card', Object.freeze({ ...order }))
    answer(paid)
    expect((await result).outcome).toBe('unverified')
  })

  it.each([
    [undefined, 'https://shop.example/checkout?cart=7#step2'],
    ['/complete', 'https://shop.example/complete'],
    ['complete?a=1#b', 'https://shop.example/complete?a=1#b'],
    ['https://m.shop.example/done', 'https://m.shop.example/done'],
  ])('makes m_redirect_url %j absolute', (m_redirect_url, expected) => {
    const { calls, answer } = putSdk()
    void createIamport(options).requestPay('card', { ...order, m_redirect_url })
    expect(calls[0]?.param.m_redirect_url).toBe(expected)
    answer(paid)
  })

  it.each(['shop://complete', 'javascript:alert(1)', 'https://'])(
    'refuses m_redirect_url %j',
    async (m_redirect_url) => {
      const { imp } = putSdk()
      await expect(
        createIamport(options).requestPay('card', { ...order, m_redirect_url }),
      ).rejects.toMatchObject({
        issues: [expect.objectContaining({ path: 'm_redirect_url', severity: 'error' })],
      })
      expect(imp.request_pay).not.toHaveBeenCalled()
    },
  )

  it('does not send an answer of before back with the default m_redirect_url', () => {
    const { calls, answer } = putSdk()
    window.location.href = 'https://shop.example/checkout?cart=7&imp_uid=imp_0&merchant_uid=order0'
    void createIamport(options).requestPay('card', order)
    expect(calls[0]?.param.m_redirect_url).toBe('https://shop.example/checkout?cart=7')
    answer(paid)
  })

  it('sends a channel key in place of pg', () => {
    const { calls, answer } = putSdk()
    void createIamport(options).requestPay('key', order)
    expect(calls[0]?.param).toMatchObject({ channelKey: 'channel-key-1' })
    expect(calls[0]?.param).not.toHaveProperty('pg')
    answer(paid)
  })

  it('keeps userCode and tierCode of a request from choosing another shop', () => {
    const { calls, answer } = putSdk()
    const onWarning = vi.fn()
    const request = { ...order, userCode: 'imp99999999', tierCode: 'x' }
    void createIamport({ ...options, onWarning }).requestPay('card', request)
    expect(calls[0]?.param).not.toHaveProperty('userCode')
    expect(calls[0]?.param).not.toHaveProperty('tierCode')
    expect(onWarning.mock.calls.map(([issue]) => (issue as { path: string }).path)).toEqual([
      'userCode',
      'tierCode',
    ])
    answer(paid)
  })

  it('refuses a broken request with every issue at once, and leaves nothing behind', async () => {
    const { imp } = putSdk()
    const iamport = createIamport(options)
    const broken = {
      ...order,
      amount: '1000' as unknown as number,
      merchant_uid: '',
      pay_method: 'phone' as 'card',
    }
    await expect(iamport.requestPay('card', broken)).rejects.toMatchObject({
      name: 'InvalidPayRequestError',
      code: 'INVALID_REQUEST',
      issues: expect.arrayContaining(
        ['amount', 'merchant_uid', 'buyer_name', 'bypass.shop_user_id'].map(
          (path) => expect.objectContaining({ path }) as object,
        ),
      ) as unknown[],
    })
    expect(imp.request_pay).not.toHaveBeenCalled()
    expect(sessionStorage).toHaveLength(0)
    expect(pageState().open).toBeUndefined()
  })

  it('refuses a channel name that does not exist, and says which do', async () => {
    putSdk()
    const unknown = 'toString' as 'card'
    await expect(createIamport(options).requestPay(unknown, order)).rejects.toThrow(
      /"card" or "key" or "kakao"/,
    )
  })

  it('gives the same promise for the same order while it is open, and makes one call', async () => {
    const { imp, answer } = putSdk()
    const iamport = createIamport(options)
    const first = iamport.requestPay('card', order)
    expect(iamport.requestPay('card', order)).toBe(first)
    expect(imp.request_pay).toHaveBeenCalledTimes(1)
    answer(paid)
    await first
    void iamport.requestPay('card', order)
    expect(imp.request_pay).toHaveBeenCalledTimes(2)
    answer(paid)
  })

  it('refuses another order while one is open, also from another client, and takes it afterwards', async () => {
    const { answer } = putSdk()
    const first = createIamport(options).requestPay('card', order)
    const second = { ...order, merchant_uid: 'order2' }
    await expect(createIamport(options).requestPay('card', second)).rejects.toMatchObject({
      name: 'PayInProgressError',
      code: 'PAY_IN_PROGRESS',
      message: expect.stringMatching(/order1.*order2/) as string,
    })
    answer(paid)
    await first
    const later = createIamport(options).requestPay('card', second)
    answer({ ...paid, merchant_uid: 'order2' })
    expect((await later).merchant_uid).toBe('order2')
  })

  it('loads first when the SDK is not there', async () => {
    const result = createIamport(options).requestPay('card', order)
    const tag = document.querySelector('script[data-iamport-browser]')
    const { imp, answer } = putSdk()
    tag?.dispatchEvent(new Event('load'))
    await vi.waitFor(() => expect(imp.request_pay).toHaveBeenCalledTimes(1))
    expect(imp.init).toHaveBeenCalledTimes(1)
    answer(paid)
    expect((await result).imp_uid).toBe('imp_1')
  })

  it('can be tried again after the SDK threw', async () => {
    const { imp, answer } = putSdk()
    imp.request_pay.mockImplementationOnce(() => {
      throw new TypeError('broken')
    })
    const iamport = createIamport(options)
    await expect(iamport.requestPay('card', order)).rejects.toMatchObject({
      code: 'SDK_THREW',
      cause: new TypeError('broken'),
    })
    const again = iamport.requestPay('card', order)
    answer(paid)
    expect((await again).outcome).toBe('unverified')
  })

  it('settles once, with the first answer', async () => {
    const { answer } = putSdk()
    const result = createIamport(options).requestPay('card', order)
    answer({ merchant_uid: 'order1', error_msg: '한도초과' })
    answer(paid)
    expect((await result).outcome).toBe('failed')
  })

  it.each([null, 'text', [1], 7])('takes %j for an answer that says nothing', async (raw) => {
    const { answer } = putSdk()
    const result = createIamport(options).requestPay('card', order)
    answer(raw as object)
    expect((await result).outcome).toBe('unknown')
  })

  it('remembers the order while it is open, nothing about the buyer, and forgets it afterwards', async () => {
    const { answer } = putSdk()
    const result = createIamport(options).requestPay('card', {
      ...order,
      buyer_name: '홍길동',
      buyer_tel: '010-1234-5678',
    })
    expect(JSON.stringify(sessionStorage)).toContain('order1')
    expect(JSON.stringify(sessionStorage)).not.toMatch(/홍길동|5678/)
    answer(paid)
    await result
    expect(sessionStorage).toHaveLength(0)
  })

  it.each([
    ['the caller aborts', () => undefined],
    [
      'the buyer comes back with the Back button',
      () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })),
    ],
  ])('settles as abandoned and uncovers the shop when %s', async (_, leave) => {
    putSdk()
    document.body.className = 'shop imp-payment-progress'
    document.body.innerHTML = '<div class="imp-dialog" style="display: block"></div>'
    const aborter = new AbortController()
    const result = createIamport(options).requestPay('card', order, { signal: aborter.signal })
    leave()
    aborter.abort()
    expect(await result).toMatchObject({
      outcome: 'abandoned',
      via: 'none',
      merchant_uid: 'order1',
      imp_uid: null,
    })
    expect(document.body.className).toBe('shop')
    expect(document.querySelector<HTMLElement>('.imp-dialog')?.style.display).toBe('none')
    expect(pageState().open).toBeUndefined()
  })

  it('settles as abandoned when the window was closed without an answer, or the time is up', async () => {
    vi.useFakeTimers()
    try {
      putSdk()
      document.body.innerHTML = '<div class="imp-dialog" style="display: block"></div>'
      const iamport = createIamport(options)
      const closed = iamport.requestPay('card', order)
      await vi.advanceTimersByTimeAsync(5_000)
      document.querySelector<HTMLElement>('.imp-dialog')?.style.setProperty('display', 'none')
      await vi.advanceTimersByTimeAsync(3_000)
      expect((await closed).outcome).toBe('abandoned')
      const late = iamport.requestPay('card', order, { timeout: 60_000 })
      await vi.advanceTimersByTimeAsync(60_001)
      expect((await late).outcome).toBe('abandoned')
      await vi.advanceTimersByTimeAsync(0)
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })
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

  it('is closed, not only hidden: its frame could still take the page away', async () => {
    const { imp } = putSdk()
    box().style.display = 'block'
    const aborter = new AbortController()
    const result = createIamport(options).requestPay('card', order, { signal: aborter.signal })
    aborter.abort()
    expect((await result).outcome).toBe('abandoned')
    expect(imp.close).toHaveBeenCalledTimes(1)
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

describe('warnings', () => {
  it('go to the hook, one by one, and never block', () => {
    const { imp, answer } = putSdk()
    const onWarning = vi.fn()
    const request = { ...order, merchant_uid: 'order1', ppay_method: 'card', amount: 100 }
    void createIamport({ ...options, onWarning }).requestPay('card', request)
    expect(imp.request_pay).toHaveBeenCalledTimes(1)
    expect(onWarning.mock.calls[0]?.[0]).toMatchObject({
      rule: 'unknown-key',
      path: 'ppay_method',
      severity: 'warning',
    })
    answer(paid)
  })

  it('are printed once each by default', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { answer } = putSdk()
    const iamport = createIamport({ userCode: 'imp00000000', channels })
    for (let i = 0; i < 3; i++) {
      const result = iamport.requestPay('card', { ...order, ppay_methodd: 'card' } as typeof order)
      answer(paid)
      await result
    }
    expect(warn).toHaveBeenCalledTimes(1)
    expect(warn.mock.calls[0]?.[0]).toMatch(/^\[iamport-browser\] .*ppay_methodd.*unknown-key/)
    warn.mockRestore()
  })

  it('do not stop a payment when the hook throws', async () => {
    vi.useFakeTimers()
    const { answer } = putSdk()
    const onWarning = (): never => {
      throw new Error('hook')
    }
    const result = createIamport({ ...options, onWarning }).requestPay('card', {
      ...order,
      ppay: 1,
    } as typeof order)
    answer(paid)
    expect(() => vi.runAllTimers()).toThrow('hook')
    vi.runAllTimers()
    vi.useRealTimers()
    expect((await result).outcome).toBe('unverified')
  })
})

describe('resumePay', () => {
  const iamport = createIamport(options)
  const land = (query: string): void => {
    window.location.href = `https://shop.example/complete${query}`
  }
  const answered = '?cart=7&imp_uid=imp_1&merchant_uid=order1&imp_success=true#done'

  it('is null when nothing came back', () => {
    land('?cart=7#done')
    expect(iamport.resumePay()).toBeNull()
  })

  it('gives the same answer every time, and matches the order of this tab', () => {
    sessionStorage.setItem('iamport-browser.pending', '{"merchant_uid":"order1","pg":"kcp"}')
    land(answered)
    const first = iamport.resumePay()
    expect(first).toMatchObject({ outcome: 'unverified', via: 'redirect', imp_uid: 'imp_1', matched: true })
    expect(iamport.resumePay()).toEqual(first)
    expect(createIamport(options).resumePay()).toEqual(first)
    expect(window.location.href).toBe(`https://shop.example/complete${answered}`)
  })

  it('is the result of the callback but for via and raw', async () => {
    const { answer } = putSdk()
    const pc = iamport.requestPay('card', order)
    answer({ success: true, imp_uid: 'imp_1', merchant_uid: 'order1', pg_provider: 'kcp', paid_amount: 1000 })
    const onPc = await pc
    sessionStorage.setItem('iamport-browser.pending', '{"merchant_uid":"order1","pg":"kcp"}')
    land(answered)
    expect({ ...iamport.resumePay(), via: '', raw: '' }).toEqual({ ...onPc, via: '', raw: '' })
  })

  it('cleans only its own keys, when asked to, and a refresh still knows the answer', () => {
    land(answered)
    window.history.replaceState({ router: 1 }, '', window.location.href)
    const first = iamport.resumePay(undefined, { clean: true })
    expect(window.location.href).toBe('https://shop.example/complete?cart=7#done')
    expect(window.history.state).toMatchObject({ router: 1 })
    expect(iamport.resumePay()).toEqual(first)
    window.history.pushState(null, '', '/complete?cart=8')
    expect(iamport.resumePay()).toBeNull()
  })

  it.each(['text', 7, [1]])('leaves the address alone where a router keeps %j in the history', (state) => {
    land(answered)
    window.history.replaceState(state, '', window.location.href)
    expect(iamport.resumePay(undefined, { clean: true })?.imp_uid).toBe('imp_1')
    expect(window.location.href).toBe(`https://shop.example/complete${answered}`)
    expect(window.history.state).toEqual(state)
  })

  it('does not take what something else left in the history for an answer', () => {
    land('?cart=7')
    window.history.replaceState({ 'iamport-browser': { imp_uid: 7 } }, '', window.location.href)
    expect(iamport.resumePay()).toBeNull()
  })

  it('works in a fresh tab and without storage', () => {
    land(answered)
    expect(iamport.resumePay()).toMatchObject({ imp_uid: 'imp_1', matched: false, askedFor: null })
    const blocked = vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(iamport.resumePay()).toMatchObject({ imp_uid: 'imp_1', matched: false })
    blocked.mockRestore()
  })

  it.each(['{"merchant_uid":7}', 'not json', '[]', '{"v":9,"order":"x"}'])(
    'does not trip over a record %s written by something else',
    (record) => {
      sessionStorage.setItem('iamport-browser.pending', record)
      land(answered)
      expect(iamport.resumePay()).toMatchObject({ imp_uid: 'imp_1', matched: false, askedFor: null })
    },
  )

  it('says so when another order came back than the one that was asked for', () => {
    sessionStorage.setItem('iamport-browser.pending', '{"merchant_uid":"order2","pg":"kcp"}')
    land(answered)
    expect(iamport.resumePay()).toMatchObject({ merchant_uid: 'order1', askedFor: 'order2', matched: false })
  })
})
