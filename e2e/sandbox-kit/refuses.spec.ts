/** What the kit refuses, and what fails the test. */
import { expect, iphone, pc, refusal, site, test, wrong } from '../support/kit.ts'

test.describe('on a PC', () => {
  test.use(pc)

  test('an open window takes an answer that comes later, and a person can still press', async ({
    shop,
    kit,
  }) => {
    const sandbox = kit({ onUnexpected: 'person' })
    await sandbox.install()
    await shop.buy()
    await expect(shop.frame.getByTestId('pay')).toBeVisible()
    sandbox.answer('decline')
    expect((await shop.told())[0]).toMatchObject({ success: false })

    await shop.buy({ merchant_uid: 'order-2' })
    await shop.frame.getByTestId('pay').click()
    expect((await shop.told())[0]).toMatchObject({ success: true })
    expect(refusal(() => sandbox.answer('approve', { merchant_uid: 'order-2' }))).toMatch(
      /^NOT_OPEN: .*order-2 is not open: it has ended \(pay\)/,
    )
    await shop.buy({ merchant_uid: 'order-3' })
    await expect(shop.frame.getByTestId('pay')).toBeVisible()
    expect(refusal(() => sandbox.answer('issueVirtualAccount'))).toContain('UNFIT')
    expect(refusal(() => sandbox.answer('alreadyPaid'))).toContain('decided before a window opens')
    await shop.page.goto(`${site}/elsewhere`)
    expect(refusal(() => sandbox.answer('approve', { merchant_uid: 'order-3' }))).toContain(
      'its window is gone',
    )
    await sandbox.uninstall()
  })

  test('a payment nobody expected says so in its window and fails the test', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    await shop.buy()
    await expect(shop.frame.getByRole('status')).toContainText('no answer was queued')
    expect(await wrong(sandbox)).toEqual([
      expect.stringMatching(/^order order-1 was paid for through kcp and no answer was queued/),
    ])
    await shop.told(0)
  })

  for (const [how, order, reason] of [
    ['issueVirtualAccount', {}, 'its pay_method is "card", and only "vbank" gives a virtual account'],
    ['approve', { pay_method: 'vbank' }, 'use "issueVirtualAccount"'],
    ['closeWindow', {}, 'kcp opens in a frame over the shop here, not in a window of its own: use "abandon"'],
    ['blockPopup', { pg: 'tosspayments' }, 'tosspayments opens in a frame'],
  ] as const)
    test(`${how} that cannot apply says why and fails the test`, async ({ shop, kit }) => {
      const sandbox = kit()
      await sandbox.install()
      sandbox.answer(how)
      await shop.buy(order)
      await expect(shop.frame.getByRole('status')).toContainText(reason)
      const [problem, ...rest] = await wrong(sandbox)
      expect(problem).toMatch(new RegExp(`^"${how}" cannot apply to order order-1: `))
      expect(problem).toContain(reason)
      expect(rest).toEqual([])
    })

  test('an answer never used fails the test, in words', async ({ kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('approve')
    sandbox.answer('decline', { merchant_uid: 'order-9' })
    sandbox.answer('blockScript')
    expect(await wrong(sandbox)).toEqual([
      '"approve" was queued and never used: no payment came for it.',
      '"decline" was queued and never used: order order-9 was not paid for.',
      '"blockScript" was queued and no page asked for the script after that.',
    ])
  })

  test('one context has one sandbox, and after it another', async ({ shop, kit }) => {
    const [first, second] = [kit(), kit({ onUnexpected: 'approve' })]
    await first.install()
    await expect(second.install()).rejects.toThrow('this context has a sandbox already')
    await expect(first.install()).rejects.toThrow('installed already')
    await first.uninstall()
    expect(refusal(() => first.answer('approve'))).toContain('NOT_INSTALLED')
    await second.install()
    await shop.buy()
    await shop.told()
    await second.uninstall()
  })
})

test.describe('on a phone', () => {
  test.use(iphone)

  test('an address cannot be returned to twice', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('answerTwice')
    await shop.buy()
    await expect(shop.page.getByRole('status')).toContainText('m_redirect_url is returned to once')
    expect(await wrong(sandbox)).toHaveLength(1)
  })
})
