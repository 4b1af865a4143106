/** A running sandbox server, its clock, and a caller that speaks to it as a shop's server does. */
import { createSandboxServer, type RestEnvelope, type SandboxServerOptions } from 'iamport-browser/sandbox'
import { onTestFinished } from 'vitest'

export const start = new Date('2026-03-02T10:00:00+09:00')
export const at = start.getTime() / 1000

/** Starts a server that the test leaves nothing of. */
export async function serve(options: SandboxServerOptions = {}) {
  const clock = { now: start }
  const server = await createSandboxServer({ now: () => clock.now, ...options })
  onTestFinished(() => server.close())

  async function send(door: string, init: { body?: unknown; headers?: Record<string, string> } = {}) {
    const [method = 'GET', path = ''] = door.split(' ')
    const answer = await fetch(server.url + path, {
      method,
      headers: { 'Content-Type': 'application/json', ...init.headers },
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    })
    return { status: answer.status, ...((await answer.json()) as RestEnvelope<Record<string, unknown>>) }
  }

  async function token(): Promise<string> {
    const { response } = await send('POST /users/getToken', { body: server.keys })
    return String(response?.access_token)
  }

  /** With a token. */
  const call = async (door: string, body?: unknown) =>
    send(door, { headers: { Authorization: await token() }, ...(body === undefined ? {} : { body }) })

  return {
    ...server,
    send,
    call,
    token,
    later(seconds: number) {
      clock.now = new Date(clock.now.getTime() + seconds * 1000)
    },
  }
}
