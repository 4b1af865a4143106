import { gateways } from './support/gateways.ts'
import { expect, test } from './support/test.ts'

for (const { code, name } of gateways) {
  test.describe(name, () => {
    test.beforeEach(async ({ shop }) => {
      await shop.payThrough(name)
    })

    test('a payment comes back unverified, with the ids to ask the vendor for', async ({ shop }) => {
      const shown = await shop.shownObject()
      await shop.checkOut()
      await expect(shop.window.amount).toContainText('59,000')
      expect(await shop.window.handed()).toEqual(shown)
      expect(shown.pg).toBe(code)
      await shop.window.pay.click()

      const result = await shop.says('unverified')
      expect(result.imp_uid).toMatch(/^imp_\d{12}$/)
      expect(result).toMatchObject({
        merchant_uid: shown.merchant_uid,
        matched: true,
        otherPg: null,
        code: null,
      })
      expect(result).not.toHaveProperty('success')
      await expect(shop.result.getByTestId('proof')).toContainText('Only your server can tell')
      await expect(shop.page.getByTestId('result-title')).toBeFocused()
    })

    test('a declined payment says why, and the buyer can order again', async ({ shop }) => {
      await shop.checkOut()
      await shop.window.decline.click()

      const result = await shop.says('failed')
      expect(result.code).toBe('F0004')
      await expect(shop.page.getByTestId('result-message')).toContainText('한도초과')
      await shop.orderAgain()
      expect((await shop.shownObject()).merchant_uid).not.toBe(result.merchant_uid)
    })

    test('a cancelled payment is not taken for a failure', async ({ shop }) => {
      await shop.checkOut()
      await shop.window.cancel.click()

      await shop.says('cancelled')
      await expect(shop.result).toContainText('let the buyer pay again')
      await shop.orderAgain()
    })
  })
}
