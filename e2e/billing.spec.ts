import { gateways } from './support/gateways.ts'
import { expect, test } from './support/test.ts'

for (const { billing } of gateways) {
  test(`${billing.name} registers a card for later`, async ({ shop }) => {
    await shop.payThrough(billing.name)
    await shop.registerACard()
    await shop.field('Name for this card').fill('buyer-7-card-1')
    await shop.checkOut()

    expect(await shop.window.handed()).toMatchObject({ pg: billing.code, customer_uid: 'buyer-7-card-1' })
    await shop.window.pay.click()
    const result = await shop.says('unverified')
    expect(result.imp_uid).toMatch(/^imp_\d{12}$/)
    expect(result.matched).toBe(true)
  })
}

test('a gateway that charges while it registers says so, and does not stand in the way', async ({ shop }) => {
  await shop.payThrough('Kakao Pay')
  await shop.registerACard()
  await expect(shop.page.getByTestId('issues-price')).toContainText('charged at once')
  await shop.checkOut()
  await expect(shop.window.pay).toBeVisible()
})
