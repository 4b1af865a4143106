/** Which channel takes a request, and what a store without the right one answers (facts: sdk-behaviour.md, by number). */
import { expect, test } from './test.ts'

test.describe('channels', () => {
  test.use({ store: { channels: ['kakaopay', 'kcp.T0000', 'kcp.T0007', 'kicc'] } })

  const asked = [
    ['kcp.T0007', 'kcp', 'the exact one'],
    ['kicc', 'kicc', 'the only one of the gateway'],
    ['settle', 'kakaopay', 'an unknown gateway: the first one [pg-unknown-provider]'],
    ['kcp.OTHER', 'kakaopay', 'an unknown MID: the first one [pg-unknown-mid]'],
    [undefined, 'kakaopay', 'no pg: the first one [pg-missing]'],
  ] as const
  for (const [pg, provider, why] of asked)
    test(`${String(pg)} opens ${provider}: ${why} [4.1]`, async ({ shop, gateway }) => {
      await shop.ready()
      await shop.pay({ pg })
      expect((await gateway.asked()).provider).toBe(provider)
      expect((await shop.covered()).className).toContain(` payment-${provider} `)
      expect(await shop.book('alerts')).toEqual([])
    })

  test('channelKey alone opens the first one [4.3 channelKey-only]', async ({ shop, gateway, needs }) => {
    await needs('noChannelKey')
    await shop.ready()
    await shop.pay({ channelKey: 'channel-key-0' })
    expect(await gateway.asked()).toMatchObject({
      path: 'classic',
      provider: 'kakaopay',
      param: { channelKey: 'channel-key-0' },
    })
  })
})

test.describe('a gateway of the checkout path that is the first channel', () => {
  test.use({ store: { channels: ['tosspayments', 'kcp'] } })

  test('takes a request without pg on the classic path [4.2 pg-missing-first-is-toss]', async ({
    shop,
    gateway,
  }) => {
    await shop.ready()
    await shop.pay({})
    expect(await gateway.asked()).toMatchObject({ path: 'classic', provider: 'tosspayments' })
  })

  test('takes a billing key of tosspayments there, too [4.2 pg-toss-billing]', async ({ shop, gateway }) => {
    await shop.ready()
    await shop.pay({ pg: 'tosspayments', customer_uid: 'customer-1' })
    expect(await gateway.asked()).toMatchObject({ path: 'classic', provider: 'tosspayments' })
  })
})

test.describe('no channel at all', () => {
  test.use({ store: { channels: [] } })

  test('is silence: no window, no alert, no answer [3.2 channels-empty-list]', async ({
    shop,
    gateway,
    needs,
  }) => {
    // 1.x builds a nameless frame instead.
    await needs('notReady')
    await shop.ready()
    await shop.pay({ pg: 'kcp' })
    await shop.silence()
    expect(gateway.count()).toBe(0)
    expect(await shop.book('alerts')).toEqual([])
    expect((await shop.cover()).shown).toBe(false)
  })
})

test.describe('no channel for payments', () => {
  test.use({ store: { channels: ['certification.danal'] } })

  test('is F1001, whose code is in error_coe [7.3 F1001-callback]', async ({ shop, gateway }) => {
    await shop.ready()
    await shop.pay({ pg: 'kcp' })
    expect(await shop.answer()).toEqual({
      imp_success: false,
      imp_uid: null,
      merchant_uid: 'order-1',
      error_coe: 'F1001',
      error_msg: expect.any(String),
    })
    expect(gateway.count()).toBe(0)
    expect((await shop.cover()).shown).toBe(false)
  })

  test('is an alert without a callback [5.3]', async ({ shop, needs }) => {
    await needs('deferred')
    await shop.ready()
    await shop.pay({ pg: 'kcp' }, 'order-1', 'absent')
    expect((await shop.alerts())[0]?.inCall).toBe(false)
    await shop.silence()
  })
})

test.describe('a store the vendor does not know', () => {
  test.use({ store: { isKnown: false } })

  test('is NOT_READY, every time, and a line in the console [7.4 NOT_READY-callback; 3.2]', async ({
    shop,
    needs,
  }) => {
    await needs('notReady')
    await shop.ready()
    expect(await shop.book('consoleErrors')).toEqual([expect.any(String)])
    for (const name of ['order-1', 'order-2']) await shop.pay({ pg: 'kcp' }, name)
    const told = await shop.told(2)
    expect(told.map(({ answer }) => answer)).toEqual(
      ['order-1', 'order-2'].map((merchant_uid) => ({
        success: false,
        imp_uid: null,
        merchant_uid,
        error_code: 'NOT_READY',
        error_msg: expect.any(String),
      })),
    )
    expect(await shop.book('alerts')).toEqual([])
  })

  test('is an alert without a callback [7.4]', async ({ shop, needs }) => {
    await needs('notReady')
    await shop.ready()
    await shop.pay({ pg: 'kcp' }, 'order-1', 'absent')
    await shop.alerts()
    await shop.silence()
  })
})
