// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { answer, imp, putOwnTag, tags, useScriptNetwork } from '../../test/script-network.js'
import { loadSdk } from '../load.js'

useScriptNetwork()

const ours = (): HTMLScriptElement | null =>
  document.querySelector<HTMLScriptElement>('script[data-iamport-browser]')

describe('the tag', () => {
  it('carries what it is told', async () => {
    const load = loadSdk({
      nonce: 'abc',
      crossOrigin: 'anonymous',
      referrerPolicy: 'no-referrer',
      fetchPriority: 'high',
    })
    expect(ours()?.nonce).toBe('abc')
    expect(ours()?.getAttribute('crossorigin')).toBe('anonymous')
    expect(ours()?.getAttribute('referrerpolicy')).toBe('no-referrer')
    expect(ours()?.getAttribute('fetchpriority')).toBe('high')
    answer('load', imp)
    await load
  })

  it('carries nothing it is not told', async () => {
    const load = loadSdk()
    for (const name of ['crossorigin', 'referrerpolicy', 'fetchpriority', 'nonce'])
      expect(ours()?.hasAttribute(name)).toBe(false)
    answer('load', imp)
    await load
  })

  it('takes the nonce the page gave its own scripts', async () => {
    document.head.append(document.createElement('script'))
    const script = document.createElement('script')
    script.nonce = 'of-the-page'
    document.head.append(script)
    const load = loadSdk({ nonce: undefined })
    expect(ours()?.nonce).toBe('of-the-page')
    answer('load', imp)
    await load
  })

  it('prefers the nonce of the script that runs now, and keeps it for later tries', async () => {
    const other = document.createElement('script')
    other.nonce = 'of-another'
    document.head.append(other)
    const running = document.createElement('script')
    running.nonce = 'of-this-one'
    const current = vi.spyOn(document, 'currentScript', 'get').mockReturnValue(running)
    const load = loadSdk()
    current.mockRestore()
    expect(ours()?.nonce).toBe('of-this-one')
    answer('error')
    await vi.advanceTimersByTimeAsync(250)
    expect(ours()?.nonce).toBe('of-this-one')
    answer('load', imp)
    await load
  })

  it('takes it from the tag a build tool leaves for that', async () => {
    const meta = document.createElement('meta')
    meta.setAttribute('property', 'csp-nonce')
    meta.nonce = 'of-vite'
    meta.setAttribute('nonce', 'of-vite')
    document.head.append(meta)
    const load = loadSdk()
    expect(ours()?.nonce).toBe('of-vite')
    answer('load', imp)
    await load
  })
})

describe("tags of the page's own", () => {
  it('are waited for after a framework has taken one off and added it again', async () => {
    const first = putOwnTag()
    const load = loadSdk()
    first.remove()
    const second = putOwnTag()
    answer('load', imp, second)
    await vi.advanceTimersByTimeAsync(50)
    expect(await load).toBe(imp)
    expect(tags()).toEqual([second])
  })

  it('are waited for in turn: one added again after the first failed', async () => {
    const first = putOwnTag()
    const load = loadSdk()
    first.remove()
    const second = putOwnTag()
    answer('error', undefined, first)
    await vi.advanceTimersByTimeAsync(0)
    expect(ours()).toBeNull()
    answer('load', imp, second)
    expect(await load).toBe(imp)
  })

  it('are all waited for: one that fails does not end it', async () => {
    const first = putOwnTag()
    putOwnTag()
    const load = loadSdk()
    answer('error', undefined, first)
    await vi.advanceTimersByTimeAsync(0)
    expect(ours()).toBeNull()
    answer('load', imp)
    expect(await load).toBe(imp)
  })

  it.each<Record<string, string>>([{ type: 'text/plain' }, { nomodule: '' }, { type: 'application/json' }])(
    'are not waited for when they never run: %j',
    async (attributes) => {
      putOwnTag(undefined, attributes)
      const load = loadSdk()
      expect(ours()).not.toBeNull()
      answer('load', imp)
      expect(await load).toBe(imp)
    },
  )
})
