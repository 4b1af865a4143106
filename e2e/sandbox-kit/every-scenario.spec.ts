/**
 * Every scenario by its name, on both of the SDK's paths, on a PC and on a phone: it comes about, or says why it cannot.
 * `blockScript` belongs to no payment and stands in set-up.spec.ts.
 */
import type { Page } from '@playwright/test'
import type { Scenario } from 'iamport-browser/sandbox/playwright'
import { expect, iphone, pc, type Shop, test, wrong } from '../support/kit.ts'

type Told = Record<string, unknown>

/** What the shop was told, in the callback or in the address it came back to. */
const told = async (shop: Shop, isAway: boolean, times = 1): Promise<Told> =>
  isAway ? shop.returned() : ((await shop.told(times)).at(-1) ?? {})

const ids = { merchant_uid: 'order-1', imp_uid: expect.stringMatching(/^imp_\d{12}$/) as unknown }

const paid = async (shop: Shop, isAway: boolean): Promise<void> => {
  const answer = await told(shop, isAway)
  expect(answer).toMatchObject(ids)
  expect(answer).not.toHaveProperty('error_msg')
}

const failed = async (shop: Shop, isAway: boolean): Promise<void> => {
  expect(await told(shop, isAway)).toMatchObject({ ...ids, error_msg: expect.any(String) })
}

/** The window, wherever it is. */
const windowOf = async (shop: Shop, popup: Promise<Page> | undefined, isAway: boolean) =>
  popup ? await popup : isAway ? shop.page : shop.frame

/** Where a payment happens: on the classic path in a frame and in a window, on the checkout path in a frame; on a phone
 * each takes the shop's place. */
const places = ['kcp', 'payco', 'tosspayments'] as const

for (const device of ['PC', 'phone'] as const)
  for (const pg of places)
    test.describe(`${pg} on a ${device}`, () => {
      test.use(device === 'PC' ? pc : iphone)
      const isAway = device === 'phone'
      const ownWindow = pg === 'payco' && !isAway

      test('approve, decline, cancel, slow and issueVirtualAccount', async ({ shop, kit }) => {
        const sandbox = kit()
        await sandbox.install()
        for (const [scenario, ends, order] of [
          ['approve', paid],
          ['decline', failed],
          ['cancel', failed],
          ['slow', paid],
          ['issueVirtualAccount', paid, { pay_method: 'vbank' }],
        ] as const) {
          sandbox.answer(scenario, scenario === 'slow' ? { delay: 300 } : {})
          await shop.buy({ pg, ...order })
          await ends(shop, isAway)
        }
        await sandbox.uninstall()
      })

      test('alreadyPaid, on the page itself and before a window', async ({ shop, kit }) => {
        const sandbox = kit()
        await sandbox.install()
        sandbox.answer('alreadyPaid')
        await shop.buy({ pg })
        expect((await shop.told())[0]).toMatchObject({ merchant_uid: 'order-1', error_code: 'F500' })
        await sandbox.uninstall()
      })

      test('abandon', async ({ shop, kit }) => {
        const sandbox = kit()
        await sandbox.install()
        // Long enough to be seen, where it is only seen.
        sandbox.answer('abandon', { delay: 500 })
        const left = isAway
          ? shop.page.waitForURL(/pg\.html/).then(() => shop.page.waitForURL(/\/checkout\?/))
          : ownWindow
            ? shop.page.waitForEvent('popup').then((popup) => expect.poll(() => popup.isClosed()).toBe(true))
            : Promise.resolve()
        await shop.buy({ pg })
        await left
        if (!isAway && !ownWindow) {
          await expect(shop.overlay).toBeVisible()
          await expect(shop.overlay).toBeHidden()
        }
        await shop.told(0)
        await sandbox.uninstall()
      })

      test('neverAnswer', async ({ shop, kit }) => {
        const sandbox = kit()
        await sandbox.install()
        sandbox.answer('neverAnswer')
        const popup = ownWindow ? shop.page.waitForEvent('popup') : undefined
        await shop.buy({ pg })
        await expect((await windowOf(shop, popup, isAway)).getByTestId('pay')).toBeVisible()
        if (!isAway) await shop.told(0)
        await sandbox.uninstall()
      })

      for (const [scenario, can, reason] of [
        ['answerTwice', !isAway, 'm_redirect_url is returned to once'],
        ['closeWindow', ownWindow, 'not in a window of its own: use "abandon"'],
        ['blockPopup', ownWindow, 'not in a window of its own'],
      ] as [Scenario, boolean, string][])
        test(`${scenario}${can ? '' : ' cannot be, and says so'}`, async ({ shop, kit }) => {
          const sandbox = kit()
          await sandbox.install()
          sandbox.answer(scenario)
          const blocked = shop.page.waitForEvent('dialog', { timeout: 0 }).then(async (dialog) => {
            await dialog.accept()
            return dialog.message()
          })
          blocked.catch(() => undefined)
          await shop.buy({ pg })
          if (!can) {
            const window = isAway ? shop.page : shop.frame
            if (!ownWindow) await expect(window.getByRole('status')).toContainText(reason)
            expect(await wrong(sandbox)).toEqual([expect.stringContaining(reason)])
            return
          }
          if (scenario === 'blockPopup') expect(await blocked).toContain('팝업')
          else if (scenario === 'answerTwice') expect(await told(shop, false, 2)).toMatchObject(ids)
          else await failed(shop, false)
          await sandbox.uninstall()
        })
    })
