// Without a browser: what a server does with the package.
import { describe, expect, it } from 'vitest'
import { checkPay, createIamport, createMerchantUid, loadSdk, pgString, readPayResult } from './index.js'
import { checkRaw, kcp } from './pg/index.js'

describe('on a server', () => {
  const iamport = createIamport({ userCode: 'imp00000000', channels: { card: { pg: kcp } } })
  const request = { merchant_uid: 'order1', name: 'Chair', amount: 1000, pay_method: 'card' } as const

  it('refuses to load and to pay, with a reason', async () => {
    for (const refused of [loadSdk(), iamport.load(), iamport.requestPay('card', request)])
      await expect(refused).rejects.toMatchObject({ name: 'SdkLoadError', code: 'NOT_A_BROWSER' })
  })

  it('has nothing to resume, unless it is given the address', () => {
    expect(iamport.resumePay()).toBeNull()
    expect(iamport.resumePay('/complete?imp_uid=imp_1&merchant_uid=order1')).toMatchObject({
      outcome: 'unverified',
      matched: false,
    })
  })

  it('checks, reads and names without a page', () => {
    expect(checkPay({ pg: kcp }, request)).toEqual([])
    expect(checkRaw({ pg: 'kcp', ...request })).toEqual([])
    expect(pgString({ pg: kcp, mid: 'T0000' })).toBe('kcp.T0000')
    expect(readPayResult('?imp_uid=imp_1')?.imp_uid).toBe('imp_1')
    expect(createMerchantUid()).toHaveLength(24)
  })
})
