import { describe, expect, it } from 'vitest'
import { returnProblem, withAnswer } from './redirect.js'

const fields = { imp_uid: 'imp_1', error_msg: '한도 50% & a#b' }
const query = 'imp_uid=imp_1&error_msg=%ED%95%9C%EB%8F%84%2050%25%20%26%20a%23b'

describe('withAnswer', () => {
  it.each([
    ['https://shop.test/done', `https://shop.test/done?${query}`],
    ['https://shop.test/done?', `https://shop.test/done?${query}`],
    ['https://shop.test/done?a=1&b=2', `https://shop.test/done?a=1&b=2&${query}`],
    ['https://shop.test/done?a=1&', `https://shop.test/done?a=1&${query}`],
    ['https://shop.test/done#/pay?x=1', `https://shop.test/done?${query}#/pay?x=1`],
    ['https://shop.test/done?a=%EA%B0%80#end', `https://shop.test/done?a=%EA%B0%80&${query}#end`],
  ])('puts the answer into %s', (address, expected) => {
    expect(withAnswer(address, fields)).toBe(expected)
    expect(new URL(expected).searchParams.get('error_msg')).toBe(fields.error_msg)
  })
})

describe('returnProblem', () => {
  it.each([
    [undefined, 'missing'],
    ['', 'missing'],
    ['/done', 'not-absolute'],
    ['javascript:alert(1)', 'not-absolute'],
    ['https://shop.test/done', null],
    ['myshop://done', null],
  ])('of %s is %s', (address, problem) => {
    expect(returnProblem(address)).toBe(problem)
  })
})
