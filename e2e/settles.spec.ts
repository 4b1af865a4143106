import { Checkout, expect, test } from './support/checkout.ts'

test('the callback comes twice: the first answer counts', async ({ checkout, page }) => {
  await checkout.openBadly('box')
  await checkout.tap()
  await page.evaluate(() => {
    window.bad.answer({ error_code: 'F400', error_msg: '한도초과', imp_uid: null })
    window.bad.answer({ success: true })
  })
  expect((await checkout.result()).outcome).toBe('failed')
})

test('the SDK throws: an error with its cause, and the next payment works', async ({ checkout, page }) => {
  await checkout.openBadly('throw')
  await checkout.tap()
  await expect
    .poll(() => checkout.endings())
    .toEqual([{ error: expect.objectContaining({ name: 'SdkContractError', code: 'SDK_THREW' }) as unknown }])
  await checkout.leftNothing()
  await page.evaluate(() => (window.bad.way = 'box'))
  await checkout.tap()
  await checkout.answer()
  expect((await checkout.result(2)).outcome).toBe('unverified')
})

for (const way of ['alert', 'alertAtOnce']) {
  test(`the SDK alerts in place of answering: an outcome with its text, not an alert (${way})`, async ({
    checkout,
    page,
  }) => {
    await checkout.openBadly(way)
    await checkout.tap()
    expect(await checkout.result()).toMatchObject({
      outcome: 'abandoned',
      code: 'SDK_ALERT',
      message:
        way === 'alert' ? '요청 처리 중 오류가 발생하였습니다. undefined' : '결제 요청 정보가 없습니다.',
    })
    expect(checkout.alerts).toEqual([])
    await page.evaluate(() => (window.bad.way = 'box'))
    await checkout.tap()
    await checkout.answer()
    expect((await checkout.result(2)).outcome).toBe('unverified')
  })
}

test('the SDK alerts before anything was seen, and stays silent: an outcome with its text', async ({
  checkout,
  page,
}) => {
  await page.clock.install()
  await checkout.openBadly('lateAlert')
  await checkout.tap()
  await checkout.pass(6_000)
  expect(await checkout.result()).toMatchObject({ outcome: 'abandoned', code: 'SDK_ALERT' })
  // It may have been the page's own, so the buyer sees it.
  expect(checkout.alerts).toEqual(['가맹점 정보를 조회할 수 없습니다.'])
})

test('cancelled in a layer that only alerts, as SmilePay does', async ({ checkout, page }) => {
  await checkout.openBadly('box')
  await checkout.tap()
  await expect.poll(() => page.evaluate(() => window.shop.left())).toMatchObject({ covered: true })
  await page.evaluate(() => window.bad.cancelInLayer())
  expect(await checkout.result()).toMatchObject({
    outcome: 'abandoned',
    code: 'SDK_ALERT',
    message: '결제를 취소하셨습니다.',
  })
  expect(checkout.alerts).toEqual(['결제를 취소하셨습니다.'])
})

test("an alert of the page's own during a payment changes nothing", async ({ checkout, page }) => {
  await checkout.openBadly('box')
  await checkout.tap()
  await expect.poll(() => page.evaluate(() => window.shop.left())).toMatchObject({ covered: true })
  await page.evaluate(() => window.alert('Your basket is kept for ten minutes.'))
  await checkout.answer()
  expect((await checkout.result()).outcome).toBe('unverified')
  expect(checkout.alerts).toHaveLength(1)
})

for (const end of ['hide', 'remove'] as const) {
  test(`the overlay goes without a word: ${end}`, async ({ checkout, page }) => {
    await page.clock.install()
    await checkout.openBadly('box')
    await checkout.tap()
    await checkout.pass(3_000)
    expect(await checkout.endings()).toEqual([])
    await page.evaluate((how) => window.bad[how](), end)
    await checkout.pass(3_000)
    expect((await checkout.result()).outcome).toBe('abandoned')
  })
}

test('/users/pg fails: the SDK shows nothing and waits for ever, the payment does not', async ({
  checkout,
  page,
}) => {
  await page.clock.install()
  await checkout.openBadly('nothing')
  await checkout.tap()
  await checkout.pass(19_000)
  expect(await checkout.endings()).toEqual([])
  await checkout.pass(2_000)
  expect((await checkout.result()).outcome).toBe('abandoned')
})

test('no channel is registered: the sandbox waits for ever as well', async ({ checkout, page }) => {
  await page.clock.install()
  await checkout.open('?only=')
  await checkout.tap()
  await checkout.pass(21_000)
  expect((await checkout.result()).outcome).toBe('abandoned')
})

test('the network drops while the frame loads: the caller gets out from under it', async ({
  checkout,
  page,
}) => {
  await page.route('**/pg.html*', (route) => route.abort())
  await checkout.open()
  await checkout.tap()
  await expect.poll(() => page.evaluate(() => window.shop.left())).toMatchObject({ covered: true })
  await page.evaluate(() => window.shop.giveUp())
  expect((await checkout.result()).outcome).toBe('abandoned')
  await page.unroute('**/pg.html*')
  await checkout.tap()
  await checkout.frame.getByTestId('pay').click()
  expect((await checkout.result(2)).outcome).toBe('unverified')
})

for (const pg of ['kcp', 'tosspayments']) {
  test(`the caller aborts, or the time is up: ${pg}`, async ({ checkout, page }) => {
    await page.clock.install()
    await checkout.open(`?pg=${pg}`)
    await checkout.tap()
    await checkout.pass(1_000)
    await expect(checkout.frame.getByTestId('pay')).toBeVisible()
    await page.evaluate(() => window.shop.giveUp())
    await checkout.pass(1_000)
    expect((await checkout.result()).outcome).toBe('abandoned')
    await page.evaluate(() => void window.shop.pay('order2', { timeout: 5_000 }))
    await checkout.pass(4_000)
    expect(await checkout.endings()).toHaveLength(1)
    await checkout.pass(2_000)
    expect((await checkout.result(2)).outcome).toBe('abandoned')
  })

  test(`junk, foreign-origin and near-miss messages change nothing: ${pg}`, async ({ checkout, page }) => {
    await checkout.open(`?pg=${pg}`)
    await checkout.tap()
    await expect(checkout.frame.getByTestId('pay')).toBeVisible()
    await page.evaluate(() => {
      const done = { action: 'done', data: { request_id: 'req_1', imp_uid: 'imp_9', merchant_uid: 'order1' } }
      const junk = [null, 7, 'text', '{', [], {}, done, JSON.stringify(done), '{"action":"done"}']
      for (const data of junk) {
        window.postMessage(data, '*')
        for (const origin of ['https://service.iamport.kr', 'https://evil.example', location.origin])
          window.dispatchEvent(new MessageEvent('message', { data, origin, source: window }))
      }
    })
    await checkout.frame.getByTestId('pay').click()
    const result = await checkout.result()
    expect(result).toMatchObject({ outcome: 'unverified', merchant_uid: 'order1' })
    expect(result.imp_uid).not.toBe('imp_9')
  })

  test(`a window closed without a word ends as abandoned: ${pg}`, async ({ checkout }) => {
    await checkout.open(`?pg=${pg}`)
    await checkout.tap()
    await checkout.frame.getByTestId('abandon').click()
    expect((await checkout.result()).outcome).toBe('abandoned')
  })
}

test('another order while one is open is refused, and the open one ends well', async ({ checkout, page }) => {
  await checkout.open()
  await checkout.tap()
  await page.evaluate(() => void window.shop.pay('order2'))
  await page.evaluate(() => void window.shop.pay('order1')) // the same again: the same promise
  await checkout.frame.getByTestId('pay').click()
  await expect.poll(async () => (await checkout.endings()).length).toBe(3)
  const [refused, first, same] = await checkout.endings()
  expect(refused).toMatchObject({ error: { code: 'PAY_IN_PROGRESS' } })
  expect(first).toMatchObject({ result: { outcome: 'unverified', merchant_uid: 'order1' } })
  expect(same).toEqual(first)
  await checkout.leftNothing()
})

test('a payment asked for from the handler of the last one opens', async ({ checkout, page }) => {
  await checkout.open()
  await page.evaluate(() => void window.shop.pay('order1').then(() => window.shop.pay('order2')))
  await checkout.frame.getByTestId('cancel').click()
  await expect(checkout.frame.getByTestId('order')).toContainText('order2')
  await checkout.frame.getByTestId('pay').click()
  expect(await checkout.result(2)).toMatchObject({ outcome: 'unverified', merchant_uid: 'order2' })
})

test('two tabs pay the same order: the second is refused until the first has ended', async ({
  checkout,
  context,
}) => {
  await checkout.open()
  await checkout.tap()
  await expect(checkout.frame.getByTestId('pay')).toBeVisible()
  const other = new Checkout(await context.newPage())
  await other.open()
  await other.tap()
  await expect
    .poll(() => other.endings())
    .toEqual([{ error: expect.objectContaining({ code: 'PAY_IN_PROGRESS' }) as unknown }])
  await checkout.frame.getByTestId('cancel').click()
  expect((await checkout.result()).outcome).toBe('cancelled')
  await other.tap()
  await other.frame.getByTestId('pay').click()
  expect((await other.result(2)).outcome).toBe('unverified')
})

test('a tab that is closed while it pays does not keep the order', async ({ checkout, context }) => {
  await checkout.open()
  await checkout.tap()
  await expect(checkout.frame.getByTestId('pay')).toBeVisible()
  const other = new Checkout(await context.newPage())
  await other.open()
  await checkout.page.close()
  await other.tap()
  await other.frame.getByTestId('pay').click()
  expect((await other.result()).outcome).toBe('unverified')
})

test('a single-page app changes its address during a payment: nothing changes', async ({
  checkout,
  page,
}) => {
  await checkout.open()
  await checkout.tap()
  await expect(checkout.frame.getByTestId('pay')).toBeVisible()
  await page.evaluate(() => {
    history.pushState(null, '', '?step=paying')
    location.hash = '#paying'
    history.replaceState(null, '', '#paid')
  })
  await checkout.frame.getByTestId('pay').click()
  expect((await checkout.result()).outcome).toBe('unverified')
})

test('Back in a single-page app gives the payment up and uncovers the shop', async ({ checkout, page }) => {
  await checkout.open()
  await page.evaluate(() => history.pushState(null, '', '#checkout'))
  await checkout.tap()
  await expect(checkout.frame.getByTestId('pay')).toBeVisible()
  await page.evaluate(() => history.back())
  expect((await checkout.result()).outcome).toBe('abandoned')
  await checkout.tap()
  await checkout.frame.getByTestId('pay').click()
  expect((await checkout.result(2)).outcome).toBe('unverified')
})

test('the tab is frozen and resumed: the payment is still open, and ends well', async ({
  checkout,
  page,
}) => {
  await checkout.open()
  await checkout.tap()
  await expect(checkout.frame.getByTestId('pay')).toBeVisible()
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  expect(await checkout.endings()).toEqual([])
  await checkout.frame.getByTestId('pay').click()
  expect((await checkout.result()).outcome).toBe('unverified')
})

test('a hidden tab does not lose patience', async ({ checkout, page }) => {
  await page.clock.install()
  await checkout.openBadly('box')
  await checkout.tap()
  await checkout.pass(1_000)
  await page.evaluate(() =>
    Object.defineProperty(document, 'hidden', { get: () => true, configurable: true }),
  )
  await page.evaluate(() => window.bad.hide())
  await checkout.pass(600_000)
  expect(await checkout.endings()).toEqual([])
  await page.evaluate(() => delete (document as { hidden?: boolean }).hidden)
  await checkout.pass(3_000)
  expect((await checkout.result()).outcome).toBe('abandoned')
})
