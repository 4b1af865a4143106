import { describe, expect, it } from 'vitest'
import { answerOf, dueDate, newImpUid, redirectFields, type Outcome } from './answers.js'
import type { PgRequest } from './pg-request.js'

const now = new Date('2026-03-01T00:00:00Z')

function requestOf(params: Record<string, unknown>, rest: Partial<PgRequest> = {}): PgRequest {
  return {
    path: 'classic',
    mode: 'frame',
    requestId: 'req_1',
    provider: 'kcp',
    shop: 'https://shop.test/',
    params: { merchant_uid: 'order-1', pay_method: 'card', amount: 1000, name: '의자', ...params },
    ...rest,
  }
}

const answer = (request: PgRequest, outcome: Outcome) => answerOf(request, outcome, 'imp_123456789012', now)

describe('the classic path', () => {
  it('pays', () => {
    expect(answer(requestOf({ buyer_name: '홍길동', custom_data: { a: 1 } }), 'pay')).toEqual({
      success: true,
      imp_uid: 'imp_123456789012',
      merchant_uid: 'order-1',
      pay_method: 'card',
      paid_amount: 1000,
      currency: 'KRW',
      pg_provider: 'kcp',
      pg_type: 'payment',
      pg_tid: 'SANDBOX123456789012',
      name: '의자',
      buyer_name: '홍길동',
      buyer_email: null,
      buyer_tel: null,
      buyer_addr: null,
      buyer_postcode: null,
      custom_data: '{"a":1}',
      receipt_url: 'https://example.com/receipt/imp_123456789012',
      status: 'paid',
      paid_at: 1772323200,
      apply_num: '12345678',
      bank_name: null,
      card_name: '가상카드',
      card_number: '123412*********1',
      card_quota: 0,
    })
  })

  it('pays with the card the request names', () => {
    const request = requestOf({ card: { direct: { code: '366', quota: 3 } } })
    expect(answer(request, 'pay')).toMatchObject({ card_name: '신한카드', card_quota: 3 })
  })

  it('issues a virtual account, which is not paid', () => {
    const request = requestOf({ pay_method: 'vbank', vbank_due: '20260310' })
    expect(answer(request, 'issue-vbank')).toMatchObject({
      success: true,
      status: 'ready',
      paid_at: 0,
      vbank_num: '110-000-000000',
      vbank_name: '가상은행',
      vbank_holder: null,
      vbank_date: Date.parse('2026-03-10T23:59:00+09:00') / 1000,
    })
  })

  it('refuses and cancels with the same code and another text', () => {
    const rest = { success: false, imp_uid: 'imp_123456789012', merchant_uid: 'order-1', pay_method: 'card' }
    const pg = { pg_provider: 'kcp', pg_type: 'payment', error_code: 'F0004' }
    expect(answer(requestOf({}), 'decline')).toEqual({
      ...rest,
      ...pg,
      error_msg: 'PG사 결제요청에 실패하여 중단합니다. (한도초과)',
    })
    expect(answer(requestOf({}), 'cancel')).toEqual({
      ...rest,
      ...pg,
      error_msg: '사용자가 결제를 취소하셨습니다',
    })
  })

  it('tells the customer_uid of a billing key', () => {
    expect(answer(requestOf({ customer_uid: 'c-1' }), 'pay')).toMatchObject({ customer_uid: 'c-1' })
  })
})

describe('the checkout path', () => {
  const checkout = { path: 'checkout', provider: 'nice_v2' } as const
  const ids = { imp_uid: 'imp_123456789012', merchant_uid: 'order-1' }

  it('has two keys, or four', () => {
    expect(answer(requestOf({}, checkout), 'pay')).toEqual(ids)
    expect(answer(requestOf({ pay_method: 'vbank' }, checkout), 'issue-vbank')).toEqual(ids)
    expect(answer(requestOf({}, checkout), 'decline')).toEqual({
      ...ids,
      error_code: 'F400',
      error_msg: '한도초과',
    })
    expect(answer(requestOf({}, checkout), 'cancel')).toEqual({
      ...ids,
      error_code: 'PAY_PROCESS_CANCELED',
      error_msg: '사용자가 결제를 취소하였습니다',
    })
  })

  it('adds the customer_uid of a billing key', () => {
    const request = requestOf({ customer_uid: 'c-1' }, checkout)
    expect(answer(request, 'pay')).toEqual({ ...ids, customer_uid: 'c-1' })
    expect(answer(request, 'cancel')).toMatchObject({ customer_uid: null })
  })
})

describe('redirectFields', () => {
  const fields = (request: PgRequest, outcome: Outcome) => redirectFields(request, answer(request, outcome))
  const ids = { imp_uid: 'imp_123456789012', merchant_uid: 'order-1' }

  it('says the same as the callback', () => {
    expect(fields(requestOf({}), 'pay')).toEqual({ ...ids, imp_success: 'true' })
    expect(fields(requestOf({}), 'cancel')).toEqual({
      ...ids,
      imp_success: 'false',
      error_code: 'F0004',
      error_msg: '사용자가 결제를 취소하셨습니다',
    })
  })

  it('has no flag where the PG sends none, and another one for kcp_quick', () => {
    expect(fields(requestOf({}, { path: 'checkout', provider: 'ksnet' }), 'pay')).toEqual(ids)
    expect(fields(requestOf({}, { provider: 'inicis_jp' }), 'pay')).toEqual(ids)
    expect(fields(requestOf({ pay_method: 'trans' }, { provider: 'html5_inicis' }), 'pay')).toEqual(ids)
    expect(fields(requestOf({}, { provider: 'kcp_quick' }), 'pay')).toEqual({ ...ids, imp_status: 'true' })
  })
})

it('makes another imp_uid each time', () => {
  const made = new Set(Array.from({ length: 50 }, newImpUid))
  expect(made.size).toBe(50)
  for (const uid of made) expect(uid).toMatch(/^imp_\d{12}$/)
})

it.each([
  ['2026-03-10', '2026-03-10T23:59:00+09:00'],
  ['20260310', '2026-03-10T23:59:00+09:00'],
  ['2026-03-10 12:30:00', '2026-03-10T12:30:00+09:00'],
  ['20260310123000', '2026-03-10T12:30:00+09:00'],
  ['soon', '2026-03-08T00:00:00Z'],
  [undefined, '2026-03-08T00:00:00Z'],
])('reads the deadline %s', (due, expected) => {
  expect(dueDate(due, now)).toEqual(new Date(expected))
})
