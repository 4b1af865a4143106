import type { InApp, Situation } from './rules/vocabulary.js'

/** What apps put into the user agent of the browser they bring along; the first that fits counts. */
const apps: Record<InApp, RegExp> = {
  kakaotalk: /KAKAOTALK/i,
  naver: /NAVER\(inapp/i,
  instagram: /Instagram[ /]/i,
  facebook: /\bFB(AN|AV|_IAB)\b/,
  line: /\bLine\/\d/i,
  // Android marks its WebViews; on iOS only browsers say Safari.
  webview: /Android.*; wv\)|iP(hone|od|ad)(?!.*Safari\/).*AppleWebKit/,
}

/**
 * The device as the SDK sees it: on its classic way by the user agent alone, so that an iPad that asks for desktop pages
 * is a PC; on its other way such an iPad is a phone, told by its touch screen (`tablet`). It says which rules apply, never
 * which way an answer comes. `inApp` names the app whose own browser shows the page, where the user agent tells.
 * `requestPay` uses it; for `checkPay` on a page, give it as the options.
 *
 * @param userAgent - `navigator.userAgent`, or the header of a request on a server.
 * @param maxTouchPoints - `navigator.maxTouchPoints`; 0 by default, which tells no iPad from a Mac.
 * @example
 * ```ts
 * import { checkPay, deviceOf } from 'iamport-browser'
 * import { payco } from 'iamport-browser/pg'
 *
 * const device = deviceOf(navigator.userAgent, navigator.maxTouchPoints)
 * const order = { merchant_uid: 'order1', name: 'Chair', amount: 1000, pay_method: 'card' }
 * for (const { path, message } of checkPay({ pg: payco }, order, device)) console.log(path, message)
 * ```
 */
export function deviceOf(userAgent: string, maxTouchPoints = 0): Situation {
  const isApple = /iP(hone|od|ad)/.test(userAgent)
  const isAndroid = /android/i.test(userAgent)
  const [inApp] = Object.entries(apps).find(([, sign]) => sign.test(userAgent)) ?? []
  return {
    device: isApple || isAndroid || /mobile/i.test(userAgent) ? 'mobile' : 'pc',
    os: isApple ? 'ios' : isAndroid ? 'android' : undefined,
    ...(maxTouchPoints > 1 && /Macintosh/.test(userAgent) && { tablet: true }),
    ...(inApp && { inApp: inApp as InApp }),
  }
}
