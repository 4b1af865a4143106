// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { options, order, putSdk, useCheckoutPage } from '../test/checkout-page.js'
import { createIamport } from './iamport.js'
import { pageState } from './page.js'

useCheckoutPage()

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
    delete pageState().answers // a new page load
    const blocked = (['sessionStorage', 'localStorage'] as const).map((storage) =>
      vi.spyOn(window, storage, 'get').mockImplementation(() => {
        throw new DOMException('denied', 'SecurityError')
      }),
    )
    expect(iamport.resumePay()).toMatchObject({ imp_uid: 'imp_1', matched: false })
    for (const storage of blocked) storage.mockRestore()
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

  it('marks an answer that this browser has read before, and not the first reading', async () => {
    land(answered)
    const first = iamport.resumePay()
    expect(first?.repeated).toBe(false)
    expect(iamport.resumePay()).toBe(first) // one page load, one object: for React's StrictMode and every remount
    delete pageState().answers // a new page load
    expect(iamport.resumePay()).toEqual({ ...first, repeated: true })
    land('?imp_uid=imp_2&merchant_uid=order1')
    expect(iamport.resumePay()?.repeated).toBe(false)
  })

  it('does not take the second failure of an order, in the same words, for the first', async () => {
    const failed = '?imp_uid=&merchant_uid=order1&imp_success=false&error_msg=x'
    land(failed)
    expect(iamport.resumePay()?.repeated).toBe(false)
    delete pageState().answers
    expect(iamport.resumePay()?.repeated).toBe(true)
    delete pageState().answers
    const { answer } = putSdk()
    const again = iamport.requestPay('card', order)
    answer({ success: false })
    await again
    land(failed)
    expect(iamport.resumePay()?.repeated).toBe(false)
  })

  it('notes nothing of an address that is not the page’s own', () => {
    land('')
    expect(iamport.resumePay('https://shop.example/x?imp_uid=imp_1&merchant_uid=order1')?.repeated).toBe(
      false,
    )
    expect(localStorage).toHaveLength(0)
    land('?imp_uid=imp_1&merchant_uid=order1')
    expect(iamport.resumePay()?.repeated).toBe(false)
  })

  it('notes nothing that leads back to the buyer or the order', () => {
    land(answered)
    iamport.resumePay()
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/order1|imp_1/)
  })

  it.each(['7', 'not json', '{"v":9}', '[{}]'])('does not trip over a list %s of another version', (list) => {
    localStorage.setItem('iamport-browser.seen', list)
    land(answered)
    expect(iamport.resumePay()).toMatchObject({ imp_uid: 'imp_1', repeated: false })
  })

  it('keeps what another version of the package remembers of the order', () => {
    const record = { merchant_uid: 'order1', pg: 'kcp', startedAt: 7, state: { cart: 1 } }
    sessionStorage.setItem('iamport-browser.pending', JSON.stringify(record))
    land(answered)
    expect(iamport.resumePay()).toMatchObject({ matched: true, askedFor: 'order1' })
    expect(JSON.parse(sessionStorage.getItem('iamport-browser.pending') ?? '')).toMatchObject(record)
  })
})
