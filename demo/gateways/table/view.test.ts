import { describe, expect, test } from 'vitest'
import { overview } from '../data/overview.ts'
import { everything, filter, groupsOf, searchable, searchOf, sorted, viewOf, type View } from './view.ts'

const all = overview()
const groups = groupsOf(all)
const haystack = searchable(all)
const methods = groups.map(({ code }) => code)
const found = (view: Partial<View>): string[] =>
  filter(haystack, groups, { ...everything, ...view }).map(({ code }) => code)

describe('search', () => {
  test('knows Korean and English names, codes and methods, however they are spaced', () => {
    for (const query of ['이니시스', 'KG 이니시스', 'kg이니시스', 'INICIS', 'html5_inicis', 'html5 inicis'])
      expect(found({ query }), query).toContain('html5_inicis')
    expect(found({ query: '카카오페이' })).toEqual(found({ query: 'kakaopay' }))
    expect(found({ query: '  ' })).toHaveLength(all.rows.length)
    expect(found({ query: '(' })).toHaveLength(all.rows.length)
  })

  test('puts what is called so before what only takes a method of that name', () => {
    expect(found({ query: 'toss' })[0]).toBe('tosspayments')
    expect(found({ query: 'kakao' })[0]).toBe('kakaopay')
    expect(found({ query: 'kakao' })).toContain('html5_inicis')
  })

  test('finds what has every word', () => {
    expect(found({ query: 'kcp 정기' })).toEqual(['kcp_billing'])
    expect(found({ query: 'kcp 없는말' })).toEqual([])
  })
})

describe('filters', () => {
  test('leave what has all of them', () => {
    const escrow = found({ has: ['escrow'] })
    const both = found({ has: ['escrow', 'billing'] })
    expect(both.length).toBeLessThan(escrow.length)
    expect(both.every((code) => escrow.includes(code))).toBe(true)
    expect(found({ has: ['current'] })).not.toContain('inicis')
    expect(found({ has: ['popup'] })).toContain('paypal_v2')
    expect(found({ has: ['foreign'] })).toContain('eximbay')
    expect(found({ has: ['foreign'] })).not.toContain('galaxia')
  })

  test('take a method by its name, whatever its code is', () => {
    const samsung = groups.find(({ codes }) => codes.includes('samsung'))
    expect(samsung?.codes).toContain('samsungpay')
    const taken = found({ methods: [samsung?.code ?? ''] })
    expect(taken).toContain('html5_inicis')
    expect(taken).toContain('tosspayments')
  })
})

describe('the address', () => {
  test('says all of a view, and nothing of the usual one', () => {
    const view: View = {
      query: '이니시스 & kcp',
      has: ['billing', 'escrow'],
      methods: ['card', 'vbank'],
      sort: 'name',
      turned: true,
    }
    expect(viewOf(searchOf(view), methods)).toEqual(view)
    expect(searchOf(everything)).toBe('')
    expect(viewOf('', methods)).toEqual(everything)
  })

  test('leaves out what it does not know', () => {
    expect(viewOf('?has=billing,free&method=card,gold&sort=price&dir=up', methods)).toEqual({
      ...everything,
      has: ['billing'],
      methods: ['card'],
    })
    expect(viewOf('?q=%E0%A4%A', methods).has).toEqual([])
  })
})

test('sorting goes by the language of the page, and turns round', () => {
  const codes = (view: Partial<View>, language: 'ko' | 'en' = 'ko') =>
    sorted(all.rows, { ...everything, ...view }, language).map(({ code }) => code)
  expect(codes({})).toEqual(all.rows.map(({ code }) => code))
  expect(codes({ sort: 'code' })[0]).toBe('alipay')
  expect(codes({ sort: 'code', turned: true }).at(-1)).toBe('alipay')
  expect(codes({ sort: 'name' })).not.toEqual(codes({ sort: 'name' }, 'en'))
  expect(codes({ sort: 'status' }).at(-1)).toBe(
    all.rows.filter(({ status }) => status === 'retired').at(-1)?.code,
  )
})
