import { expect, test as base } from './support/checkout.ts'
import { wholeBrowser } from './support/whole-browser.ts'

/** Playwright lets every popup through; buyers' browsers do not. */
const test = base.extend<object>({ launchOptions: wholeBrowser('popup-blocking') })

// A trace looks into the page all the time, which the browser takes for taps.
test.use({ trace: 'off' })

for (const way of ['popup', 'latePopup', 'popupOrError', 'popupOverBox']) {
  test(`a blocked popup is an outcome, not an alert, and the next tap opens it: ${way}`, async ({
    checkout,
    page,
  }) => {
    await checkout.openUntouched(way)
    expect(await checkout.result()).toMatchObject({
      outcome: 'abandoned',
      code: 'POPUP_BLOCKED',
      via: 'none',
      matched: true,
    })
    expect(checkout.alerts).toEqual([])

    const popup = page.waitForEvent('popup')
    await checkout.tap()
    await popup
    await checkout.answer()
    expect(await checkout.result(2)).toMatchObject({ outcome: 'unverified', imp_uid: 'imp_1' })
  })
}

for (const way of ['popup', 'popupAlone', 'popupOverBox'])
  test(`a popup closed without an answer ends as abandoned, once the SDK had its time to answer: ${way}`, async ({
    checkout,
    page,
  }) => {
    await page.clock.install()
    await checkout.openBadly(way)
    const popup = page.waitForEvent('popup')
    await checkout.tap()
    await checkout.pass(400)
    await (await popup).close()
    await checkout.pass(9_000)
    expect(await checkout.endings()).toEqual([])
    await checkout.pass(2_000)
    expect(await checkout.result()).toMatchObject({ outcome: 'abandoned', code: null })
    await checkout.answer()
    expect(await checkout.endings()).toHaveLength(1)
  })

test('a popup closed by the buyer ends as the SDK says, when it says something', async ({
  checkout,
  page,
}) => {
  await checkout.openBadly('popup')
  await page.evaluate(() => (window.bad.answersClosing = true))
  const popup = page.waitForEvent('popup')
  await checkout.tap()
  await (await popup).close()
  expect(await checkout.result()).toMatchObject({ outcome: 'failed', via: 'callback', message: 'closed' })
})

test('a payment that is given up takes its popup along', async ({ checkout, page }) => {
  await checkout.openBadly('popup')
  const popup = page.waitForEvent('popup')
  await checkout.tap()
  const closed = (await popup).waitForEvent('close')
  await page.evaluate(() => window.shop.giveUp())
  await closed
  expect((await checkout.result()).outcome).toBe('abandoned')
})

test('what the page itself opens and says in the tap of a payment is its own affair', async ({
  checkout,
  page,
}) => {
  await checkout.openBadly('box')
  await page.evaluate(() => {
    void window.shop.pay()
    window.alert('Thank you')
    if (window.open('about:blank', '_blank', 'noopener')) throw new Error('noopener gives no window')
  })
  expect(checkout.alerts).toEqual(['Thank you'])
  await checkout.answer()
  expect((await checkout.result()).outcome).toBe('unverified')
})
