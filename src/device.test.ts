import { describe, expect, it } from 'vitest'
import { checkPay } from './check-pay.js'
import { deviceOf } from './device.js'
import { ko } from './locales/ko.js'
import { eximbay } from './pg/eximbay.js'
import { kcp } from './pg/kcp.js'
import { naverpay } from './pg/naverpay.js'
import { payco } from './pg/payco.js'

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const android = 'Mozilla/5.0 (Linux; Android 14; SM-S921N Build/UP1A.231005.007'
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/124.0.0.0 Mobile Safari/537.36'

describe('deviceOf', () => {
  it.each([
    ['kakaotalk', `${iphone} Mobile/15E148 KAKAOTALK 10.7.5`],
    ['kakaotalk', `${android}; wv) ${chrome};KAKAOTALK 2410750`],
    ['naver', `${iphone} Version/17.4 Mobile/15E148 Safari/604.1 NAVER(inapp; search; 2000; 12.5.3; 14PRO)`],
    ['naver', `${android}; wv) ${chrome} NAVER(inapp; search; 2000; 12.5.1)`],
    ['instagram', `${iphone} Mobile/15E148 Instagram 330.0.3.29.92 (iPhone15,2; iOS 17_4; ko_KR)`],
    ['facebook', `${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/460.0.0.32.108;FBBV/595]`],
    ['facebook', `${android}; wv) ${chrome} [FB_IAB/FB4A;FBAV/460.0.0.45.109;]`],
    ['line', `${iphone} Mobile/15E148 Safari Line/14.5.0`],
    ['line', `${android}; wv) ${chrome} Line/14.5.0/IAB`],
    ['webview', `${iphone} Mobile/15E148`],
    ['webview', `${android}; wv) ${chrome}`],
  ])('knows the browser of %s: %s', (inApp, userAgent) => {
    expect(deviceOf(userAgent)).toMatchObject({ device: 'mobile', inApp })
  })

  it.each([
    `${iphone} Version/17.4 Mobile/15E148 Safari/604.1`,
    `${iphone} CriOS/124.0.6367.88 Mobile/15E148 Safari/604.1`,
    `${iphone} FxiOS/125.0 Mobile/15E148 Safari/605.1.15`,
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36',
    'Mozilla/5.0 (Linux; Android 14; SM-S921N) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Safari/537.36',
    '',
  ])('takes a browser for a browser: %s', (userAgent) => {
    expect(deviceOf(userAgent)).not.toHaveProperty('inApp')
  })
})

describe('inside another app', () => {
  const request = { merchant_uid: 'order1', name: 'Chair', amount: 1000, buyer_tel: '010-0000-0000' }
  const said = (pg: Parameters<typeof checkPay>[0]['pg'], more: object, inApp?: 'kakaotalk' | 'webview') =>
    checkPay({ pg }, { ...request, ...more }, { device: 'mobile', inApp, locale: ko })
      .filter(({ rule }) => /in-app|app-scheme/.test(rule))
      .map(({ severity, rule, path }) => `${severity} ${rule} ${path}`)

  it('a popup is warned of before the window opens, and never blocked', () => {
    expect(said(payco, { popup: true }, 'kakaotalk')).toEqual(['warning in-app-popup popup'])
    expect(said(naverpay, { naverPopupMode: true }, 'kakaotalk')).toEqual([
      'warning in-app-popup naverPopupMode',
    ])
    expect(said(eximbay, {}, 'kakaotalk')).toEqual(['warning in-app-popup pg'])
    expect(said(eximbay, { popup: false }, 'kakaotalk')).toEqual([])
    expect(said(payco, {}, 'kakaotalk')).toEqual([])
    expect(said(payco, { popup: true })).toEqual([])
  })

  it('a WebView without app_scheme is warned of', () => {
    expect(said(kcp, {}, 'webview')).toEqual(['warning common-app-scheme app_scheme'])
    expect(said(kcp, { app_scheme: 'shop' }, 'webview')).toEqual([])
    expect(said(kcp, {}, 'kakaotalk')).toEqual([])
  })

  it('the warning says what to do, in both languages', () => {
    const sentence = (locale?: typeof ko) =>
      checkPay(
        { pg: payco },
        { ...request, popup: true },
        { inApp: 'instagram', ...(locale && { locale }) },
      ).find(({ rule }) => rule === 'in-app-popup')?.message
    expect(sentence()).toMatch(/popup opens a popup.*inside another app.*open the page in a browser/)
    expect(sentence(ko)).toMatch(/popup: 팝업을 여는데.*외부 브라우저/)
  })
})
