/** Calls that are wrong: an alert is all a shop gets (facts: sdk-behaviour.md, 5.1, by number). */
import { expect, test } from './test.ts'

test('request_pay without parameters alerts inside the call [5.1 undefined-params]', async ({ shop }) => {
  await shop.ready()
  const called = await shop.page.evaluate(() =>
    window.callIMP('request_pay', undefined, window.callbackOf('order-1', 'listens')),
  )
  // 1.x gives false.
  expect(['undefined', 'false']).toContain(called.returned)
  expect(await shop.book('alerts')).toMatchObject([{ inCall: true }])
  await shop.silence()
})

test('null in their place alerts inside the call, too [5.1 null-params]', async ({ shop, needs }) => {
  await needs('checkout')
  await shop.ready()
  const called = await shop.page.evaluate(() =>
    window.callIMP('request_pay', null, window.callbackOf('order-1', 'listens')),
  )
  expect(called).toEqual({ returned: 'undefined' })
  expect(await shop.book('alerts')).toMatchObject([{ inCall: true }])
  await shop.silence()
})

test('before init it alerts, a task later, and leaves a box without a style sheet [5.1 before-init, 1.3]', async ({
  shop,
  needs,
}) => {
  await needs('deferred')
  await shop.open()
  expect(await shop.pay({ pg: 'kcp' })).toEqual({ returned: 'undefined' })
  const [alert] = await shop.alerts()
  expect(alert?.inCall).toBe(false)
  await shop.silence()
  expect(await shop.cover()).toMatchObject({ boxes: 1, styles: 0 })
})

test('before init the checkout path alerts inside the call, and leaves a rejection [5.1 checkout-before-init]', async ({
  shop,
  needs,
}) => {
  await needs('checkout')
  await shop.open()
  expect(await shop.pay({ pg: 'nice_v2' })).toEqual({ returned: 'undefined' })
  const [alert] = await shop.alerts()
  expect(alert?.inCall).toBe(true)
  await shop.silence()
  expect(await shop.book('rejections')).toEqual([{ error_msg: alert?.text }])
  expect(await shop.book('consoleErrors')).toEqual([alert?.text])
})

const bad = [
  ['a cycle', 'params-circular'],
  ['a BigInt', 'params-bigint'],
  ['a pg that is no text', 'pg-not-a-string'],
] as const
for (const [what, scenario] of bad)
  test(`${what} alerts, a task later, and nobody is called back [5.1 ${scenario}]`, async ({
    shop,
    gateway,
    needs,
  }) => {
    await needs('deferred')
    await shop.ready()
    const called = await shop.page.evaluate((kind) => {
      const param: Record<string, unknown> = { pg: 'kcp', merchant_uid: 'order-1', amount: 1000 }
      if (kind === 'a cycle') param.self = param
      else if (kind === 'a BigInt') param.amount = BigInt(1)
      else param.pg = { provider: 'kcp' }
      return window.callIMP('request_pay', param, window.callbackOf('order-1', 'listens'))
    }, what)
    expect(called).toEqual({ returned: 'undefined' })
    const [alert] = await shop.alerts()
    expect(alert).toMatchObject({ inCall: false, text: expect.stringMatching(/undefined$/) })
    await shop.silence()
    expect((await shop.cover()).shown).toBe(false)
    expect(gateway.count()).toBe(0)
    // And it goes on working.
    await shop.pay({ pg: 'kcp' }, 'order-2')
    await gateway.asked()
    await gateway.answer({ success: true })
    expect((await shop.told())[0]).toMatchObject({ name: 'order-2', answer: { success: true } })
  })

test('frozen parameters are never answered [5.1 params-frozen]', async ({ shop }) => {
  await shop.ready()
  await shop.page.evaluate(() => {
    const param = Object.freeze({ pg: 'kcp', merchant_uid: 'order-1', amount: 1000 })
    window.callIMP('request_pay', param, window.callbackOf('order-1', 'listens'))
  })
  await shop.silence()
})

test('naver_zzim throws without an argument [8.4 zzim-no-arg]', async ({ shop }) => {
  await shop.ready()
  expect((await shop.call('naver_zzim')).threw).toContain('TypeError')
})
