import { expect, test } from './support/playground.ts'

test('a PC and a phone run the same request, and get the same result but for the way it came', async ({
  playground,
  page,
}) => {
  await playground.choose('kcp')
  await playground.run('approve')
  const [pc, phone] = [playground.device('pc'), playground.device('phone')]
  const {
    via: fromPc,
    raw: _pc,
    imp_uid: uidPc,
    merchant_uid: orderPc,
    askedFor: _1,
    ...onPc
  } = await pc.ends('unverified')
  const {
    via: fromPhone,
    raw: _phone,
    imp_uid: uidPhone,
    merchant_uid: orderPhone,
    askedFor: _2,
    ...onPhone
  } = await phone.ends('unverified')
  expect([fromPc, fromPhone]).toEqual(['callback', 'redirect'])
  expect(onPhone).toEqual(onPc)
  expect(orderPhone).not.toBe(orderPc)
  expect(uidPhone).not.toBe(uidPc)
  await expect(page.getByTestId('compare')).toHaveAttribute('data-equal', 'true')

  // Each step is there to be looked into, in the order it happened.
  for (const [device, answer] of [
    [pc, 'callback'],
    [phone, 'redirect'],
  ] as const) {
    const order = ['checked', 'init', 'request', 'opened', 'answered', answer, 'result', 'server']
    await expect(device.step('server')).toContainText('paid')
    const steps = device.timeline.getByRole('listitem').and(page.locator('.step'))
    expect(await steps.evaluateAll((all) => all.map((one) => one.dataset.testid))).toEqual(
      order.map((kind) => `step-${kind}`),
    )
    expect(await device.json('request')).toMatchObject({ pg: 'kcp', pay_method: 'card', amount: 59_000 })
  }
  expect(await pc.json('callback')).toMatchObject({ success: true, merchant_uid: orderPc })
  expect(await phone.json('redirect')).toMatchObject({ imp_success: 'true', merchant_uid: orderPhone })
  expect(await phone.json('server')).toMatchObject({ response: { merchant_uid: orderPhone, amount: 59_000 } })
})

for (const [answer, outcome, code] of [
  ['decline', 'failed', 'F0004'],
  ['cancel', 'cancelled', 'F0004'],
  ['alreadyPaid', 'failed', 'F500'],
] as const)
  test(`the gateway answers as chosen: ${answer}`, async ({ playground }) => {
    await playground.run(answer)
    for (const device of ['pc', 'phone'] as const)
      expect(await playground.device(device).ends(outcome)).toMatchObject({ code })
  })

test('a buyer who leaves without an answer is seen on both devices', async ({ playground }) => {
  await playground.run('abandon')
  const [pc, phone] = [playground.device('pc'), playground.device('phone')]
  expect(await pc.ends('abandoned')).toMatchObject({ via: 'none', imp_uid: null })
  // The page in the phone is a new one: it has nothing to read.
  await expect(phone.step('noAnswer')).toBeAttached()
  await expect(phone.state).toHaveAttribute('data-state', 'over')
})

test('a person presses the buttons, in each window on its own', async ({ playground }) => {
  await playground.choose('kcp')
  await playground.preset('vbank')
  await playground.run()
  const [pc, phone] = [playground.device('pc'), playground.device('phone')]
  await pc.show()
  await pc.window.getByTestId('issue-vbank').click()
  await phone.show()
  await phone.window.getByTestId('decline').click()
  await pc.ends('unverified')
  await phone.ends('failed')
  await expect(playground.page.getByTestId('compare')).toHaveAttribute('data-equal', 'false')
  await expect(pc.step('server')).toContainText('ready')

  // The shop in the frame can be used by itself, and a window that stays open does not block the next run.
  await phone.screen.getByTestId('frame-pay').click()
  await expect(phone.window.getByTestId('decline')).toBeVisible()
  await playground.run('approve', 'phone')
  await phone.ends('unverified')
})

test('a wrong request opens no window, and the timeline says why', async ({ playground }) => {
  await playground.choose('kicc')
  await (await playground.field('buyer_tel')).fill('')
  await playground.run('approve', 'pc')
  const pc = playground.device('pc')
  await expect(pc.step('refused')).toContainText('buyer_tel is required')
  await expect(pc.step('opened')).toHaveCount(0)
  await expect(playground.page.getByTestId('timeline-phone')).toHaveCount(0)
})

test('a gateway of the newer way, a gateway with a window of its own, and a billing key', async ({
  playground,
}) => {
  await playground.choose('tosspayments')
  await playground.run('approve')
  for (const device of ['pc', 'phone'] as const) await playground.device(device).ends('unverified')

  await playground.choose('payco')
  await playground.run('approve', 'pc')
  const pc = playground.device('pc')
  await expect(pc.step('opened')).toContainText('a window of its own')
  await pc.ends('unverified')
  await playground.run('blockPopup', 'pc')
  expect(await pc.ends('abandoned')).toMatchObject({ code: 'POPUP_BLOCKED' })

  await playground.choose('kcp_billing')
  await playground.run('approve', 'phone')
  const phone = playground.device('phone')
  await phone.ends('unverified')
  expect(await phone.json('request')).toMatchObject({ customer_uid: 'moa-card-1' })
})

test('a payment window that breaks is said to be broken', async ({ playground, page }) => {
  await page.route('**/pg.html*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<script>throw new Error("the window broke")</script>' }),
  )
  await playground.run('approve')
  for (const device of ['pc', 'phone'] as const)
    await expect(playground.device(device).step('windowError')).toContainText(
      /does not respond|the window broke/,
    )
  await expect(playground.verdict).toHaveText('This request can be sent')
})
