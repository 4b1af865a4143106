import { devices, type Browser, type BrowserContextOptions } from '@playwright/test'
import { Shop } from './support/shop.ts'
import { expect, test } from './support/test.ts'

type Answer = 'pay' | 'decline' | 'cancel'

/** Pays one order on one device. Chance and time stand still, so that both devices make the same order number. */
async function resultOn(browser: Browser, device: BrowserContextOptions, baseURL: string, answer: Answer) {
  const context = await browser.newContext({ ...device, baseURL, locale: 'en-US' })
  await context.addInitScript(() => {
    Date.now = () => 1_800_000_000_000
    crypto.getRandomValues = (array) => {
      if (array instanceof Uint8Array) array.fill(7)
      return array
    }
  })
  const shop = new Shop(await context.newPage(), device.isMobile ?? false)
  await shop.open()
  await shop.payThrough('NHN KCP')
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
    const { via: viaPhone, raw: _rawPhone, ...fromPhone } = there
    const { via: viaPc, raw: _rawPc, ...fromPc } = here
    expect(fromPhone).toEqual(fromPc)
    expect([viaPc, viaPhone]).toEqual(['callback', 'redirect'])
    expect(fromPc).toMatchObject({ matched: true, imp_uid: 'imp_777777777777' })
  })
}
