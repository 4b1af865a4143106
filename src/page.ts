import type { Imp } from './imp.js'

/** A Trusted Types policy, as far as it is used: from an address to what a page that enforces them takes for one. */
export interface ScriptPolicy {
  createScriptURL(address: string): unknown
}

/**
 * What all clients on one page share, also those of a second copy of this package and those made again by hot reload:
 * one script, one `IMP.init`, one payment at a time. Its shape is a contract between versions, so it stays this small.
 */
export interface PageState {
  /** The Trusted Types policy, whose name can be taken once on a page; null where the page does not allow it. */
  scriptPolicy?: ScriptPolicy | null
  /** Loads under way, by whole address; undefined for one that is just about to begin. */
  loads: Map<string, Promise<Imp> | undefined>
  /** Whom the SDK was set up for, and which SDK; one that got stuck is stale and set up again by the next payment. */
  setUp?: { code: string; imp: Imp; isStale?: boolean }
  /** Ends the watch over a payment that was given up. */
  ghostWatch?: () => void
  /** Answers read on this page, by their names: every caller on it gets the same object. */
  answers?: Map<string, unknown>
  /** The payment that is open. */
  open?: { merchant_uid: string; result: Promise<unknown> }
}

const key = Symbol.for('iamport-browser.page.1')

/** The state of this page; on a server, of this process, where nothing is ever put into it. */
export function pageState(): PageState {
  const holder = globalThis as { [key]?: PageState }
  return (holder[key] ??= { loads: new Map() })
}
