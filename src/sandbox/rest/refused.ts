import { SandboxRefusal } from './refusal.js'
import type { Reply } from './router.js'

/** No good token, or other keys. */
export class Unauthorized extends Error {}

/** What somebody is told who cannot be answered. */
export function refusedWith(status: number, message: string): Reply {
  return { status, body: { code: -1, message: `${message} (sandbox)`, response: null } }
}

/** The answer to a request that ended in an error. */
export function refused(error: unknown): Reply {
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
