/** Gateways that open a window of their own on a PC. */
import type { Page } from '@playwright/test'
import { expect, pc, site, test } from '../support/kit.ts'

test.describe('on a PC', () => {
  test.use(pc)

  test('a gateway with a window of its own answers, and the window goes', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('approve')
    const popup = shop.page.waitForEvent('popup')
    await shop.buy({ pg: 'payco' })
    const opened = await popup
    expect((await shop.told())[0]).toMatchObject({ success: true, pg_provider: 'payco' })
    await expect.poll(() => opened.isClosed()).toBe(true)
    await sandbox.uninstall()
  })

  test('its window closed by the buyer is a cancellation', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('closeWindow')
    await shop.buy({ pg: 'payco' })
    expect((await shop.told())[0]).toMatchObject({
      success: false,
      error_msg: '사용자가 결제를 취소하셨습니다',
    })
    await sandbox.uninstall()
  })

  test('its window closed without a word leaves the overlay and no answer', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('abandon')
    const popup = shop.page.waitForEvent('popup')
    await shop.buy({ pg: 'payco' })
    const opened = await popup
    await expect.poll(() => opened.isClosed()).toBe(true)
    await expect(shop.page.locator('.imp-dialog')).toBeVisible()
    await shop.told(0)
    await sandbox.uninstall()
  })

  test('its window blocked is an alert and silence', async ({ shop, kit }) => {
    const sandbox = kit()
    await sandbox.install()
    sandbox.answer('blockPopup')
    const alert = shop.page.waitForEvent('dialog')
    const windows: Page[] = []
    shop.page.on('popup', (popup) => windows.push(popup))
    await shop.page.goto(`${site}/#${encodeURIComponent('{"pg":"payco"}')}`)
    const paying = shop.pay()
    const dialog = await alert
    expect(dialog.message()).toContain('팝업')
    await dialog.accept()
    await paying
    await expect(shop.page.locator('.imp-dialog')).toBeVisible()
    expect(windows).toEqual([])
    await shop.told(0)
    await sandbox.uninstall()
  })
})
