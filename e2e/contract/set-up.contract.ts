/** `init`, `agency`, `deinit`, and what they leave on the page (facts: sdk-behaviour.md, by number). */
import { expect, test } from './test.ts'

test('has its members, and a page without a call is untouched [1.1 imp-object, 1.3]', async ({
  shop,
  needs,
}) => {
  await needs('deferred')
  await shop.open()
  const members = await shop.page.evaluate(() => Object.keys((window as unknown as { IMP: object }).IMP))
  const all = ['init', 'agency', 'request_pay', 'certification', 'naver_zzim', 'communicate', 'close']
  expect(members).toEqual(expect.arrayContaining(all))
  expect(await shop.cover()).toMatchObject({ boxes: 0, styles: 0, bodyClass: '', shop: true })
})

test('has the members of 1.3.0 [1.1 imp-object]', async ({ shop, needs }) => {
  await needs('loadUI', 'deinit')
  await shop.open()
  const members = await shop.page.evaluate(() => Object.keys((window as unknown as { IMP: object }).IMP))
  const all = ['deinit', 'loadUI', 'updateLoadUIRequest', 'loadModule']
  expect(members).toEqual(expect.arrayContaining(all))
})

test('init returns nothing and adds one style sheet and one hidden box, later [1.2, 1.3, 2.1]', async ({
  shop,
  needs,
}) => {
  await needs('deferred')
  await shop.open()
  const [returned, boxes] = await shop.page.evaluate(() => {
    const called = window.callIMP('init', 'imp00000000')
    return [called, document.querySelectorAll('.imp-dialog').length] as const
  })
  expect(returned).toEqual({ returned: 'undefined' })
  expect(boxes).toBe(0)
  await shop.rest()
  expect(await shop.cover()).toMatchObject({
    boxes: 1,
    shown: false,
    className: 'imp-dialog customizable',
    styles: 1,
    shop: true,
  })
  const place = await shop.page.evaluate(() => {
    const { position, zIndex } = getComputedStyle(document.querySelector('.imp-dialog') as Element)
    return { position, zIndex }
  })
  expect(place).toEqual({ position: 'fixed', zIndex: '99999' })
})

test('a second init before a payment changes nothing [2.2 init-twice-then-pay]', async ({
  shop,
  gateway,
}) => {
  await shop.ready()
  await shop.call('init', 'imp00000000')
  await shop.rest()
  expect(await shop.cover()).toMatchObject({ boxes: 1, styles: 1 })
  await shop.pay({ pg: 'kcp' })
  await shop.covered()
  await gateway.answer({ success: true })
  expect(await shop.answer()).toEqual({ success: true })
})

test('init and request_pay work in the same task [5.2 init-and-pay-same-tick]', async ({ shop, gateway }) => {
  await shop.open()
  await shop.page.evaluate(() => {
    window.callIMP('init', 'imp00000000')
    const param = { pg: 'kcp', merchant_uid: 'order-1', amount: 1000 }
    window.callIMP('request_pay', param, window.callbackOf('order-1', 'listens'))
  })
  expect(await gateway.asked()).toMatchObject({ provider: 'kcp', param: { merchant_uid: 'order-1' } })
  await gateway.answer({ success: true })
  expect(await shop.answer()).toEqual({ success: true })
})

test('init during a payment takes the window away, leaves the box, and calls nobody back [2.2 init-during-payment]', async ({
  shop,
  gateway,
}) => {
  await shop.ready()
  await shop.pay({ pg: 'kcp' })
  await gateway.asked()
  await shop.covered()
  await shop.call('init', 'imp00000000')
  await shop.silence()
  expect((await shop.cover()).shown).toBe(true)
})

test('agency gives its tier to every request, and a later init takes it back [2.1 agency]', async ({
  shop,
  gateway,
}) => {
  await shop.ready('tier1')
  await shop.pay({ pg: 'kcp' })
  expect((await gateway.asked()).param.tier_code).toBe('tier1')
  await gateway.answer({ success: true })
  await shop.told()
  await shop.call('init', 'imp00000000')
  await shop.rest()
  await shop.pay({ pg: 'kcp' }, 'order-2')
  await gateway.asked(2)
  expect((await shop.param('order-2')).tier_code).toBeUndefined()
})

test('request_pay before DOMContentLoaded waits for the page [1.2]', async ({ shop, gateway }) => {
  // The book is there before the page's own scripts.
  await shop.page.addInitScript(() => {
    const start = (): void => {
      if (!('IMP' in window)) return
      observer.disconnect()
      window.callIMP('init', 'imp00000000')
      const param = { pg: 'kcp', merchant_uid: 'early', amount: 1000 }
      window.callIMP('request_pay', param, window.callbackOf('early', 'listens'))
    }
    const observer = new MutationObserver(start)
    if (location.host === 'shop.test') observer.observe(document, { childList: true, subtree: true })
  })
  await shop.open()
  expect((await gateway.asked()).param.merchant_uid).toBe('early')
  await gateway.answer({ success: true })
  expect(await shop.answer()).toEqual({ success: true })
})

test('deinit takes style sheet and box away, and the next request alerts [2.3 deinit-pay]', async ({
  shop,
  needs,
}) => {
  await needs('deinit')
  await shop.ready()
  expect(await shop.call('deinit')).toEqual({ returned: 'undefined' })
  await shop.rest()
  expect(await shop.cover()).toMatchObject({ boxes: 0, styles: 0 })
  await shop.pay({ pg: 'kcp' })
  await shop.alerts()
  await shop.silence()
})

test('deinit during a payment uncovers the shop and calls nobody back [2.3 deinit-during-payment]', async ({
  shop,
  gateway,
  needs,
}) => {
  await needs('deinit')
  await shop.ready()
  await shop.pay({ pg: 'kcp' })
  await gateway.asked()
  await shop.covered()
  await shop.call('deinit')
  await shop.covered(false)
  await shop.silence()
})

test('after deinit and init an answer still comes once [2.3 deinit-init-pay]', async ({
  shop,
  gateway,
  needs,
}) => {
  await needs('deinit')
  await shop.ready()
  await shop.call('deinit')
  await shop.call('init', 'imp00000000')
  await shop.rest()
  await shop.pay({ pg: 'kcp' })
  await gateway.asked()
  await shop.covered()
  await gateway.answer({ success: true })
  await shop.rest()
  expect(await shop.told()).toHaveLength(1)
})
