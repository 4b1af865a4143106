/** What the shop is told, answer by answer. */
import { expect, iphone, pc, refusal, Shop, test } from '../support/kit.ts'

test.describe('on a PC', () => {
  test.use(pc)

  test('answers come in the order they were queued, without a person', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('decline')
    sandbox.answer('cancel')
    sandbox.answer('approve')
    await shop.buy()
    await shop.told(1)
    await shop.pay()
    await shop.told(2)
    await shop.pay()
    const [declined, cancelled, paid] = await shop.told(3)
    expect(declined).toMatchObject({
      success: false,
      error_msg: expect.stringContaining('한도초과'),
    })
    expect(cancelled).toMatchObject({ success: false, error_msg: '사용자가 결제를 취소하셨습니다' })
    expect(paid).toMatchObject({ success: true, status: 'paid', merchant_uid: 'order-1', paid_amount: 1000 })
    await sandbox.uninstall()
  })

  test('a virtual account, on both of the ways the SDK has', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('issueVirtualAccount')
    await shop.buy({ pay_method: 'vbank' })
    expect((await shop.told())[0]).toMatchObject({ success: true, status: 'ready', vbank_name: '가상은행' })
    sandbox.answer('issueVirtualAccount')
    await shop.buy({ pg: 'tosspayments', pay_method: 'vbank' })
    expect(Object.keys((await shop.told())[0] ?? {}).sort()).toEqual(['imp_uid', 'merchant_uid'])
    await sandbox.uninstall()
  })

  test('one order already paid is refused before a window opens', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('alreadyPaid')
    await shop.buy()
    expect(await shop.told()).toEqual([
      {
        success: false,
        imp_uid: null,
        merchant_uid: 'order-1',
        error_code: 'F500',
        error_msg: '이미 결제가 이루어진 거래건입니다.',
      },
    ])
    sandbox.answer('alreadyPaid')
    await shop.buy({ pg: 'tosspayments' })
    const [refused] = await shop.told()
    expect(refused).not.toHaveProperty('imp_uid')
    await sandbox.uninstall()
  })

  for (const pg of ['kcp', 'tosspayments'])
    test(`the callback runs twice (${pg})`, async ({ shop, kit }) => {
      const sandbox = kit()
      await sandbox.install()
      sandbox.answer('answerTwice')
      await shop.buy({ pg })
      const [first, second] = await shop.told(2)
      expect(second).toEqual(first)
      await sandbox.uninstall()
    })

  test('fields of its own, given whole, laid over, or made of the payment', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer({ hello: 1 })
    await shop.buy()
    expect(await shop.told()).toEqual([{ hello: 1 }])
    sandbox.answer('approve', { fields: { paid_amount: 1, pg_provider: 'kicc' } })
    await shop.buy()
    expect((await shop.told())[0]).toMatchObject({ success: true, paid_amount: 1, pg_provider: 'kicc' })
    sandbox.answer(({ merchant_uid, pg, opensIn }) => ({ merchant_uid, from: pg, opensIn }))
    await shop.buy()
    expect(await shop.told()).toEqual([{ merchant_uid: 'order-1', from: 'kcp', opensIn: 'frame' }])
    await sandbox.uninstall()
  })

  test('the window goes without an answer', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('abandon', { delay: 300 })
    await shop.buy()
    await expect(shop.overlay).toBeVisible()
    await expect(shop.page.locator('.imp-dialog')).toBeHidden()
    await shop.told(0)
    await sandbox.uninstall()
  })

  test('the window stays open without an answer', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('neverAnswer')
    await shop.buy()
    await expect(shop.frame.getByTestId('pay')).toBeVisible()
    expect(refusal(() => sandbox.answer('approve', { merchant_uid: 'order-1' }))).toMatch(
      /^NOT_OPEN: .*order-1 is not open: it was given "neverAnswer"/,
    )
    await sandbox.uninstall()
  })

  test('a slow gateway takes its time', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('slow', { delay: 700 })
    await shop.buy()
    const started = Date.now()
    await shop.told()
    expect(Date.now() - started).toBeGreaterThan(500)
    await sandbox.uninstall()
  })

  test('an answer for one order waits for it', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('decline', { merchant_uid: 'order-2' })
    sandbox.answer('approve')
    await shop.buy()
    expect((await shop.told())[0]).toMatchObject({ success: true })
    await shop.buy({ merchant_uid: 'order-2' })
    expect((await shop.told())[0]).toMatchObject({ success: false })
    await sandbox.uninstall()
  })

  test('a second tab has an answer of its own', async ({ context, shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('approve', { merchant_uid: 'order-1' })
    sandbox.answer('decline', { merchant_uid: 'order-2' })
    const other = new Shop(await context.newPage())
    await Promise.all([shop.buy(), other.buy({ merchant_uid: 'order-2' })])
    expect((await shop.told())[0]).toMatchObject({ success: true, merchant_uid: 'order-1' })
    expect((await other.told())[0]).toMatchObject({ success: false, merchant_uid: 'order-2' })
    await sandbox.uninstall()
  })
})

test.describe('on a phone', () => {
  test.use(iphone)

  test('the page leaves and comes back with the answer in its address', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('approve')
    await shop.buy()
    expect(await shop.returned()).toEqual({
      imp_uid: expect.stringMatching(/^imp_\d{12}$/) as unknown,
      merchant_uid: 'order-1',
      imp_success: 'true',
    })
    sandbox.answer('decline', { fields: { error_code: 'F0005' } })
    await shop.buy({ merchant_uid: 'order-2' })
    expect(await shop.returned()).toMatchObject({ imp_success: 'false', error_code: 'F0005' })
    sandbox.answer({ imp_uid: null, merchant_uid: 'another order', error_msg: 'a&b=c' })
    await shop.buy({ merchant_uid: 'order-3' })
    expect(await shop.returned()).toEqual({ imp_uid: '', merchant_uid: 'another order', error_msg: 'a&b=c' })
    await sandbox.uninstall()
  })

  test('Back from the payment page', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('abandon')
    const left = shop.page.waitForURL(/pg\.html/)
    await shop.buy()
    await left
    await shop.page.waitForURL(/\/checkout\?/)
    await sandbox.uninstall()
  })

  test('an order already paid is refused on the page itself', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('alreadyPaid')
    await shop.buy()
    expect((await shop.told())[0]).toMatchObject({ success: false, imp_uid: null })
    await sandbox.uninstall()
  })
})
