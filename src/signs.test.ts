// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchSigns, type Signs } from './signs.js'

const own = { open: window.open, alert: window.alert }

beforeEach(() => {
  vi.useFakeTimers()
  window.open = vi.fn(() => null)
  window.alert = vi.fn()
})
afterEach(() => {
  vi.useRealTimers()
  Object.assign(window, own)
})

const watch = (isShown = false) => {
  const signs = { blocked: vi.fn(), alerted: vi.fn(), closed: vi.fn() } satisfies Signs
  return { signs, watch: watchSigns(() => isShown, signs) }
}

describe('the page’s own functions', () => {
  it('are put back as they were', () => {
    const before = Object.getOwnPropertyDescriptors(window)
    const { watch: started } = watch()
    expect(window.open).not.toBe(before.open.value)
    started.run(() => undefined)
    started.end()
    expect(Object.getOwnPropertyDescriptor(window, 'open')).toEqual(before.open)
    expect(Object.getOwnPropertyDescriptor(window, 'alert')).toEqual(before.alert)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('are left as somebody else made them meanwhile, and ours below only passes on', () => {
    const { watch: started, signs } = watch()
    const below = window.alert
    const theirs = vi.fn((text: string) => below(text))
    window.alert = theirs
    started.run(() => undefined)
    started.end()
    expect(window.alert).toBe(theirs)
    window.alert('later')
    vi.runAllTimers()
    expect(signs.alerted).not.toHaveBeenCalled()
  })

  it('may not be writable: then nothing is watched, and nothing breaks', () => {
    const open = vi.fn(() => null)
    Object.defineProperty(window, 'open', { value: open, writable: false, configurable: true })
    const { watch: started } = watch()
    expect(window.open).toBe(open)
    started.run(() => window.open('', 'x'))
    started.end()
    expect(window.open).toBe(open)
    Object.defineProperty(window, 'open', { value: own.open, writable: true, configurable: true })
  })

  it.each([
    ['_self', ''],
    ['_blank', 'noopener'],
    ['x', 'width=1,noreferrer'],
  ])('give no window by rule with %s %s, which is no blocked one', (target, features) => {
    const { watch: started, signs } = watch()
    started.run(() => window.open('/', target, features))
    vi.advanceTimersByTime(100)
    expect(signs.blocked).not.toHaveBeenCalled()
    started.end()
  })

  it('are the page’s in the task of the call, and the SDK’s in its own', () => {
    const { watch: started, signs } = watch()
    started.run(() => void setTimeout(() => window.open('', 'IMP_PAYCO'), 0))
    window.open('', 'help')
    vi.advanceTimersByTime(0)
    vi.advanceTimersByTime(1)
    expect(signs.blocked).toHaveBeenCalledTimes(1)
    started.end()
  })

  it('are the page’s again once the payment is on the screen', () => {
    const { watch: started, signs } = watch(true)
    started.run(() => undefined)
    vi.advanceTimersByTime(1_000)
    window.open('', 'help')
    vi.advanceTimersByTime(1_000)
    expect(signs.blocked).not.toHaveBeenCalled()
    started.end()
  })
  it('are the SDK’s also then, where a form in its box is sent to the window', () => {
    document.body.innerHTML = '<div class="imp-dialog"><form name="STPG_ACC"></form></div>'
    const { watch: started, signs } = watch(true)
    started.run(() => undefined)
    vi.advanceTimersByTime(60_000)
    window.open('', 'STPG_ACC')
    vi.advanceTimersByTime(1)
    expect(signs.blocked).toHaveBeenCalledTimes(1)
    started.end()
    document.body.replaceChildren()
  })
})

it('an answer within the call leaves no timer behind', () => {
  const { watch: started } = watch()
  started.run(() => started.end())
  expect(vi.getTimerCount()).toBe(0)
})
