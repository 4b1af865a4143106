import { InvalidPayRequestError } from './errors.js'
import { toIssue, type PayIssue } from './issue.js'
import { en } from './locales/en.js'
import { refusedText, type FindingContext, type Locale } from './locales/locale.js'
import { pgCodes } from './pg/codes.js'
import { testMids } from './pg/test-mids.js'
import { own, type Finding, type PgData, type Test } from './rules/vocabulary.js'
import type { Channel } from './types.js'

/** What is wrong with a channel, before any request: the wrong `pg` string opens another gateway without a word. */
export function checkChannel(channel: Channel, at = ''): Finding[] {
  // Callers without types hand over anything.
  const { pg, mid, channelKey } = (channel ?? {}) as Partial<Channel>
  const finding = (field: string, value: unknown, test: Test): Finding[] => [
    { severity: 'error', rule: 'channel', path: `${at}${field}`, value, test },
  ]
  if (typeof pg?.code !== 'string')
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
  checkChannel(channel, at).map((finding) =>
    toIssue(finding, locale, channel?.pg?.code, contextOf(channel?.pg)),
  )

/** What sentences may mention of a gateway. */
export const contextOf = (pg: PgData | undefined): FindingContext => ({ pg: pg?.code, methods: pg?.methods })

/** Throws when one of the issues blocks. */
export function refuse(issues: readonly PayIssue[], locale: Locale): void {
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new InvalidPayRequestError(refusedText(errors.length, locale), errors)
}

/** Gateways by their public test MIDs, each with the mark of the MID there; made at the first check. */
let owners: Map<string, { code: string; mark: string }[]> | undefined

function ownersOf(mid: string): readonly { code: string; mark: string }[] {
  if (!owners) {
    owners = new Map()
    for (const [code, mids] of Object.entries(testMids)) {
      for (const marked of mids.split(' ')) {
        const known = marked.replace(/[*?]$/, '')
        owners.set(known, [...(owners.get(known) ?? []), { code, mark: marked.slice(known.length) }])
      }
    }
  }
  return owners.get(mid) ?? []
}

/** Public test MIDs under the wrong gateway, or one that only issues billing keys in a payment. */
export function checkTestMid(pg: string, billing: boolean): Finding[] {
  const dot = pg.indexOf('.')
  const known = dot === -1 ? [] : ownersOf(pg.slice(dot + 1))
  if (known.length === 0) return []
  const warn = (test: Test): Finding[] => [
    { severity: 'warning', rule: 'test-mid', path: 'pg', value: pg, test },
  ]
  const ours = known.find(({ code }) => code === pg.slice(0, dot))
  if (ours) return ours.mark === '*' && !billing ? warn(own('testMidBilling')) : []
  const confirmed = known.filter(({ mark }) => mark !== '?').map(({ code }) => code)
  return confirmed.length > 0 ? warn(own('testMidOf', confirmed.join(', '))) : []
}
