import type { PgData } from 'iamport-browser'
import { allPgs, describePg } from 'iamport-browser/pg'
import { expect, test } from 'vitest'
import { presetsOf } from '../presets/presets.ts'
import { modelOf, type Node } from './model.ts'
import { requestOf } from './request.ts'
import { typedOf } from './read.ts'
import { entryOf, textOf, valueOf } from './value.ts'

const pgs: Readonly<Record<string, PgData>> = allPgs
const modelFor = (code: string) => modelOf(describePg(pgs[code] as PgData))
const paths = (nodes: readonly Node[]): string[] =>
  nodes.flatMap(({ path, children }) => [path, ...paths(children)])

test('the form of every gateway has each field it takes, once', () => {
  for (const code of Object.keys(pgs)) {
    const { description, tree, groups } = modelFor(code)
    const known = description.fields.map(({ path }) => path)
    expect(paths(tree).sort()).toEqual([...known].sort())
    const grouped = groups.flatMap(({ nodes }) => paths(nodes))
    expect([...grouped, 'pay_method'].filter((path) => known.includes(path)).sort()).toEqual(
      [...known].sort(),
    )
  }
})

test('every preset can be typed into the form and comes out as it was', () => {
  for (const code of Object.keys(pgs))
    for (const { pg, request } of presetsOf(code, pgs)) {
      const { tree } = modelFor(pg)
      const typed = typedOf(tree, request)
      expect(typed.extra).toBe('')
      expect(requestOf(tree, typed)).toEqual(request)
    }
})

test('what is wrong on purpose comes out as it was, too', () => {
  const { tree } = modelFor('kcp')
  const request = {
    amount: '1000',
    name: 7,
    tax_free: null,
    escrow: 'yes',
    digital: 'true',
    card: '041',
    display: {},
    notice_url: ['https://a.example', 'https://b.example'],
    custom_data: { cart: [1, 'two'] },
    bypass: { shop_user_id: 'u1', nonsense: true },
    kcpProducts: [{ name: '', quantity: '1' }, {}],
    curency: 'USD',
    buyer_name: '',
  }
  const typed = typedOf(tree, request)
  expect(JSON.parse(typed.extra)).toEqual({ curency: 'USD' })
  expect(requestOf(tree, typed)).toEqual(request)
  expect(requestOf(tree, typedOf(tree, { ...request, kcpProducts: 'none' }))).toMatchObject({
    kcpProducts: 'none',
  })
})

test.each([
  ['number', '59,000', 59_000],
  ['number', '14.2', 14.2],
  ['number', '12,50', '12,50'],
  ['number', 'twelve', 'twelve'],
  ['number', '"1000"', '1000'],
  ['number|null', 'null', null],
  ['string', '0101', '0101'],
  ['string', '"quoted"', '"quoted"'],
  ['boolean', 'true', true],
  ['boolean', 'yes', 'yes'],
  ['integer[]', '2, 3', [2, 3]],
  ['integer[]', '[]', []],
  ['string|string[]', 'https://a.example', 'https://a.example'],
  ['unknown', '{"a":1}', { a: 1 }],
  ['unknown', 'plain', 'plain'],
  ['string', '   ', undefined],
])('a field of the type %s reads %s', (type, text, value) => {
  expect(valueOf(type, text)).toEqual(value)
})

test('a value stands in its field as it would be typed', () => {
  expect(entryOf('number', 59_000)).toBe('59,000')
  expect(entryOf('integer[]', [2, 3])).toBe('2, 3')
  expect(entryOf('boolean', false)).toBe('false')
  expect(entryOf('string', 7)).toEqual({ json: '7' })
  expect(textOf(entryOf('string', 7))).toBe('7')
})
