/** Which messages count as an answer, and what becomes of the others (facts: sdk-behaviour.md, 6.1, by number). */
import { postFromNewFrame } from './sandbox-end.ts'
import { expect, message, test } from './test.ts'

test.beforeEach(async ({ shop, gateway }) => {
  await shop.ready()
  await shop.pay({ pg: 'kcp' })
  await gateway.asked()
  await shop.covered()
})

test('one from another origin is ignored [6.1 msg-other-origin]', async ({ shop, gateway }) => {
  const { requestId } = await gateway.asked()
  const forged = message('done', requestId, { success: true })
  await shop.page.route('https://elsewhere.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>elsewhere</title>' }),
  )
  await shop.page.evaluate((text) => window.postMessage(text, '*'), forged)
  await postFromNewFrame(shop.page, 'https://elsewhere.test/', forged)
  await shop.silence()
  expect((await shop.cover()).shown).toBe(true)
  await gateway.answer({ success: false })
  expect(await shop.answer()).toEqual({ success: false })
})

test('one of that origin counts, whichever window it is from [6.1]', async ({ shop, gateway }) => {
  const { requestId } = await gateway.asked()
  await gateway.postFromElsewhere(message('done', requestId, { success: true }))
  expect(await shop.answer()).toEqual({ success: true })
  await shop.covered(false)
})

const odd = [
  ['text that is no JSON', 'hello', 'msg-not-json'],
  ['an object', { action: 'done', data: {} }, 'msg-object'],
  ['an action nobody knows', JSON.stringify({ action: 'hello', data: {} }), 'msg-unknown-action'],
  ['an answer for nobody', message('done', 'req_0', { success: true }), 'msg-other-request'],
] as const
for (const [what, said, scenario] of odd)
  test(`${what} closes the box and calls nobody back [6.1 ${scenario}]`, async ({ shop, gateway }) => {
    await gateway.post(said)
    await shop.covered(false)
    await shop.silence()
    expect(await shop.book('alerts')).toEqual([])
  })

test('any action with the request_id is the answer [6.1 msg-unknown-action-with-id]', async ({
  shop,
  gateway,
}) => {
  const { requestId } = await gateway.asked()
  await gateway.post(message('hello', requestId, { hello: 1 }))
  expect(await shop.answer()).toEqual({ hello: 1 })
})
