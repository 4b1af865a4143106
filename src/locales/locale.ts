import { dueForms } from '../rules/forms.js'
import { isAbsent, numberOf } from '../rules/value.js'
import type { Finding, PathTest, PgData, Test } from '../rules/vocabulary.js'

/** What a sentence about a finding may mention of the gateway, where it is known: its code, and what it takes. */
export type FindingContext = Pick<PgData, 'code' | 'methods'>

/** A language for messages: a table of texts. Import `ko` or `en` from `iamport-browser/locales`. */
export interface Locale {
  /** BCP 47 tag of the language: `en` for English, `ko` for Korean. */
  readonly tag: 'en' | 'ko'
  /** The heading of a list of findings that block a call: of one, and of `{}`. */
  readonly refused: readonly [one: string, many: string]
  /** A whole sentence; its parts stand in braces. */
  readonly sentence: string
  /** What stands before it when the gateway is known. */
  readonly gateway: string
  /** What stands behind the demand when it has conditions. */
  readonly when: string
  /** Between values of which one will do. */
  readonly or: string
  /** What the request as a whole is called. */
  readonly request: string
  /** What stands for a value that is left out. */
  readonly nothing: string
  /** Why something cannot be sent, by reason. */
  readonly unsendable: Readonly<Record<string, string>>
  /** What is demanded, a bar, and what to do about it: by kind of test. `{}` is what the test compares with. */
  readonly demands: Readonly<Record<string, string>>
  /** Conditions by kind of test; `{path}` and `{}` are what is compared. */
  readonly conditions: Readonly<Record<string, string>>
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

/** A text with its parts filled in. Parts are put in as they are, whatever characters they hold. */
const fill = (text: string, parts: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w*)\}/g, (whole, name: string) => parts[name] ?? whole)

/** Values as text, joined by a language's word for "or". */
const alternatives = (values: readonly unknown[], { or }: Locale): string =>
  values
    .filter((value) => value !== undefined)
    // Months and the like are numbers, written as such.
    .map((value) => (/^[1-9]?\d$/.test(String(value)) ? String(value) : show(value)))
    .join(or)

/** Classes of characters, in characters. */
const classes: Readonly<Record<string, string>> = { L: 'A–Z a–z … ', N: '0–9 ' }

/** What a test compares with, as a text. */
function operandOf({ kind, arg, values }: Test, locale: Locale, methods?: string): string {
  if (values) return alternatives(values, locale)
  if (kind === 'method') return alternatives((methods ?? '').split(' '), { ...locale, or: ', ' })
  if (kind.startsWith('like')) return arg.split(' ~ ')[1] ?? arg
  if (kind === 'chars') return arg.replace(/\\p\{(\w+)\}/g, (_, name: string) => classes[name] ?? name).trim()
  if (kind === 'sendable') return locale.unsendable[arg] ?? arg
  if (/^(form|due)/.test(kind)) return (arg || dueForms).replaceAll('|', ' | ')
  if (kind === 'ahead') return arg.replace(/^-/, '≤ ').replace('-', '–')
  return arg.replace('*', ' × ')
}

/**
 * The name of the sentence a finding gets: what is left out is simply missing, whatever it should have been, and what is
 * no number at all is not a wrong amount.
 */
function kindOf({ test: { kind, arg, say }, severity, value }: Finding, methods?: string): string {
  if (say !== undefined) return say
  const isPresence =
    isAbsent(value) &&
    /^(present|given|filled|text|items|numeric|object|members|includes|like!|form!|due!)$/.test(kind)
  if (isPresence || kind === 'present' || kind === 'given')
    return severity === 'warning' ? 'missed' : 'present'
  if (kind === 'amount' && numberOf(value) === undefined) return 'number'
  if (kind === 'method' && (methods === undefined || methods === 'any')) return 'knownMethod'
  if ((kind === 'unknown' || kind === 'unknownPg') && arg === '') return `${kind} far`
  return kind === 'mid' ? `mid ${arg.split(' ')[0] ?? ''}` : kind.replace(/^(like|form|due)!?$/, 'like')
}

/** One condition in words; none for what goes without saying. */
function condition([path, test]: PathTest, own: string, locale: Locale): string[] {
  const { conditions } = locale
  const { kind, arg, values } = test
  if (path.startsWith('@')) {
    const said = conditions[path + kind + arg] ?? conditions[path]
    // What is not known about the call goes without saying.
    return said === undefined || kind === 'absent' ? [] : [fill(said, { '': arg.replaceAll('|', ', ') })]
  }
  const goesWithoutSaying =
    // What the gateway's file says of the gateway itself stands nowhere.
    /^(pg|channelKey)$/.test(path) ||
    // That the field itself is there.
    (path === own && /^(given|present)$/.test(kind)) ||
    // A list of values with a left-out field among them holds for most requests.
    (kind === '=' && values?.includes(undefined))
  if (goesWithoutSaying) return []
  return [fill(conditions[kind] ?? conditions.present ?? '', { path, '': operandOf(test, locale) })]
}

/** The demand of a finding and its conditions, and what to do: the two halves of a sentence. */
export function demandOf(finding: Finding, pg: FindingContext | undefined, locale: Locale): [string, string] {
  const methods = pg?.methods
  const kind = kindOf(finding, methods)
  const { arg } = finding.test
  const text = locale.demands[kind] ?? locale.demands[kind.split(' ')[0] ?? ''] ?? ''
  const operand = kind.startsWith('mid')
    ? show(arg.slice(arg.indexOf(' ') + 1))
    : operandOf(finding.test, locale, methods)
  const [demand = '', remedy = ''] = text.split('|').map((half) => fill(half, { '': operand }))
  const when = (finding.when ?? []).flatMap((one) => condition(one, finding.path, locale)).join(', ')
  return [demand + (when && fill(locale.when, { '': when })), remedy]
}

/** One sentence about one finding: gateway, field, rule, received value, what to do. */
export function sentenceOf(finding: Finding, pg: FindingContext | undefined, locale: Locale): string {
  const [demand, remedy] = demandOf(finding, pg, locale)
  return fill(locale.sentence, {
    pg: pg?.code ? fill(locale.gateway, { '': pg.code }) : '',
    path: finding.path || locale.request,
    demand,
    value: finding.value === undefined ? locale.nothing : show(finding.value),
    remedy: remedy.endsWith('?') ? remedy : `${remedy}.`,
  })
}

/** The heading of a list of `count` findings that block a call. */
export const refusedText = (count: number, { refused: [one, many] }: Locale): string =>
  count === 1 ? one : fill(many, { '': String(count) })
