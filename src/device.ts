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
 * `requestPay` uses it; for `checkPay` on a page, give it as the options:
 * `checkPay(channel, request, deviceOf(navigator.userAgent, navigator.maxTouchPoints))`.
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
