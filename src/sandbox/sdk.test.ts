// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Kit } from './kit.js'
import { readPgRequest } from './pg-request.js'
import { createSandboxImp, type SandboxImp } from './sdk.js'

const origin = 'https://cdn.iamport.kr'
const desktop = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140 Safari/537.36'
const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148'

interface Blank {
  window: { Response: typeof Response }
}

const browser = (window as unknown as { happyDOM: HappyDom }).happyDOM

interface HappyDom {
  settings: { fetch: { interceptor: { beforeAsyncRequest(request: Blank): Promise<Response> } } }
  abort(): Promise<void>
}

const alert = vi.fn()
const leave = vi.fn<(address: string) => void>()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('alert', alert)
  userAgent(desktop)
  Object.assign(browser.settings, { enableIframePageLoading: true })
  // Payment pages are blank here: the tests speak for them.
  browser.settings.fetch.interceptor = {
    beforeAsyncRequest: ({ window }) => Promise.resolve(new window.Response('')),
  }
})

afterEach(async () => {
  vi.useRealTimers()
  await browser.abort()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  alert.mockReset()
  leave.mockReset()
  document.head.replaceChildren()
  document.body.replaceChildren()
  document.body.className = ''
})

function userAgent(value: string): void {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(value)
}

function sdk(query = ''): SandboxImp {
  return createSandboxImp({ scriptUrl: `${origin}/v1/iamport.js${query}`, leave })
}

function ready(query = ''): SandboxImp {
  const IMP = sdk(query)
  IMP.init('imp00000000')
  vi.runAllTimers()
  return IMP
}

const dialog = () => document.querySelector<HTMLElement>('.imp-dialog')
const frame = () => document.querySelector('iframe')
const asked = () => readPgRequest(new URL(frame()?.src ?? '').hash)

/** What the payment page would say; by default from the frame that is open. */
function say(message: unknown, from: { origin?: string; source?: unknown } = {}): void {
  const data = typeof message === 'string' ? message : JSON.stringify(message)
  const init = { data, origin, source: frame()?.contentWindow ?? null, ...from }
  window.dispatchEvent(new MessageEvent('message', init as MessageEventInit))
}

function answer(extra: Record<string, unknown> = { success: true }): void {
  say({ action: 'done', data: { request_id: asked()?.requestId, ...extra } })
}

describe('the object', () => {
  it('has the members of the vendor, as getters that cannot be replaced', () => {
    const IMP = sdk()
    expect(Object.keys(IMP).sort()).toEqual([
      'agency',
      'certification',
      'close',
      'communicate',
      'deinit',
      'init',
      'loadModule',
      'loadUI',
      'naver_zzim',
      'request_pay',
      'updateLoadUIRequest',
    ])
    expect(() => {
      IMP.request_pay = vi.fn()
    }).toThrow(TypeError)
    expect(Object.getOwnPropertyDescriptor(IMP, 'init')).toMatchObject({ configurable: false })
  })

  it('has no modules to load', async () => {
    const refused = ready().loadModule('toss-brandpay')
    await expect(refused).rejects.toMatchObject({ __portOneErrorType: 'ModuleError', code: 'BadRequest' })
  })
})

describe('certification', () => {
  const ended = { action: 'done' }

  it('shows a window of its own kind in the box, and hands its answer over', () => {
    const callback = vi.fn()
    ready().certification({ merchant_uid: 'p-1', name: '홍길동' }, callback)
    vi.runAllTimers()
    expect(dialog()?.className).toBe('imp-dialog customizable certification-danal pc')
    expect(asked()).toMatchObject({ type: 'certification', mode: 'frame', params: { name: '홍길동' } })
    say({ ...ended, data: { request_id: asked()?.requestId, success: true } })
    expect(callback).toHaveBeenCalledExactlyOnceWith({ success: true })
  })

  it('answers F1001 in a store without a channel for it', () => {
    const callback = vi.fn()
    ready('?only=kcp').certification({ merchant_uid: 'p-1' }, callback)
    vi.runAllTimers()
    expect(callback).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ imp_success: false, error_coe: 'F1001', merchant_uid: 'p-1' }),
    )
  })

  it('alerts inside the call without parameters', () => {
    ready().certification()
    expect(alert).toHaveBeenCalledOnce()
  })
})

describe('loadUI', () => {
  const paypal = { pg: 'paypal_v2', merchant_uid: 'o-1', amount: 10 }
  const brandpay = { pg: 'toss_brandpay', merchant_uid: 'o-1', amount: 10 }
  const box = (type: string) => `<div class="portone-ui-container" data-portone-ui-type="${type}"></div>`
  const problem = expect.objectContaining({ error_code: 'F500', merchant_uid: 'o-1' }) as unknown

  it.each([
    ['no element', ''],
    ['two elements of other types', box('paypal-rt') + box('toss-brandpay-widget')],
    ['two elements of this type', box('paypal-spb') + box('paypal-spb')],
  ])('with %s to draw into it answers so', (_, html) => {
    document.body.innerHTML = html
    const callback = vi.fn()
    void ready().loadUI('paypal-spb', paypal, callback)
    vi.runAllTimers()
    expect(callback).toHaveBeenCalledExactlyOnceWith(problem)
  })

  it('draws into the one element there is, once', () => {
    document.body.innerHTML = box('paypal-spb')
    const IMP = ready()
    for (let at = 0; at < 2; at++) void IMP.loadUI('paypal-spb', paypal, vi.fn())
    vi.runAllTimers()
    expect(document.querySelectorAll('.portone-ui-container button')).toHaveLength(1)
  })

  it('the widget is paid with the button of the shop, over the shop', () => {
    document.body.innerHTML = box('toss-brandpay-widget')
    const callback = vi.fn()
    const IMP = ready()
    void IMP.loadUI('toss-brandpay-widget', brandpay, callback)
    vi.runAllTimers()
    expect(callback).toHaveBeenCalledExactlyOnceWith(problem)

    document.body.innerHTML += '<button id="portone-toss-brandpay-widget-button"></button>'
    void IMP.loadUI('toss-brandpay-widget', brandpay, callback)
    vi.runAllTimers()
    document.querySelector('button')?.click()
    expect(asked()).toMatchObject({ path: 'checkout', mode: 'frame', provider: 'toss_brandpay' })
    answer({ imp_uid: 'imp_1', merchant_uid: 'o-1' })
    expect(callback).toHaveBeenLastCalledWith({ imp_uid: 'imp_1', merchant_uid: 'o-1' })
  })

  it('a window the buyer closes is answered as cancelled', () => {
    const popup = { closed: false, close: vi.fn() }
    vi.stubGlobal('open', () => popup)
    document.body.innerHTML = box('paypal-spb')
    const callback = vi.fn()
    void ready().loadUI('paypal-spb', paypal, callback)
    vi.advanceTimersByTime(10)
    document.querySelector('button')?.click()
    popup.closed = true
    vi.advanceTimersByTime(200)
    expect(callback).toHaveBeenCalledExactlyOnceWith({
      imp_uid: expect.stringMatching(/^imp_\d{12}$/) as string,
      merchant_uid: 'o-1',
      error_code: 'PAY_PROCESS_CANCELED',
      error_msg: expect.any(String) as string,
    })
  })

  it('the bridge is request_pay by another button', () => {
    document.body.innerHTML = box('payment-bridge')
    const callback = vi.fn()
    void ready().loadUI('payment-bridge', { pg: 'kcp', merchant_uid: 'o-1' }, callback)
    vi.runAllTimers()
    document.querySelector('button')?.click()
    vi.runAllTimers()
    answer({ success: true })
    expect(callback).toHaveBeenCalledExactlyOnceWith({ success: true })
  })
})

describe('init', () => {
  it('adds one style sheet and one hidden dialog, a task later', () => {
    const IMP = sdk()
    IMP.init('imp00000000')
    IMP.init('imp00000000')
    expect(dialog()).toBeNull()
    vi.runAllTimers()
    expect(document.querySelectorAll('style')).toHaveLength(1)
    expect(document.querySelectorAll('.imp-dialog')).toHaveLength(1)
    expect(dialog()?.className).toBe('imp-dialog customizable')
    expect(dialog()?.style).toMatchObject({ display: 'none', position: 'fixed', zIndex: '99999' })
  })

  it('and request_pay work in the same task', () => {
    const IMP = sdk()
    IMP.init('imp00000000')
    IMP.request_pay({ pg: 'kcp' }, vi.fn())
    vi.runAllTimers()
    expect(frame()).not.toBeNull()
  })
})

describe('misuse', () => {
  it.each([undefined, null])('alerts inside the call for %s', (param) => {
    expect(ready().request_pay(param as unknown as Record<string, unknown>, vi.fn())).toBeUndefined()
    expect(alert).toHaveBeenCalledOnce()
  })

  it('alerts before init and leaves a dialog without its style sheet', () => {
    const callback = vi.fn()
    sdk().request_pay({ pg: 'kcp' }, callback)
    expect(alert).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(alert).toHaveBeenCalledOnce()
    expect(dialog()).not.toBeNull()
    expect(document.querySelector('style')).toBeNull()
    expect(callback).not.toHaveBeenCalled()
  })

  const circular: Record<string, unknown> = { pg: 'kcp' }
  circular.self = circular
  it.each<[string, Record<string, unknown>]>([
    ['a cycle', circular],
    ['a BigInt', { pg: 'kcp', amount: 1n }],
    ['frozen params', Object.freeze({ pg: 'kcp' })],
    ['a pg that is not a string', { pg: { provider: 'kcp' } }],
  ])('alerts on %s and calls nothing back', (_, param) => {
    const callback = vi.fn()
    expect(ready().request_pay(param, callback)).toBeUndefined()
    vi.runAllTimers()
    expect(alert).toHaveBeenCalledOnce()
    expect(alert.mock.calls[0]?.[0]).toMatch(/undefined$/)
    expect(dialog()?.style.display).toBe('none')
    expect(callback).not.toHaveBeenCalled()
  })

  it('alerts again after deinit', () => {
    const IMP = ready()
    IMP.deinit()
    IMP.request_pay({ pg: 'kcp' }, vi.fn())
    vi.runAllTimers()
    expect(alert).toHaveBeenCalledOnce()
  })
})

describe('the classic path on a PC', () => {
  it('writes into the object of the caller, once the request is sent', () => {
    vi.setSystemTime(1_772_323_200_000)
    const IMP = sdk()
    IMP.agency('imp00000000', 'tier1')
    vi.runAllTimers()
    const param: Record<string, unknown> = { pg: 'kcp.T0000', amount: 1000 }
    IMP.request_pay(param, vi.fn())
    expect(param).toEqual({ pg: 'kcp.T0000', amount: 1000 })
    vi.runAllTimers()
    expect(param).toEqual({
      pg: 'kcp.T0000',
      amount: 1000,
      request_id: expect.stringMatching(/^req_\d+$/) as string,
      tier_code: 'tier1',
      merchant_uid: expect.stringMatching(/^nobody_\d+$/) as string,
      pay_method: 'card',
    })
  })

  it('shows the payment page of the channel in the dialog', () => {
    ready().request_pay({ pg: 'kcp.T0000', merchant_uid: 'o-1' }, vi.fn())
    vi.runAllTimers()
    expect(dialog()?.className).toBe('imp-dialog customizable payment-kcp pc')
    expect(dialog()?.style.display).toBe('block')
    expect(document.body.className).toBe('')
    expect(frame()?.src).toContain(`${origin}/v1/pg.html?pg=kcp&request_id=req_`)
    expect(asked()).toMatchObject({ path: 'classic', mode: 'frame', params: { merchant_uid: 'o-1' } })
  })

  it('answers before it closes the dialog, and without the request_id', () => {
    const seen: unknown[] = []
    ready().request_pay({ pg: 'kcp' }, (data) => seen.push(data, dialog()?.style.display))
    vi.runAllTimers()
    answer({ success: true, imp_uid: 'imp_1', portoneErrorCode: 'X' })
    expect(seen).toEqual([{ success: true, imp_uid: 'imp_1' }, 'block'])
    expect(dialog()?.style.display).toBe('none')
    vi.runAllTimers()
    expect(frame()).toBeNull()
  })

  it('answers once per request_id', () => {
    const callback = vi.fn()
    ready().request_pay({ pg: 'kcp' }, callback)
    vi.runAllTimers()
    answer()
    answer()
    expect(callback).toHaveBeenCalledOnce()
  })

  it('catches what the callback throws, and closes all the same', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const error = new Error('boom')
    ready().request_pay({ pg: 'kcp' }, () => {
      throw error
    })
    vi.runAllTimers()
    answer()
    expect(log).toHaveBeenCalledWith(error)
    expect(dialog()?.style.display).toBe('none')
  })

  it('believes the origin of the payment page only', () => {
    const callback = vi.fn()
    ready().request_pay({ pg: 'kcp' }, callback)
    vi.runAllTimers()
    say({ action: 'done', data: { request_id: asked()?.requestId } }, { origin: 'https://elsewhere.test' })
    expect(callback).not.toHaveBeenCalled()
    expect(dialog()?.style.display).toBe('block')
  })

  it('does not take what a shop on the same origin says to itself for an answer', () => {
    const callback = vi.fn()
    const IMP = createSandboxImp({ scriptUrl: `${location.origin}/iamport-sandbox/iamport.js`, leave })
    IMP.init('imp00000000')
    IMP.request_pay({ pg: 'kcp' }, callback)
    vi.runAllTimers()
    const done = { action: 'done', data: { request_id: asked()?.requestId } }
    say(done, { origin: location.origin, source: window })
    expect(callback).not.toHaveBeenCalled()
    say(done, { origin: location.origin })
    expect(callback).toHaveBeenCalledOnce()
  })

  it.each(['plain text', { action: 'closed' }, { action: 'done', data: { request_id: 'req_0' } }])(
    'closes and calls nobody back on %j',
    (message) => {
      const callback = vi.fn()
      ready().request_pay({ pg: 'kcp' }, callback)
      vi.runAllTimers()
      say(message)
      expect(dialog()?.style.display).toBe('none')
      expect(callback).not.toHaveBeenCalled()
    },
  )

  it('loses the answer when init comes in between, and leaves the dialog open and empty', () => {
    const callback = vi.fn()
    const IMP = ready()
    IMP.request_pay({ pg: 'kcp' }, callback)
    vi.runAllTimers()
    IMP.init('imp00000000')
    vi.runAllTimers()
    expect(dialog()?.style.display).toBe('block')
    expect(dialog()?.childElementCount).toBe(0)
    say({ action: 'done', data: { request_id: 'req_0' } })
    expect(callback).not.toHaveBeenCalled()
  })

  it('close hides the dialog and calls nobody back', () => {
    const callback = vi.fn()
    const IMP = ready()
    IMP.request_pay({ pg: 'kcp' }, callback)
    vi.runAllTimers()
    IMP.close()
    vi.runAllTimers()
    expect(dialog()?.style.display).toBe('none')
    expect(frame()).toBeNull()
    expect(callback).not.toHaveBeenCalled()
  })

  it('loses a payment begun inside the callback, and keeps one begun a task later', () => {
    const IMP = ready()
    const again = vi.fn()
    IMP.request_pay({ pg: 'kcp' }, () => void IMP.request_pay({ pg: 'kcp' }, again))
    vi.runAllTimers()
    answer()
    vi.runAllTimers()
    expect(dialog()?.style.display).toBe('block')
    expect(frame()).toBeNull()

    IMP.close()
    vi.runAllTimers()
    IMP.request_pay({ pg: 'kcp' }, () => void setTimeout(() => IMP.request_pay({ pg: 'kcp' }, again), 0))
    vi.runAllTimers()
    answer()
    vi.runAllTimers()
    answer({ success: true, second: true })
    expect(again).toHaveBeenCalledExactlyOnceWith({ success: true, second: true })
  })

  it('answers one of two calls', () => {
    const IMP = ready()
    const [first, second] = [vi.fn(), vi.fn()]
    IMP.request_pay({ pg: 'kcp' }, first)
    IMP.request_pay({ pg: 'kcp' }, second)
    vi.runAllTimers()
    answer()
    expect(first.mock.calls.length + second.mock.calls.length).toBe(1)
  })

  it('has one more listener after deinit and init, and still answers once', () => {
    const IMP = ready()
    IMP.deinit()
    IMP.init('imp00000000')
    const callback = vi.fn()
    IMP.request_pay({ pg: 'kcp' }, callback)
    vi.runAllTimers()
    answer()
    expect(callback).toHaveBeenCalledOnce()
  })
})

describe('the store', () => {
  it('sends an unknown provider to the first channel without a word', () => {
    ready('?only=kakaopay,kcp').request_pay({ pg: 'kicc' }, vi.fn())
    vi.runAllTimers()
    expect(asked()?.provider).toBe('kakaopay')
    expect(alert).not.toHaveBeenCalled()
  })

  it('does not know channelKey', () => {
    ready().request_pay({ channelKey: 'channel-key-1' }, vi.fn())
    vi.runAllTimers()
    expect(asked()?.provider).toBe('html5_inicis')
  })

  it('without any channel keeps silent', () => {
    const callback = vi.fn()
    ready('?only=').request_pay({ pg: 'kcp' }, callback)
    vi.runAllTimers()
    expect(frame()).toBeNull()
    expect(alert).not.toHaveBeenCalled()
    expect(callback).not.toHaveBeenCalled()
  })
})

describe('the classic path on a phone', () => {
  beforeEach(() => userAgent(phone))

  it('hides the shop, then leaves the page', () => {
    const callback = vi.fn()
    ready().request_pay({ pg: 'kcp', m_redirect_url: 'https://shop.test/done' }, callback)
    vi.advanceTimersToNextTimer()
    expect(dialog()?.className).toBe('imp-dialog customizable payment-kcp mobile ios')
    expect(document.body.className).toBe('imp-payment-progress')
    vi.runAllTimers()
    expect(document.body.className).toBe('')
    expect(dialog()?.style.display).toBe('none')
    const [address] = leave.mock.calls[0] ?? []
    expect(readPgRequest(new URL(address ?? '').hash)).toMatchObject({
      path: 'classic',
      mode: 'page',
      params: { m_redirect_url: 'https://shop.test/done' },
    })
    expect(callback).not.toHaveBeenCalled()
  })

  it('never leaves when init comes in between, and keeps the shop hidden', () => {
    const IMP = ready()
    IMP.request_pay({ pg: 'kcp' }, vi.fn())
    IMP.init('imp00000000')
    vi.runAllTimers()
    expect(leave).not.toHaveBeenCalled()
    expect(document.body.className).toBe('imp-payment-progress')
  })

  it('keeps the class of the body after deinit', () => {
    const IMP = ready('?stay=danal_tpay')
    IMP.request_pay({ pg: 'danal_tpay' }, vi.fn())
    vi.runAllTimers()
    IMP.deinit()
    vi.runAllTimers()
    expect(document.body.className).toBe('imp-payment-progress')
  })

  it('answers by callback for a provider that stays in the frame', () => {
    const callback = vi.fn()
    ready('?stay=danal_tpay,payco').request_pay({ pg: 'payco' }, callback)
    vi.runAllTimers()
    answer()
    expect(callback).toHaveBeenCalledOnce()
    expect(leave).not.toHaveBeenCalled()
    expect(document.body.className).toBe('')
  })
})

describe('the checkout path', () => {
  const ids = { imp_uid: 'imp_1', merchant_uid: 'o-1' }

  it('copies the params and answers with them out of the dialog', () => {
    const callback = vi.fn()
    const param = Object.freeze({ pg: 'nice_v2', merchant_uid: 'o-1' })
    ready().request_pay(param, callback)
    vi.runAllTimers()
    expect(dialog()?.style.display).toBe('none')
    expect(asked()).toMatchObject({ path: 'checkout', mode: 'frame', provider: 'nice_v2' })
    answer(ids)
    expect(callback).toHaveBeenCalledExactlyOnceWith(ids)
    expect(frame()).toBeNull()
  })

  it('leaves the page on a phone', () => {
    userAgent(phone)
    ready().request_pay({ pg: 'ksnet.MID' }, vi.fn())
    vi.runAllTimers()
    expect(leave).toHaveBeenCalledOnce()
  })

  it('is not taken by billing keys of tosspayments', () => {
    ready().request_pay({ pg: 'tosspayments', customer_uid: 'c-1' }, vi.fn())
    vi.runAllTimers()
    expect(asked()?.path).toBe('classic')
  })

  it('refuses a provider that is not registered', () => {
    const callback = vi.fn()
    ready('?only=kcp').request_pay({ pg: 'welcome', merchant_uid: 'o-1' }, callback)
    vi.runAllTimers()
    expect(callback).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ merchant_uid: 'o-1', error_code: 'F400' }),
    )
  })

  it('tells a callback that throws on a failure its own error', () => {
    const callback = vi.fn().mockImplementationOnce(() => {
      throw new Error('boom')
    })
    ready().request_pay({ pg: 'smartro_v2' }, callback)
    vi.runAllTimers()
    answer({ ...ids, error_code: 'F400', error_msg: 'no' })
    expect(callback.mock.calls[1]).toEqual([{ ...ids, error_code: 'F500', error_msg: 'boom' }])
  })

  it('calls nobody back when the window closes without an answer', () => {
    const callback = vi.fn()
    ready().request_pay({ pg: 'nice_v2' }, callback)
    vi.runAllTimers()
    say({ action: 'closed' })
    expect(frame()).toBeNull()
    expect(callback).not.toHaveBeenCalled()
  })

  it('before init alerts inside the call and rejects unhandled', async () => {
    vi.useRealTimers()
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const unhandled = new Promise((resolve) => process.once('unhandledRejection', resolve))
    sdk().request_pay({ pg: 'nice_v2' }, vi.fn())
    expect(alert).toHaveBeenCalledOnce()
    expect(error).toHaveBeenCalledOnce()
    expect(await unhandled).toEqual({ error_msg: expect.any(String) as string })
  })
})

describe('a PG with a window of its own', () => {
  const make = () => ({ closed: false, close: vi.fn(), location: { href: '' } })
  let popup: ReturnType<typeof make>
  const openWindow = vi.fn<typeof window.open>()

  beforeEach(() => {
    popup = make()
    openWindow.mockReset().mockReturnValue(popup as unknown as Window)
    vi.stubGlobal('open', openWindow)
  })

  /** Time for the SDK, which goes on watching its window. */
  const pass = () => vi.advanceTimersByTime(150)

  it('opens it one task after the call, over a frame that waits', () => {
    ready().request_pay({ pg: 'payco.AUTOPAY' }, vi.fn())
    expect(openWindow).not.toHaveBeenCalled()
    pass()
    expect(openWindow).toHaveBeenCalledExactlyOnceWith('', 'IMP_PAYCO', expect.any(String))
    expect(dialog()?.className).toBe('imp-dialog customizable payment-payco pc')
    expect(asked()?.mode).toBe('waiting')
    expect(readPgRequest(new URL(popup.location.href).hash)?.mode).toBe('window')
  })

  it('delivers what the window says, and closes it', () => {
    const callback = vi.fn()
    ready().request_pay({ pg: 'payco' }, callback)
    pass()
    const data = { request_id: asked()?.requestId, success: true }
    say({ action: 'done', data }, { source: popup })
    expect(callback).toHaveBeenCalledExactlyOnceWith({ success: true })
    expect(popup.close).toHaveBeenCalledOnce()
    expect(dialog()?.style.display).toBe('none')
  })

  it('asks the frame once the window is closed, unless it has been told that nobody answers', () => {
    ready().request_pay({ pg: 'payco' }, vi.fn())
    pass()
    const inFrame = frame()?.contentWindow
    const posted = vi.spyOn(inFrame as Window, 'postMessage').mockImplementation(() => undefined)
    popup.closed = true
    pass()
    pass()
    expect(posted).toHaveBeenCalledOnce()
    expect(String(posted.mock.calls[0]?.[0])).toContain('check.closing')

    popup.closed = false
    ready().request_pay({ pg: 'payco' }, vi.fn())
    pass()
    say({ action: 'silent' }, { source: popup })
    popup.closed = true
    pass()
    expect(posted).toHaveBeenCalledOnce()
  })

  it('alerts when it is blocked, and goes on without an answer', () => {
    openWindow.mockReturnValue(null)
    const callback = vi.fn()
    ready().request_pay({ pg: 'payco' }, callback)
    pass()
    expect(alert).toHaveBeenCalledOnce()
    expect(dialog()?.style.display).toBe('block')
    expect(callback).not.toHaveBeenCalled()
  })

  it.each([
    [{ pg: 'payco' }, phone, false],
    [{ pg: 'eximbay' }, phone, true],
    [{ pg: 'eximbay', popup: false }, desktop, false],
    [{ pg: 'paypal', popup: true }, desktop, true],
    [{ pg: 'chai' }, desktop, false],
    [{ pg: 'naverpay', naverPopupMode: true }, phone, true],
    [{ pg: 'naverpay', naverPopupMode: true, naverV2: true }, phone, false],
    [{ pg: 'kcp' }, desktop, false],
  ])('for %j', (param, agent, opens) => {
    userAgent(agent)
    ready().request_pay(param, vi.fn())
    pass()
    expect(openWindow).toHaveBeenCalledTimes(opens ? 1 : 0)
  })
})

describe('with a kit', () => {
  const call = vi.fn()

  function scripted(opening: object): SandboxImp {
    const kit = { call, open: () => Promise.resolve({ ticket: 't1', ...opening }) }
    const IMP = createSandboxImp({ scriptUrl: `${origin}/v1/iamport.js`, leave, kit: kit as unknown as Kit })
    IMP.init('imp00000000')
    return IMP
  }

  it('tells what each member was called with', () => {
    scripted({}).close()
    expect(call.mock.calls).toEqual([
      ['init', ['imp00000000']],
      ['close', []],
    ])
  })

  it.each(['kcp', 'nice_v2'])('names the payment to its window (%s)', async (pg) => {
    scripted({}).request_pay({ pg }, vi.fn())
    await vi.runAllTimersAsync()
    expect(asked()?.ticket).toBe('t1')
  })

  it.each(['kcp', 'nice_v2'])('answers a refusal without a window, on a phone too (%s)', async (pg) => {
    userAgent(phone)
    const callback = vi.fn()
    scripted({ refusal: { error_code: 'F500' } }).request_pay({ pg }, callback)
    await vi.runAllTimersAsync()
    expect(callback).toHaveBeenCalledExactlyOnceWith({ error_code: 'F500' })
    expect(leave).not.toHaveBeenCalled()
    expect(document.body.className).toBe('')
  })

  it.each(['kcp', 'nice_v2'])('calls back twice when told so (%s)', async (pg) => {
    const callback = vi.fn()
    scripted({ twice: true }).request_pay({ pg }, callback)
    await vi.runAllTimersAsync()
    answer({ imp_uid: 'imp_1' })
    expect(callback.mock.calls).toEqual([[{ imp_uid: 'imp_1' }], [{ imp_uid: 'imp_1' }]])
  })
})
