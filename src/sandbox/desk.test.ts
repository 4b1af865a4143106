import { describe, expect, it } from 'vitest'
import { createDesk, type Desk, type UnexpectedPolicy } from './desk.js'
import type { Direction, Opening } from './kit.js'
import type { PgRequest } from './pg-request.js'
import type { AnswerOptions, HowItEnds, Scenario } from './scenarios.js'

const here = { isGone: () => false }

function request(merchant_uid: string, rest: Partial<PgRequest> = {}, params: object = {}): PgRequest {
  return {
    path: 'classic',
    mode: 'frame',
    requestId: 'req_1',
    provider: 'kcp',
    shop: 'https://shop.test/',
    params: { merchant_uid, pay_method: 'card', ...params },
    ...rest,
  }
}

/** A payment that opens, and what its window is told. */
async function pay(desk: Desk, asked: PgRequest, ownWindow = false): Promise<[Opening, Direction]> {
  const opening = (await desk.hear({ kind: 'open', request: asked, ownWindow }, here)) as Opening
  const direction = (await desk.hear({ kind: 'ask', ticket: opening.ticket }, here)) as Direction
  return [opening, direction]
}

const desk = (policy: UnexpectedPolicy = 'fail'): Desk => createDesk(policy)

describe('what is no answer', () => {
  it.each<[unknown, AnswerOptions, RegExp]>([
    ['aprove', {}, /there is no answer "aprove"; there are approve, decline,/],
    [undefined, {}, /not undefined/],
    [['approve'], {}, /an answer is a name such as "approve"/],
    ['approve', { delay: -1 }, /delay is a number of milliseconds from 0, not -1/],
    ['approve', { delay: NaN }, /delay is a number/],
    ['approve', { times: 2 }, /goes with "blockScript" only/],
    ['blockScript', { times: 0 }, /times is a whole number from 1/],
    ['blockScript', { merchant_uid: 'o-1' }, /belongs to the script/],
    ['approve', { merchant_uid: '' }, /merchant_uid is the text of an order number/],
    ['neverAnswer', { fields: {} }, /gives no answer that `fields` could change/],
    ['neverAnswer', { delay: 5 }, /happens at once or never/],
    [{ imp_uid: 'x' }, { fields: { a: 1 } }, /is given whole/],
    [{ imp_uid: 'x' }, { tamper: { amount: 1 } }, /nothing is paid/],
    ['approve', { paid: true }, /paid goes with "abandon" and "neverAnswer"/],
    ['abandon', { paid: true }, /`paid` needs a server half/],
    ['abandon', { tamper: { amount: 1 } }, /nothing reach the gateway/],
    ['approve', { tamper: 100 as unknown as Record<string, unknown> }, /tamper is an object/],
    ['approve', { fields: [] as unknown as Record<string, unknown> }, /fields is an object/],
  ])('%j with %j', (how, options, message) => {
    expect(() => desk().answer(how as HowItEnds, options)).toThrow(message)
    expect(() => desk().answer(how as HowItEnds, options)).toThrow(
      expect.objectContaining({ name: 'SandboxError', code: 'BAD_ANSWER' }) as Error,
    )
  })
})

describe('the queue', () => {
  it('gives each payment its answer, and the same again to a window that is loaded again', async () => {
    const it = desk()
    it.answer('decline')
    it.answer('approve')
    const [{ ticket }, first] = await pay(it, request('o-1'))
    const [, second] = await pay(it, request('o-2'))
    expect([first.act, second.act]).toEqual(['decline', 'pay'])
    expect(await it.hear({ kind: 'ask', ticket }, here)).toEqual(first)
    expect(it.problems()).toEqual([])
  })

  it('keeps two payments of one request id apart', async () => {
    const it = desk('approve')
    const [one] = await pay(it, request('o-1'))
    const [other] = await pay(it, request('o-2'))
    expect(one.ticket).not.toBe(other.ticket)
  })

  it('knows nothing of a ticket it never gave', async () => {
    expect(await desk().hear({ kind: 'ask', ticket: 'x' }, here)).toBeNull()
    expect(await desk().hear({ kind: 'ended', ticket: 'x', how: 'pay' }, here)).toBeNull()
  })

  it('takes what a function makes of the payment, and says when that is nonsense or throws', async () => {
    const it = desk()
    it.answer(({ request: { amount } }) => (Number(amount) > 100 ? 'decline' : 'approve'))
    it.answer(() => 'closeWindow')
    it.answer(() => 'nonsense' as Scenario)
    it.answer(() => {
      throw new Error('boom')
    })
    expect((await pay(it, request('o-1', {}, { amount: 101 })))[1].act).toBe('decline')
    for (const order of ['o-2', 'o-3', 'o-4']) expect((await pay(it, request(order)))[1].act).toBe('stay')
    expect(it.problems()).toEqual([
      expect.stringContaining('"closeWindow" cannot apply to order o-2'),
      expect.stringContaining('there is no answer "nonsense"'),
      expect.stringContaining('order o-4 threw: Error: boom'),
    ])
  })

  it('pays what nobody expected, a virtual account too, when that is the policy', async () => {
    const [, direction] = await pay(desk('approve'), request('o-1', {}, { pay_method: 'vbank' }))
    expect(direction).toEqual({ act: 'issue-vbank', delay: 0 })
  })

  it('blocks the script as often as it is told', () => {
    const it = desk()
    expect(it.blocksScript()).toBe(false)
    it.answer('blockScript', { times: 2 })
    expect([1, 2, 3].map(() => it.blocksScript())).toEqual([true, true, false])
    it.answer('blockScript')
    expect([1, 2, 3].map(() => it.blocksScript())).toEqual([true, true, true])
  })
})

describe('an open payment', () => {
  it('takes an answer when it comes', async () => {
    const it = desk('person')
    const opening = (await it.hear(
      { kind: 'open', request: request('o-1'), ownWindow: true },
      here,
    )) as Opening
    const asked = it.hear({ kind: 'ask', ticket: opening.ticket }, here)
    it.answer('closeWindow', { merchant_uid: 'o-1' })
    expect(await asked).toMatchObject({ act: 'close' })
    expect(it.problems()).toEqual([])
  })

  it('one of two has to be named', async () => {
    const it = desk('person')
    await it.hear({ kind: 'open', request: request('o-1'), ownWindow: false }, here)
    await it.hear({ kind: 'open', request: request('o-2'), ownWindow: false }, here)
    expect(() => it.answer('approve')).toThrow('2 payments are open (o-1, o-2): say which one')
    it.answer('approve', { merchant_uid: 'o-2' })
    expect(() => it.answer('approve', { merchant_uid: 'o-2' })).toThrow('it was given "approve"')
    it.answer('approve')
    expect(it.problems()).toEqual([])
  })
})
