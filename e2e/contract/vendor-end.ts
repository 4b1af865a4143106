/** The vendor's side for an SDK that is not the sandbox: its servers, answered on this machine. */
import {
  expect,
  type BrowserContext,
  type Frame,
  type Page,
  type Request,
  type Route,
} from '@playwright/test'
import {
  bindingName,
  checkoutService,
  core,
  driver,
  drivers,
  gatewayPage,
  pg,
  readyPage,
} from './vendor-pages.ts'
import { postFromNewFrame } from './sandbox-end.ts'
import { address, message, type Asked, type Fields, type Gateway, type Given, type Store } from './sdk.ts'

interface Open extends Asked {
  readonly page: () => Page
  /** Where messages come from. */
  readonly frame: () => Frame
}

const cors = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' }

/** What the checkout service calls a failure it is told of. */
const refused = { code: 'F400', message: '채널 정보를 조회할 수 없습니다.' }

export class VendorEnd implements Gateway {
  readonly #asked: Open[] = []
  readonly #popups: Page[] = []
  /** The fields of the last answer, which the SDK fetches from the service. */
  #fields: Fields = {}

  constructor(
    readonly given: Given,
    readonly store: Store,
    readonly isPhone: boolean,
  ) {}

  async install(context: BrowserContext): Promise<void> {
    await context.route(`${address}*`, (route) =>
      route.fulfill({ contentType: 'text/javascript', headers: cors, body: this.given.sdk }),
    )
    await context.route(`${core}/**`, (route) => this.#serveCore(route))
    await context.route(`${checkoutService}/**`, (route) => this.#serveCheckout(route))
    await context.route(`${drivers}/**`, (route) => {
      const [id = ''] = new URL(route.request().url()).pathname.replace('/drivers/', '').split(/-[\w-]{43}=/)
      return route.fulfill({ contentType: 'text/javascript', body: driver(id) })
    })
    await context.route(`${pg}/**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: gatewayPage }),
    )
    await context.exposeBinding(bindingName, ({ frame, page }, text: string) => this.#hear(page, frame, text))
    context.on('page', (page) => {
      if (context.pages().length > 1) this.#popups.push(page)
    })
  }

  #serveCore(route: Route): Promise<void> {
    const { pathname, searchParams } = new URL(route.request().url())
    if (!pathname.startsWith('/users/pg/'))
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: readyPage })
    const data = this.store.channels.map(splitChannel).map(({ type, provider, mid }) => {
      return { store_id: 'store', pg_provider: provider, pg_id: mid, type, sandbox: true }
    })
    const body = JSON.stringify(this.store.isKnown ? { code: 0, data } : { code: 1, msg: 'no such store' })
    const jsonp = searchParams.get('callback')
    return route.fulfill({
      headers: cors,
      contentType: jsonp ? 'text/javascript' : 'application/json',
      body: jsonp ? `${jsonp}(${body})` : body,
    })
  }

  async #serveCheckout(route: Route): Promise<void> {
    const request = route.request()
    const { pathname } = new URL(request.url())
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: cors })
    const json = (body: object, status = 200): Promise<void> =>
      route.fulfill({ status, headers: cors, json: body })
    if (/^\/api\/(issue-)?(fail|approve)|^\/api\/issue-billing-key-and-pay-fail/.test(pathname)) {
      const given = Object.entries(this.#fields).filter(([, value]) => value !== null && value !== undefined)
      const query = given.map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
      return json({ redirectUrl: `/result?${query.join('&')}` })
    }
    const { data } = request.postDataJSON() as { data: Record<string, unknown> }
    const provider = splitChannel(String(data.pg)).provider
    if (!this.store.channels.some((channel) => splitChannel(channel).provider === provider))
      return json(refused, 400)
    const isUi = data.actionType === 'LOAD_UI'
    const prepares = pathname.includes('prepare')
    const txId = `tx-${this.#asked.length + 1}`
    if (prepares) this.#asked.push(this.#checkoutWindow(request, provider, data, txId))
    const ids = { storeId: 'store', txId, paymentId: data.merchant_uid, issueId: data.merchant_uid }
    const billing = pathname.includes('and-pay') ? 'ISSUE_BILLING_KEY_AND_PAY' : 'ISSUE_BILLING_KEY'
    return json({
      ...ids,
      ...(data.customer_uid ? { billingKey: 'billing-key' } : {}),
      pgProvider: `PG_PROVIDER_${provider.toUpperCase()}`,
      transactionType: data.customer_uid ? billing : 'PAYMENT',
      windowType: isUi ? 'UI' : this.isPhone ? 'REDIRECTION' : 'IFRAME',
    })
  }

  #checkoutWindow(request: Request, provider: string, param: Record<string, unknown>, txId: string): Open {
    const page = request.frame().page()
    const windowFrame = (): Frame => {
      const frame = page
        .frames()
        .filter((candidate) => candidate.url() === `${pg}/checkout#${txId}`)
        .at(-1)
      if (!frame) throw new Error('no window of the checkout service is open')
      return frame
    }
    return {
      path: 'checkout',
      type: 'payment',
      provider,
      requestId: '',
      param,
      page: () => page,
      frame: windowFrame,
    }
  }

  async #hear(page: Page, frame: Frame, text: string): Promise<void> {
    const heard = JSON.parse(text) as { action: string; data: Record<string, unknown> }
    const { data } = heard
    const post = (line: string): Promise<void> =>
      frame.evaluate((one) => window.parent.postMessage(one, '*'), line).catch(() => undefined)
    const id = String(data.request_id)
    if (heard.action === 'communicate') {
      // The buyer closed the window; this server says that they gave up.
      const fields = { success: false, imp_uid: 'imp_000000000001', merchant_uid: data.merchant_uid }
      if (data.result === 'check.closing')
        await post(
          message('done', id, {
            ...fields,
            error_code: 'F0004',
            error_msg: '사용자가 결제를 취소하셨습니다',
          }),
        )
      return
    }
    const type = heard.action === 'certification' ? 'certification' : 'payment'
    const [, , , provider = splitChannel(this.store.channels[0] ?? '').provider] = new URL(
      frame.url(),
    ).pathname
      .split('/')
      .slice(1)
    this.#asked.push({
      path: 'classic',
      type,
      provider,
      requestId: id,
      param: data,
      page: () => page,
      frame: () => frame,
    })
    const next = this.#nextStep(type, provider, data)
    if (next) await post(message(next.action, id, next.fields))
  }

  /** What the vendor's page has the SDK do next, where it does not stay in the frame. */
  #nextStep(
    type: Asked['type'],
    provider: string,
    { popup }: Record<string, unknown>,
  ): { action: string; fields: Fields } | undefined {
    const form = { formId: 'form', method: 'get', charset: 'UTF-8', param: { from: 'contract' } }
    const away = this.isPhone && !this.store.stay.includes(provider)
    if (type === 'certification') {
      const leaves = away && popup !== true
      const action = `${pg}/${leaves ? 'phone' : 'window'}`
      if (provider === 'danal' && (leaves || popup === true))
        return {
          action: 'danal.cert.modal',
          fields: { imp_uid: 'imp_1', form: { action, data: { from: 'contract' } } },
        }
      if (provider !== 'danal')
        return {
          action: `${provider}.cert.modal`,
          fields: { ...form, impUid: 'imp_1', action, popup: !leaves, target: '_self' },
        }
      return undefined
    }
    if (provider === 'payco' && !this.isPhone)
      return { action: 'payco.modal', fields: { orderUrl: `${pg}/window`, impUid: 'imp_1' } }
    if (!away || provider === 'eximbay') return undefined
    return { action: 'proxy.post', fields: { ...form, action: `${pg}/phone`, target: '_top' } }
  }

  count(): number {
    return this.#asked.length
  }

  async asked(n = Math.max(this.#asked.length, 1)): Promise<Open> {
    await expect.poll(() => this.#asked.length, 'requests that reached a window').toBeGreaterThanOrEqual(n)
    const found = this.#asked[n - 1]
    if (!found) throw new Error(`no request ${n}`)
    return found
  }

  async answer(fields: Fields): Promise<void> {
    const { path, requestId } = await this.asked()
    this.#fields = fields
    if (path === 'classic') return this.post(message('done', requestId, fields))
    const report = 'error_code' in fields ? { failed: fields.error_msg } : { over: fields }
    await this.post(JSON.stringify(report))
  }

  async post(...messages: unknown[]): Promise<void> {
    const open = await this.asked()
    await expect.poll(() => isThere(open.frame), 'the window of the gateway').toBe(true)
    await open.frame().evaluate((all) => {
      for (const one of all) window.parent.postMessage(one, '*')
    }, messages)
  }

  async postFromElsewhere(text: string): Promise<void> {
    const { page } = await this.asked()
    await postFromNewFrame(page(), `${core}/elsewhere`, text)
  }

  async closeWindow(): Promise<void> {
    await expect.poll(() => this.#popups.length, 'windows of their own').toBeGreaterThan(0)
    await this.#popups.at(-1)?.close()
  }
}

function isThere(frame: () => Frame): boolean {
  try {
    return !frame().isDetached()
  } catch {
    return false
  }
}

function splitChannel(channel: string): { type: Asked['type']; provider: string; mid: string } {
  const parts = channel.split('.')
  const type = parts[0] === 'certification' ? 'certification' : 'payment'
  const [provider = '', ...mid] = type === 'certification' ? parts.slice(1) : parts
  return { type, provider, mid: mid.join('.') || `MID_${provider}` }
}
