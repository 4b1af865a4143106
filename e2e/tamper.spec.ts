import { ShopServer } from './support/shop-server.ts'
import { expect, test } from './support/test.ts'

test('a tampered amount is not paid: the gateway knows what the server registered', async ({ shop }) => {
  await shop.tamper({ unregistered: false })
  await shop.checkOut()
  await expect(shop.window.amount).toContainText('1,000')
  await shop.window.pay.click()
  await shop.says('failed')
  await expect(shop.page.getByTestId('result-note')).toContainText('59000 was registered')
})

test('a tampered amount that was paid is refused and given back', async ({ shop, request }) => {
  await shop.tamper({ unregistered: true })
  await shop.checkOut()
  await shop.window.pay.click()
  const { imp_uid, merchant_uid } = await shop.says('refused')
  await expect(shop.page.getByTestId('result-note')).toContainText('not the amount of the order')
  await expect(shop.serverLog).toContainText('Refused: another amount (order ₩59,000, paid ₩1,000)')
  await expect(shop.serverLog).toContainText('gave ₩1,000 back')
  const server = await ShopServer.open(request)
  expect(await server.payment(imp_uid)).toMatchObject({
    merchant_uid,
    status: 'cancelled',
    cancel_amount: 1_000,
  })
})

test('a forged return address is refused', async ({ shop }) => {
  await shop.page.getByTestId('drawer').locator('summary').click()
  await shop.page.getByRole('button', { name: 'Open a forged return address' }).click()
  const { outcome, imp_uid } = await shop.says('refused')
  expect({ outcome, imp_uid }).toEqual({ outcome: 'unverified', imp_uid: 'imp_123412341234' })
  await expect(shop.page.getByTestId('result-note')).toContainText('Nobody paid under that payment id')
  expect((await shop.serverDid()).slice(-2)).toEqual(['payment-unknown', 'refused'])
})

test('the payment of one order is not taken for another, nor for an order that is none', async ({
  shop,
  request,
}) => {
  await shop.checkOut()
  await shop.window.pay.click()
  const { imp_uid } = await shop.says('paid')
  const lines = [{ id: 'teapot', quantity: 20 }]
  const made = await request.post('/shop/api/orders', { data: { lines } })
  const { merchant_uid } = (await made.json()) as { merchant_uid: string }
  const back = (order: string) =>
    `/complete.html?${new URLSearchParams({ imp_uid: imp_uid ?? '', merchant_uid: order, imp_success: 'true' }).toString()}`

  await shop.page.goto(back(merchant_uid))
  await shop.says('refused')
  await expect(shop.page.getByTestId('result-note')).toContainText('payment of another order')
  await shop.page.goto(back('order1'))
  await shop.says('refused')
  await expect(shop.page.getByTestId('result-note')).toContainText('no such order')
})
