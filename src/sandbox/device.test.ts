import { expect, it } from 'vitest'
import { isCheckoutMobile, isClassicMobile } from './device.js'

const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15'

it.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', true],
  ['Mozilla/5.0 (iPad; CPU OS 12_0 like Mac OS X)', true],
  ['something ANDROID', true],
  ['something mobile', true],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140', false],
  [mac, false],
])('the classic path takes %s for a phone: %s', (userAgent, expected) => {
  expect(isClassicMobile(userAgent)).toBe(expected)
})

it('the checkout path sees through an iPad that says it is a Mac', () => {
  const ipad = { userAgent: mac, maxTouchPoints: 5, standalone: false } as unknown as Navigator
  expect(isCheckoutMobile(ipad)).toBe(true)
  expect(isCheckoutMobile({ userAgent: mac, maxTouchPoints: 0 } as unknown as Navigator)).toBe(false)
})
