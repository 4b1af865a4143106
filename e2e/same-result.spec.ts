import { devices, type Browser, type BrowserContextOptions } from '@playwright/test'
import type { PayResult } from 'iamport-browser'
import { Shop } from './support/shop.ts'
import { expect, test } from './support/test.ts'

type Answer = 'pay' | 'decline' | 'cancel'

/** Pays one order on one device. */
async function resultOn(browser: Browser, device: BrowserContextOptions, baseURL: string, answer: Answer) {
  const context = await browser.newContext({ ...device, baseURL, locale: 'en-US' })
  const shop = new Shop(await context.newPage(), device.isMobile ?? false)
  await shop.open()
  await shop.payBy('Phone bill')
  await shop.checkOut()
  await shop.window[answer].click()
  const result = await shop.resultObject()
  await context.close()
  return result
}

const { defaultBrowserType: _pc, ...pc } = devices['Desktop Chrome']
const { defaultBrowserType: _iphone, ...iphone } = devices['iPhone 14']
const { defaultBrowserType: _android, ...android } = devices['Pixel 7']

for (const answer of ['pay', 'decline', 'cancel'] as const) {
  test(`a PC and a phone get the same result: ${answer}`, async ({ browser, baseURL }, { project }) => {
    const phone = project.name === 'android' ? android : iphone
    const [there, here] = await Promise.all([
      resultOn(browser, phone, baseURL ?? '', answer),
      resultOn(browser, pc, baseURL ?? '', answer),
    ])
    // Each has numbers of its own.
    const rest = ({ via: _via, raw: _raw, imp_uid, merchant_uid, askedFor, ...same }: PayResult) => {
      expect(imp_uid).toMatch(/^imp_\d{12}$/)
      expect(askedFor).toBe(merchant_uid)
      return same
    }
    expect(rest(there)).toEqual(rest(here))
    expect([here.via, there.via]).toEqual(['callback', 'redirect'])
    expect(here.matched).toBe(true)
  })
}
