/** `IMP.certification` (facts: sdk-behaviour.md, 8; certification.json). */
import { site } from './page.ts'
import { expect, phone, test } from './test.ts'

test.use({ store: { channels: ['kcp', 'certification.danal', 'certification.inicis_unified'] } })

test('without parameters it alerts inside the call [8.4]', async ({ shop }) => {
  await shop.ready()
  await shop.call('certification')
  expect(await shop.book('alerts')).toMatchObject([{ inCall: true }])
})

test('before init it alerts, a task later [8.4, 5.1]', async ({ shop, needs }) => {
  await needs('deferred')
  await shop.open()
  await shop.certify({ pg: 'danal' })
  expect((await shop.alerts())[0]?.inCall).toBe(false)
  await shop.silence()
})

test('danal shows in the box, which names it [1.3, 8.1]', async ({ shop, gateway }) => {
  await shop.ready()
  expect(await shop.certify({ pg: 'danal' })).toEqual({ returned: 'undefined' })
  expect(await gateway.asked()).toMatchObject({ type: 'certification', provider: 'danal' })
  expect((await shop.covered()).className).toBe('imp-dialog customizable certification-danal pc')
  expect(await shop.book('windows')).toEqual([])
  await gateway.answer({ success: true, imp_uid: 'imp_1', merchant_uid: 'person-1' })
  expect(await shop.answer()).toEqual({ success: true, imp_uid: 'imp_1', merchant_uid: 'person-1' })
  await shop.covered(false)
})

test('an unknown or missing pg is the first channel for persons [4.1]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.certify({})
  expect(await gateway.asked()).toMatchObject({ type: 'certification', provider: 'danal' })
})

test('writes into the object of the caller, as for a payment [5.4]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.certify({ pg: 'danal', merchant_uid: undefined })
  await gateway.asked()
  expect(await shop.param('person-1')).toMatchObject({
    request_id: expect.stringMatching(/^req_\d{13}$/),
    merchant_uid: expect.stringMatching(/^nobody_\d{13}$/),
    pay_method: 'card',
  })
})

test('danal with popup opens a window of its own, which the answer closes [8.1, 6.3]', async ({
  shop,
  gateway,
}) => {
  await shop.ready()
  const popup = shop.page.waitForEvent('popup')
  await shop.certify({ pg: 'danal', popup: true })
  await gateway.asked()
  expect(await shop.book('windows')).toEqual([{ name: 'IMP_DANAL_CERT', opened: true }])
  expect((await shop.covered()).className).toBe('imp-dialog customizable certification-danal pc popup')
  const opened = await popup
  await gateway.answer({ success: true, imp_uid: 'imp_1', pg_provider: 'danal', pg_type: 'certification' })
  expect(await shop.answer()).toMatchObject({ success: true, imp_uid: 'imp_1' })
  await expect.poll(() => opened.isClosed()).toBe(true)
  await shop.covered(false)
})

test('danal with a blocked popup is an alert, and NOT READY with a blank [8.3 cert-danal-popup-blocked]', async ({
  shop,
  needs,
}) => {
  await needs('notReady')
  await shop.ready()
  await shop.page.evaluate(() => (window.book.blocksPopups = true))
  await shop.certify({ pg: 'danal', popup: true })
  await shop.alerts()
  expect(await shop.answer()).toEqual({
    imp_uid: null,
    merchant_uid: 'person-1',
    error_code: 'NOT READY',
    error_msg: expect.any(String),
  })
  expect((await shop.cover()).shown).toBe(false)
})

test('inicis_unified always opens a window on a PC [8.1]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.certify({ pg: 'inicis_unified' })
  expect((await gateway.asked()).provider).toBe('inicis_unified')
  expect(await shop.book('windows')).toEqual([{ name: 'IMP_INICIS_UNIFIED_CERT', opened: true }])
  // The class is for a request that says so.
  expect((await shop.covered()).className).toBe('imp-dialog customizable certification-inicis_unified pc')
})

test('blocked, inicis_unified is an alert, an open box, and silence [8.1]', async ({ shop }) => {
  await shop.ready()
  await shop.page.evaluate(() => (window.book.blocksPopups = true))
  await shop.certify({ pg: 'inicis_unified' })
  await shop.alerts()
  await shop.silence()
  expect((await shop.cover()).shown).toBe(true)
})

test('once its window is closed, the gateway is asked and answers [8.1]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.certify({ pg: 'inicis_unified' })
  await gateway.asked()
  await shop.covered()
  await gateway.closeWindow()
  expect(await shop.answer()).toMatchObject({ success: false, merchant_uid: 'person-1' })
  await shop.covered(false)
})

test('close uncovers the shop and calls nobody back [8.4]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.certify({ pg: 'danal' })
  await gateway.asked()
  await shop.covered()
  await shop.call('close')
  await shop.covered(false)
  await shop.silence()
})

test.describe('a store without a channel for persons', () => {
  test.use({ store: { channels: ['kcp'] } })

  test('answers F1001 [7.3 cert-no-channel]', async ({ shop, gateway }) => {
    await shop.ready()
    await shop.certify({ pg: 'danal' })
    expect(await shop.answer()).toEqual({
      imp_success: false,
      imp_uid: null,
      merchant_uid: 'person-1',
      error_coe: 'F1001',
      error_msg: expect.any(String),
    })
    expect(gateway.count()).toBe(0)
  })
})

test.describe('on a phone', () => {
  test.use(phone)

  for (const pg of ['danal', 'inicis_unified'])
    test(`${pg} leaves the page [certification.json: window]`, async ({ shop, gateway }) => {
      await shop.ready()
      await shop.certify({ pg, m_redirect_url: `${site}/complete` })
      await shop.page.waitForURL((url) => url.host !== 'shop.test')
      expect(await gateway.asked()).toMatchObject({ type: 'certification', provider: pg })
    })

  test('with popup it stays, and answers by the callback [certification.json: window; 8.1]', async ({
    shop,
    gateway,
  }) => {
    await shop.ready()
    await shop.certify({ pg: 'inicis_unified', popup: true })
    await gateway.asked()
    expect(await shop.covered()).toMatchObject({ bodyClass: 'imp-payment-progress', shop: false })
    expect((await shop.cover()).className).toBe(
      'imp-dialog customizable certification-inicis_unified mobile popup ios',
    )
    await gateway.answer({
      success: true,
      imp_uid: 'imp_1',
      pg_provider: 'inicis_unified',
      pg_type: 'certification',
    })
    expect(await shop.answer()).toMatchObject({ success: true, imp_uid: 'imp_1' })
    expect(await shop.covered(false)).toMatchObject({ bodyClass: '', shop: true })
  })
})
