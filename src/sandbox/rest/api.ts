import type { IncomingMessage, ServerResponse } from 'node:http'
import { isJson, readBody } from './body.js'
import { text, type Fields } from './input.js'
import { isLoopback } from './loopback.js'
import { ownRoutes } from './own-routes.js'
import { SandboxRefusal } from './refusal.js'
import { findRoute, type Reply, type Route } from './router.js'
import { restRoutes } from './routes.js'
import { createSandboxStore, type SandboxStore } from './store.js'
import { createTokens } from './tokens.js'
import type { RestPayment } from './types.js'
import { paymentInReport, type WindowReport } from './window-report.js'
import { createWebhooks, type WebhookOptions, type Webhooks } from './webhooks.js'

/** What the sandbox takes for the keys of a console, unless it is told others. */
export const sandboxKeys: Readonly<SandboxKeys> = Object.freeze({
  imp_key: 'sandbox-key',
  imp_secret: 'sandbox-secret',
})

/** The two values a shop's server asks for a token with. */
export interface SandboxKeys {
  imp_key: string
  imp_secret: string
}

/** How the server half of the sandbox is set up. */
export interface SandboxApiOptions extends WebhookOptions {
  /** The keys `POST /users/getToken` accepts. Default: {@link sandboxKeys}. Never put real ones here. */
  keys?: SandboxKeys | undefined
  /** The clock, for tests of what happens later: an old token, a deadline, a schedule. Default: the machine's. */
  now?: (() => Date) | undefined
}

/** The server half of the sandbox, for any Node server. */
export interface SandboxApi {
  /** What was paid, and the means to change it from a test. */
  readonly store: SandboxStore
  /** What was sent to the shop's server. */
  readonly webhooks: Webhooks
  /** The keys to set the shop's server up with. */
  readonly keys: Readonly<SandboxKeys>
  /**
   * Answers a request whose `url` starts with a path of the API (a prefix is cut off by whoever mounts it, as Connect
   * and Express do). A path the API does not have goes to `next` when there is one. Only requests from this machine are
   * answered.
   */
  handle(request: IncomingMessage, response: ServerResponse, next?: () => void): void
  /**
   * Keeps what a payment window reports, for whoever stands between the window and the store: the Vite plugin's window
   * does it by itself. Throws as `store.record` does, and the window has to show that as a failure.
   */
  report(report: WindowReport): RestPayment
  /** Breaks webhooks off and sends no more; resolves when nothing is under way. */
  close(): Promise<void>
}

/**
 * Makes the server half of the sandbox without a server of its own, for one that is there already:
 *
 * ```ts
 * import { createSandboxApi, sandbox } from 'iamport-browser/sandbox'
 * import { defineConfig } from 'vite'
 *
 * const api = createSandboxApi({ webhookUrl: 'http://localhost:3000/webhook' })
 * export default defineConfig({ plugins: [sandbox({ api })] }) // at /iamport-sandbox/api
 * ```
 *
 * Throws a TypeError when `webhookUrl` is not on this machine.
 */
export function createSandboxApi(options: SandboxApiOptions = {}): SandboxApi {
  const { keys = sandboxKeys, now = () => new Date() } = options
  const store = createSandboxStore({ now })
  const { send, ...webhooks } = createWebhooks(options)
  const tokens = createTokens(now)
  store.onChange(send)

  const getToken: Route = {
    method: 'POST',
    pattern: '/users/getToken',
    needs: 'nothing',
    answer({ body }) {
      if (text(body, 'imp_key') === keys.imp_key && text(body, 'imp_secret') === keys.imp_secret)
        return tokens.give()
      throw new Unauthorized(`imp_key and imp_secret are not those of this sandbox: use "${keys.imp_key}"`)
    },
  }
  function keep(report: Fields, userAgent?: string): RestPayment {
    return store.record(paymentInReport(report, userAgent, now()))
  }

  const routes = [getToken, ...restRoutes(store), ...ownRoutes(store, webhooks, keep)]

  async function reply(request: IncomingMessage, route: Route, path: Record<string, string>): Promise<Reply> {
    try {
      if (!isLoopback(request.socket.remoteAddress ?? '')) {
        const message = 'only this machine may use the sandbox (sandbox)'
        return { status: 403, body: { code: -1, message, response: null } }
      }
      const { headers, method = 'GET', url = '/' } = request
      if (route.needs === 'token' && !tokens.accepts(headers.authorization)) {
        const problem = headers.authorization ? 'holds no token that is good now' : 'is missing'
        throw new Unauthorized(`Authorization ${problem}: ask POST /users/getToken for one`)
      }
      if (route.needs === 'report' && !isJson(request))
        throw new SandboxRefusal('BAD_INPUT', 'Content-Type must be application/json')
      const query = new URLSearchParams(split(url).search)
      const body = await readBody(request)
      const userAgent = headers['user-agent']
      const response = await route.answer({ method, path, query, body, userAgent })
      return { status: 200, body: { code: 0, message: null, response } }
    } catch (error) {
      return refused(error)
    }
  }

  return {
    store,
    webhooks,
    keys,
    report: (report) => keep({ ...report }),
    handle(request, response, next) {
      const { pathname } = split(request.url ?? '/')
      const found = findRoute(routes, request.method ?? 'GET', pathname)
      if (found && 'route' in found) {
        void reply(request, found.route, found.path).then((answer) => send_(response, answer))
        return
      }
      if (!found && next) {
        next()
        return
      }
      request.resume()
      if (found) {
        response.setHeader('Allow', found.methods.join(', '))
        const message = `${pathname} takes ${found.methods.join(', ')}, not ${request.method} (sandbox)`
        send_(response, { status: 405, body: { code: -1, message, response: null } })
        return
      }
      const message = `the sandbox has no ${pathname} (sandbox)`
      send_(response, { status: 404, body: { code: -1, message, response: null } })
    },
    close: () => webhooks.close(),
  }
}

/** By hand: what a client sends need not be an address. */
function split(url: string): { pathname: string; search: string } {
  const [pathname = '', ...rest] = url.split('?')
  return { pathname, search: rest.join('?') }
}

class Unauthorized extends Error {}

function refused(error: unknown): Reply {
  const message = error instanceof Error ? error.message : String(error)
  const reply = (status: number, code: number): Reply => ({ status, body: { code, message, response: null } })
  if (error instanceof Unauthorized) return reply(401, -1)
  if (!(error instanceof SandboxRefusal)) return reply(500, -1)
  // A wish that cannot be granted is an answer like any other: HTTP 200, and the code tells.
  return reply(
    { BAD_INPUT: 400, UNKNOWN: 404 }[error.code as string] ?? 200,
    error.code === 'UNKNOWN' ? -1 : 1,
  )
}

function send_(response: ServerResponse, { status, body }: Reply): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.end(JSON.stringify(body))
}
