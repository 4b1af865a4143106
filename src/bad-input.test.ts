// @vitest-environment happy-dom
/** Whatever a shop hands over, at whatever gateway: a request that breaks a rule is refused in words and opens nothing. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { putSdk, useCheckoutPage } from '../test/checkout-page.js'
import { tables } from '../test/gateways/tables.js'
import { InvalidPayRequestError } from './errors.js'
import { createIamport } from './iamport.js'
import { baseFields, selectFields, someFields, type Shape, type Shapes } from './params.js'
import { checkRaw } from './pg/index.js'
import { joinShapes } from './rules/shape.js'
import type { PgData } from './rules/vocabulary.js'

useCheckoutPage()

let refused = 0
let sent = 0

const throwing = new Proxy(
  {},
  {
    get() {
      throw new Error('unreadable')
    },
    ownKeys() {
      throw new Error('unreadable')
    },
  },
)
const cycle: Record<string, unknown> = {}
cycle.cycle = { cycle }

/** What stands in a field that should hold something else. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', [], {}, NaN, Infinity, -1, 1n, true, false, () => 1, Symbol('s')),
  fc.constantFrom<unknown>(
    throwing,
    cycle,
    new Date(NaN),
    'x'.repeat(100_000),
    JSON.parse('{"__proto__":{"amount":1}}'),
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.double(),
)

/** Values for a field, most of them of its shape. */
function values(shape: Shape, pg: PgData): fc.Arbitrary<unknown> {
  if (typeof shape !== 'string') {
    const inner = Array.isArray(shape)
      ? fc.array(values((shape as readonly [Shape])[0], pg), { maxLength: 3 })
      : record(shape as Shapes, pg)
    return fc.oneof({ arbitrary: inner, weight: 5 }, { arbitrary: junk, weight: 1 })
  }
  const quoted = [...shape.matchAll(/'([^']*)'/g)].map(([, text = '']) => text)
  const fitting = fc.oneof(
    fc.constantFrom<unknown>(...quoted, '20271231', '010-1234-5678', 0, 1, 49_999, 50_000, 1000, true),
    fc.constantFrom<unknown>(...pg.methods.split(' '), '381', '*', 'https://shop.example/back', 'KRW', 'USD'),
  )
  return fc.oneof({ arbitrary: fitting, weight: 6 }, { arbitrary: junk, weight: 1 })
}

/** Objects with a few of the fields of a shape, and now and then one it does not know. */
const record = (shapes: Shapes, pg: PgData): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .uniqueArray(fc.constantFrom(...Object.keys(shapes), 'niceMobileV2', 'constructor'), { maxLength: 4 })
    .chain((keys) =>
      fc.record(Object.fromEntries(keys.map((key) => [key, shapes[key] ? values(shapes[key], pg) : junk]))),
    )

for (const { pg, payment, billing } of tables) {
  const shapes = joinShapes({ ...baseFields, ...someFields, ...selectFields }, pg.params)
  const smallest = [...Object.values(payment), ...Object.values(billing), {}]
  const requests = fc.oneof(
    {
      arbitrary: fc
        .tuple(fc.constantFrom(...smallest), record(shapes, pg))
        .map(([request, fields]) => ({ ...request, ...fields })),
      weight: 5,
    },
    record(shapes, pg),
    fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withObjectString: true }),
  )
  test(pg.code, async () => {
    await fc.assert(
      fc.asyncProperty(
        requests,
        fc.constantFrom('pc', 'mobile', 'webview', undefined),
        async (request, device) => {
          const raw = checkRaw(request, { device })
          expect(raw.every(({ message, path }) => message.length > 0 && typeof path === 'string')).toBe(true)

          const { imp, answer } = putSdk()
          const iamport = createIamport({
            userCode: 'imp00000000',
            channels: {},
            device,
            onWarning: () => undefined,
          })
          const result = iamport.requestPay({ pg }, request as never).catch((error: unknown) => error)
          if (imp.request_pay.mock.calls.length > 0) {
            sent++
            // What was let through can be sent, and is not the caller's own object.
            const [param] = imp.request_pay.mock.calls[0] ?? []
            expect(param).not.toBe(request)
            expect(() => JSON.stringify(param)).not.toThrow()
            answer({ error_msg: 'stop' })
            await result
            return
          }
          refused++
          const error = await result
          expect(error).toBeInstanceOf(InvalidPayRequestError)
          const { issues } = error as InvalidPayRequestError
          expect(issues.length).toBeGreaterThan(0)
          expect(issues.every(({ severity, message }) => severity === 'error' && message.length > 0)).toBe(
            true,
          )
        },
      ),
      { numRuns: 60 },
    )
  })
}

test('both of them happened: some were refused, some were let through', () => {
  expect(Math.min(refused, sent)).toBeGreaterThan(100)
})
