import type { Answer, Outcome } from './answers.js'
import type { PgRequest } from './pg-request.js'
import type { WindowReport } from './rest/window-report.js'

/**
 * The function a test kit puts into every page of its browser context (`iamport-browser/sandbox/playwright`). Where it
 * is not, a person drives the sandbox. A function, and not a request: no policy of the shop's page can stop it.
 */
export const kitName = '__iamportSandbox'

/** What the stand-in and its window tell the kit, as JSON. */
export type ToKit =
  | { kind: 'call'; method: string; args: unknown[]; url: string }
  | { kind: 'open'; request: PgRequest; ownWindow: boolean }
  | { kind: 'ask'; ticket: string }
  | { kind: 'ended'; ticket: string; how: string }
  | { kind: 'report'; report: WindowReport }

/** What the SDK stand-in is told about one payment before its window opens. */
export interface Opening {
  /** The kit's own name for the payment; request ids of two tabs can be alike. */
  ticket: string
  /** Refused before a window opens: this is the answer, on a phone too. */
  refusal?: Answer
  /** The browser lets no window open. */
  blocked?: boolean
  /** The page's callback runs twice. */
  twice?: boolean
}

/** What the payment window does by itself. */
export interface Direction {
  /** An outcome, an answer given whole, leaving without one, the window closed by the buyer, or nothing at all. */
  act: Outcome | 'fields' | 'abandon' | 'close' | 'stay'
  /** The whole answer with `fields`, otherwise laid over the usual one. */
  fields?: Answer
  /** Laid over the request before the gateway sees it. */
  tamper?: Record<string, unknown>
  /** The buyer pays before it acts, and the shop's page hears nothing of it. */
  paid?: boolean
  /** Milliseconds before it acts. */
  delay: number
  /** Said in the window, where a test that waits for more leaves its picture. */
  note?: string
}

/** The kit as the stand-in and its window see it. */
export interface Kit {
  call(method: string, args: readonly unknown[]): void
  /** Null when the kit is gone: a person goes on. Throws, before anything is told, when the request is not JSON. */
  open(request: PgRequest, ownWindow: boolean): Promise<Opening | null>
  /** What to do in the window; resolves when it is decided, which may be never. Null: a person decides. */
  ask(ticket: string): Promise<Direction | null>
  ended(ticket: string, how: string): Promise<void>
  /** Hands what the buyer did to the server half, where there is one: why it refuses, or null. */
  report(report: WindowReport): Promise<string | null>
}

/**
 * The kit on this page, or on one it is shown in or was opened by: a page that runs a shop in a frame decides for the
 * payment windows that shop opens.
 */
export function findKit(): Kit | undefined {
  const send = around(window).map(kitOf).find(Boolean)
  if (!send) return undefined
  const tell = async (message: ToKit): Promise<unknown> => {
    const text = JSON.stringify(message)
    try {
      return await send(text)
    } catch {
      return null // the test is over
    }
  }
  return {
    call: (method, args) => void tell({ kind: 'call', method, args: args.map(readable), url: location.href }),
    open(request, ownWindow) {
      JSON.stringify(request)
      return tell({ kind: 'open', request, ownWindow }) as Promise<Opening | null>
    },
    ask: (ticket) => tell({ kind: 'ask', ticket }) as Promise<Direction | null>,
    ended: async (ticket, how) => void (await tell({ kind: 'ended', ticket, how })),
    report: (report) => tell({ kind: 'report', report }) as Promise<string | null>,
  }
}

/** A page, the pages it is shown in, and those around the one that opened it. */
function around(page: Window): Window[] {
  const pages = [page]
  for (let at = page; at.parent !== at; at = at.parent) pages.push(at.parent)
  const opener = openerOf(pages[pages.length - 1] ?? page)
  return opener && !pages.includes(opener) ? [...pages, ...around(opener)] : pages
}

function openerOf(page: Window): Window | null {
  try {
    return page.opener as Window | null
  } catch {
    return null // a page of another site
  }
}

function kitOf(page: Window): ((text: string) => Promise<unknown>) | undefined {
  try {
    const send = (page as unknown as Record<string, unknown>)[kitName]
    return typeof send === 'function' ? (send as (text: string) => Promise<unknown>) : undefined
  } catch {
    return undefined // a page of another site
  }
}

/** What can be told of an argument: functions by their kind, and what is no JSON by its text. */
function readable(value: unknown): unknown {
  if (typeof value === 'function') return '[function]'
  try {
    JSON.stringify(value)
    return value
  } catch {
    return String(value)
  }
}
