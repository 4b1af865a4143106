/** Two copies of the package on one page, as when a widget brings its own: one script, one payment at a time. */
import { join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import type * as Main from '../../src/index.js'
import type * as Gateways from '../../src/pg/index.js'
import { installed, shop, useBrowser, work } from './browser.js'

type Client = Main.Iamport<Record<string, Main.Channel>>
type Copy = typeof Main & { pg: typeof Gateways }
type Copies = Record<'first' | 'second', Copy> & { one: Client; other: Client }

const scripts = { first: join(installed, 'dist/iamport-browser.min.js'), second: join(work, 'second.js') }

/** A page with the file of the script tag and a bundle of a shop's own, and a client of each. */
const html = `<!doctype html><meta charset="utf-8"><title>two</title>
<script src="/first.js"></script><script>window.first = IamportBrowser</script>
<script src="/second.js"></script><script>
  const shop = ({ createIamport, pg }) =>
    createIamport({ userCode: 'imp00000000', channels: { card: { pg: pg.kcp, mid: 'T0000' } } })
  window.one = shop(first)
  window.other = shop(second)
</script>`

describe('two copies', () => {
  const open = useBrowser()

  beforeAll(() =>
    build({
      stdin: {
        contents: `import * as main from 'iamport-browser'
          import * as pg from 'iamport-browser/pg'
          window.second = { ...main, pg }`,
        resolveDir: work,
      },
      bundle: true,
      format: 'iife',
      outfile: scripts.second,
      logLevel: 'error',
    }),
  )

  async function openPage(phone = false) {
    const opened = await open({ phone })
    await opened.page.route(`${shop}**`, (route) => {
      const [, name] = /\/(first|second)\.js$/.exec(route.request().url()) ?? []
      return name
        ? route.fulfill({ path: scripts[name as keyof typeof scripts], contentType: 'text/javascript' })
        : route.fulfill({ body: html, contentType: 'text/html' })
    })
    await opened.page.goto(shop)
    return opened
  }

  test('load the SDK once', async () => {
    const { page, sdkLoads, errors, close } = await openPage()
    const same = await page.evaluate(async () => {
      const { first, second, one, other } = window as unknown as Copies
      const [a, b] = await Promise.all([first.loadSdk(), second.loadSdk(), one.load(), other.load()])
      return first !== second && first.createIamport !== second.createIamport && a === b
    })
    expect(same).toBe(true)
    expect(sdkLoads).toHaveLength(1)
    expect(errors).toEqual([])
    await close()
  })

  test('share an order, refuse another one meanwhile, and know the errors of each other', async () => {
    const { page, sandbox, close } = await openPage()
    sandbox.answer('approve') // and once more: one answer is for one payment
    const seen = await page.evaluate(async () => {
      const { first, second, one, other } = window as unknown as Copies
      await one.load()
      const ask = (client: Client, merchant_uid: string) =>
        client.requestPay({ pg: first.pg.kcp, mid: 'T0000' }, {
          pay_method: 'card',
          merchant_uid,
          name: 'Coffee',
          amount: 4500,
          buyer_tel: '010-0000-0000',
          m_redirect_url: '/paid',
        } as never)
      const asked = ask(one, 'order-1')
      const again = ask(other, 'order-1')
      const refusal: unknown = await ask(other, 'order-2').catch((error: unknown) => error)
      const known = [first, second].map(({ isIamportError }) => isIamportError(refusal) && refusal.code)
      const isOfTheFirst = refusal instanceof first.PayInProgressError
      const [result, sameResult] = [await asked, await again]
      const later = await ask(other, 'order-2')
      return {
        known,
        isOfTheFirst,
        isSame: result === sameResult,
        outcomes: [result, later].map(({ outcome, merchant_uid }) => [outcome, merchant_uid]),
      }
    })
    expect(seen).toEqual({
      known: ['PAY_IN_PROGRESS', 'PAY_IN_PROGRESS'],
      // What the documents say: `instanceof` knows only the errors of its own copy.
      isOfTheFirst: false,
      isSame: true,
      outcomes: [
        ['unverified', 'order-1'],
        ['unverified', 'order-2'],
      ],
    })
    expect(sandbox.calls('request_pay')).toHaveLength(2)
    await close()
  })

  test('read one answer, which counts once', async () => {
    const { page, close } = await openPage()
    await page.goto(`${shop}paid?imp_uid=imp_1&merchant_uid=order-1&imp_success=true`)
    const seen = await page.evaluate(() => {
      const { one, other } = window as unknown as Copies
      const [a, b] = [one.resumePay(), other.resumePay()]
      return { isSame: a === b, outcome: a?.outcome, repeated: a?.repeated ?? false }
    })
    expect(seen).toEqual({ isSame: true, outcome: 'unverified', repeated: false })
    await close()
  })
})
