import { expect, test } from './support/test.ts'

test('a virtual account is issued, and nothing is said to be paid', async ({ shop }) => {
  await shop.payThrough('NHN KCP')
  await shop.payBy('Virtual account')
  await shop.field('Deposit by').fill('2030-01-15')
  await shop.checkOut()

  expect(await shop.window.handed()).toMatchObject({ pay_method: 'vbank', vbank_due: '20300115' })
  await shop.window.issueAccount.click()
  await shop.says('unverified')
  await expect(shop.result).toContainText('a virtual account or billing key was issued')
})

for (const { name, field } of [
  { name: 'NHN KCP', field: 'kcpProducts' },
  { name: 'EasyPay (KICC)', field: 'kiccProducts' },
]) {
  test(`${name} takes an escrow order with its products`, async ({ shop }) => {
    await shop.payThrough(name)
    await shop.payBy('Virtual account')
    await shop.page.getByRole('checkbox', { name: 'Pay under escrow' }).check()
    await shop.page.getByRole('button', { name: 'Add a product' }).click()
    const second = shop.page.getByRole('group', { name: 'Product 2' })
    await second.getByLabel('Name').fill('Saucers')
    await second.getByLabel('Quantity').fill('2')
    await second.getByLabel('Amount').fill('8,000')
    const { merchant_uid } = await shop.shownObject()
    await shop.checkOut()

    expect(await shop.window.handed()).toMatchObject({
      escrow: true,
      [field]: [
        { orderNumber: `${merchant_uid}-1`, name: 'Moa mug set', quantity: 1, amount: 59000 },
        { orderNumber: `${merchant_uid}-2`, name: 'Saucers', quantity: 2, amount: 8000 },
      ],
    })
    await expect(shop.window.order).toContainText('Saucers')
    await shop.window.issueAccount.click()
    await shop.says('unverified')
  })
}

test('one card company is called directly, through the MID that may', async ({ shop }) => {
  await shop.payThrough('NHN KCP')
  await shop.field('Merchant id (MID)').fill('T0000')
  await shop.field('Card company to open at once').selectOption('Woori')
  await shop.field('Instalments at that company').selectOption('3 months')
  await shop.checkOut()

  const handed = await shop.window.handed()
  expect(handed.pg).toBe('kcp.T0000')
  expect(handed.card).toEqual({ direct: { code: '041', quota: 3 } })
  await shop.window.pay.click()
  const { raw } = await shop.says('unverified')
  if (!shop.isPhone) expect(raw).toMatchObject({ card_name: '우리카드', card_quota: 3 })
})

test('instalments on offer reach the gateway', async ({ shop }) => {
  await shop.field('Instalments on offer').selectOption('Up to 6 months')
  await shop.checkOut()
  expect(await shop.window.handed()).toMatchObject({ display: { card_quota: [2, 3, 4, 5, 6] } })
})

test('a phone bill through KCP carries the id of the buyer', async ({ shop }) => {
  await shop.payThrough('NHN KCP')
  await shop.payBy('Phone bill')
  await shop.field("The shop's id of the buyer").fill('moa-7')
  await shop.checkOut()
  expect(await shop.window.handed()).toMatchObject({ bypass: { shop_user_id: 'moa-7' }, digital: false })
})

test('price times quantity is what is paid', async ({ shop }) => {
  await shop.field('Price').fill('12,500')
  await shop.page.getByRole('button', { name: 'One more' }).click()
  await shop.page.getByRole('button', { name: 'One more' }).click()
  await expect(shop.payButton).toHaveText('Pay ₩37,500')
  await shop.checkOut()
  expect(await shop.window.handed()).toMatchObject({ amount: 37500 })
})
