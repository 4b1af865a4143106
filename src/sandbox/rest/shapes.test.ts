/** Every answer has the fields of the vendor's schema, all of them, in its order, and of its kinds. */
import { expect, it } from 'vitest'
import schema from '../../../test/fixtures/rest-v1.json'
import { at, serve } from '../../../test/support/sandbox-server.js'

const definitions: Record<string, Record<string, string>> = schema.definitions

function expectShape(value: unknown, name: string): void {
  const fields = definitions[name] ?? {}
  expect(Object.keys(value as object)).toEqual(Object.keys(fields))
  const kinds = Object.entries(value as object).map(([field, inner]): [string, string] => [
    field,
    inner === null ? (fields[field] ?? '') : kindOf(inner),
  ])
  const expected = Object.entries(fields).map(([field, kind]) => [
    field,
    kind === 'integer' ? 'number' : kind,
  ])
  expect(kinds.map(([field, kind]) => [field, kind === 'integer' ? 'number' : kind])).toEqual(expected)
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value)

it('a token', async () => {
  const { send, keys } = await serve()
  const { response } = await send('POST /users/getToken', { body: keys })
  expectShape(response, 'AuthAnnotation')
})

it.each(['card', 'trans', 'vbank', 'phone'])('a payment by %s', async (pay_method) => {
  const { store, call } = await serve()
  const { imp_uid } = store.record({ merchant_uid: 'o-1', amount: 100, pay_method })
  expectShape((await call(`GET /payments/${imp_uid}`)).response, 'PaymentAnnotation')
})

it('a deposit and a refund', async () => {
  const { store, call } = await serve()
  const { imp_uid } = store.record({ merchant_uid: 'o-1', amount: 100, pay_method: 'vbank' })
  store.deposit(imp_uid)
  const refund = { refund_holder: '홍길동', refund_bank: '004', refund_account: '1234' }
  const { response } = await call('POST /payments/cancel', { imp_uid, ...refund })
  expectShape(response, 'PaymentAnnotation')
  const { cancel_history, deposit_history } = response as Record<string, object[]>
  expectShape(cancel_history?.[0], 'PaymentCancelAnnotation')
  expectShape(deposit_history?.[0], 'VbankDepositAnnotation')
})

it('a registered amount', async () => {
  const { call } = await serve()
  const { response } = await call('POST /payments/prepare', { merchant_uid: 'o-1', amount: 100 })
  expectShape(response, 'PaymentPrepareAnnotation')
  expectShape((await call('GET /payments/prepare/o-1')).response, 'PaymentPrepareAnnotation')
})

it('a billing key, a charge and a schedule', async () => {
  const { call } = await serve()
  const card = { card_number: '1234-5678-9012-3456', expiry: '2030-01' }
  expectShape((await call('POST /subscribe/customers/c-1', card)).response, 'CustomerAnnotation')
  const charge = { customer_uid: 'c-1', merchant_uid: 'm-1', amount: 100, name: 'June' }
  expectShape((await call('POST /subscribe/payments/again', charge)).response, 'PaymentAnnotation')
  const schedules = [{ merchant_uid: 'm-2', amount: 100, name: 'July', schedule_at: at + 60 }]
  const { response } = await call('POST /subscribe/payments/schedule', { customer_uid: 'c-1', schedules })
  expectShape((response as unknown as object[])[0], 'ScheduleResultAnnotation')
})
