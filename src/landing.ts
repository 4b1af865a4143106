import * as z from 'zod/mini'
import { pageState } from './page.js'
import { answerSchema, recall, recallOrder, remember } from './pending.js'
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
export function readLanding(url: string | URL | undefined, clean: boolean | undefined): PayResult | null {
  const here = typeof window === 'undefined' ? undefined : window.location.href
  const address = String(url ?? here)
  const inAddress = readFields(address)
  const fields = inAddress ?? (here && url === undefined ? keptFields() : null)
  if (!fields) return null
  const pending = recallOrder(fields.merchant_uid)
  const asked = pending ?? { merchant_uid: recall()?.merchant_uid }
  if (address !== here) return readAnswer(fields, 'redirect', asked)

  const answers = (pageState().answers ??= new Map<string, unknown>())
  const name = answerName(fields)
  let read = answers.get(name) as PayResult | undefined
  if (!read) {
    // Without storage the browser still knows that the page was loaded again.
    read = readAnswer(fields, 'redirect', asked, noteAnswer(name, !inAddress || wasLoadedAgain()))
    answers.set(name, read)
    // For the page that asked: the Back button may lead there.
    if (pending) remember({ ...pending, answer: fields })
  }
  if (clean && inAddress) keepFields(fields)
  return read
}

function wasLoadedAgain(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return /reload|back/.test(String(entry?.type))
}

/**
 * Fields taken out of the address stay with its entry in the history: a refresh has them, a new visit does not. Where a
 * router keeps something there that cannot be added to, the address stays as it is.
 */
function keepFields(fields: Record<string, string>): void {
  const state = (window.history.state ?? {}) as object
  if (Object.getPrototypeOf(state) !== Object.prototype) return
  window.history.replaceState({ ...state, [marker]: fields }, '', withoutFields(window.location.href))
}

function keptFields(): Record<string, string> | undefined {
  const state = window.history.state as { [marker]?: unknown } | null
  return z.safeParse(answerSchema(), state?.[marker]).data
}
