import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandboxApi, type SandboxApi, type SandboxApiOptions } from './api.js'

/** How the sandbox's server is set up. */
export interface SandboxServerOptions extends SandboxApiOptions {
  /** Port on 127.0.0.1. Default: 0, any that is free. */
  port?: number | undefined
}

/** A server that stands in for `https://api.iamport.kr`. */
export interface SandboxServer extends SandboxApi {
  /** Where it is, without a slash at the end: `http://127.0.0.1:49152`. */
  readonly url: string
  /** The port of `url`. */
  readonly port: number
  /** Stops the server and its webhooks; resolves when nothing of them is left. Safe to call twice. */
  close(): Promise<void>
}

const HOST = '127.0.0.1'

/**
 * Starts a server that stands in for the vendor's REST API, on this machine only: point your own server at its `url`
 * instead of `https://api.iamport.kr` and give it its `keys`.
 *
 * @throws An Error (as a rejection) that names the port when it is in use, and a TypeError when `webhookUrl` is not on
 *   this machine.
 * @example
 * ```ts
 * import { createSandboxServer } from 'iamport-browser/sandbox'
 *
 * const server = await createSandboxServer({ webhookUrl: 'http://localhost:3000/webhook' })
 * server.store.record({ merchant_uid: 'order1', amount: 59_000 })
 * await server.close()
 * ```
 */
export async function createSandboxServer(options: SandboxServerOptions = {}): Promise<SandboxServer> {
  const api = createSandboxApi(options)
  const server = createServer((request, response) => api.handle(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(refusedPort(cause, options.port)))
    server.listen({ host: HOST, port: options.port ?? 0 }, resolve)
  })
  const { port } = server.address() as AddressInfo
  let closed: Promise<void> | undefined

  async function close(): Promise<void> {
    const stopped = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await Promise.all([stopped, api.close()])
  }

  return { ...api, url: `http://${HOST}:${port}`, port, close: () => (closed ??= close()) }
}

function refusedPort(cause: NodeJS.ErrnoException, port: number | undefined): Error {
  const why =
    cause.code === 'EADDRINUSE'
      ? `port ${port} on ${HOST} is in use, perhaps by a sandbox that was not closed; close it, or leave port out`
      : `port ${port} on ${HOST} could not be opened: ${cause.message}`
  return Object.assign(new Error(`iamport-browser/sandbox: ${why}`), { code: cause.code, cause })
}
