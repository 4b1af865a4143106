/** Every shape of answer that the vendor's servers are known to give is handed over as it is (facts: responses.json). */
import responses from '../../test/fixtures/facts/responses.json' with { type: 'json' }
import { expect, test } from './test.ts'

interface Response {
  readonly case: string
  readonly sdk: string
  readonly path: string
  readonly device: string
  readonly object: Record<string, unknown>
}

/** Made by the SDK itself, and tested where they come from. */
const bySdk = /^(F1001|NOT_READY|NOT READY)/
const all = (responses as readonly Response[]).filter(({ case: name }) => !bySdk.test(name))

for (const { case: name, object } of all.filter(({ path, device }) => path === 'classic' && device === 'PC'))
  test(`classic: ${name} [7.1]`, async ({ shop, gateway, needs }) => {
    const { portoneErrorCode, ...kept } = object
    if (portoneErrorCode !== undefined) await needs('checkout')
    await shop.ready()
    await shop.pay({ pg: 'kcp' })
    await gateway.asked()
    await shop.covered()
    await gateway.answer(object)
    expect(await shop.answer()).toEqual(kept)
    await shop.covered(false)
  })

test.describe('checkout', () => {
  test.use({ store: { channels: ['nice_v2', 'kcp'] } })

  const cases = ['paid', 'cancelled in the window', 'billing key issued', 'billing key failed']
  for (const { case: name, object } of all.filter((it) => it.path === 'checkout' && cases.includes(it.case)))
    test(`checkout: ${name} [7.2]`, async ({ shop, gateway, needs }) => {
      await needs('checkout')
      const customer_uid = name.startsWith('billing') ? 'customer-1' : undefined
      await shop.ready()
      await shop.pay({ pg: 'nice_v2', customer_uid, merchant_uid: object.merchant_uid })
      await gateway.asked()
      await gateway.answer(object)
      expect(await shop.answer()).toEqual(object)
    })
})
