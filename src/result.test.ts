import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import responses from '../test/fixtures/facts/responses.json'
import { readAnswer, type PayResult } from './result.js'
import { readPayResult } from './resume.js'

const outcome = (raw: Record<string, unknown>): PayResult['outcome'] => readAnswer(raw, 'callback').outcome

describe('every recorded answer of the SDK', () => {
  // What may be said in a browser about each of them: never more than the vendor's own meaning allows.
  const allowed: Record<string, PayResult['outcome'][]> = {
    paid: ['unverified', 'unknown'],
    'paid: verify': ['unverified'],
    'paid or virtual account: verify': ['unverified'],
    'not yet paid': ['unverified'],
    issued: ['unverified'],
    'not paid': ['failed', 'cancelled'],
    'not issued': ['failed', 'cancelled'],
    unknown: ['unknown', 'unverified'],
  }
  // Neither code nor text: nothing in it says that it failed.
  const silent = ['prepare refused, body without code and message']
  const withUrl = responses.filter((row) => 'url' in row)
  const withObject = responses.filter((row) => !('url' in row))

  it.each(withObject.map((row) => [row.case, row] as const))('%s', (_, row) => {
    const undefinedKeys = 'undefinedKeys' in row ? row.undefinedKeys : []
    const raw = { ...row.object, ...Object.fromEntries((undefinedKeys ?? []).map((key) => [key, undefined])) }
    const result = readAnswer(raw, 'callback', { merchant_uid: 'order-20240101-0001', pg: 'html5_inicis' })
    expect(silent.includes(row.case) ? ['unknown'] : allowed[row.means]).toContain(result.outcome)
    expect(result.raw).toEqual(raw)
  })

  it.each(withUrl.map((row) => [row.case, row] as const))('%s', (_, row) => {
    const result = readPayResult(row.url ?? '')
    if (!row.url?.includes('imp_uid')) return expect(result).toBeNull()
    expect(allowed[row.means]).toContain(result?.outcome)
    expect(result?.via).toBe('redirect')
  })
})

describe('what an answer says', () => {
  const ok = { imp_uid: 'imp_1', merchant_uid: 'order1' }

  it.each([
    ['no flag', ok, 'unverified'],
    ['success true', { ...ok, success: true }, 'unverified'],
    ['imp_success "true"', { ...ok, imp_success: 'true' }, 'unverified'],
    ['virtual account issued', { ...ok, success: true, status: 'ready', vbank_num: '110' }, 'unverified'],
    ['no imp_uid', { merchant_uid: 'order1', success: true }, 'unknown'],
    ['null imp_uid', { ...ok, imp_uid: null, success: true }, 'unknown'],
    ['empty object', {}, 'unknown'],
    ['flag false without an error', { ...ok, success: false }, 'unknown'],
    ['"false" without an error', { ...ok, imp_success: 'false', error_msg: '' }, 'unknown'],
    ['two flags that contradict', { ...ok, success: true, imp_success: false }, 'unknown'],
    ['success with an error', { ...ok, success: true, error_code: 'F500' }, 'unknown'],
    ['status paid with an error', { ...ok, status: 'paid', error_msg: '오류' }, 'unknown'],
    ['status failed alone', { ...ok, status: 'failed' }, 'failed'],
    ['status failed, flag true', { ...ok, status: 'failed', success: true }, 'unknown'],
    ['error code alone', { ...ok, error_code: 'F1234' }, 'failed'],
    ['error text alone', { ...ok, error_msg: '한도초과' }, 'failed'],
    ['the misspelt error_coe', { imp_success: false, imp_uid: null, error_coe: 'F1001' }, 'failed'],
  ] as const)('%s', (_, raw, expected) => {
    expect(outcome(raw)).toBe(expected)
  })

  it('reads the misspelt error_coe as the code', () => {
    expect(readAnswer({ error_coe: 'F1001', error_msg: 'x' }, 'callback').code).toBe('F1001')
  })

  it('does not take the id of a transaction for an imp_uid', () => {
    const raw = { imp_uid: '018d0000-0000-7000-8000-000000000000', error_code: 'F500', error_msg: 'boom' }
    expect(readAnswer(raw, 'callback').imp_uid).toBeNull()
  })

  it('says when another gateway answered than the one that was asked', () => {
    const raw = { ...ok, pg_provider: 'html5_inicis' }
    expect(readAnswer(raw, 'callback', { pg: 'kcp' }).otherPg).toBe('html5_inicis')
    expect(readAnswer(raw, 'callback', { pg: 'html5_inicis' }).otherPg).toBeNull()
    expect(readAnswer(ok, 'callback', { pg: 'kcp' }).otherPg).toBeNull()
  })

  it('says when another order was answered than the one that was asked for', () => {
    const other = readAnswer(ok, 'callback', { merchant_uid: 'order2' })
    expect(other).toMatchObject({ matched: false, merchant_uid: 'order1', askedFor: 'order2' })
    expect(readAnswer(ok, 'callback', { merchant_uid: 'order1' }).matched).toBe(true)
  })

  it('fills in the order number when the answer has none, but does not call that a match', () => {
    const result = readAnswer({ error_msg: 'x' }, 'callback', { merchant_uid: 'order1' })
    expect(result).toMatchObject({ merchant_uid: 'order1', matched: false })
  })
})

describe("the buyer's cancelling", () => {
  // Recorded with the gateways named; spaces and full stops differ from one to the next.
  it.each([
    ['html5_inicis on a PC', undefined, '사용자가 결제를 취소하셨습니다'],
    ['inicis on a phone', '01', '사용자가 결제를 취소하였습니다.'],
    ['inicis, bank app', '01', '사용자에 의한 취소입니다.(091)'],
    ['inicis, redirect', undefined, '[01] 사용자가 결제를 취소 하였습니다.'],
    [
      "inicis, in the vendor's envelope",
      undefined,
      'F0005:결제가 중단되었습니다(imp_42234234).01 | 사용자가 결제를 취소 하였습니다.',
    ],
    ['kakaopay', undefined, '[결제포기] 사용자가 결제를 취소하셨습니다'],
    ['kcp', '3001', '사용자 취소'],
    [
      'kcp, in the envelope',
      undefined,
      'F0004:PG사 결제요청에 실패하여 중단합니다.(imp_542319383034) 3001, 사용자 취소',
    ],
    ['tosspayments', 'PAY_PROCESS_CANCELED', '사용자가 결제를 취소하였습니다'],
    ['tosspayments, in brackets', 'F400', '[PAY_PROCESS_CANCELED] 사용자가 결제를 취소하였습니다'],
    ['toss_brandpay', 'USER_CANCEL', ''],
    ['nice', 'I002', '사용자가 결제를 취소하였습니다'],
    ['uplus', 'J045', '사용자가 결제를 취소하셨습니다.'],
    ['danal', '0101', '사용자가 결제를 취소 하였습니다.'],
    ['tosspayments in an old browser', undefined, encodeURIComponent('사용자가 결제를 취소하였습니다')],
  ])('%s: %s %s', (_, error_code, error_msg) => {
    expect(outcome({ error_code, error_msg })).toBe('cancelled')
  })

  it.each([
    [
      'automatic, after an approval',
      '결제는 성공했으나, 결과를 전달하는데 실패하여 거래가 자동취소 되었습니다.',
    ],
    ['automatic, by the shop', '상점서버나 통신에 문제가 있어 자동취소 되었습니다.'],
    ['approval cancelled', '고객 요구로인해 승인 취소되었습니다.'],
    ['net cancel', '결제에 실패하였습니다.(망취소 처리)'],
    ['already cancelled', '이미 취소된 거래 건입니다.'],
    ['carrier', '통신사 서버 점검으로 결제가 취소 되었습니다'],
    ['time-out', '시간 지연으로 거래가 자동 취소되었습니다'],
    ['the card', '인증취소하셨습니다.[SCREENID:301](A011)'],
    [
      "the shop's own reason",
      '가맹점 요청에 의해 결제를 중단합니다. (상세사유 : 사용자가 결제를 취소하였습니다)',
    ],
    ['the word alone', '취소'],
    [
      'a format error',
      'F0004:PG사 결제요청에 실패하여 중단합니다.(imp_542319383034) 8105, 포맷에러(지불|신용카드|금액)',
    ],
    ['cut percent signs', '%EC%82%AC%EC'],
  ])('not %s', (_, error_msg) => {
    expect(outcome({ error_code: 'F400', error_msg })).toBe('failed')
  })

  it.each(['01', 'F400', 'F500', 'F0004', 'F0005', 'F1002', '3001', 'PAY_PROCESS_ABORTED'])(
    'not the code %s alone: other failures have it too',
    (error_code) => {
      expect(outcome({ error_code, error_msg: '오류가 발생했습니다' })).toBe('failed')
    },
  )
})

describe('no answer whatsoever', () => {
  const keys = [
    'success',
    'imp_success',
    'imp_status',
    'status',
    'imp_uid',
    'merchant_uid',
    'error_code',
    'error_coe',
    'error_msg',
    'pg_provider',
  ]
  const value = fc.oneof(
    fc.constantFrom(
      true,
      false,
      'true',
      'false',
      'paid',
      'ready',
      'failed',
      '',
      null,
      undefined,
      0,
      1,
      'imp_1',
    ),
    fc.anything(),
  )

  it('says that something was paid, and every one has an outcome', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value), (raw) => {
        const result = readAnswer(raw, 'callback', { merchant_uid: 'order1', pg: 'kcp' })
        expect(['unverified', 'failed', 'cancelled', 'unknown']).toContain(result.outcome)
        expect(Object.keys(result)).not.toContain('success')
        if (result.outcome === 'unverified') expect(typeof result.imp_uid).toBe('string')
      }),
    )
  })
})
