// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { channels, options, order, paid, putSdk, useCheckoutPage } from '../test/checkout-page.js'
import { createIamport } from './iamport.js'
import { ko } from './locales/ko.js'
import { pageState } from './page.js'
import { kcp } from './pg/kcp.js'

useCheckoutPage()

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

  it('also works for a client without channels, which callers without types may make', async () => {
    const { imp } = putSdk()
    await createIamport({ ...options, channels: undefined as never }).load()
    expect(imp.init).toHaveBeenCalledTimes(1)
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
      /userCode (is required|must be a text)/,
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

  it.each([null, undefined, {}, { pg: 'kcp' }, 7])('refuses %j as a channel', async (channel) => {
    putSdk()
    await expect(createIamport(options).requestPay(channel as never, order as never)).rejects.toMatchObject({
      name: 'InvalidPayRequestError',
    })
  })

  it('has no channel to pay through when it was given none', async () => {
    putSdk()
    const iamport = createIamport({ userCode: 'imp00000000' } as never)
    await expect(iamport.requestPay('card' as never, order as never)).rejects.toMatchObject({
      name: 'InvalidPayRequestError',
    })
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

  it('are printed once each by default, without the value they are about', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { answer } = putSdk()
    const iamport = createIamport({ userCode: 'imp00000000', channels })
    for (let i = 0; i < 3; i++) {
      const result = iamport.requestPay('card', {
        ...order,
        ppay_methodd: 'what the buyer typed',
      } as typeof order)
      answer(paid)
      await result
    }
    expect(warn).toHaveBeenCalledTimes(1)
    expect(warn.mock.calls[0]?.[0]).toMatch(/^\[iamport-browser\] .*ppay_methodd.*unknown-key/)
    expect(warn.mock.calls[0]?.[0]).not.toContain('what the buyer typed')
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
