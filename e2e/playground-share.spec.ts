import { expect, Playground, test } from './support/playground.ts'

test('the address brings back all that was chosen and typed', async ({ playground, page, context }) => {
  await playground.choose('kcp')
  await playground.preset('escrow')
  await (await playground.field('name')).fill('의자 "둘"')
  await (await playground.field('amount')).fill('twelve')
  await page.getByTestId('mid').fill('T0000')
  await page.getByTestId('device-phone').check()
  await page.getByTestId('answer').selectOption('decline')
  await playground.tab('address')
  // The page keeps its own address up to date, too: a reload loses nothing.
  await expect(page).toHaveURL(/#s=/)
  const address = await page.getByTestId('address').inputValue()

  const other = new Playground(await context.newPage())
  await other.page.goto(address)
  await expect(other.pg).toHaveValue('kcp')
  await expect
    .poll(() => other.handed())
    .toMatchObject({
      pg: 'kcp.T0000',
      name: '의자 "둘"',
      amount: 'twelve',
      escrow: true,
      kcpProducts: [{ orderNumber: 'moa-1' }],
    })
  await expect(other.page.getByTestId('device-phone')).toBeChecked()
  await expect(other.page.getByTestId('answer')).toHaveValue('decline')
  await expect(other.issueAt('amount')).toContainText('amount must be a number')
})

test('an address that cannot be read is said to be so, and what was typed stays', async ({
  playground,
  page,
}) => {
  await (await playground.field('name')).fill('Norwegian chair')
  await page.evaluate(() => (location.hash = '#s=cutoff'))
  await expect(page.getByTestId('address-problem')).toContainText('The address could not be read')
  await expect(await playground.field('name')).toHaveValue('Norwegian chair')
  await page.getByRole('button', { name: '한국어' }).click()
  await expect(page.getByTestId('address-problem')).toContainText('주소를 읽지 못했습니다')

  await page.evaluate(() => (location.hash = '#pg=nopay'))
  await expect(page.getByTestId('address-problem')).toContainText('‘nopay’라는 PG는 없습니다')
  await page.evaluate(() => (location.hash = '#pg=kakaopay&preset=billing'))
  await expect(page.getByTestId('address-problem')).toHaveCount(0)
  await expect(playground.pg).toHaveValue('kakaopay')
  await expect(page.getByTestId('window-billing')).toBeChecked()
})

test('a call is pasted, checked as it stands, and put into the form', async ({ playground, page }) => {
  await playground.tab('json')
  const json = page.getByTestId('json')
  const said = page.getByTestId('json-said')
  await json.fill('{"pg": "kcp"')
  await expect(said).toContainText('Not JSON')
  await json.fill('[1, 2]')
  await expect(said).toContainText('A request is an object')
  await json.fill('{"pg": "kakopay", "amount": 1000}')
  await expect(page.getByTestId('issues-json')).toContainText('kakaopay')
  await expect(said).toContainText('There is no form for this gateway')
  await expect(page.getByTestId('json-apply')).toBeDisabled()
  await expect(json).toHaveValue('{"pg": "kakopay", "amount": 1000}')

  await json.fill(
    '{"pg": "kicc.T5102001", "pay_method": "trans", "merchant_uid": "order-7", "amount": "1000", "curency": "USD", "escrow": true, "kiccProducts": [{"name": "의자"}]}',
  )
  await expect(page.getByTestId('issues-json')).toContainText('buyer_tel')
  await page.getByTestId('json-apply').click()
  await expect(said).toContainText('Put into the form')
  await expect(playground.pg).toHaveValue('kicc')
  await expect(page.getByTestId('mid')).toHaveValue('T5102001')
  await expect(await playground.field('amount')).toHaveValue('"1000"')
  await expect(await playground.field('kiccProducts.0.name')).toHaveValue('의자')
  await expect
    .poll(() => playground.handed())
    .toEqual({
      pg: 'kicc.T5102001',
      pay_method: 'trans',
      merchant_uid: 'order-7',
      amount: '1000',
      escrow: true,
      kiccProducts: [{ name: '의자' }],
      curency: 'USD',
    })
})

test('object, code and address can be copied', async ({ playground, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await playground.choose('kcp')
  await page.getByTestId('copy-object').click()
  await expect(page.getByTestId('copy-object')).toHaveText('Copied')
  expect(JSON.parse(await clipboard())).toMatchObject({ pg: 'kcp', pay_method: 'card' })

  await playground.tab('code')
  await page.getByTestId('copy-code').click()
  await expect.poll(clipboard).toContain("import { kcp } from 'iamport-browser/pg'")
  expect(await clipboard()).toContain("await iamport.requestPay('checkout', {")

  await playground.tab('address')
  await page.getByTestId('copy-address').click()
  await expect.poll(clipboard).toMatch(/^http.*playground\.html#s=/)
})

test('without storage it works, and says what is missing', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
  })
  const playground = new Playground(page)
  await playground.open()
  await expect(page.getByText('storage is off')).toBeVisible()
  await playground.run('approve', 'phone')
  expect(await playground.device('phone').ends('unverified')).toMatchObject({ matched: false })
})
