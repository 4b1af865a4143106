/*
 * The first half of a payment on the vendor's own SDK: the gateway's window opens, and leaving it settles the promise.
 * Nothing is paid. `npm run e2e:live`; see docs/testing.md.
 */
import { expect, test } from '../support/checkout.ts'
import { gateways } from './gateways.ts'
import { Opened } from './opened.ts'
import { isAt, overlayOf, placeOf } from './windows.ts'

const userCode = process.env.IAMPORT_USER_CODE ?? ''
const standIn = process.env.IAMPORT_LIVE_SDK
const src = standIn ?? 'https://cdn.iamport.kr/v1/iamport.js'
const run = Date.now().toString(36)

/** Without what a payment puts into its query. */
const bare = (address: string): string => new URL(address).origin + new URL(address).pathname

gateways.forEach(({ mid, request, ...gateway }, at) => {
  const { code } = gateway
  test(`${code}.${mid}`, async ({ checkout, page }) => {
    const asked = { src, userCode, pg: code, mid, request: { ...request, merchant_uid: `live${run}${at}` } }
    await page.addInitScript((value) => (window.asked = value), asked)
    const opened = new Opened(page)
    await checkout.open()
    await checkout.tap()

    // A stand-in has its windows elsewhere.
    const place = standIn === undefined ? placeOf(gateway) : undefined
    const isRight = (address: string): boolean => !place || isAt(address, place, { userCode, code })
    const overlay = overlayOf(gateway)
    const told = async () => ({
      opened: (await opened.addresses()).map(bare),
      ended: (await checkout.endings())[0],
      alerts: checkout.alerts,
    })
    const isOpen = async () =>
      (await opened.addresses()).some(isRight) && (!overlay || (await page.locator(overlay).isVisible()))
    await expect
      .poll(async () => (await isOpen()) || told(), { timeout: 30_000, message: `the window of ${code}` })
      .toBe(true)

    // The vendor's frame is shown before the gateway is asked: time for its page, or for a refusal.
    const isBeyond = (address: string): boolean => !place || !isAt(address, place, { userCode, code })
    const beyond = await expect
      .poll(async () => (await opened.addresses()).some(isBeyond), { timeout: 10_000 })
      .toBe(true)
      .then(
        () => '',
        () => ' (nothing beyond the frame of the vendor)',
      )
    const { opened: addresses } = await told()
    console.log(`${code}: ${addresses.join(' ')}${beyond}`)
    expect(await checkout.endings(), 'open, and not answered').toEqual([])

    await page.evaluate(() => window.shop.giveUp())
    await opened.close()
    expect(await checkout.result()).toMatchObject({ outcome: 'abandoned', matched: true })
  })
})
