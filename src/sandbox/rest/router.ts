import type { Fields } from './input.js'
import type { RestEnvelope } from './types.js'

/** A request, read. */
export interface RestRequest {
  method: string
  /** The parts of the path that a route leaves open, by name. */
  path: Record<string, string>
  query: URLSearchParams
  body: Fields
  userAgent: string | undefined
}

/** One door: a method, a path with `{names}` in it, and what answers. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  pattern: string
  /** `token`: only with a good one. `report`: only with a body in JSON. */
  needs: 'token' | 'nothing' | 'report'
  /** What goes into `response`. Throws a `SandboxRefusal` for anything else. */
  answer(request: RestRequest): unknown
}

/** An answer, ready to be sent. */
export interface Reply {
  status: number
  body: RestEnvelope
  headers?: Readonly<Record<string, string>>
}

/** With every answer. */
export const replyHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-store',
}

/** What a path leads to: a route, or other methods than the one that was asked by. */
export type Found = { route: Route; path: Record<string, string> } | { methods: string[] }

/** The route for a path, or which methods there would be; undefined when the path leads nowhere. */
export function findRoute(routes: readonly Route[], method: string, pathname: string): Found | undefined {
  const found = routes.flatMap((route) => {
    const path = match(route.pattern, pathname)
    return path ? [{ route, path }] : []
  })
  const exact = found.find(({ route }) => route.method === method)
  if (exact) return exact
  return found.length > 0 ? { methods: found.map(({ route }) => route.method) } : undefined
}

function match(pattern: string, pathname: string): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = pathname.replace(/(.)\/$/, '$1').split('/')
  if (wanted.length !== given.length) return undefined
  const path: Record<string, string> = {}
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? ''
    const name = /^\{(.+)\}$/.exec(part)?.[1]
    if (name === undefined ? part !== value : value === '') return undefined
    if (name !== undefined) path[name] = decoded(value)
  }
  return path
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
