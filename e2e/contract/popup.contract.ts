/** Gateways with a window of their own (facts: sdk-behaviour.md, 8.1 and 8.2). */
import { expect, phone, test } from './test.ts'

test.use({ store: { channels: ['payco', 'eximbay', 'kcp'], stay: ['payco', 'eximbay'] } })

test('the window is opened after the call, under the name the SDK gives it [8.1]', async ({
  shop,
  gateway,
  needs,
}) => {
  await needs('deferred')
  await shop.ready()
  const opened = await shop.page.evaluate(() => {
    const param = { pg: 'payco', merchant_uid: 'order-1', amount: 1000 }
    window.callIMP('request_pay', param, window.callbackOf('order-1', 'listens'))
    return window.book.windows.length
  })
  expect(opened).toBe(0)
  await gateway.asked()
  expect(await shop.book('windows')).toEqual([{ name: 'IMP_PAYCO', opened: true }])
  expect((await shop.covered()).className).toBe('imp-dialog customizable payment-payco pc')
})

test('its answer is the answer, and the box closes [8.1]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.pay({ pg: 'payco' })
  await gateway.asked()
  await shop.covered()
  await gateway.answer({ success: true, pg_provider: 'payco' })
  expect(await shop.answer()).toEqual({ success: true, pg_provider: 'payco' })
  await shop.covered(false)
})

test('once it is closed, the gateway is asked and says that the buyer gave up [8.1 payco-popup-closed]', async ({
  shop,
  gateway,
}) => {
  await shop.ready()
  await shop.pay({ pg: 'payco' })
  await gateway.asked()
  await shop.covered()
  await gateway.closeWindow()
  expect(await shop.answer()).toMatchObject({
    success: false,
    imp_uid: expect.stringMatching(/^imp_\d{12}$/),
    merchant_uid: 'order-1',
    error_code: 'F0004',
  })
  await shop.covered(false)
})

test('blocked, it is an alert, an open box, and silence [8.2 payco-popup-blocked]', async ({
  shop,
  needs,
}) => {
  await needs('deferred')
  await shop.ready()
  await shop.page.evaluate(() => (window.book.blocksPopups = true))
  await shop.pay({ pg: 'payco' })
  expect((await shop.alerts())[0]?.inCall).toBe(false)
  expect(await shop.book('windows')).toEqual([{ name: 'IMP_PAYCO', opened: false }])
  await shop.silence()
  expect((await shop.cover()).shown).toBe(true)
})

test('popup: false keeps eximbay in the box [8.1]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.pay({ pg: 'eximbay', popup: false })
  await gateway.asked()
  await shop.covered()
  expect(await shop.book('windows')).toEqual([])
})

test.describe('on a phone', () => {
  test.use(phone)

  test('payco has none [8.1]', async ({ shop, gateway }) => {
    await shop.ready()
    await shop.pay({ pg: 'payco' })
    await gateway.asked()
    await shop.covered()
    expect(await shop.book('windows')).toEqual([])
  })

  test('eximbay has one [8.1]', async ({ shop }) => {
    await shop.ready()
    await shop.pay({ pg: 'eximbay' })
    await expect.poll(() => shop.book('windows')).toEqual([{ name: 'payment2', opened: true }])
  })
})
