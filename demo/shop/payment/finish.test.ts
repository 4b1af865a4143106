import { readPayResult, type PayResult } from 'iamport-browser'
import { expect, it } from 'vitest'
import { finish } from './finish.ts'
import type { Confirmation } from './server.ts'

/** A result as the package gives it for the fields of an answer. */
function resultOf(fields: Record<string, string>): PayResult {
  const result = readPayResult(`?${new URLSearchParams({ merchant_uid: 'o-1', ...fields }).toString()}`)
  if (!result) throw new Error('this is no answer')
  return result
}

const answered = resultOf({ imp_uid: 'imp_1', imp_success: 'true' })
const closed: PayResult = { ...answered, outcome: 'abandoned', via: 'none', imp_uid: null, code: null }

/** The server gives this verdict; what it was asked is written down. */
function serverSays(verdict: Confirmation['verdict'] | null) {
  const asked: (string | null)[][] = []
  const confirm = (...ids: (string | null)[]) => {
    asked.push(ids)
    return Promise.resolve(verdict && { verdict })
  }
  return { asked, confirm }
}

it.each([
  [{ is: 'paid' }, 'paid'],
  [{ is: 'waiting' }, 'waiting'],
  [{ is: 'refused', because: 'other-amount' }, 'refused'],
  [{ is: 'failed' }, 'failed'],
  [null, 'unchecked'],
] as const)('an answer is what the server finds: %j', async (verdict, say) => {
  const { asked, confirm } = serverSays(verdict)
  expect(await finish(answered, confirm)).toMatchObject({ say, result: answered })
  expect(asked).toEqual([['o-1', 'imp_1']])
})

it('a closed window is asked about by the order number: it may have been paid all the same', async () => {
  const { asked, confirm } = serverSays({ is: 'paid' })
  expect((await finish(closed, confirm)).say).toBe('paid')
  expect(asked).toEqual([['o-1', null]])
  expect((await finish(closed, serverSays({ is: 'none' }).confirm)).say).toBe('abandoned')
})

it('a contradiction without a payment stays unknown', async () => {
  const result = resultOf({ imp_success: 'true', error_msg: '?' })
  expect(result.outcome).toBe('unknown')
  expect((await finish(result, serverSays({ is: 'none' }).confirm)).say).toBe('unknown')
})

it('a failure, a change of mind and a blocked popup need no server', async () => {
  const { asked, confirm } = serverSays({ is: 'paid' })
  const failed = resultOf({
    imp_uid: 'imp_1',
    imp_success: 'false',
    error_code: 'F0004',
    error_msg: '한도초과',
  })
  const cancelled: PayResult = { ...failed, outcome: 'cancelled' }
  const blocked: PayResult = { ...closed, outcome: 'abandoned', imp_uid: null, code: 'POPUP_BLOCKED' }
  expect((await finish(failed, confirm)).say).toBe('failed')
  expect((await finish(cancelled, confirm)).say).toBe('cancelled')
  expect((await finish(blocked, confirm)).say).toBe('blocked')
  expect(asked).toEqual([])
})
