import * as z from 'zod/mini'
import { pageState } from './page.js'
import { answerSchema, recall, rememberAnswer } from './pending.js'
import { readAnswer, type PayResult } from './result.js'
import { readFields, withoutFields } from './resume.js'
import { answerName, noteAnswer } from './seen.js'

/** How {@link Iamport.resumePay} reads what the buyer came back with. */
export interface ResumeOptions {
  /**
   * Takes the vendor's keys out of the address bar, and nothing else; a refresh still gives the same answer. `false` by
   * default.
   */
  readonly clean?: boolean | undefined
}

const marker = 'iamport-browser'

/** The answer in an address, matched with what this tab remembers. On a page, that of the page by default. */
export function readLanding(url: string | URL | undefined, clean: boolean): PayResult | null {
  const onPage = typeof window !== 'undefined'
  if (url === undefined && !onPage) return null
  const address = String(url ?? window.location.href)
  const isOwn = onPage && address === window.location.href
  const inAddress = readFields(address)
  const fields = inAddress ?? (url === undefined ? keptFields() : null)
  if (!fields) return null
  if (!isOwn) return result(fields, false)

  const answers = (pageState().answers ??= new Map<string, unknown>())
  const name = answerName(fields)
  let read = answers.get(name) as PayResult | undefined
  if (!read) {
    // Without storage the browser still knows that the page was loaded again.
    const repeated = noteAnswer(name) ?? (inAddress === null || wasLoadedAgain())
    read = result(fields, repeated)
    answers.set(name, read)
    rememberAnswer(fields)
  }
  if (clean && inAddress) keepFields(fields)
  return read
}

function result(fields: Record<string, string>, repeated: boolean): PayResult {
  const { merchant_uid, pg } = (typeof window === 'undefined' ? undefined : recall()) ?? {}
  const isSame = merchant_uid === fields.merchant_uid
  return readAnswer(fields, 'redirect', { merchant_uid, ...(isSame && { pg }) }, repeated)
}

function wasLoadedAgain(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry?.type === 'reload' || entry?.type === 'back_forward'
}

/**
 * Fields taken out of the address stay with its entry in the history: a refresh has them, a new visit does not. Where a
 * router keeps something there that cannot be added to, the address stays as it is.
 */
function keepFields(fields: Record<string, string>): void {
  const state: unknown = window.history.state
  if (state !== null && Object.prototype.toString.call(state) !== '[object Object]') return
  const kept = { ...(state as object | null), [marker]: fields }
  window.history.replaceState(kept, '', withoutFields(window.location.href))
}

function keptFields(): Record<string, string> | null {
  const { data } = z.safeParse(z.object({ [marker]: answerSchema() }), window.history.state as unknown)
  return data?.[marker] ?? null
}
