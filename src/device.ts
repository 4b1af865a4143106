import type { Situation } from './rules/vocabulary.js'

/**
 * The device as the SDK's classic path sees it: by the user agent alone, so that an iPad that asks for desktop pages is
 * a PC. It says which rules apply, never which way an answer comes. `requestPay` uses it; for `checkPay` on a page, give
 * it as the options: `checkPay(channel, request, deviceOf(navigator.userAgent))`.
 */
export function deviceOf(userAgent: string): Situation {
  const isApple = /iPhone|iPod|iPad/.test(userAgent)
  const isAndroid = /android/i.test(userAgent)
  return {
    device: isApple || isAndroid || /mobile/i.test(userAgent) ? 'mobile' : 'pc',
    os: isApple ? 'ios' : isAndroid ? 'android' : undefined,
  }
}
