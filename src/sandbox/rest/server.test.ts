import { createServer, request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { createSandboxServer, sandboxKeys } from 'iamport-browser/sandbox'
import { describe, expect, it } from 'vitest'
import { at, serve } from '../../../test/support/sandbox-server.js'

describe('the server', () => {
  it('takes any free port of this machine, and only of this machine', async () => {
    const { url, port } = await serve()
    expect(url).toBe(`http://127.0.0.1:${port}`)
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address && !address.internal && address.family === 'IPv4')
    if (outside) await expect(fetch(`http://${outside.address}:${port}/`)).rejects.toThrow()
  })

  it('says which port is in use', async () => {
    const { port } = await serve()
    const second = createSandboxServer({ port })
    await expect(second).rejects.toThrow(`port ${port} on 127.0.0.1 is in use`)
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE', cause: expect.any(Error) as Error })
  })

  it('leaves nothing when it is closed: neither the port nor a connection kept open', async () => {
    const server = await createSandboxServer()
    await fetch(server.url)
    await server.close()
    await server.close()
    await expect(fetch(server.url)).rejects.toThrow()
    const again = await createSandboxServer({ port: server.port })
    await again.close()
  })

  it('answers nobody from another machine, where a server in front of it lets them in', async () => {
    const api = await serve()
    const front = createServer((incoming, response) => {
      Object.defineProperty(incoming.socket, 'remoteAddress', { value: '192.168.0.7' })
      api.handle(incoming, response)
    })
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
    const { port } = front.address() as { port: number }
    const answer = await fetch(`http://127.0.0.1:${port}/users/getToken`, { method: 'POST' })
    expect(answer.status).toBe(403)
    front.closeAllConnections()
    front.close()
  })
})

describe('the token', () => {
  it('is given for the keys of the sandbox, for half an hour', async () => {
    const { send } = await serve()
    const { status, code, message, response } = await send('POST /users/getToken', { body: sandboxKeys })
    expect({ status, code, message }).toEqual({ status: 200, code: 0, message: null })
    expect(response).toEqual({ access_token: expect.any(String) as string, expired_at: at + 1800, now: at })
  })

  it('is given for a form, too', async () => {
    const { url } = await serve()
    const body = new URLSearchParams({ ...sandboxKeys })
    const answer = await fetch(`${url}/users/getToken`, { method: 'POST', body })
    expect(await answer.json()).toMatchObject({ code: 0, response: { now: at } })
  })

  it.each([
    ['other keys', { ...sandboxKeys, imp_secret: 'guessed' }],
    ['no keys', {}],
  ])('is refused for %s', async (_, body) => {
    const { send } = await serve()
    expect(await send('POST /users/getToken', { body })).toMatchObject({
      status: 401,
      code: -1,
      response: null,
    })
  })

  it('is the same while it is good, and lives five minutes longer when asked for in its last', async () => {
    const { send, later } = await serve()
    const get = async () => (await send('POST /users/getToken', { body: sandboxKeys })).response
    const first = await get()
    later(1700)
    expect(await get()).toMatchObject({ access_token: first?.access_token, expired_at: at + 1800 })
    later(60)
    expect(await get()).toMatchObject({ access_token: first?.access_token, expired_at: at + 2100 })
    later(400)
    expect((await get())?.access_token).not.toBe(first?.access_token)
  })

  it.each([
    ['no token', undefined],
    ['a made-up one', 'abc'],
    ['an empty one', ''],
  ])('stands before every door: %s is 401', async (_, token) => {
    const { send, store, token: good } = await serve()
    await good()
    const { imp_uid } = store.record({ merchant_uid: 'o-1', amount: 100 })
    const headers = token === undefined ? {} : { Authorization: token }
    for (const door of [
      `GET /payments/${imp_uid}`,
      'POST /payments/cancel',
      'DELETE /subscribe/customers/c-1',
    ]) {
      expect(await send(door, { headers })).toMatchObject({ status: 401, code: -1, response: null })
    }
    expect(store.payment(imp_uid)?.status).toBe('paid')
  })

  it('is no longer good after half an hour, and may follow the word Bearer', async () => {
    const { send, store, token, later } = await serve()
    const { imp_uid } = store.record({ merchant_uid: 'o-1', amount: 100 })
    const headers = { Authorization: `Bearer ${await token()}` }
    expect((await send(`GET /payments/${imp_uid}`, { headers })).status).toBe(200)
    later(1800)
    const late = await send(`GET /payments/${imp_uid}`, { headers })
    expect(late).toMatchObject({ status: 401, code: -1 })
    expect(late.message).toContain('POST /users/getToken')
  })
})

describe('what cannot be answered', () => {
  it('is told in the same envelope', async () => {
    const { call, url, token } = await serve()
    expect(await call('GET /nothing/here')).toMatchObject({ status: 404, code: -1, response: null })
    expect(await call('PUT /payments/cancel')).toMatchObject({ status: 405, code: -1 })
    const Authorization = await token()
    const broken = await fetch(`${url}/payments/prepare`, {
      method: 'POST',
      headers: { Authorization, 'Content-Type': 'application/json' },
      body: '{"merchant_uid":',
    })
    expect(broken.status).toBe(400)
    expect(await broken.json()).toMatchObject({ code: 1, response: null })
  })

  it('names the field that is missing or cannot be read', async () => {
    const { call } = await serve()
    const missing = await call('POST /payments/prepare', { amount: 100 })
    expect(missing).toMatchObject({ status: 400, code: 1 })
    expect(missing.message).toContain('merchant_uid is missing')
    const wrong = await call('POST /payments/prepare', { merchant_uid: 'o-1', amount: 'a lot' })
    expect(wrong.message).toContain('amount must be a number of 0 or more, not "a lot"')
  })

  it('refuses an order number that is longer than the schema allows', async () => {
    const { call } = await serve()
    const { status, message } = await call('POST /payments/prepare', {
      merchant_uid: 'x'.repeat(41),
      amount: 1,
    })
    expect(status).toBe(400)
    expect(message).toContain('merchant_uid must have at most 40 characters, not 41')
  })

  it.each(['//[', '/%', '*', '/payments/%E0%A4%A'])(
    'is told to a client that asks for %s, too',
    async (path) => {
      const { port, token, call } = await serve()
      const headers = { Authorization: await token() }
      const status = await new Promise<number | undefined>((resolve, reject) => {
        request({ port, host: '127.0.0.1', method: 'GET', path, headers }, (answer) => {
          answer.resume()
          resolve(answer.statusCode)
        })
          .on('error', reject)
          .end()
      })
      expect(status).toBe(404)
      expect((await call('GET /payments/prepare/o-1')).status).toBe(404)
    },
  )

  it('does not fill the memory', async () => {
    const { port } = await serve()
    const status = await new Promise<number | string>((resolve) => {
      const sending = request(
        { port, host: '127.0.0.1', method: 'POST', path: '/users/getToken' },
        (answer) => {
          resolve(answer.statusCode ?? 0)
          answer.resume()
        },
      )
      sending.on('error', ({ message }) => resolve(message))
      sending.end('x'.repeat(2 * 1024 * 1024))
    })
    expect(status).toBe(400)
  })
})
