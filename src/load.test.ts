// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { answer, imp, page, putOwnTag, tags, useScriptNetwork } from '../test/script-network.js'
import { loadSdk } from './load.js'

useScriptNetwork()

describe('loadSdk', () => {
  it('puts one tag on the page for any number of calls and gives back window.IMP', async () => {
    const loads = [loadSdk(), loadSdk(), loadSdk()]
    expect(tags()).toHaveLength(1)
    answer('load', imp)
    expect(await Promise.all(loads)).toEqual([imp, imp, imp])
    expect(await loadSdk()).toBe(imp)
    expect(tags()).toHaveLength(1)
  })

  it('takes an IMP that is on the page already', async () => {
    page.IMP = imp
    expect(await loadSdk()).toBe(imp)
    expect(tags()).toHaveLength(0)
  })

  it("waits for a tag of the page's own and does not add another", async () => {
    const own = putOwnTag()
    const load = loadSdk()
    answer('load', imp)
    expect(await load).toBe(imp)
    expect(tags()).toEqual([own])
  })

  it("tries its own tag when the page's own failed, and leaves that one where it is", async () => {
    const own = putOwnTag()
    const load = loadSdk()
    own.dispatchEvent(new Event('error'))
    await vi.advanceTimersByTimeAsync(0)
    expect(tags()).toHaveLength(2)
    answer('load', imp)
    expect(await load).toBe(imp)
    expect(own.isConnected).toBe(true)
  })

  it('does not hang on a tag that failed long ago', async () => {
    putOwnTag()
    const load = loadSdk({ timeout: 1000 })
    await vi.advanceTimersByTimeAsync(500)
    expect(tags()).toHaveLength(2)
    answer('load', imp)
    expect(await load).toBe(imp)
  })

  it('tries again with a fresh tag and growing pauses', async () => {
    const load = loadSdk()
    answer('error')
    await vi.advanceTimersByTimeAsync(250)
    expect(tags()).toHaveLength(1)
    answer('error')
    await vi.advanceTimersByTimeAsync(499)
    expect(tags()).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    answer('load', imp)
    expect(await load).toBe(imp)
  })

  it('is BLOCKED after the last try, keeps the cause, and starts anew at the next call', async () => {
    const refused = loadSdk({ retries: 0 }).catch((error: unknown) => error)
    answer('error')
    expect(await refused).toMatchObject({
      name: 'SdkLoadError',
      code: 'BLOCKED',
      cause: expect.any(Event) as Event,
    })
    expect(tags()).toHaveLength(0)
    const again = loadSdk()
    answer('load', imp)
    expect(await again).toBe(imp)
  })

  it('is TIMEOUT when nothing comes, after 10 seconds by default', async () => {
    const refused = loadSdk().catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(9_999)
    expect(tags()).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await refused).toMatchObject({ code: 'TIMEOUT' })
  })

  it.each([['no global'], ['a global that is not the SDK', { init: () => undefined }]])(
    'is NO_IMP when the script ran and left %s',
    async (_, left?: unknown) => {
      const refused = loadSdk({ retries: 0 }).catch((error: unknown) => error)
      answer('load', left)
      expect(await refused).toMatchObject({ code: 'NO_IMP' })
    },
  )

  it('loads from another address, with a nonce', () => {
    void loadSdk({ src: '/sandbox/iamport.js', nonce: 'abc', retries: 0 }).catch(() => undefined)
    const tag = document.querySelector<HTMLScriptElement>('script[src="/sandbox/iamport.js"]')
    expect(tag?.nonce).toBe('abc')
    tag?.dispatchEvent(new Event('error'))
  })

  it('leaves no timer behind', async () => {
    const load = loadSdk()
    answer('load', imp)
    await load
    expect(vi.getTimerCount()).toBe(0)
  })
})
