import { isJson } from './body.js'
import { text, type Fields } from './input.js'
import { isLoopback } from './loopback.js'
import { fromFetch, fromNode, type Message, type NodeRequest, type NodeResponse } from './message.js'
import { ownRoutes } from './own-routes.js'
import { copy } from './payment.js'
import { SandboxRefusal } from './refusal.js'
import { refused, refusedWith, Unauthorized } from './refused.js'
import { findRoute, replyHeaders, type Found, type Reply, type Route } from './router.js'
import { restRoutes } from './routes.js'
import { checkState, stateOf, type SandboxState } from './state.js'
import { openStore, type SandboxStore } from './store.js'
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
  /** What the console calls REST API key. */
  imp_key: string
  /** What the console calls REST API secret. */
  imp_secret: string
}

/** How the server half of the sandbox is set up. */
export interface SandboxApiOptions extends WebhookOptions {
  /** The keys `POST /users/getToken` accepts. Default: {@link sandboxKeys}. Never put real ones here. */
  keys?: SandboxKeys | undefined
  /** The clock, for tests of what happens later: an old token, a deadline, a schedule. Default: the machine's. */
  now?: (() => Date) | undefined
  /** What `state()` of an earlier sandbox gave, to go on from there. Default: nothing was paid yet. */
  state?: SandboxState | undefined
}

/** The server half of the sandbox, for any server, and for a service worker. */
export interface SandboxApi {
  /** What was paid, and the means to change it from a test. */
  readonly store: SandboxStore
  /** What was sent to the shop's server. */
  readonly webhooks: Webhooks
  /** The keys to set the shop's server up with. */
  readonly keys: Readonly<SandboxKeys>
  /**
   * Answers a request of `node:http` whose `url` starts with a path of the API (a prefix is cut off by whoever mounts it,
   * as Connect and Express do). A path the API does not have goes to `next` when there is one. Only requests from this
   * machine are answered.
   */
  handle(request: NodeRequest, response: NodeResponse, next?: () => void): void
  /**
   * Answers a request where `fetch` is spoken: a service worker, or a server of that kind. Resolves to undefined, with
   * the request unread, for a path the API does not have, and for one that is not below `base` (default: the root). It
   * cannot see who asks: on a server, listen on this machine only.
   *
   * @example
   * ```ts
   * import { createSandboxApi } from 'iamport-browser/sandbox/api'
   *
   * const api = createSandboxApi()
   * export const answer = async (request: Request) =>
   *   (await api.fetch(request, '/iamport-sandbox/api')) ?? new Response('not here', { status: 404 })
   * ```
   */
  fetch(request: Request, base?: string): Promise<Response | undefined>
  /**
   * Keeps what a payment window reports, for whoever stands between the window and the store: the Vite plugin's window
   * does it by itself.
   *
   * @throws {@link SandboxRefusal} as `store.record` does; the window has to show that as a failure.
   */
  report(report: WindowReport): RestPayment
  /** All that is known here, as plain JSON, for the option `state` of another sandbox. A copy. */
  state(): SandboxState
  /** Breaks webhooks off and sends no more; resolves when nothing is under way. */
  close(): Promise<void>
}

/**
 * Makes the server half of the sandbox without a server of its own, for one that is there already.
 *
 * @throws TypeError when `webhookUrl` is not on this machine (with `deliver`: is no http address), and when `state` was
 *   kept by another version or by something else.
 * @example
 * ```ts
 * import { createSandboxApi, sandbox } from 'iamport-browser/sandbox'
 * import { defineConfig } from 'vite'
 *
 * const api = createSandboxApi({ webhookUrl: 'http://localhost:3000/webhook' })
 * export default defineConfig({ plugins: [sandbox({ api })] }) // at /iamport-sandbox/api
 * ```
 */
export function createSandboxApi(options: SandboxApiOptions = {}): SandboxApi {
  const { keys = sandboxKeys, now = () => new Date(), state } = options
  if (state !== undefined) checkState(state)
  const { store, state: storeState } = openStore({ now }, state)
  const { send, ...webhooks } = createWebhooks(options, state?.webhooks)
  const tokens = createTokens(now, state?.token)
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

  async function reply(message: Message, { route, path }: Extract<Found, { route: Route }>): Promise<Reply> {
    try {
      const { method, query } = message
      const authorization = message.header('authorization')
      if (route.needs === 'token' && !tokens.accepts(authorization)) {
        const problem = authorization ? 'holds no token that is good now' : 'is missing'
        throw new Unauthorized(`Authorization ${problem}: ask POST /users/getToken for one`)
      }
      if (route.needs === 'report' && !isJson(message.header('content-type')))
        throw new SandboxRefusal('BAD_INPUT', 'Content-Type must be application/json')
      const body = await message.read()
      const userAgent = message.header('user-agent')
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
      const message = fromNode(request)
      const found = findRoute(routes, message.method, message.pathname)
      const isOurs = isLoopback(request.socket.remoteAddress ?? '')
      if (found && 'route' in found && isOurs) {
        void reply(message, found).then((answer) => send_(response, answer))
        return
      }
      if (!found && next) {
        next()
        return
      }
      request.resume()
      const stranger = 'only this machine may use the sandbox'
      send_(response, found && !isOurs ? refusedWith(403, stranger) : nowhere(message, found))
    },
    async fetch(request, base = '') {
      const message = fromFetch(request, base)
      const found = message && findRoute(routes, message.method, message.pathname)
      if (!message || !found) return undefined
      const answer = 'route' in found ? await reply(message, found) : nowhere(message, found)
      const { status, headers, body } = answer
      return new Response(JSON.stringify(body), { status, headers: { ...replyHeaders, ...headers } })
    },
    state: () => stateOf({ ...storeState(), token: tokens.state(), webhooks: copy(webhooks.deliveries) }),
    close: () => webhooks.close(),
  }
}

/** A path that leads nowhere, or not by this method. */
function nowhere({ method, pathname }: Message, found: Found | undefined): Reply {
  if (!found || 'route' in found) return refusedWith(404, `the sandbox has no ${pathname}`)
  const methods = found.methods.join(', ')
  return { ...refusedWith(405, `${pathname} takes ${methods}, not ${method}`), headers: { Allow: methods } }
}

function send_(response: NodeResponse, { status, headers, body }: Reply): void {
  response.statusCode = status
  for (const [name, value] of Object.entries({ ...replyHeaders, ...headers })) response.setHeader(name, value)
  response.end(JSON.stringify(body))
}
