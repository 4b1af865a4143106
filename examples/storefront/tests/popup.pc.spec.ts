// PAYCO opens a window of its own on a PC; on a phone it takes the shop's place like the others.
import { test } from './shop.ts'

test("a closed PAYCO window is the buyer's no", async ({ shop, payments }) => {
  payments.answer('closeWindow')
  payments.answer('approve')
  await shop.open()
  await shop.payBy('PAYCO')
  await shop.says('You cancelled')

  await shop.pay()
  await shop.says('on their way')
})
