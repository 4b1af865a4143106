// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { page, answer, imp, refusalOf, tags, useScriptNetwork } from '../../test/script-network.js'
import { createIamport } from '../iamport.js'
import { loadSdk } from '../load.js'
import { kcp } from '../pg/kcp.js'

useScriptNetwork()

describe('signal', () => {
  it('ends one wait with ABORTED and its reason, and leaves the others alone', async () => {
    const controller = new AbortController()
    const given = refusalOf(loadSdk({ signal: controller.signal }))
    const other = loadSdk()
    const third = loadSdk({ signal: new AbortController().signal })
    const reason = new Error('the buyer left')
    controller.abort(reason)
    expect(await given).toMatchObject({ name: 'SdkLoadError', code: 'ABORTED', cause: reason })
    answer('load', imp)
    expect(await Promise.all([other, third])).toEqual([imp, imp])
  })

  it('leaves the script to the next call: an effect that runs twice puts one tag on the page', async () => {
    const first = new AbortController()
    const given = refusalOf(loadSdk({ signal: first.signal }))
    first.abort()
    const second = loadSdk({ signal: new AbortController().signal })
    expect(await given).toMatchObject({ code: 'ABORTED' })
    expect(tags()).toHaveLength(1)
    answer('load', imp)
    expect(await second).toBe(imp)
  })

  it('keeps a load from starting when it is aborted already', async () => {
    expect(await refusalOf(loadSdk({ signal: AbortSignal.abort() }))).toMatchObject({ code: 'ABORTED' })
    expect(tags()).toHaveLength(0)
  })

  it('is let go of when the load ends, and changes nothing afterwards', async () => {
    const controller = new AbortController()
    const remove = vi.spyOn(controller.signal, 'removeEventListener')
    const load = loadSdk({ signal: controller.signal })
    answer('load', imp)
    expect(await load).toBe(imp)
    await vi.waitFor(() => expect(remove).toHaveBeenCalledTimes(1))
    controller.abort()
    expect(await load).toBe(imp)
  })

  it('is not left with an unhandled rejection when the load fails after everybody went', async () => {
    const controller = new AbortController()
    const given = refusalOf(loadSdk({ signal: controller.signal, retries: 0 }))
    controller.abort()
    answer('error')
    expect(await given).toMatchObject({ code: 'ABORTED' })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(tags()).toHaveLength(0)
    expect(vi.getTimerCount()).toBe(0)
  })

  it("ends a client's load before anything is set up", async () => {
    const controller = new AbortController()
    const iamport = createIamport({ userCode: 'imp00000000', channels: { card: { pg: kcp } } })
    const given = refusalOf(iamport.load({ signal: controller.signal }))
    controller.abort()
    expect(await given).toMatchObject({ code: 'ABORTED' })
    const init = vi.fn()
    answer('load', { ...imp, init })
    await vi.advanceTimersByTimeAsync(0)
    expect(page.IMP).toBeDefined()
    expect(init).not.toHaveBeenCalled()
  })
})
