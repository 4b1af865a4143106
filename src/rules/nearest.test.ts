import { expect, test } from 'vitest'
import { nearest } from './nearest.js'

const known = ['pay_method', 'merchant_uid', 'amount', 'name', 'card_quota', 'm_redirect_url', 'pg']

test.each([
  ['ppay_method', 'pay_method'],
  ['card_auota', 'card_quota'],
  ['amuont', 'amount'],
  ['AMOUNT', 'amount'],
  ['merchantUid', 'merchant_uid'],
  ['m_redirect_uri', 'm_redirect_url'],
  ['nmae', 'name'],
  ['gp', 'pg'],
])('%s is near %s', (name, word) => {
  expect(nearest(name, known)).toBe(word)
})

test.each(['', 'x', 'zzzz', 'shipping_address', 'k'.repeat(1_000_000)])('%.20s is near nothing', (name) => {
  expect(nearest(name, known)).toBeUndefined()
})
