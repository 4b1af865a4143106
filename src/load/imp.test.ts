// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import {
  page,
  answer,
  imp,
  oldImp,
  putOwnTag,
  refusalOf,
  tags,
  useScriptNetwork,
} from '../../test/script-network.js'
import { createIamport } from '../iamport.js'
import { loadSdk } from '../load.js'
import { pageState } from '../page.js'
import { kcp } from '../pg/kcp.js'

useScriptNetwork()

const oldUrl = 'https://cdn.iamport.kr/js/iamport.payment-1.2.1.js'
const noJquery = {
  name: 'SdkLoadError',
  code: 'NO_JQUERY',
  message: expect.stringContaining('jQuery') as string,
}

/** An order of a shop with one channel. */
function pay(): Promise<unknown> {
  const iamport = createIamport({
    userCode: 'imp00000000',
    channels: { card: { pg: kcp } },
    onWarning: () => undefined,
  })
  return iamport.requestPay('card', {
    merchant_uid: 'order1',
    name: 'Chair',
    amount: 1000,
    pay_method: 'card',
  })
}

describe('the old build (iamport.payment-1.x.js)', () => {
  it('is used as it is when its jQuery is there', async () => {
    Object.assign(page, { IMP: oldImp, jQuery: () => undefined })
    expect(await loadSdk()).toBe(oldImp)
    expect(tags()).toEqual([])
  })

  it('is refused with the reason when its jQuery is missing, and nothing is put over it', async () => {
    putOwnTag(oldUrl)
    page.IMP = oldImp
    await expect(loadSdk()).rejects.toMatchObject(noJquery)
    expect(page.IMP).toBe(oldImp)
    expect(tags()).toEqual([])
  })

  it('is used once jQuery has come', async () => {
    putOwnTag(oldUrl)
    page.IMP = oldImp
    await expect(loadSdk()).rejects.toMatchObject(noJquery)
    page.jQuery = () => undefined
    expect(await loadSdk()).toBe(oldImp)
  })

  it('may get its jQuery from a script further down the page', async () => {
    putOwnTag(`${oldUrl}?v=2`)
    page.IMP = oldImp
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
    const load = loadSdk()
    page.jQuery = () => undefined
    await vi.advanceTimersByTimeAsync(50)
    expect(await load).toBe(oldImp)
    state.mockRestore()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is waited for while its tag loads, and no newer SDK is put beside it', async () => {
    const own = putOwnTag(oldUrl)
    page.jQuery = () => undefined
    const load = loadSdk()
    expect(tags()).toEqual([])
    answer('load', oldImp, own)
    expect(await load).toBe(oldImp)
  })

  it('is refused when it came without jQuery', async () => {
    const own = putOwnTag(oldUrl)
    const refused = refusalOf(loadSdk())
    answer('load', oldImp, own)
    expect(await refused).toMatchObject(noJquery)
    expect(tags()).toEqual([])
  })

  it('gives way to the current SDK when its tag failed', async () => {
    const own = putOwnTag(oldUrl)
    const load = loadSdk()
    answer('error', undefined, own)
    await vi.advanceTimersByTimeAsync(0)
    answer('load', imp)
    expect(await load).toBe(imp)
  })

  it('is refused by requestPay too, before anything is set up', async () => {
    const init = vi.fn()
    putOwnTag(oldUrl)
    page.IMP = { ...oldImp, init }
    await Promise.all([expect(pay()).rejects.toMatchObject(noJquery), vi.advanceTimersByTimeAsync(1)])
    expect(init).not.toHaveBeenCalled()
    expect(pageState().open).toBeUndefined()
  })
})

describe('a copy of it under another name', () => {
  const iamport = createIamport({ userCode: 'imp00000000', channels: { card: { pg: kcp } } })

  it('is used as it is: it may bring its own jQuery', async () => {
    page.IMP = oldImp
    expect(await loadSdk()).toBe(oldImp)
    await iamport.load()
    delete pageState().setUp
  })

  it.each(['jQuery is not defined', "Can't find variable: jQuery"])(
    'is refused with the reason when it says "%s"',
    async (said) => {
      const cause = new ReferenceError(said)
      const init = () => {
        throw cause
      }
      page.IMP = { ...oldImp, init }
      await expect(iamport.load()).rejects.toMatchObject({ ...noJquery, cause })
      await expect(pay()).rejects.toMatchObject({ ...noJquery, cause })
      expect(pageState().open).toBeUndefined()
    },
  )
})
