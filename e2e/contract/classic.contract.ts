/** One payment on the classic path, on a PC (facts: sdk-behaviour.md, by number). */
import { expect, message, test } from './test.ts'

test('the box covers the page and names the gateway [1.3]', async ({ shop, gateway }) => {
  await shop.ready()
  expect(await shop.pay({ pg: 'kcp' })).toEqual({ returned: 'undefined' })
  expect(await gateway.asked()).toMatchObject({ path: 'classic', type: 'payment', provider: 'kcp' })
  expect(await shop.covered()).toMatchObject({
    boxes: 1,
    className: 'imp-dialog customizable payment-kcp pc',
    bodyClass: '',
    shop: true,
  })
})

test('writes into the object of the caller, but not inside the call [5.4 pc-success, params-defaults; 1.2]', async ({
  shop,
  gateway,
  needs,
}) => {
  await needs('deferred')
  await shop.ready()
  const atOnce = await shop.page.evaluate(() => {
    const param = { pg: 'kcp', amount: 1000 }
    window.book.params['order-1'] = param
    window.callIMP('request_pay', param, window.callbackOf('order-1', 'listens'))
    return Object.keys(param)
  })
  expect(atOnce).toEqual(['pg', 'amount'])
  const { param } = await gateway.asked()
  const written = await shop.param()
  expect(written).toEqual({
    pg: 'kcp',
    amount: 1000,
    request_id: expect.stringMatching(/^req_\d{13}$/),
    tier_code: undefined,
    merchant_uid: expect.stringMatching(/^nobody_\d{13}$/),
    pay_method: 'card',
  })
  expect(param).toMatchObject({ merchant_uid: written.merchant_uid, request_id: written.request_id })
})

test('calls back before the box closes, and then closes it [6.2, 9.4]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.pay({ pg: 'kcp' })
  await gateway.asked()
  await shop.covered()
  await gateway.answer({ success: true, imp_uid: 'imp_1' })
  const [told] = await shop.told()
  expect(told).toEqual({ name: 'order-1', answer: { success: true, imp_uid: 'imp_1' }, covered: true })
  await shop.covered(false)
})

test('the box keeps the names of the last payment once it is closed [1.3]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.pay({ pg: 'kcp' })
  await gateway.asked()
  await shop.covered()
  await gateway.answer({ success: true })
  await shop.told()
  await shop.rest()
  expect(await shop.cover()).toMatchObject({ boxes: 1, shown: false, styles: 1 })
  expect((await shop.cover()).className).toBe('imp-dialog customizable payment-kcp pc')
})

test('a second payment works after the first [9.1]', async ({ shop, gateway }) => {
  await shop.ready()
  for (const [at, pg] of ['kcp', 'kicc'].entries()) {
    await shop.pay({ pg }, `order-${at}`)
    expect((await gateway.asked(at + 1)).provider).toBe(pg)
    await shop.covered()
    await gateway.answer({ success: true, pg_provider: pg })
    await shop.told(at + 1)
    await shop.covered(false)
  }
  expect((await shop.book('told')).map(({ answer }) => answer.pg_provider)).toEqual(['kcp', 'kicc'])
})

test('one request is answered once [6.2 pc-done-twice]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.pay({ pg: 'kcp' })
  const { requestId } = await gateway.asked()
  const done = message('done', requestId, { success: true })
  await gateway.post(done, done)
  await shop.told()
  await shop.rest()
  expect(await shop.told()).toHaveLength(1)
})

test('what the callback throws is swallowed, and the box closes [6.2 pc-callback-throws]', async ({
  shop,
  gateway,
}) => {
  await shop.ready()
  await shop.pay({ pg: 'kcp' }, 'order-1', 'throws')
  await gateway.asked()
  await shop.covered()
  await gateway.answer({ success: false })
  await shop.told()
  await shop.covered(false)
  expect(await shop.book('errors')).toEqual([])
  expect(await shop.book('alerts')).toEqual([])
})

test('of two payments at once one is answered [5.2 double-click-120ms]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.pay({ pg: 'kcp' })
  await gateway.asked(1)
  await shop.pay({ pg: 'kcp' }, 'order-2')
  await gateway.asked(2)
  await gateway.answer({ success: true })
  await shop.told()
  await shop.covered(false)
  await shop.rest()
  expect(await shop.told()).toHaveLength(1)
})

test('a payment begun inside the callback is lost under an open box [9.4 pc-retry-inside-callback]', async ({
  shop,
  gateway,
  needs,
}) => {
  await needs('deferred')
  await shop.ready()
  await shop.pay({ pg: 'kcp' }, 'order-1', 'pays again at once')
  await gateway.asked()
  await shop.covered()
  await gateway.answer({ success: false })
  await shop.told()
  await shop.rest()
  expect(await shop.told()).toHaveLength(1)
  expect((await shop.cover()).shown).toBe(true)
})

test('a payment begun a task after the callback works [9.4 pc-retry-next-task]', async ({
  shop,
  gateway,
}) => {
  await shop.ready()
  await shop.pay({ pg: 'kcp' }, 'order-1', 'pays again a task later')
  await gateway.asked()
  await shop.covered()
  await gateway.answer({ success: false })
  await shop.told()
  await gateway.asked(2)
  await shop.covered()
  await gateway.answer({ success: true })
  expect((await shop.told(2))[1]).toMatchObject({ name: 'order-1-again', answer: { success: true } })
})

test('close uncovers the shop and calls nobody back [8.4 close-during-payment]', async ({
  shop,
  gateway,
}) => {
  await shop.ready()
  await shop.pay({ pg: 'kcp' })
  await gateway.asked()
  await shop.covered()
  expect(await shop.call('close')).toEqual({ returned: 'undefined' })
  await shop.covered(false)
  await shop.silence()
})

test('without a callback the answer is thrown away [5.3 pc-no-callback]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.pay({ pg: 'kcp' }, 'order-1', 'absent')
  await gateway.asked()
  await shop.covered()
  await gateway.answer({ success: false, error_msg: 'no' })
  await shop.covered(false)
  await shop.silence()
  expect(await shop.book('alerts')).toEqual([])
  expect(await shop.book('errors')).toEqual([])
})
