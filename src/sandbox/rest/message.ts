import type { Fields } from './input.js'
import { readFields } from './body.js'

/** A request, however it came in. */
export interface Message {
  method: string
  pathname: string
  query: URLSearchParams
  header(name: string): string | undefined
  /** The fields of the body. Throws a `SandboxRefusal` for one that cannot be read, or is too large. */
  read(): Promise<Fields>
}

/** As much of Node's `IncomingMessage` as the API uses; Connect's and Express's fit, too. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  /** `GET` when left out. */
  method?: string | undefined
  /** Path and query. */
  url?: string | undefined
  /** By lower-case name. */
  headers: Readonly<Record<string, string | string[] | undefined>>
  /** Where it came from. */
  socket: {
    /** Address of whoever asks: only this machine is answered. */
    readonly remoteAddress?: string | undefined
  }
  /** Throws the body away, unread. */
  resume(): unknown
}

/** As much of Node's `ServerResponse` as the API uses. */
export interface NodeResponse {
  /** HTTP status. */
  statusCode: number
  /** Sets a header of the answer. */
  setHeader(name: string, value: string): unknown
  /** Sends the answer. */
  end(body: string): unknown
}

/** What a Node server was asked. */
export function fromNode(request: NodeRequest & { body?: unknown }): Message {
  const header = (name: string): string | undefined => {
    const value = request.headers[name]
    return Array.isArray(value) ? value.join(', ') : value
  }
  return {
    method: request.method ?? 'GET',
    ...split(request.url ?? '/'),
    header,
    async read() {
      // A server may have read it before us.
      if (typeof request.body === 'object' && request.body !== null) return request.body as Fields
      return readFields(request, header('content-type'))
    },
  }
}

/** What a `fetch` asked, or undefined when it asked for something that is not below `base`. */
export function fromFetch(request: Request, base: string): Message | undefined {
  const { pathname, search } = new URL(request.url)
  const folder = base.replace(/\/+$/, '')
  if (!pathname.startsWith(`${folder}/`)) return undefined
  const header = (name: string): string | undefined => request.headers.get(name) ?? undefined
  return {
    method: request.method,
    pathname: pathname.slice(folder.length),
    query: new URLSearchParams(search),
    header,
    // Firefox gives a request no stream.
    read: async () => readFields([new Uint8Array(await request.arrayBuffer())], header('content-type')),
  }
}

/** By hand: what a client sends need not be an address. */
function split(url: string): Pick<Message, 'pathname' | 'query'> {
  const [pathname = '', ...rest] = url.split('?')
  return { pathname, query: new URLSearchParams(rest.join('?')) }
}
