import { numberOf } from '../rules/test.js'
import type { Finding, Tests } from '../rules/vocabulary.js'

/** What a sentence about a finding may mention beside it. */
export interface FindingContext {
  /** Name of the gateway in both languages, undefined for a request whose gateway is not known. */
  readonly pg: { readonly ko: string; readonly en: string } | undefined
  /** What the gateway takes, for sentences that list it. */
  readonly methods: string | undefined
}

/** A language for messages. Import `ko` or `en` from `iamport-browser/locales`. */
export interface Locale {
  /** BCP 47 tag of the language. */
  readonly tag: string
  /** One sentence about one finding: field, rule, received value, what to do. */
  finding(finding: Finding, context: FindingContext): string
  /** The heading of a list of `count` findings that block a call. */
  refused(count: number): string
}

/** A received value as a short text: long ones are cut, nothing of it is evaluated. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`
  if (Array.isArray(value))
    return value.length > 8 ? `[… ${value.length}]` : `[${value.map(show).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value)
    return `{ ${keys.slice(0, 6).join(', ')}${keys.length > 6 ? ', …' : ''} }`
  }
  return String(value)
}

/** Values of a list as text, joined by a language's word for "or". */
export const alternatives = (values: readonly unknown[], or: string): string =>
  values
    .filter((value) => value !== undefined)
    .map(show)
    .join(or)

/**
 * The test a sentence is about: what is left out is simply missing, whatever it should have been, and what is no number
 * at all is not a wrong amount.
 */
export function gist({ test, value }: Finding): Finding['test'] {
  if (typeof test !== 'string') return test
  const isLeftOut = value === undefined || value === null || value === ''
  if (isLeftOut && ['given', 'filled', 'text', 'items', 'numeric'].includes(test)) return 'present'
  return test === 'amount' && numberOf(value) === undefined ? 'number' : test
}

/** The parts of a condition, each put into words by `say`; what the PG file says of the situation stands last. */
export const conditions = (
  { when, path: own }: Finding,
  say: (path: string, test: Tests[string]) => string | undefined,
): string[] =>
  Object.entries(when ?? {})
    .filter(([path]) => !['@redirects', '@methodIgnored', '@amountListed', 'pg', 'channelKey'].includes(path))
    // That the field itself is there goes without saying.
    .filter(([path, test]) => path !== own || (test !== 'given' && test !== 'present'))
    .map(([path, test]) => say(path, test))
    .filter((text): text is string => text !== undefined)
