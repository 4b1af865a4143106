import { expect, test } from './support/test.ts'

test.describe('in English', () => {
  test('a missing phone number is asked for at its field, and no window opens', async ({ shop }) => {
    await shop.payThrough('EasyPay (KICC)')
    await shop.field('Mobile number').fill('')
    await shop.checkOut()

    await expect(shop.problemAt('buyerTel')).toContainText('buyer_tel is required')
    await expect(shop.field('Mobile number')).toBeFocused()
    await expect(shop.field('Mobile number')).toHaveAccessibleDescription(/buyer_tel is required/)
    await expect(shop.page.getByTestId('refused')).toHaveText(/^One thing needs mending/)
    expect(shop.windows.size).toBe(0)

    await shop.field('Mobile number').fill('010-9876-5432')
    await shop.checkOut()
    expect(await shop.window.handed()).toMatchObject({ buyer_tel: '010-9876-5432' })
  })

  test('all problems are shown at once, and the first wrong field gets the focus', async ({ shop }) => {
    await shop.payThrough('NHN KCP')
    await shop.payBy('Phone bill')
    await shop.field('Price').fill('twelve')
    await shop.field('Name').fill('')
    await shop.checkOut()

    await expect(shop.problemAt('price').first()).toContainText('amount must be a number')
    await expect(shop.problemAt('buyerName')).toContainText('buyer_name')
    await expect(shop.problemAt('shopUserId')).toContainText('bypass.shop_user_id is required')
    await expect(shop.field('Price')).toBeFocused()
    expect(shop.windows.size).toBe(0)
  })

  test('an escrow order by card is refused where the method is chosen', async ({ shop }) => {
    await shop.payThrough('EasyPay (KICC)')
    await shop.page.getByRole('checkbox', { name: 'Pay under escrow' }).check()
    await shop.checkOut()
    await expect(shop.problemAt('method')).toContainText('pay_method must be "trans" or "vbank"')
    expect(shop.windows.size).toBe(0)

    await shop.payBy('Bank transfer')
    await shop.field('Name').nth(1).fill('')
    await shop.checkOut()
    await expect(shop.problemAt('lines.0.name')).toContainText('kiccProducts.0.name')
    expect(shop.windows.size).toBe(0)
  })

  test('a MID that would open another gateway is refused', async ({ shop }) => {
    await shop.payThrough('NHN KCP')
    await shop.field('Merchant id (MID)').fill('kcp.T0000')
    await shop.checkOut()
    await expect(shop.problemAt('mid')).toContainText('Write "T0000" alone')
    expect(shop.windows.size).toBe(0)
  })

  test('a problem with a field that is not in the form stands above the button', async ({ shop }) => {
    await shop.page.getByText('Other fields', { exact: true }).click()
    await shop.field('Fields to add').fill('{"name": 7}')
    await shop.checkOut()
    await expect(shop.page.getByTestId('other-issues')).toContainText('name must be of the type string')
    await expect(shop.page.getByTestId('other-issues')).toBeFocused()
    expect(shop.windows.size).toBe(0)
  })

  test('a warning is marked as one and never blocks', async ({ shop }) => {
    await shop.field('Price').fill('9,000')
    await shop.field('Instalments on offer').selectOption('Up to 3 months')
    const warning = shop.page.getByTestId('issues-quota').getByTestId('issue-warning')
    await expect(warning).toContainText(/Note.*50,000 won/)
    await shop.checkOut()
    await expect(shop.window.pay).toBeVisible()
  })
})

test.describe('in Korean', () => {
  test.use({ locale: 'ko-KR' })

  test('a missing phone number is asked for in Korean', async ({ shop }) => {
    await shop.page.getByTestId('channel-kicc').check()
    await shop.field('휴대폰 번호').fill('')
    await shop.checkOut()
    await expect(shop.problemAt('buyerTel')).toContainText('필수 값입니다')
    await expect(shop.page.getByTestId('refused')).toHaveText('고칠 곳이 1곳 있어 결제창을 열지 않았습니다')
    await expect(shop.field('휴대폰 번호')).toBeFocused()
    expect(shop.windows.size).toBe(0)
  })

  test('the language can be switched and is remembered', async ({ shop }) => {
    await expect(shop.page).toHaveTitle(/모아상점/)
    await shop.page.getByTestId('price').fill('0')
    await shop.checkOut()
    await expect(shop.problemAt('price')).toContainText('값을 고쳐 주세요')
    await shop.page.getByRole('button', { name: 'English' }).click()
    await expect(shop.problemAt('price')).toContainText('Change the value')
    await expect(shop.page.locator('html')).toHaveAttribute('lang', 'en')
    await shop.page.reload()
    await expect(shop.page).toHaveTitle(/Moa Store/)
  })
})
