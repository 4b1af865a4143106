/** `IMP.loadUI` and its like (facts: sdk-behaviour.md, 8.4; load-ui.json). */
import { expect, test } from './test.ts'
import type { Shop } from './shop.ts'

test.use({ store: { channels: ['paypal_v2', 'toss_brandpay', 'kcp'] } })

test.beforeEach(({ needs }) => needs('loadUI'))

const request = {
  pg: 'paypal_v2',
  pay_method: 'paypal',
  merchant_uid: 'order-1',
  amount: 10,
  currency: 'USD',
}

/** Calls it with a callback, in a page with the element the buttons are drawn into. */
function load(shop: Shop, type: string, param: object = {}, how: 'listens' | 'absent' = 'listens') {
  return shop.page.evaluate(
    ([uiType, given, behaviour]) => {
      if (!document.querySelector('.portone-ui-container'))
        document.body.insertAdjacentHTML(
          'beforeend',
          '<div class="portone-ui-container" data-portone-ui-type="paypal-spb"></div>',
        )
      const called = window.callIMP('loadUI', uiType, given, window.callbackOf('order-1', behaviour))
      return { ...called, toldInCall: window.book.told.length }
    },
    [type, { ...request, ...param }, how] as const,
  )
}

const press = (shop: Shop) => shop.page.locator('.portone-ui-container button').first().click()

const refused = [
  ['paypal-spb', { pg: 'html5_inicis' }, 'a gateway without such buttons', 'loadUI-unsupported'],
  ['paypal-spb', { pg: 'toss_brandpay' }, 'the type of another gateway', 'loadUI-unsupported'],
  ['paypal-spb', { pg: undefined }, 'no pg', 'loadUI-unsupported'],
  ['hello', {}, 'a type nobody knows', 'loadUI-unsupported'],
  ['paypal-rt', {}, 'the type for billing keys without customer_uid', 'loadUI-unsupported'],
  [
    'paypal-spb',
    { customer_uid: 'customer-1' },
    'customer_uid with a type for payments',
    'loadUI-unsupported',
  ],
] as const
for (const [type, param, what, scenario] of refused)
  test(`${what} is answered inside the call [8.4 ${scenario}]`, async ({ shop }) => {
    await shop.ready()
    const called = await load(shop, type, param)
    expect(called).toEqual({ returned: 'a promise', toldInCall: 1 })
    expect(await shop.answer()).toEqual({
      merchant_uid: 'order-1',
      error_code: 'F500',
      error_msg: expect.any(String),
    })
    expect(await shop.book('consoleErrors')).toEqual([])
  })

test('without a callback it is a line in the console [8.4 loadUI-no-callback]', async ({ shop }) => {
  await shop.ready()
  await load(shop, 'paypal-spb', { pg: 'html5_inicis' }, 'absent')
  expect(await shop.book('consoleErrors')).toEqual([expect.any(String)])
})

test('before init it alerts inside the call [8.4; load-ui.json loadui-init-first]', async ({ shop }) => {
  await shop.open()
  await load(shop, 'paypal-spb')
  const [alert] = await shop.alerts()
  expect(alert?.inCall).toBe(true)
  expect(await shop.book('consoleErrors')).toEqual([alert?.text])
  expect(await shop.answer()).toEqual({ merchant_uid: 'order-1', error_code: 'F500', error_msg: undefined })
})

test('a press opens the window, and its answer is handed over, at every press anew [8.4 loadUI-paypal]', async ({
  shop,
  gateway,
}) => {
  await shop.ready()
  expect(await load(shop, 'paypal-spb')).toEqual({ returned: 'a promise', toldInCall: 0 })
  for (const at of [1, 2]) {
    await press(shop)
    expect(await gateway.asked(at)).toMatchObject({ path: 'checkout', provider: 'paypal_v2', param: request })
    const ids = { imp_uid: `imp_${at}`, merchant_uid: 'order-1' }
    await gateway.answer(ids)
    expect((await shop.told(at)).at(-1)?.answer).toEqual(ids)
  }
})

test('a failure has four keys [8.4; responses.json: loadUI, approve failed]', async ({ shop, gateway }) => {
  await shop.ready()
  await load(shop, 'paypal-spb')
  await press(shop)
  await gateway.asked()
  const failure = {
    imp_uid: 'imp_1',
    merchant_uid: 'order-1',
    error_code: 'INSTRUMENT_DECLINED',
    error_msg: 'declined',
  }
  await gateway.answer(failure)
  expect(await shop.answer()).toEqual(failure)
})

test('a billing key has the customer_uid in its answer [7.2; load-ui.json: paypal-rt]', async ({
  shop,
  gateway,
}) => {
  await shop.ready()
  await load(shop, 'paypal-rt', { customer_uid: 'customer-1' })
  await press(shop)
  await gateway.asked()
  const issued = { imp_uid: 'imp_1', merchant_uid: 'order-1', customer_uid: 'customer-1' }
  await gateway.answer(issued)
  expect(await shop.answer()).toEqual(issued)
})

test('updateLoadUIRequest changes what the next press asks for [8.4; load-ui.json]', async ({
  shop,
  gateway,
}) => {
  await shop.ready()
  await load(shop, 'paypal-spb')
  expect(await shop.call('updateLoadUIRequest', 'paypal-spb', { ...request, amount: 7 })).toEqual({
    returned: 'undefined',
  })
  await press(shop)
  expect((await gateway.asked()).param).toMatchObject({ amount: 7 })
})

test('updateLoadUIRequest throws on a type nobody knows [8.4 updateLoadUIRequest-bad]', async ({ shop }) => {
  await shop.ready()
  expect((await shop.call('updateLoadUIRequest', 'hello', request)).threw).toMatch(/^Error: /)
})

test('loadModule rejects what is no module [8.4 loadModule-bad]', async ({ shop }) => {
  await shop.ready()
  const reason = await shop.page.evaluate(async () => {
    const { IMP } = window as unknown as {
      IMP: { loadModule(type: string, query: object): Promise<unknown> }
    }
    return IMP.loadModule('hello', {}).catch((error: unknown) => {
      const { __portOneErrorType, code, message } = error as Record<string, unknown>
      return { __portOneErrorType, code, message, isError: error instanceof Error }
    })
  })
  expect(reason).toEqual({
    __portOneErrorType: 'ModuleError',
    code: 'BadRequest',
    message: expect.any(String),
    isError: true,
  })
})
