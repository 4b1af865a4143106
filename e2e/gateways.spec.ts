/** The room of the gateways: the table, its search and filters, and the page of one gateway. */
import { expect, test, type Page } from '@playwright/test'
import { allPgs, describePg } from 'iamport-browser/pg'

const described = Object.values(allPgs).map((pg) => describePg(pg))

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') })

const counted = async (page: Page, testid: string) =>
  Number(await page.getByTestId(testid).locator('.number').textContent())

test.describe('the table', () => {
  test('finds gateways in Korean and English, and keeps the search in the address', async ({ page }) => {
    await page.goto('/gateways.html')
    await expect(rows(page)).toHaveCount(described.length)

    await page.getByTestId('search').fill('이니시스')
    await expect(page.getByTestId('row-html5_inicis')).toBeVisible()
    const korean = await rows(page).count()
    expect(korean).toBeLessThan(10)
    await page.getByTestId('search').fill('inicis')
    await expect(rows(page)).toHaveCount(korean)
    await expect(page).toHaveURL(/\?q=inicis$/)

    await page.getByTestId('search').fill('no such gateway')
    await expect(page.getByTestId('nothing')).toBeVisible()
    await page.getByTestId('nothing').getByRole('button').click()
    await expect(rows(page)).toHaveCount(described.length)
    await expect(page.getByTestId('search')).toBeFocused()
    await expect(page).toHaveURL(/gateways\.html$/)
  })

  test('filters by what a shop needs; each filter says what it leaves', async ({ page }) => {
    await page.goto('/gateways.html')
    const escrow = described.filter((description) => description.escrow !== null)
    expect(await counted(page, 'has-escrow')).toBe(escrow.length)
    await page.getByTestId('has-escrow').click()
    await expect(rows(page)).toHaveCount(escrow.length)
    await expect(page.getByTestId('has-escrow')).toHaveAttribute('aria-pressed', 'true')

    const both = escrow.filter((description) => description.billing !== null).length
    expect(await counted(page, 'has-billing')).toBe(both)
    await page.getByTestId('has-billing').click()
    await expect(rows(page)).toHaveCount(both)
    await expect(page.getByTestId('found')).toContainText(String(both))

    await page.getByTestId('other-method').selectOption('cultureland')
    await expect(page.getByTestId('method-cultureland')).toHaveAttribute('aria-pressed', 'true')
    const left = await rows(page).count()
    expect(left).toBeLessThan(both)

    // Whoever gets the address sees the same, and Back from a gateway's page comes back to it.
    await expect(page).toHaveURL(/cultureland/)
    const address = page.url()
    await page.goto('about:blank')
    await page.goto(address)
    await expect(rows(page)).toHaveCount(left)
    await page.getByTestId('row-kcp').getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('NHN KCP')
    await page.goBack()
    await expect(rows(page)).toHaveCount(left)
    await page.getByTestId('reset').click()
    await expect(rows(page)).toHaveCount(described.length)
  })

  test('sorts', async ({ page, isMobile }) => {
    await page.goto('/gateways.html')
    const first = rows(page).first().getByRole('rowheader')
    await expect(first).toContainText('html5_inicis')
    if (isMobile) {
      await page.getByTestId('sort').selectOption('code')
      await expect(first).toContainText('alipay')
      return
    }
    const head = page.getByRole('columnheader', { name: 'Methods' })
    await head.getByRole('button').click()
    await expect(head).toHaveAttribute('aria-sort', 'ascending')
    await expect(page).toHaveURL(/sort=methods/)
    const most = Math.max(...described.map(({ payment }) => payment?.methods.length ?? 0))
    const widest = described.find(({ payment }) => payment?.methods.length === most)
    await expect(first).toContainText(widest?.code ?? '')
    await head.getByRole('button').click()
    await expect(head).toHaveAttribute('aria-sort', 'descending')
    await head.getByRole('button').click()
    await expect(first).toContainText('html5_inicis')
  })
})

test.describe('the page of a gateway', () => {
  test('shows the rules and test ids of its description, whatever gateway it is', async ({ page }) => {
    for (const code of ['kcp', 'paypal_v2', 'inicis_unified', 'chai'] as const) {
      const { rules, testMids, name } = describePg(allPgs[code])
      await page.goto(`/gateways.html?pg=${code}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name.en)
      for (const severity of ['error', 'warning'] as const) {
        const ids = new Set(rules.filter((rule) => rule.severity === severity).map(({ id }) => id))
        await expect(page.getByTestId(`rules-${severity}`).getByTestId('rule')).toHaveCount(ids.size)
      }
      for (const { mid } of testMids) await expect(page.locator('#tests')).toContainText(mid)
      await expect(page).toHaveTitle(new RegExp(name.en.replace(/[()]/g, '.')))
    }
  })

  test('hands over code that fits the method, leads on, and explains what has ended', async ({
    page,
    context,
    isMobile,
  }) => {
    await page.goto('/gateways.html?pg=kcp')
    await expect(page.getByTestId('snippet')).toContainText("import { kcp } from 'iamport-browser/pg'")
    await page.getByTestId('start-method').selectOption('phone')
    await expect(page.getByTestId('snippet')).toContainText("shop_user_id: 'member0001'")
    if (!isMobile) await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByTestId('copy-snippet').click()
    await expect(page.getByTestId('copy-snippet')).toHaveText(/Copied|Could not be copied/)
    if (!isMobile) {
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toContain("pay_method: 'phone'")
    }

    await expect(page.getByTestId('vendor')).toHaveAttribute('href', describePg(allPgs.kcp).docs)
    await page.getByTestId('to-playground').click()
    await expect(page.getByTestId('pg')).toHaveValue('kcp')
    await page.goBack()
    await page.getByTestId('after').click()
    await expect(page).toHaveURL(/pg=kcp_billing$/)
    await page.getByTestId('before').click()
    await expect(page).toHaveURL(/pg=kcp$/)

    await page.goto('/gateways.html?pg=inicis')
    await expect(page.getByTestId('summary').getByRole('link')).toHaveAttribute('href', /pg=html5_inicis$/)
    await page.goto('/gateways.html?pg=jtnet')
    await expect(page.getByTestId('summary')).toContainText('has ended')
  })

  test('an unknown gateway is answered with the nearest', async ({ page }) => {
    await page.goto('/gateways.html?pg=kakopay.TC0ONETIME')
    await expect(page.getByTestId('unknown')).toContainText('kakopay')
    await page.getByTestId('unknown').getByRole('link').first().click()
    await expect(page).toHaveURL(/pg=kakaopay$/)
    await expect(page.getByTestId('rules-warning')).toBeVisible()
  })

  test('says so when its data cannot be had', async ({ page }) => {
    await page.route(/\/assets\/kicc-.*\.js/, (route) => route.abort())
    await page.goto('/gateways.html?pg=kicc')
    await expect(page.getByTestId('failed')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('EasyPay (KICC)')
  })
})
