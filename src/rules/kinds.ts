import { cardCodes, payMethods } from '../params.js'
import { isInEucKr, eucKrBytes } from './euc-kr.js'
import { dueForms, formsOf, minutesAhead, startsWithDate } from './forms.js'
import type { PgData, Situation, Value } from './vocabulary.js'
import { hasWord, memberOf, numberOf } from './value.js'

/** What a test can look at beside the value itself. */
export interface Scope extends Situation {
  readonly param: Readonly<Record<string, unknown>>
  readonly pg: PgData
}

/**
 * A test ready to run on a value that is there; presence is judged before. `undefined` where the value is of another type
 * than the test is about: other rules judge that, so a demand passes and a condition is not met.
 */
export type Judges = (value: unknown, scope: Scope, path: string) => boolean | undefined

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** The text a rule about texts looks at: a number stands as it would be written. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : typeof value === 'string' ? value : undefined

/** A test of texts. */
const ofText =
  (meets: (text: string) => boolean, otherwise?: boolean): Judges =>
  (value) => {
    const text = textOf(value)
    return text === undefined ? otherwise : meets(text)
  }

/** A test of lists. */
const ofList =
  (meets: (list: readonly unknown[]) => boolean, otherwise?: boolean): Judges =>
  (value) =>
    Array.isArray(value) ? meets(value) : otherwise

/** `{ '*', false }` hides every card; a later entry may bring single ones back. */
const leavesACard = (detail: unknown): boolean => {
  const rows = (Array.isArray(detail) ? detail : []) as { card_code?: unknown; enabled?: unknown }[]
  const allOff = rows.some((row) => row?.card_code === '*' && row.enabled === false)
  return !allOff || rows.some((row) => row?.card_code !== '*' && row?.enabled === true)
}

/** Every month from 2 to the largest is in the list. */
const hasNoGaps = (months: readonly unknown[]): boolean => {
  const given = new Set(months)
  const top = months.reduce<number>(
    (most, month) => (Number.isInteger(month) ? Math.max(most, month as number) : most),
    1,
  )
  return top <= 99 && Array.from({ length: top - 1 }, (_, i) => i + 2).every((month) => given.has(month))
}

const twoDecimals = (number: number): number => Math.round(number * 100)

/** Whether the amount is the sum over a list; judged only when every item can be counted. */
function equalsSum(value: unknown, arg: string, { param }: Scope): boolean {
  const [, list = '', first = '', second = ''] = /^(\w+)\.(\w+)\*(\w+)$/.exec(arg) ?? []
  const items = memberOf(param, list)
  if (!Array.isArray(items) || items.length === 0) return true
  const sum = items.reduce<number>(
    (total, item) =>
      total + (numberOf(memberOf(item, first)) ?? NaN) * (numberOf(memberOf(item, second)) ?? NaN),
    0,
  )
  return Number.isNaN(sum) || twoDecimals(sum) === twoDecimals(numberOf(value) ?? NaN)
}

/** Fields of which the common page lists every gateway that takes them. */
const fullyListed = 'vat_amount useFreeInterestFromMall products'

/** Values of rules are texts: a number is compared as it would be written. */
const isOneOf = (values: readonly Value[], value: unknown): boolean =>
  values.includes((typeof value === 'number' ? String(value) : value) as Value)

/** A comparison with a number, with another field, or with a share of it (`amount*0.1`, where less than 1 is rounding). */
function compared(arg: string, holds: (value: number, limit: number) => boolean): Judges {
  const fixed = Number(arg)
  const [field = '', share] = arg.split('*')
  return (value, { param }) => {
    const limit = Number.isNaN(fixed)
      ? (numberOf(memberOf(param, field)) ?? NaN) * Number(share ?? 1) + (share === undefined ? 0 : 0.999999)
      : fixed
    if (Number.isNaN(limit)) return undefined
    // A list is within a range when all its numbers are.
    const numbers = (Array.isArray(value) ? (value as unknown[]) : [value]).map(numberOf)
    return numbers.includes(undefined) ? undefined : numbers.every((number) => holds(number as number, limit))
  }
}

/** Advice: it is for whoever uses the field. */
export const advice = (): Judges => () => false

/** The kinds of tests: the closed vocabulary of the rules. Each makes its test ready to run, once. */
export const kinds: Readonly<Record<string, (arg: string, values: readonly Value[]) => Judges>> = {
  present: () => () => true, // (p)
  absent: () => () => false,
  given: () => () => true, // (p) '' counts
  filled: () => (value) => isText(value) || typeof value === 'number', // (p) a text that is not blank, or a number
  text: () => isText, // (p)
  items: () => ofList((list) => list.length > 0, false), // (p) a list with at least one item
  numeric: () => (value) =>
    numberOf(value) !== undefined && /^\d+$|^[^\d]*$/.test(typeof value === 'string' ? value : ''), // (p) a number or a text of digits
  object: () => (value) => typeof value === 'object' && !Array.isArray(value), // (p)
  members: () => (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0, // (p) an object with a member
  string: () => (value) => typeof value === 'string',
  number: () => (value) => typeof value === 'number' && Number.isFinite(value),
  amount: () => (value) => (numberOf(value) ?? -1) >= 0, // a finite number, not negative, or such a text; '' fails
  whole: () => (value) => Number.isInteger(numberOf(value) ?? 0),
  // No fraction worth the name: rounding errors of a calculation pass.
  nearlyWhole: () => (value) =>
    Math.abs((numberOf(value) ?? 0) - Math.round(numberOf(value) ?? 0)) < 0.000001,
  months: () =>
    ofList((list) => list.every((month) => Number.isInteger(month) && (month as number) >= 0), false),
  list: () => Array.isArray,
  noGaps: () => ofList(hasNoGaps),
  date: () => ofText(startsWithDate, false), // starts with a date of the calendar, YYYYMMDD or YYYY-MM-DD
  form, // `YYYYMMDD|YYYY-MM-DD HH:mm`: written in one of these forms, a date one of the calendar
  'form!': form, // (p)
  due: () => form(dueForms), // one of the vendor's four forms of a due date
  'due!': () => form(dueForms), // (p)
  chars: (arg) => pattern(`^[${arg}]*$`), // nothing but these characters
  without: (arg) => ofText((text) => ![...arg].some((character) => text.includes(character))), // none of these
  method:
    () =>
    (value, { pg }) =>
      pg.methods === 'any' || hasWord(pg.methods, value),
  knownMethod: () => (value) => hasWord(payMethods, value),
  cardCode: () => (value) => value === '*' || hasWord(cardCodes, textOf(value)),
  listed:
    () =>
    (value, { pg }, path) =>
      // A flag that is switched off asks for nothing, so a gateway that does not know it has nothing to ignore.
      value === false ||
      (pg.partial === true && !hasWord(fullyListed, path)) ||
      hasWord(pg.fields, path) ||
      memberOf(pg.params, path) !== undefined,
  words: (arg) => ofText((text) => text.split(',').every((word) => arg.split(',').includes(word))), // some of these, parted by commas
  digits: (arg) => pattern(`^-*(\\d-*){${arg}}$`), // so many digits, hyphens aside
  noDigits: (arg) => pattern(`^(?!-*(\\d-*){${arg}}$)`), // anything but so many digits
  'decimals<=': (arg) => pattern(`^\\d+(\\.\\d{1,${arg}})?$`),
  someEnabled: () => leavesACard,
  typed: () => () => true, // one of the values its shape lists: becomes `=` when it is made ready
  keyMethod: () => () => true, // (p) one of the methods that issue a billing key: becomes `==`
  '=': (_, values) => (value) => isOneOf(values, value), // one of these
  '==': (_, values) => (value) => isOneOf(values, value), // (p) one of these
  '!=': (_, values) => (value) => !isOneOf(values, value),
  '<': (arg) => compared(arg, (value, limit) => value < limit),
  '<=': (arg) => compared(arg, (value, limit) => value <= limit),
  '>': (arg) => compared(arg, (value, limit) => value > limit),
  '>=': (arg) => compared(arg, (value, limit) => value >= limit),
  'len<=': (arg) => ofText((text) => charactersOf(text, Number(arg)) <= Number(arg)),
  'len>=': (arg) => ofText((text) => charactersOf(text, Number(arg)) >= Number(arg)),
  'bytes<=': (arg) =>
    // No text has fewer bytes than letters, and one of megabytes need not be counted.
    ofText((text) => text.length <= Number(arg) && new TextEncoder().encode(text).length <= Number(arg)),
  'eucKr<=': (arg) => ofText((text) => text.length <= Number(arg) && eucKrBytes(text) <= Number(arg)),
  eucKr: () => ofText((text) => text.length < longest && isInEucKr(text)),
  'items<=': (arg) => ofList((list) => list.length <= Number(arg)),
  'items>=': (arg) => ofList((list) => list.length >= Number(arg)),
  // A text that holds it will do: that it should be a list is a matter of shape.
  includes: (arg) => (value) => (Array.isArray(value) || typeof value === 'string') && value.includes(arg), // (p)
  excludes: (arg) => (value) => !((Array.isArray(value) || typeof value === 'string') && value.includes(arg)),
  has: (arg) => ofText((text) => text.includes(arg), false),
  lacks: (arg) => ofText((text) => !text.includes(arg)),
  like: pattern,
  'like!': pattern, // (p)
  ahead: (arg) => {
    // A date and time between so many minutes from now; either side may be left open.
    const [least = '', most = ''] = arg.split('-')
    return ofText((text) => {
      const minutes = minutesAhead(text)
      return !(minutes < Number(least || -Infinity)) && !(minutes > Number(most || Infinity))
    })
  },
  sum: (arg) => (value, scope) => equalsSum(value, arg, scope),
  use: advice, // another gateway code is to be used
  newer: advice, // another gateway code replaces this one
}

/** Longer than any documented field. An expression may take quadratic time, and a text of megabytes is no such field. */
const longest = 10_000

/** How many characters a text has; one that is far beyond `limit` is not counted out. */
const charactersOf = (text: string, limit: number): number =>
  text.length > 2 * limit ? text.length : [...text].length

/** Forms of dates, times and numbers, parted by `|`. */
function form(arg: string): Judges {
  return ofText(formsOf(arg), false)
}

/** A regular expression, and after ` ~ ` how to write its form down. */
function pattern(arg: string): Judges {
  const expression = new RegExp(arg.split(' ~ ')[0] ?? '', 'u')
  return ofText((text) => text.length < longest && expression.test(text), false)
}
