import { expect, test } from './support/playground.ts'

test('the real SDK is behind a warning, and nothing is loaded from elsewhere before it is run', async ({
  playground,
  page,
  context,
}) => {
  const elsewhere: string[] = []
  await context.route(/^https:\/\//, (route) => {
    elsewhere.push(route.request().url())
    // In the place of the vendor's SDK: one that answers at once.
    return route.fulfill({
      contentType: 'text/javascript',
      body: `window.IMP = { init(code) { this.code = code }, agency() {}, close() {}, loadUI() {},
        request_pay(param, callback) { callback({ success: true, imp_uid: 'imp_123456789012',
          merchant_uid: param.merchant_uid, name: param.pg + ' ' + this.code }) } }`,
    })
  })
  await playground.choose('kcp')
  await page.getByTestId('mid').fill('T0000')
  await page.getByRole('switch', { name: 'Use the real SDK' }).check()
  await expect(page.getByText('real money will move')).toBeVisible()
  await page.getByTestId('live-on').click()
  await expect(page.getByTestId('issues-userCode')).toContainText('userCode')

  await page.getByLabel('User code').fill('imp12345678')
  await page.getByTestId('live-on').click()
  await expect(page.getByTestId('mode')).toHaveText('Real SDK · imp12345678')
  await expect(page.getByText('Channel that opens: kcp.T0000')).toBeVisible()
  // It survives a reload, and is no part of an address somebody else may open.
  await playground.tab('address')
  await expect(page.getByTestId('address')).not.toHaveValue(/imp12345678/)
  await page.reload()
  await expect(page.getByTestId('mode')).toHaveText('Real SDK · imp12345678')
  expect(elsewhere).toEqual([])

  const opened = context.waitForEvent('page')
  await page.getByTestId('live-run').click()
  const tab = await opened
  await expect(tab.getByText('real money may move')).toBeVisible()
  await tab.getByTestId('frame-pay').click()
  await expect(tab.getByTestId('frame-result')).toHaveAttribute('data-outcome', 'unverified')
  await expect(page.getByTestId('timeline-live').getByTestId('step-callback')).toContainText('answer')
  await expect(page.getByTestId('timeline-live').getByTestId('json-callback')).toContainText(
    'kcp.T0000 imp12345678',
  )
  expect(new Set(elsewhere)).toEqual(new Set(['https://cdn.iamport.kr/v1/iamport.js']))

  await page.getByTestId('live-off').click()
  await expect(page.getByTestId('mode')).toContainText('Sandbox')
})
