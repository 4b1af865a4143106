import { InvalidPayRequestError } from './errors.js'
import { issuesOf, type PayIssue } from './issue.js'
import { en } from './locales/en.js'
import { refusedText, type Locale } from './locales/locale.js'
import { pgCodes } from './pg/codes.js'
import { testMids } from './pg/test-mids.js'
import { memberOf } from './rules/value.js'
import { own, type Finding, type Test } from './rules/vocabulary.js'
import type { Channel } from './types.js'

/** What is wrong with a channel, before any request: the wrong `pg` string opens another gateway without a word. */
export function checkChannel(channel: Channel, at = ''): Finding[] {
  // Callers without types hand over anything.
  const { pg, mid, channelKey } = (channel ?? {}) as Partial<Channel>
  const finding = (field: string, value: unknown, test: Test): Finding[] => [
    { severity: 'error', rule: 'channel', path: `${at}${field}`, value, test },
  ]
  if (typeof pg?.code !== 'string' || !(pg as Partial<typeof pg>).params)
    return finding('pg', pg, own('shape', 'a gateway from iamport-browser/pg'))
  if (channelKey !== undefined) {
    if (mid !== undefined) return finding('mid', mid, own('oneOf'))
    return typeof channelKey === 'string' && /^[^\s{}]+$/.test(channelKey)
      ? []
      : finding('channelKey', channelKey, own('like', ' ~ channel-key-…'))
  }
  if (mid === undefined) return []
  if (typeof mid !== 'string') return finding('mid', mid, own('string'))
  const bare = mid.replace(/[\s{}]/g, '')
  if (bare === '') return finding('mid', mid, own('mid', 'empty'))
  const prefix = bare.includes('.')
    ? [pg.code, ...pgCodes].find((code) => bare.startsWith(`${code}.`))
    : undefined
  const mend = prefix === undefined ? bare : bare.slice(prefix.length + 1)
  if (bare !== mid) return finding('mid', mid, own('mid', `form ${mend}`))
  return prefix === undefined ? [] : finding('mid', mid, own('mid', `prefixed ${mend}`))
}

/** What stands in the request for a channel. */
export const selectorOf = ({ pg, mid, channelKey }: Channel): { pg: string } | { channelKey: string } =>
  channelKey === undefined ? { pg: mid === undefined ? pg.code : `${pg.code}.${mid}` } : { channelKey }

/**
 * The `pg` string of a channel: `code`, or `code.MID`. `undefined` for a channel that is chosen by its `channelKey`.
 *
 * @param channel - A gateway, and which of the shop's settings of it.
 * @param locale - Language of the message when it throws; English by default.
 * @throws {@link InvalidPayRequestError} for a MID that cannot be one: empty, with braces or blanks, or `code.MID`.
 * @example
 * ```ts
 * import { pgString } from 'iamport-browser'
 * import { kcp } from 'iamport-browser/pg'
 *
 * console.log(pgString({ pg: kcp, mid: 'T0000' })) // "kcp.T0000"
 * ```
 */
export function pgString(channel: Channel, locale: Locale = en): string | undefined {
  refuse(channelIssues(channel, '', locale), locale)
  const selector = selectorOf(channel)
  return 'pg' in selector ? selector.pg : undefined
}

/** The issues of a channel, in words. */
export const channelIssues = (channel: Channel, at: string, locale: Locale): PayIssue[] =>
  issuesOf(checkChannel(channel, at), channel?.pg, locale)

/** Throws when one of the issues blocks. */
export function refuse(issues: readonly PayIssue[], locale: Locale): void {
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new InvalidPayRequestError(refusedText(errors.length, locale), errors)
}

/** Public test MIDs under the wrong gateway, or one that only issues billing keys in a payment. */
export function checkTestMid(pg: string, billing: boolean): Finding[] {
  const [code = ''] = pg.split('.')
  const known = (memberOf(testMids, pg.slice(code.length + 1)) as string | undefined)?.split(' ') ?? []
  const warn = (test: Test): Finding[] => [
    { severity: 'warning', rule: 'test-mid', path: 'pg', value: pg, test },
  ]
  if (known.includes(`${code}*`) && !billing) return warn(own('testMidBilling'))
  const isAtHome = known.some((marked) => marked.replace(/[*?]$/, '') === code)
  const confirmed = known.filter((marked) => !marked.endsWith('?')).join(', ')
  return isAtHome || !confirmed ? [] : warn(own('testMidOf', confirmed.replaceAll('*', '')))
}
