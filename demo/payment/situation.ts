import type { CheckOptions } from 'iamport-browser'

/** What the live check has to know, read the way `requestPay` reads it: off the user agent. */
export function situationOf(userAgent: string): Pick<CheckOptions, 'device' | 'os'> {
  const isApple = /iPhone|iPod|iPad/.test(userAgent)
  const isAndroid = /android/i.test(userAgent)
  return {
    device: isApple || isAndroid || /mobile/i.test(userAgent) ? 'mobile' : 'pc',
    os: isApple ? 'ios' : isAndroid ? 'android' : undefined,
  }
}
