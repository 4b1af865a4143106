import { cardCodes, payMethods } from '../params.js'
import type { PgData, Situation, Test } from './vocabulary.js'

/** What a test can look at beside the value itself. */
export interface Scope extends Situation {
  readonly param: Readonly<Record<string, unknown>>
  readonly pg: PgData
}

/** Whether a value counts as left out. */
export const isAbsent = (value: unknown): value is undefined | null | '' =>
  value === undefined || value === null || value === ''

/** The number a value stands for: a finite number, or a text that holds nothing but plain decimals. */
export const numberOf = (value: unknown): number | undefined => {
  if (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)) value = Number(value)
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** Whether a word is in a list of words parted by blanks. */
export const hasWord = (words: string, word: unknown): boolean =>
  typeof word === 'string' && word !== '' && words.split(' ').includes(word)

/** An own member of an object, never an inherited one. */
export const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.prototype.hasOwnProperty.call(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

const startsWithDate = (value: unknown): boolean => {
  const [, year, month, day] =
    /^(\d{4})-?(\d{2})-?(\d{2})/.exec(
      typeof value === 'string' || typeof value === 'number' ? String(value) : '',
    ) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

/** `{ '*', false }` hides every card; a later entry may bring single ones back. */
const leavesACard = (detail: unknown): boolean => {
  const rows = (Array.isArray(detail) ? detail : []) as { card_code?: unknown; enabled?: unknown }[]
  const allOff = rows.some((row) => row?.card_code === '*' && row.enabled === false)
  return !allOff || rows.some((row) => row?.card_code !== '*' && row?.enabled === true)
}

/** Fields of which the common page lists every gateway that takes them. */
const fullyListed = ['vat_amount', 'useFreeInterestFromMall', 'products']

const named: Record<string, (value: unknown, scope: Scope, path: string) => boolean> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  whole: (value) => Number.isInteger(numberOf(value) ?? 0),
  nearlyWhole: (value) => {
    const number = numberOf(value) ?? 0
    return Math.abs(number - Math.round(number)) < 0.000001
  },
  months: (value) => Array.isArray(value) && value.every((month) => Number.isInteger(month) && month >= 0),
  list: (value) => Array.isArray(value),
  noGaps: (value) => {
    const months = Array.isArray(value) ? value : []
    const top = months.reduce<number>(
      (most, month) => (Number.isInteger(month) ? Math.max(most, month as number) : most),
      1,
    )
    return (
      top > 99 || Array.from({ length: top - 1 }, (_, i) => i + 2).every((month) => months.includes(month))
    )
  },
  date: startsWithDate,
  method: (value, { pg }) => pg.methods === 'any' || hasWord(pg.methods, value),
  knownMethod: (value) => payMethods.includes(value as string),
  cardCode: (value) => value === '*' || cardCodes.includes(String(value)),
  listed: (value, { pg }, path) =>
    // A flag that is switched off asks for nothing, so a gateway that does not know it has nothing to ignore.
    value === false ||
    (pg.partial && !fullyListed.includes(path)) ||
    hasWord(pg.fields, path) ||
    memberOf(pg.params, path) !== undefined,
  someEnabled: leavesACard,
}

/** Values of rules are texts: a number is compared as it would be written. */
const isOneOf = (values: readonly unknown[], value: unknown): boolean =>
  values.includes(typeof value === 'number' ? String(value) : value)

/** Whether `value` meets `test`. A field that is left out is judged by `ifAbsent` unless the test is about presence. */
export function meets(test: Test, value: unknown, scope: Scope, path: string, ifAbsent: boolean): boolean {
  switch (test) {
    case 'present':
      return !isAbsent(value)
    case 'absent':
      return isAbsent(value)
    case 'given':
      return value !== undefined && value !== null
    case 'filled':
      return isText(value) || typeof value === 'number'
    case 'text':
      return isText(value)
    case 'items':
      return Array.isArray(value) && value.length > 0
    case 'numeric':
      return numberOf(value) !== undefined
    case 'amount':
      return value === undefined || value === null ? ifAbsent : (numberOf(value) ?? -1) >= 0
  }
  if (Array.isArray(test)) {
    return isAbsent(value) ? ifAbsent || test.includes(undefined) : isOneOf(test, value)
  }
  if (typeof test === 'object') {
    if ('must' in test) return isOneOf(test.must, value)
    if ('not' in test) return !isOneOf(test.not, isAbsent(value) ? undefined : value)
  }
  if (isAbsent(value)) return ifAbsent && !(typeof test === 'object' && 'needed' in test)
  if (typeof test === 'string') return named[test]?.(value, scope, path) ?? false
  return compares(test, value, scope, ifAbsent)
}

function compares(test: Extract<Test, object>, value: unknown, scope: Scope, ifNoNumber: boolean): boolean {
  const text = typeof value === 'number' ? String(value) : value
  // An expression may take quadratic time: no documented field is that long.
  if ('like' in test)
    return typeof text === 'string' && text.length < 10_000 && new RegExp(test.like).test(text)
  if ('has' in test) return typeof text === 'string' && text.includes(test.has)
  if ('lacks' in test) return typeof text !== 'string' || !text.includes(test.lacks)
  if ('length' in test) return typeof text !== 'string' || [...text].length <= test.length
  if ('bytes' in test) return typeof text !== 'string' || new TextEncoder().encode(text).length <= test.bytes
  if ('items' in test)
    return !Array.isArray(value) || (value.length >= test.items[0] && value.length <= test.items[1])
  if ('min' in test || 'max' in test || 'above' in test || 'below' in test || 'maxOf' in test) {
    const limit = test.maxOf === undefined ? undefined : numberOf(scope.param[test.maxOf])
    // A list is within a range when all its numbers are.
    return (Array.isArray(value) ? value : [value]).every((item) => {
      const number = numberOf(item)
      if (number === undefined) return ifNoNumber // what is not a number is judged by other rules
      return (
        !(number < (test.min ?? -Infinity)) &&
        !(number > (test.max ?? Infinity)) &&
        !(number <= (test.above ?? -Infinity)) &&
        !(number >= (test.below ?? Infinity)) &&
        !(limit !== undefined && number > limit)
      )
    })
  }
  return false // advice: it holds for whoever uses the field
}
