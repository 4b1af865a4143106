/** The same API where `fetch` is spoken and Node is not: what it answers, what it keeps, and that a browser can load it. */
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { createSandboxApi, type RestEnvelope, type SandboxApi } from 'iamport-browser/sandbox/api'
import { describe, expect, it } from 'vitest'

const origin = 'https://shop.test'

/** Speaks to the API as a page does to its service worker. */
function speaker(api: Pick<SandboxApi, 'fetch' | 'keys'>, base = '') {
  async function send(door: string, init: { body?: unknown; token?: string } = {}) {
    const [method = 'GET', path = ''] = door.split(' ')
    const headers = new Headers({ 'Content-Type': 'application/json' })
    if (init.token !== undefined) headers.set('Authorization', init.token)
    const body = init.body === undefined ? null : JSON.stringify(init.body)
    const answer = await api.fetch(new Request(origin + base + path, { method, headers, body }), base)
    if (!answer) return undefined
    const envelope = (await answer.json()) as RestEnvelope<Record<string, unknown>>
    return { status: answer.status, headers: answer.headers, ...envelope }
  }
  async function token(): Promise<string> {
    const given = await send('POST /users/getToken', { body: api.keys })
    return String(given?.response?.access_token)
  }
  return {
    send,
    token,
    call: async (door: string, body?: unknown) => send(door, { body, token: await token() }),
  }
}

describe('fetch', () => {
  it('answers as the server does, below whatever path it is put', async () => {
    const api = createSandboxApi()
    const { call } = speaker(api, '/iamport-sandbox/api')
    const { imp_uid } = api.store.record({ merchant_uid: '주문 1', amount: 59_000 })
    const found = await call(`GET /payments/find/${encodeURIComponent('주문 1')}?sorting=paid`)
    expect(found).toMatchObject({ status: 200, code: 0, response: { imp_uid, amount: 59_000 } })
    expect(found?.headers.get('content-type')).toBe('application/json; charset=utf-8')
    const refund = await call('POST /payments/cancel', { imp_uid, amount: 9_000 })
    expect(refund?.response).toMatchObject({ cancel_amount: 9_000 })
  })

  it('takes what the payment window reports, with the browser it was reported from', async () => {
    const api = createSandboxApi()
    const params = { merchant_uid: 'o-1', amount: 100, pay_method: 'card' }
    const report = { imp_uid: 'imp_1', outcome: 'pay', provider: 'kcp', mobile: true, params }
    const answer = await api.fetch(
      new Request(`${origin}/sandbox/window`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'User-Agent': 'Safari' },
        body: JSON.stringify(report),
      }),
    )
    expect(answer?.status).toBe(200)
    expect(api.store.payment('imp_1')).toMatchObject({ channel: 'mobile', user_agent: 'Safari', amount: 100 })
  })

  it('reads a form', async () => {
    const api = createSandboxApi()
    const body = new URLSearchParams({ ...api.keys })
    const answer = await api.fetch(new Request(`${origin}/users/getToken`, { method: 'POST', body }))
    expect(await answer?.json()).toMatchObject({ code: 0 })
  })

  it('leaves alone what is not its own: undefined, and the body unread', async () => {
    const api = createSandboxApi()
    const post = (path: string) => new Request(origin + path, { method: 'POST', body: 'x' })
    for (const request of [post('/cart'), post('/api'), post('/apis/users/getToken')]) {
      expect(await api.fetch(request, '/api')).toBeUndefined()
      expect(request.bodyUsed).toBe(false)
    }
  })

  it('refuses in the same envelope: no token, another method, a body too large', async () => {
    const api = createSandboxApi()
    const { send } = speaker(api)
    expect(await send('GET /payments/imp_1')).toMatchObject({ status: 401, code: -1, response: null })
    const other = await send('PUT /users/getToken')
    expect(other).toMatchObject({ status: 405, code: -1 })
    expect(other?.headers.get('allow')).toBe('POST')
    const huge = await send('POST /users/getToken', { body: { imp_key: 'x'.repeat(1024 * 1024) } })
    expect(huge).toMatchObject({ status: 400, message: expect.stringContaining('1 MiB') as string })
  })
})

describe('deliver', () => {
  it('takes webhooks to a shop that has no address on this machine', async () => {
    const heard: { url: string; body: unknown }[] = []
    const api = createSandboxApi({
      webhookUrl: 'https://shop.example/webhook',
      async deliver(webhook) {
        heard.push({ url: webhook.url, body: await webhook.json() })
        return new Response()
      },
    })
    const { imp_uid } = api.store.record({ merchant_uid: 'o-1', amount: 100 })
    await api.webhooks.settled()
    await api.webhooks.repeat(imp_uid)
    const body = { imp_uid, merchant_uid: 'o-1', status: 'paid' }
    expect(heard).toEqual([
      { url: 'https://shop.example/webhook', body },
      { url: 'https://shop.example/webhook', body },
    ])
    expect(api.webhooks.deliveries).toMatchObject([{ state: 'answered' }, { state: 'answered' }])
  })

  it('notes what the shop answered, or that it threw', async () => {
    const answers = [() => new Response(null, { status: 500 }), () => Promise.reject(new Error('asleep'))]
    const api = createSandboxApi({
      webhookUrl: 'https://shop.example/webhook',
      deliver: async () => (answers.shift() ?? (() => new Response()))(),
    })
    api.store.record({ merchant_uid: 'o-1', amount: 100 })
    api.store.record({ merchant_uid: 'o-2', amount: 100 })
    await api.webhooks.settled()
    expect(api.webhooks.deliveries).toMatchObject([
      { state: 'failed', status: 500 },
      { state: 'failed', error: 'asleep' },
    ])
  })

  it('is not waited for when the sandbox closes, though it never answers', async () => {
    const api = createSandboxApi({
      webhookUrl: 'https://shop.example/webhook',
      deliver: () => new Promise(() => {}),
    })
    api.store.record({ merchant_uid: 'o-1', amount: 100 })
    await api.close()
    expect(api.webhooks.deliveries).toMatchObject([{ state: 'failed', error: 'the sandbox was closed' }])
  })

  it('is needed for an address beyond this machine, and never for what is no address', () => {
    expect(() => createSandboxApi({ webhookUrl: 'https://shop.example/webhook' })).toThrow(
      'is not on this machine',
    )
    const deliver = () => Promise.resolve(new Response())
    expect(() => createSandboxApi({ webhookUrl: '/webhook', deliver })).toThrow('is no address')
  })
})

describe('state', () => {
  const keep = (api: SandboxApi) => JSON.parse(JSON.stringify(api.state())) as ReturnType<SandboxApi['state']>

  it('goes on in another sandbox as if nothing had happened', async () => {
    let now = new Date('2026-03-02T10:00:00+09:00')
    const clock = { now: () => now }
    const deliver = () => Promise.resolve(new Response())
    const first = createSandboxApi({ ...clock, deliver, webhookUrl: `${origin}/webhook` })
    const { store } = first
    const account = store.record({
      merchant_uid: 'o-1',
      amount: 100,
      pay_method: 'vbank',
      notice_url: `${origin}/o-1`,
    })
    const card = store.record({ merchant_uid: 'o-2', amount: 200 })
    store.cancel(card.imp_uid, { amount: 50 })
    store.prepare({ merchant_uid: 'o-3', amount: 300 })
    store.saveCustomer({ customer_uid: 'c-1', card_number: '1234-5678-9012-3456' })
    const schedule_at = now.getTime() / 1000 + 60
    store.schedule('c-1', [{ merchant_uid: 'o-4', amount: 400, schedule_at }])
    store.declineNext('잔액부족')
    const token = await speaker(first).token()
    await first.webhooks.settled()

    const second = createSandboxApi({ ...clock, deliver, state: keep(first) })
    expect(keep(second)).toEqual(keep(first))
    const { send } = speaker(second)
    const found = await send(`GET /payments/${card.imp_uid}`, { token })
    expect(found?.response).toEqual(first.store.payment(card.imp_uid))
    expect(second.store.payments()).toEqual(store.payments())
    second.store.deposit(account.imp_uid)
    await second.webhooks.settled()
    expect(second.webhooks.deliveries.at(-1)).toMatchObject({
      url: `${origin}/o-1`,
      body: { status: 'paid' },
    })
    expect(() => second.store.record({ merchant_uid: 'o-3', amount: 1 })).toThrow('300 was registered')
    now = new Date(now.getTime() + 61_000)
    expect(second.store.runSchedules()).toMatchObject([{ status: 'failed', fail_reason: '잔액부족' }])
    await second.webhooks.repeat(card.imp_uid)
  })

  it('is a copy: neither what is done to it nor what is done later changes the other', () => {
    const api = createSandboxApi()
    const { imp_uid } = api.store.record({ merchant_uid: 'o-1', amount: 100 })
    const state = api.state()
    const asItWas = JSON.stringify(state)
    const other = createSandboxApi({ state })
    api.store.cancel(imp_uid)
    expect(other.store.payment(imp_uid)?.status).toBe('paid')
    other.store.cancel(imp_uid, { amount: 1 })
    expect(JSON.stringify(state)).toBe(asItWas)
  })

  it('says of a webhook that was under way that nobody heard the answer', () => {
    const deliver = () => new Promise<Response>(() => {})
    const first = createSandboxApi({ deliver, webhookUrl: `${origin}/webhook` })
    first.store.record({ merchant_uid: 'o-1', amount: 100 })
    const second = createSandboxApi({ state: first.state() })
    expect(second.webhooks.deliveries).toMatchObject([
      { state: 'failed', error: 'the sandbox ended before an answer came' },
    ])
  })

  it.each([
    [
      'another version',
      { ...createSandboxApi().state(), version: 2 },
      'version 2 was kept by another version',
    ],
    ['something else', { cart: [] }, 'this was not kept by the sandbox'],
    ['nothing', null, 'this was not kept by the sandbox'],
    ['half of it', { ...createSandboxApi().state(), payments: undefined }, 'payments is missing or broken'],
  ])('of %s is refused, with what to do', (_, state, reason) => {
    const start = () => createSandboxApi({ state: state as never })
    expect(start).toThrow(TypeError)
    expect(start).toThrow(reason)
    expect(start).toThrow('leave it out to start anew')
  })
})

it('needs nothing of Node: it is bundled for a browser, and runs with what a service worker has', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL('./index.ts', import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'door',
    target: ['es2020', 'safari15', 'chrome87'],
    logLevel: 'silent',
  })
  expect(Object.keys(metafile.inputs).filter((file) => !file.startsWith('src/sandbox/'))).toEqual([])
  const code = outputFiles[0]?.text ?? ''
  // Read by no Safari before 16.4: the whole worker would not start.
  expect(code).not.toMatch(/\(\?<[=!]/)
  const worker = { AbortController, Headers, Request, Response, TextDecoder, URL, URLSearchParams }
  const context = createContext({ ...worker, setTimeout, clearTimeout, crypto })
  const api = runInContext(`${code}; door.createSandboxApi()`, context) as SandboxApi
  api.store.record({ merchant_uid: 'o-1', amount: 100 })
  expect((await speaker(api).call('GET /payments/find/o-1'))?.response).toMatchObject({ amount: 100 })
})
