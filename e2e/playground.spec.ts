import { expect, test } from './support/playground.ts'

test('a gateway has its own fields and methods, and only those', async ({ playground }) => {
  const { page } = playground
  await expect(playground.verdict).toHaveText('This request can be sent')
  await playground.choose('kcp')
  await expect(page.getByTestId('group-kcpProducts')).toBeVisible()
  await expect(page.getByTestId('method-point')).toBeAttached()

  await playground.choose('kicc')
  await expect(page.getByTestId('group-kcpProducts')).toHaveCount(0)
  await expect(page.getByTestId('group-kiccProducts')).toBeVisible()
  await expect(page.getByTestId('method-point')).toHaveCount(0)
  // Required ones are marked, and each leads to the vendor's page about it.
  await expect(page.getByTestId('row-buyer_tel')).toContainText('required')
  await expect(page.getByRole('link', { name: 'Vendor docs on buyer_tel (new tab)' })).toHaveAttribute(
    'href',
    /^https:\/\/developers\.portone\.io\//,
  )
  await expect(playground.verdict).toHaveText('This request can be sent')
})

test('a field that is broken says so at once, and again nothing when it is mended', async ({
  playground,
}) => {
  await playground.choose('kicc')
  const tel = await playground.field('buyer_tel')
  await tel.fill('')
  await expect(playground.issueAt('buyer_tel')).toContainText('buyer_tel is required')
  await expect(tel).toHaveAccessibleDescription(/buyer_tel is required/)
  await expect(playground.verdict).toHaveText('One thing needs mending')

  const amount = await playground.field('amount')
  await amount.fill('twelve')
  await expect(playground.issueAt('amount')).toContainText('amount must be a number')
  await expect.poll(() => playground.handed()).toMatchObject({ amount: 'twelve' })
  await amount.fill('"1000"')
  await expect(playground.issueAt('amount')).toContainText('amount must be a number')
  await expect(playground.page.getByTestId('object')).toContainText('"amount": "1000"')

  await amount.fill('12,500')
  await tel.fill('010-9876-5432')
  await expect(playground.verdict).toHaveText('This request can be sent')
  await expect(playground.page.getByTestId('object')).toContainText('"amount": 12500')
})

test('what has no field stands at the top, and the way to the first wrong field is short', async ({
  playground,
}) => {
  const { page } = playground
  await page.getByTestId('extra-more').locator('summary').click()
  await page.getByTestId('extra').fill('{"curency": "USD"')
  await expect(page.getByTestId('issues-extra')).toContainText('Not a JSON object')
  await page.getByTestId('extra').fill('{"curency": "USD"}')
  await expect(page.getByTestId('others')).toContainText('curency')

  await (await playground.field('amount')).fill('')
  await page.getByTestId('to-error').click()
  await expect(await playground.field('amount')).toBeFocused()
})

test('escrow asks for its products, and a list grows and shrinks', async ({ playground }) => {
  const { page } = playground
  await playground.choose('kcp')
  await playground.preset('escrow')
  await expect(playground.verdict).toContainText('This request can be sent')
  await expect
    .poll(() => playground.handed())
    .toMatchObject({ escrow: true, kcpProducts: [{ orderNumber: 'moa-1' }] })

  await page.getByTestId('add-kcpProducts').click()
  await expect(playground.issueAt('kcpProducts.1.name')).toContainText('kcpProducts.1.name')
  await (await playground.field('kcpProducts.1.name')).fill('Saucers')
  await page.getByRole('button', { name: 'Remove Escrow products 1' }).click()
  await expect(await playground.field('kcpProducts.0.name')).toHaveValue('Saucers')
  await expect(page.getByTestId('item-kcpProducts.1')).toHaveCount(0)
})

test('a MID that would open another gateway is refused; a channel key takes its place', async ({
  playground,
}) => {
  const { page } = playground
  await playground.choose('kcp')
  await page.getByTestId('mid').fill('kcp.T0000')
  await expect(page.getByTestId('issues-mid')).toContainText('Write "T0000" alone')
  await page.getByTestId('mid').fill('T0000')
  await expect(page.getByTestId('object')).toContainText('"pg": "kcp.T0000"')

  await page.getByTestId('by-channelKey').check()
  await page.getByTestId('channelKey').fill('channel-key-1')
  await playground.tab('code')
  await expect(page.getByTestId('code')).toContainText("checkout: { pg: kcp, channelKey: 'channel-key-1' }")
  await expect(page.getByTestId('code')).not.toContainText('T0000')
})

test('another gateway keeps what was typed, and the window for billing keys has its own fields', async ({
  playground,
}) => {
  const { page } = playground
  await (await playground.field('name')).fill('Norwegian chair')
  await playground.choose('kakaopay')
  await expect(await playground.field('name')).toHaveValue('Norwegian chair')
  await expect(page.getByTestId('field-customer_uid')).toHaveCount(0)
  await page.getByTestId('window-billing').check()
  await expect(page.getByTestId('field-customer_uid')).toHaveValue('moa-card-1')
  await page.getByTestId('window-payment').check()
  await expect.poll(() => playground.handed()).not.toHaveProperty('customer_uid')

  await playground.choose('kcp')
  await page.getByRole('button', { name: 'Open kcp_billing' }).click()
  await expect(playground.pg).toHaveValue('kcp_billing')
  await playground.choose('inicis_unified')
  await expect(page.getByText('This code has no payment window')).toBeVisible()
})
