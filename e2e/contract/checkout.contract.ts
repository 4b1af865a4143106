/** The checkout path: six gateways, other answers, nothing of the SDK's own box (facts: sdk-behaviour.md, by number). */
import { site } from './page.ts'
import { expect, phone, test } from './test.ts'

test.use({ store: { channels: ['nice_v2', 'tosspayments', 'welcome', 'kcp'] } })

test.beforeEach(({ needs }) => needs('checkout'))

const ids = { imp_uid: 'imp_1', merchant_uid: 'order-1' }

test('answers with two keys, outside of the box, and leaves the object of the caller alone [7.2 checkout-success; 5.4]', async ({
  shop,
  gateway,
}) => {
  await shop.ready()
  expect(await shop.pay({ pg: 'nice_v2' })).toEqual({ returned: 'undefined' })
  expect(await gateway.asked()).toMatchObject({ path: 'checkout', provider: 'nice_v2' })
  expect((await shop.cover()).shown).toBe(false)
  await gateway.answer(ids)
  expect(await shop.answer()).toEqual(ids)
  expect(Object.keys(await shop.param()).sort()).toEqual([
    'amount',
    'merchant_uid',
    'name',
    'pay_method',
    'pg',
  ])
})

test('frozen parameters are fine here [5.4]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.page.evaluate(() => {
    const param = Object.freeze({ pg: 'nice_v2', merchant_uid: 'order-1', amount: 1000 })
    window.callIMP('request_pay', param, window.callbackOf('order-1', 'listens'))
  })
  await gateway.asked()
  await gateway.answer(ids)
  expect(await shop.answer()).toEqual(ids)
})

test('a cycle in the parameters is an answer, not an alert [7.2]', async ({ shop }) => {
  await shop.ready()
  await shop.page.evaluate(() => {
    const param: Record<string, unknown> = { pg: 'nice_v2', merchant_uid: 'order-1' }
    param.self = param
    window.callIMP('request_pay', param, window.callbackOf('order-1', 'listens'))
  })
  expect(await shop.answer()).toEqual({
    merchant_uid: 'order-1',
    error_code: 'F500',
    error_msg: expect.any(String),
  })
  expect(await shop.book('alerts')).toEqual([])
})

test('a gateway without a channel is refused, without an imp_uid [4.2 checkout-not-registered; 7.2]', async ({
  shop,
}) => {
  await shop.ready()
  await shop.pay({ pg: 'ksnet' })
  const answer = await shop.answer()
  expect(answer).toEqual({
    merchant_uid: 'order-1',
    error_code: expect.any(String),
    error_msg: expect.any(String),
  })
})

test('makes no order number of its own [7.2 checkout-no-merchant_uid]', async ({ shop }) => {
  await shop.ready()
  await shop.pay({ pg: 'ksnet', merchant_uid: undefined })
  const answer = await shop.answer()
  expect(answer.merchant_uid).toBeUndefined()
  expect((await shop.param()).merchant_uid).toBeUndefined()
})

test('a callback that throws on a failure is called again with its own error [9.3 checkout-fail-cb-throws]', async ({
  shop,
  gateway,
}) => {
  await shop.ready()
  await shop.pay({ pg: 'nice_v2' }, 'order-1', 'throws')
  await gateway.asked()
  await gateway.answer({ ...ids, error_code: 'F400', error_msg: 'no' })
  const [first, second] = await shop.told(2)
  expect(first?.answer).toEqual({ ...ids, error_code: 'F400', error_msg: 'no' })
  expect(second?.answer).toEqual({
    imp_uid: expect.any(String),
    merchant_uid: 'order-1',
    error_code: 'F500',
    error_msg: 'thrown by the shop',
  })
})

test('a callback that throws on a success is called once [9.3]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.pay({ pg: 'nice_v2' }, 'order-1', 'throws')
  await gateway.asked()
  await gateway.answer(ids)
  await shop.told()
  await shop.rest()
  expect(await shop.told()).toHaveLength(1)
})

test('two payments at once open two windows [5.2 checkout-double]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.pay({ pg: 'nice_v2' })
  await gateway.asked(1)
  await shop.pay({ pg: 'tosspayments' }, 'order-2')
  expect((await gateway.asked(2)).provider).toBe('tosspayments')
  await gateway.answer({ imp_uid: 'imp_2', merchant_uid: 'order-2' })
  expect((await shop.told())[0]).toMatchObject({ name: 'order-2', answer: { imp_uid: 'imp_2' } })
})

test('close and init do not reach its window [8.4, 2.2]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.pay({ pg: 'nice_v2' })
  await gateway.asked()
  await shop.call('close')
  await shop.call('init', 'imp00000000')
  await shop.silence()
  await gateway.answer(ids)
  expect(await shop.answer()).toEqual(ids)
})

test('a method welcome keeps no billing key for is refused inside the call [4.2 welcome-bad-method]', async ({
  shop,
  gateway,
}) => {
  await shop.ready()
  const inCall = await shop.page.evaluate(() => {
    const param = { pg: 'welcome', pay_method: 'trans', merchant_uid: 'order-1', customer_uid: 'customer-1' }
    window.callIMP('request_pay', param, window.callbackOf('order-1', 'listens'))
    return window.book.told.length
  })
  expect(inCall).toBe(1)
  expect(await shop.answer()).toEqual({
    merchant_uid: 'order-1',
    error_code: 'F400',
    error_msg: expect.stringContaining('trans'),
  })
  expect(gateway.count()).toBe(0)
})

test('without a callback a refusal is an error nobody hears [5.3 checkout-no-callback]', async ({ shop }) => {
  await shop.ready()
  await shop.pay({ pg: 'ksnet' }, 'order-1', 'absent')
  const unheard = async () => (await shop.book('errors')).length + (await shop.book('rejections')).length
  await expect.poll(unheard).toBe(1)
  expect(await shop.book('alerts')).toEqual([])
})

test.describe('on a phone', () => {
  test.use(phone)

  test('the page leaves for the gateway [10]', async ({ shop, gateway }) => {
    await shop.ready()
    await shop.pay({ pg: 'nice_v2', m_redirect_url: `${site}/complete` })
    await shop.page.waitForURL((url) => url.host !== 'shop.test')
    expect(await gateway.asked()).toMatchObject({ path: 'checkout', provider: 'nice_v2' })
  })

  test('a refusal comes through the callback [7.2 m-checkout-prepare-400]', async ({ shop }) => {
    await shop.ready()
    await shop.pay({ pg: 'ksnet', m_redirect_url: `${site}/complete` })
    expect(await shop.answer()).toMatchObject({
      merchant_uid: 'order-1',
      error_code: expect.any(String),
    })
    expect(shop.page.url()).toBe(`${site}/checkout`)
    expect(await shop.cover()).toMatchObject({ bodyClass: '', shop: true })
  })
})
