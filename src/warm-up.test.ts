// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { options, putSdk, useCheckoutPage } from '../test/checkout-page.js'
import { createIamport } from './iamport.js'
import { pageState } from './page.js'

useCheckoutPage()

it('after load(), a click is prepared, which asks for nothing, warns of nothing and leaves nothing behind', async () => {
  vi.useFakeTimers()
  const { imp } = putSdk()
  const { open, alert } = window
  const onWarning = vi.fn()
  const iamport = createIamport({ ...options, onWarning })
  const addEventListener = vi.spyOn(window, 'addEventListener')
  const removeEventListener = vi.spyOn(window, 'removeEventListener')
  await iamport.load()
  expect(vi.getTimerCount()).toBeGreaterThan(0)
  await vi.runAllTimersAsync()
  await iamport.load()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()

  expect(addEventListener.mock.calls.length).toBeGreaterThan(0)
  expect(removeEventListener).toHaveBeenCalledTimes(addEventListener.mock.calls.length)
  expect(imp.request_pay).not.toHaveBeenCalled()
  expect(onWarning).not.toHaveBeenCalled()
  expect(window).toMatchObject({ open, alert })
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
  expect(pageState().open).toBeUndefined()
  vi.restoreAllMocks()
})

it('nothing is prepared on a page that is gone, and nothing is said of it', async () => {
  vi.useFakeTimers()
  putSdk()
  await createIamport(options).load()
  vi.stubGlobal('navigator', undefined)
  await vi.runAllTimersAsync()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
})
