import { ShopServer } from './support/shop-server.ts'
import { expect, test } from './support/test.ts'

test("a server finds what was paid, by the id in the shop's result", async ({ shop, request, isMobile }) => {
  await shop.checkOut()
  await shop.window.pay.click()
  const { imp_uid, merchant_uid } = await shop.says('paid')
  const server = await ShopServer.open(request)
  expect(await server.payment(imp_uid)).toMatchObject({
    merchant_uid,
    amount: 59_000,
    status: 'paid',
    pg_provider: 'html5_inicis',
    channel: isMobile ? 'mobile' : 'pc',
  })
})

test('a server finds a failure, with the reason the buyer read', async ({ shop, request }) => {
  await shop.checkOut()
  await shop.window.decline.click()
  const { imp_uid, message } = await shop.says('failed')
  const server = await ShopServer.open(request)
  expect(await server.payment(imp_uid)).toMatchObject({ status: 'failed', fail_reason: message })
})

test('what the gateway refused, because another amount was registered, was never paid', async ({
  shop,
  request,
}) => {
  await shop.tamper({ unregistered: false })
  await shop.checkOut()
  await shop.window.pay.click()
  const { imp_uid } = await shop.says('failed')
  expect(await (await ShopServer.open(request)).payment(imp_uid)).toBeNull()
})
