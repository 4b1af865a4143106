import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPayResult, withoutFields } from './resume.js'

const shop = 'https://shop.example/complete'

describe('readPayResult', () => {
  it.each([
    '',
    '/',
    shop,
    `${shop}?order=7#done`,
    `${shop}?success=true`,
    `${shop}?merchant_uid=order1`,
    `${shop}?my_imp_uid=5`,
    'not an address at all',
  ])('finds nothing of ours in %j', (url) => {
    expect(readPayResult(url)).toBeNull()
  })

  it.each([
    ['a whole address', `${shop}?imp_uid=imp_1&merchant_uid=order1&imp_success=true`],
    ['a URL object', new URL(`${shop}?imp_uid=imp_1&merchant_uid=order1`)],
    ['a path', '/complete?imp_uid=imp_1&merchant_uid=order1'],
    ['a query alone', '?imp_uid=imp_1&merchant_uid=order1'],
    ['URLSearchParams', new URLSearchParams({ imp_uid: 'imp_1', merchant_uid: 'order1' })],
    ["the shop's own query and fragment around it", `${shop}?cart=7&imp_uid=imp_1&merchant_uid=order1#done`],
    ['keys in the fragment', `${shop}#imp_uid=imp_1&merchant_uid=order1`],
    ['a hash router', `${shop}#/complete?cart=7&imp_uid=imp_1&merchant_uid=order1`],
    ['a fragment added by somebody', `${shop}?imp_uid=imp_1&merchant_uid=order1#_=_`],
    ['keys glued by the SDK', `${shop}?cart=7&lang=koimp_uid=imp_1&merchant_uid=order1`],
    [
      "the shop's own merchant_uid before the vendor's",
      `${shop}?merchant_uid=old&imp_uid=imp_1&merchant_uid=order1`,
    ],
    ['a second question mark', `${shop}?cart=7?imp_uid=imp_1&merchant_uid=order1`],
  ])('reads %s', (_, url) => {
    expect(readPayResult(url)).toMatchObject({
      outcome: 'unverified',
      via: 'redirect',
      imp_uid: 'imp_1',
      merchant_uid: 'order1',
    })
  })

  it('reads a failure with its text', () => {
    const query = new URLSearchParams({
      imp_uid: 'imp_1',
      merchant_uid: 'order1',
      imp_success: 'false',
      error_msg: '한도 50% 초과',
    })
    expect(readPayResult(`${shop}?${query}`)).toMatchObject({ outcome: 'failed', message: '한도 50% 초과' })
  })

  it("does not mix the shop's own fragment into the answer in the query", () => {
    const url = `${shop}?imp_uid=imp_1&merchant_uid=order1#error_code=x&error_msg=own`
    expect(readPayResult(url)).toMatchObject({ outcome: 'unverified', code: null })
  })

  it('keeps a text that was cut in the middle of a letter', () => {
    expect(readPayResult(`${shop}?imp_uid=imp_1&error_msg=%ED%95%9C%`)?.message).toBe('%ED%95%9C%')
  })

  it('compares with what was asked for', () => {
    const url = `${shop}?imp_uid=imp_1&merchant_uid=order1`
    expect(readPayResult(url, { merchant_uid: 'order1' })?.matched).toBe(true)
    expect(readPayResult(url, { merchant_uid: 'order2' })).toMatchObject({
      matched: false,
      askedFor: 'order2',
    })
    expect(readPayResult(url)).toMatchObject({ matched: false, askedFor: null })
  })

  it('gives the same answer every time, and null or a result for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (url) => {
        expect(readPayResult(url)).toEqual(readPayResult(url))
        expect(readPayResult(`${shop}?imp_uid=imp_1&x=${url}`)).not.toBeNull()
      }),
    )
  })
})

describe('withoutFields', () => {
  it.each([
    [`${shop}?imp_uid=imp_1&merchant_uid=order1&imp_success=true`, shop],
    [`${shop}?cart=7&imp_uid=imp_1&merchant_uid=order1#done`, `${shop}?cart=7#done`],
    [`${shop}?name=%EC%9D%98+x&imp_uid=imp_1&error_msg=%20`, `${shop}?name=%EC%9D%98+x`],
    [`${shop}#/complete?cart=7&imp_uid=imp_1&merchant_uid=order1`, `${shop}#/complete?cart=7`],
    [`${shop}#/complete?imp_uid=imp_1`, `${shop}#/complete`],
    [`${shop}#imp_uid=imp_1&merchant_uid=order1`, shop],
    [`${shop}?cart=7&lang=koimp_uid=imp_1&merchant_uid=order1`, `${shop}?cart=7&lang=ko`],
    [`${shop}?merchant_uid=own&imp_uid=imp_1&merchant_uid=order1`, `${shop}?merchant_uid=own`],
    [`${shop}?merchant_uid=own&tab=2`, `${shop}?merchant_uid=own&tab=2`],
    [shop, shop],
    [`${shop}?#`, `${shop}?#`],
  ])('%s -> %s', (url, expected) => {
    expect(withoutFields(url)).toBe(expected)
  })
})
