/** The classic path on a phone (facts: sdk-behaviour.md, 1.3, 5.3, 7.5). */
import { site } from './page.ts'
import type { Shop } from './shop.ts'
import { expect, phone, test } from './test.ts'

test.use({ ...phone, store: { channels: ['html5_inicis', 'kcp', 'danal_tpay'], stay: ['danal_tpay'] } })

const back = `${site}/complete`

/** The address the SDK sends the page to once the gateway has answered. */
async function leavesFor(shop: Shop, answer: () => Promise<void>): Promise<string | undefined> {
  await shop.page.evaluate(() => (window.book.holdsPage = true))
  await answer()
  await expect.poll(() => shop.book('leaves')).toHaveLength(1)
  return (await shop.book('leaves'))[0]
}

test('the page leaves for the gateway [6.3 m-success-redirect]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.pay({ pg: 'html5_inicis', m_redirect_url: back })
  await shop.page.waitForURL((url) => url.host !== 'shop.test')
  expect(await gateway.asked()).toMatchObject({
    path: 'classic',
    provider: 'html5_inicis',
    param: { m_redirect_url: back },
  })
})

test('kcp renames the window of the shop [5.4 m-kcp-window-name]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.pay({ pg: 'kcp', m_redirect_url: back })
  await gateway.asked()
  await shop.page.waitForURL((url) => url.host !== 'shop.test')
  await shop.page.goBack()
  // The name goes with the tab, where the browser keeps it for the site.
  expect(await shop.page.evaluate(() => window.name)).toBe('tar_opener')
})

test('a gateway that stays in the box hides the shop until it answers, by the callback [1.3 m-body-class; 7.5 m-iframe-success-callback]', async ({
  shop,
  gateway,
}) => {
  await shop.ready()
  await shop.pay({ pg: 'danal_tpay', m_redirect_url: back })
  await gateway.asked()
  expect(await shop.covered()).toMatchObject({
    className: 'imp-dialog customizable payment-danal_tpay mobile ios',
    bodyClass: 'imp-payment-progress',
    shop: false,
  })
  await gateway.answer({ success: true, imp_uid: 'imp_1' })
  expect(await shop.answer()).toEqual({ success: true, imp_uid: 'imp_1' })
  expect(await shop.covered(false)).toMatchObject({ bodyClass: '', shop: true })
  expect(shop.page.url()).toBe(`${site}/checkout`)
})

test('close brings the shop back [8.4]', async ({ shop, gateway }) => {
  await shop.ready()
  await shop.pay({ pg: 'danal_tpay' })
  await gateway.asked()
  await shop.covered()
  await shop.call('close')
  expect(await shop.covered(false)).toMatchObject({ bodyClass: '', shop: true })
  await shop.silence()
})

test('init during a payment leaves the shop hidden [2.2 m-init-during-payment]', async ({
  shop,
  gateway,
}) => {
  await shop.ready()
  await shop.pay({ pg: 'danal_tpay' })
  await gateway.asked()
  await shop.covered()
  await shop.call('init', 'imp00000000')
  await shop.silence()
  expect(await shop.cover()).toMatchObject({ bodyClass: 'imp-payment-progress', shop: false })
})

test('deinit leaves the class on the body [2.3 m-deinit-during-payment]', async ({
  shop,
  gateway,
  needs,
}) => {
  await needs('deinit')
  await shop.ready()
  await shop.pay({ pg: 'danal_tpay' })
  await gateway.asked()
  await shop.covered()
  await shop.call('deinit')
  await shop.covered(false)
  expect((await shop.cover()).bodyClass).toBe('imp-payment-progress')
  await shop.silence()
})

test.describe('without a callback', () => {
  const failure = { success: false, imp_uid: 'imp_1', error_code: 'F0004', error_msg: 'no' }
  const ours = 'imp_uid=imp_1&merchant_uid=order-1&imp_success=false&error_msg=no'
  const addresses = [
    [back, `${back}?${ours}`, 'no query', 'm-nocb-fail'],
    [`${back}?cart=7`, `${back}?cart=7&${ours}`, 'one key', 'm-nocb-fail'],
    [`${back}?cart=7#end`, `${back}?cart=7&${ours}#end`, 'a hash', 'm-nocb-fail-query1-hash'],
    [`${back}?cart=7&lang=ko`, `${back}?cart=7&lang=ko${ours}`, 'two keys: glued', 'm-nocb-fail-query2'],
    [
      `${back}?name=%EC%9D%98`,
      `${back}?name=%25EC%259D%2598&${ours}`,
      'encoded: twice',
      'm-nocb-fail-encoded',
    ],
  ] as const
  for (const [m_redirect_url, address, what, scenario] of addresses)
    test(`the SDK makes the address of a failure: ${what} [7.5 ${scenario}]`, async ({ shop, gateway }) => {
      await shop.ready()
      await shop.pay({ pg: 'danal_tpay', m_redirect_url }, 'order-1', 'absent')
      await gateway.asked()
      await shop.covered()
      const answer = () => gateway.answer({ ...failure, merchant_uid: 'order-1' })
      expect(await leavesFor(shop, answer)).toBe(address)
    })

  test('a success is nothing at all [5.3 m-nocb-success-iframe]', async ({ shop, gateway }) => {
    await shop.ready()
    await shop.pay({ pg: 'danal_tpay', m_redirect_url: back }, 'order-1', 'absent')
    await gateway.asked()
    await shop.covered()
    await gateway.answer({ success: true, imp_uid: 'imp_1' })
    await shop.covered(false)
    await shop.silence()
    expect(shop.page.url()).toBe(`${site}/checkout`)
  })

  test('paid with imp_success is redirected as failed [5.3 m-nocb-success-imp_success]', async ({
    shop,
    gateway,
  }) => {
    await shop.ready()
    await shop.pay({ pg: 'danal_tpay', m_redirect_url: back }, 'order-1', 'absent')
    await gateway.asked()
    await shop.covered()
    const paid = { imp_success: true, imp_uid: 'imp_1', merchant_uid: 'order-1' }
    expect(await leavesFor(shop, () => gateway.answer(paid))).toBe(
      `${back}?imp_uid=imp_1&merchant_uid=order-1&imp_success=false&error_msg=`,
    )
  })
})
