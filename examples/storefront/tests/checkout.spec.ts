import { expect, test } from './shop.ts'

test('a card is charged, the server confirms, the buyer is thanked', async ({ shop, payments }) => {
  payments.answer('approve')
  await shop.open()
  await shop.payBy('Card')

  await shop.says('Your cups are on their way')
  expect(shop.confirmed).toHaveLength(1)
  const [{ args: [order] = [] } = {}] = payments.calls('request_pay')
  expect(order).toMatchObject({ pg: 'html5_inicis', amount: 59_000, merchant_uid: shop.confirmed[0] })
})

test('a card over its limit is refused, and the next one works', async ({ shop, payments }) => {
  payments.answer('decline')
  payments.answer('approve')
  await shop.open()
  await shop.payBy('Card')
  await shop.says('try another card')
  expect(shop.confirmed).toEqual([])

  await shop.pay()
  await shop.says('on their way')
})

test('a buyer who changes their mind keeps the order', async ({ shop, payments }) => {
  payments.answer('cancel')
  await shop.open()
  await shop.payBy('Card')
  await shop.says('Your order is still here')
  await shop.isReadyToSell()
})

test('a bank transfer is an order that waits for its money', async ({ shop, payments }) => {
  payments.answer('issueVirtualAccount')
  await shop.open()
  await shop.payBy('Bank transfer')
  await shop.says('as soon as your transfer arrives')
})

test('an amount somebody tampered with sends nothing', async ({ shop, payments }) => {
  payments.answer('approve', { tamper: { amount: 100 } })
  await shop.open()
  await shop.payBy('Card')
  await shop.says('Something is wrong')
})

test('the number of a payment that paid for something else sends nothing', async ({
  shop,
  payments,
  vendor,
}) => {
  const other = vendor.store.record({ merchant_uid: 'an order of last year', amount: 59_000 })
  payments.answer(({ merchant_uid }) => ({ success: true, merchant_uid, imp_uid: other.imp_uid }))
  await shop.open()
  await shop.payBy('Card')
  await shop.says('Something is wrong')
})

test('two quick clicks charge once', async ({ shop, payments }) => {
  payments.answer('slow', { delay: 500 })
  await shop.open()
  await shop.payTwiceInAHurry()
  await shop.says('on their way')
  expect(payments.calls('request_pay')).toHaveLength(1)
})

test('an order that was paid already is not charged again', async ({ shop, payments }) => {
  payments.answer('alreadyPaid')
  await shop.open()
  await shop.payBy('Card')
  await shop.says('refused')
})

test('a buyer who leaves without a word can come back to the order', async ({ shop, payments }) => {
  payments.answer('abandon')
  payments.answer('approve')
  await shop.open()
  await shop.payBy('Card')
  await expect.poll(() => payments.calls('request_pay')).toHaveLength(1)
  await shop.isReadyToSell()
  await shop.pay()
  await shop.says('on their way')
})

test('an ad blocker is named', async ({ shop, payments }) => {
  payments.answer('blockScript')
  await shop.open()
  await shop.payBy('Card')
  await shop.says('switch your ad blocker off')
  expect(shop.confirmed).toEqual([])
})
