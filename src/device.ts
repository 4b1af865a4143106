import type { Situation } from './rules/vocabulary.js'

/**
 * The device as the SDK sees it: on its classic way by the user agent alone, so that an iPad that asks for desktop pages
 * is a PC; on its other way such an iPad is a phone, told by its touch screen (`tablet`). It says which rules apply, never
 * which way an answer comes. `requestPay` uses it; for `checkPay` on a page, give it as the options:
 * `checkPay(channel, request, deviceOf(navigator.userAgent, navigator.maxTouchPoints))`.
 */
export function deviceOf(userAgent: string, maxTouchPoints = 0): Situation {
  const isApple = /iPhone|iPod|iPad/.test(userAgent)
  const isAndroid = /android/i.test(userAgent)
  return {
    device: isApple || isAndroid || /mobile/i.test(userAgent) ? 'mobile' : 'pc',
    os: isApple ? 'ios' : isAndroid ? 'android' : undefined,
    ...(maxTouchPoints > 1 && /Macintosh/.test(userAgent) && { tablet: true }),
  }
}
