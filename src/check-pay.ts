import { checkChannel, checkTestMid, selectorOf } from './channel.js'
import { issuesOf, type PayIssue } from './issue.js'
import { en } from './locales/en.js'
import type { Locale } from './locales/locale.js'
import { check } from './rules/check.js'
import { isAbsent } from './rules/value.js'
import type { Finding, Situation } from './rules/vocabulary.js'
import type { Channel } from './types.js'

/** Where the request will be made, and the language of the messages. What is left out meets no rule about it. */
export interface CheckOptions extends Situation {
  /** Language of the messages; English by default. */
  readonly locale?: Locale | undefined
}

/** A request as it would be handed to the SDK, and all that is wrong with it. */
export function prepareRequest(
  channel: Channel,
  request: unknown,
  situation: Situation,
  page?: string,
): { param: Record<string, unknown>; findings: Finding[] } {
  const broken = checkChannel(channel)
  if (broken.some(({ path }) => path === 'pg')) return { param: {}, findings: broken }
  // A MID that has to be mended is no reason to be silent about the request.
  const select = broken.length > 0 ? { pg: channel.pg.code } : selectorOf(channel)
  const { param, findings } = check(request, channel.pg, situation, { select, page })
  const asTest = 'pg' in select ? checkTestMid(select.pg, !isAbsent(param.customer_uid)) : []
  return { param, findings: [...broken, ...findings, ...asTest] }
}

/**
 * Checks a request without opening anything: every issue, errors and warnings, in no browser or in one. An empty list
 * means that nothing is known against it. `requestPay` does the same, and opens nothing when there is an error.
 *
 * @param channel - What to pay through, as in `createIamport`.
 * @param request - What `requestPay` would be given, or anything else.
 * @param options - Nothing is assumed by default: rules of phones need `device`, which `deviceOf` tells on a page.
 * @returns Issues, errors and warnings mixed. No request makes it throw.
 * @example
 * ```ts
 * import { checkPay } from 'iamport-browser'
 * import { kicc } from 'iamport-browser/pg'
 *
 * const issues = checkPay({ pg: kicc }, { merchant_uid: 'order1', name: 'Chair', amount: 1000, pay_method: 'card' })
 * for (const { path, message } of issues) console.log(path, message) // buyer_tel …
 * ```
 */
export function checkPay(channel: Channel, request: unknown, options: CheckOptions = {}): PayIssue[] {
  const { locale = en, ...situation } = options
  return issuesOf(prepareRequest(channel, request, situation).findings, channel?.pg, locale)
}
