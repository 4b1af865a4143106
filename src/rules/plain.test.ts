import { expect, test } from 'vitest'
import { plainCopy } from './plain.js'

test('a copy shares nothing with what it was made of', () => {
  const input = { card: { detail: [{ card_code: '381' }] } }
  const { copy, findings } = plainCopy(input)
  expect(copy).toEqual(input)
  expect(copy).not.toBe(input)
  expect((copy as typeof input).card.detail[0]).not.toBe(input.card.detail[0])
  expect(findings).toEqual([])
})

test('it is what JSON would make of it', () => {
  const when = new Date(0)
  class Order {
    id = 1
    get total() {
      return 2
    }
  }
  const input = {
    when,
    order: new Order(),
    left: undefined,
    run: () => 1,
    [Symbol('s')]: 1,
    list: [1, null],
    text: '한글',
  }
  expect(plainCopy(input).copy).toEqual(JSON.parse(JSON.stringify(input)))
})

test('numbers JSON cannot write stay, so that they can be refused', () => {
  expect(plainCopy({ amount: NaN, tax_free: Infinity }).copy).toEqual({ amount: NaN, tax_free: Infinity })
})

test('an own __proto__ stays a field', () => {
  const { copy } = plainCopy(JSON.parse('{"__proto__":{"amount":1}}'))
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
  expect((copy as { amount?: unknown }).amount).toBeUndefined()
  expect(Object.keys(copy as object)).toEqual(['__proto__'])
})

test('every getter is read once', () => {
  let reads = 0
  plainCopy({
    get amount() {
      return ++reads
    },
  })
  expect(reads).toBe(1)
})

test('what cannot be sent is said, with its path', () => {
  const cycle: Record<string, unknown> = {}
  cycle.self = { cycle }
  const { findings } = plainCopy({
    cycle,
    big: [1n],
    get gone(): never {
      throw new Error('no')
    },
  })
  expect(findings.map(({ path, test: what }) => [path, what])).toEqual([
    ['cycle.self.cycle', { kind: 'sendable', arg: 'cycle' }],
    ['big.0', { kind: 'sendable', arg: 'bigint' }],
    ['gone', { kind: 'sendable', arg: 'unreadable' }],
  ])
})
