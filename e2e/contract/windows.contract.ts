/**
 * What the sandbox's own windows answer has the shape of what the vendor's servers are known to answer (facts:
 * responses.json, certification.json). For an SDK that was given there is nothing to look at: its windows are made here.
 */
import responses from '../../test/fixtures/facts/responses.json' with { type: 'json' }
import { site } from './page.ts'
import type { Shop } from './shop.ts'
import { expect, phone, test } from './test.ts'

test.use({ store: { channels: ['html5_inicis', 'nice_v2', 'certification.danal'] } })

test.beforeEach(({ needs }) => needs('windows'))

const known = (name: string, path: string): Record<string, unknown> => {
  const found = responses.find((response) => response.case === name && response.path === path)
  if (!found) throw new Error(`no answer "${name}" in responses.json`)
  return found.object
}

/** Which fields there are, and of what type. */
const shapeOf = (answer: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [key, value === null ? 'null' : typeof value]),
  )

const buyer = {
  buyer_name: '홍길동',
  buyer_email: 'buyer@example.com',
  buyer_tel: '010-0000-0000',
  buyer_addr: '서울특별시 강남구',
  buyer_postcode: '01181',
}

const press = (shop: Shop, id: string) =>
  shop.page.frameLocator('iframe[src*="pg.html"]').getByTestId(id).click()

const windows = [
  ['html5_inicis', 'classic', 'card', 'pay', 'paid, card'],
  ['html5_inicis', 'classic', 'card', 'decline', 'cancelled or failed in the window'],
  ['html5_inicis', 'classic', 'card', 'cancel', 'cancelled or failed in the window'],
  ['html5_inicis', 'classic', 'vbank', 'issue-vbank', 'virtual account issued'],
  ['nice_v2', 'checkout', 'card', 'pay', 'paid'],
  ['nice_v2', 'checkout', 'card', 'cancel', 'cancelled in the window'],
] as const
for (const [pg, path, pay_method, id, name] of windows)
  test(`${path}: ${id} by ${pay_method} has the fields of "${name}" [7.1, 7.2]`, async ({ shop }) => {
    await shop.ready()
    await shop.pay({ pg, pay_method, ...buyer })
    await press(shop, id)
    expect(shapeOf(await shop.answer())).toEqual(shapeOf(known(name, path)))
  })

for (const [id, success] of [
  ['certify', true],
  ['cancel', false],
] as const)
  test(`a person: ${id} [certification.json: callback]`, async ({ shop }) => {
    await shop.ready()
    await shop.certify({ pg: 'danal', name: '홍길동' })
    await press(shop, id)
    const answer = await shop.answer()
    expect(answer).toMatchObject({ success, merchant_uid: 'person-1' })
    const failure = success ? [] : ['error_code', 'error_msg']
    expect(Object.keys(answer).sort()).toEqual(
      [...failure, 'imp_uid', 'merchant_uid', 'pg_provider', 'pg_type', 'success'].sort(),
    )
  })

test.describe('on a phone', () => {
  test.use(phone)

  const returns = [
    ['pay', 'redirect, paid (server)'],
    ['cancel', 'redirect, failed (server)'],
  ] as const
  for (const [id, name] of returns)
    test(`${id} comes back with the keys of "${name}" [7.5]`, async ({ shop }) => {
      await shop.ready()
      await shop.pay({ pg: 'html5_inicis', m_redirect_url: `${site}/complete?cart=7` })
      await shop.page.getByTestId(id).click()
      await shop.page.waitForURL(/\/complete/)
      const { cart, ...told } = Object.fromEntries(new URL(shop.page.url()).searchParams)
      expect(cart).toBe('7')
      expect(shapeOf(told)).toEqual(shapeOf(known(name, 'redirect')))
    })

  test('a person comes back with three keys [certification.json: redirectQuery]', async ({ shop }) => {
    await shop.ready()
    await shop.certify({ pg: 'danal', m_redirect_url: `${site}/complete` })
    await shop.page.getByTestId('certify').click()
    await shop.page.waitForURL(/\/complete/)
    const told = Object.fromEntries(new URL(shop.page.url()).searchParams)
    expect(Object.keys(told)).toEqual(['imp_uid', 'merchant_uid', 'success'])
    expect(told.success).toBe('true')
  })
})
