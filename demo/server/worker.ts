/**
 * The shop's server and the sandbox's REST API as a service worker, for a host of static files. Built to stand beside
 * the pages as shop-server.js.
 */
import { createSandboxApi } from 'iamport-browser/sandbox/api'
import { kept } from './kept.ts'
import { createPair, type KeptPair } from './pair.ts'

interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
interface Worker {
  readonly clients: { claim(): Promise<void> }
  readonly location: Location
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate' | 'message', listener: (event: ExtendableEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
}
const worker = globalThis as unknown as Worker

/** Folder of the pages, wherever they are hosted. */
const base = new URL('.', worker.location.href)
const at = (path: string): string => new URL(path, base).pathname
const doors = {
  shop: at('shop/api/'),
  api: at('iamport-sandbox/api'),
  window: at('iamport-sandbox/pg.html'),
}

let started: Promise<ReturnType<typeof createPair>> | undefined

/** As they were when the browser put the worker to sleep; afresh where nothing can be kept, or it is of another version. */
function servers(): Promise<ReturnType<typeof createPair>> {
  started ??= (async () => {
    const options = {
      createSandboxApi,
      where: 'browser',
      webhookUrl: new URL('shop/api/webhook', base).href,
    } as const
    try {
      return createPair({ ...options, kept: await kept.read<KeptPair>() })
    } catch {
      return createPair(options)
    }
  })()
  return started
}

async function answer(request: Request, pathname: string): Promise<Response> {
  if (pathname === doors.window) return reporting(await fetch(request))
  const { shop, api } = await servers()
  const answered = pathname.startsWith(doors.shop)
    ? await shop(request)
    : ((await api.fetch(request, doors.api)) ?? new Response('', { status: 404 }))
  if (request.method !== 'GET') await keep()
  return answered
}

/** The payment window, told where to report. */
async function reporting(page: Response): Promise<Response> {
  const text = await page.text()
  const told = text.replace('<!-- report -->', '<meta name="sandbox-report" content="api/sandbox/window" />')
  return new Response(told, { status: page.status, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

/** Before the page hears of it, as a database would; with what the webhooks led to. */
async function keep(): Promise<void> {
  const { api, state } = await servers()
  await api.webhooks.settled()
  // Where storage is off it lasts as long as the worker.
  await kept.write(state()).catch(() => undefined)
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('message', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  const isOurs =
    pathname.startsWith(doors.shop) || pathname.startsWith(`${doors.api}/`) || pathname === doors.window
  if (origin !== base.origin || !isOurs) return
  event.respondWith(answer(event.request, pathname))
})
