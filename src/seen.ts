import * as z from 'zod/mini'
import { read, write } from './storage.js'

/** A short name for a text, the same on every page; no way leads from it back to the text. */
const nameOf = (text = ''): string =>
  [0x01000193, 0x85ebca6b]
    .map((factor) => {
      let hash = factor
      for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, factor)
      return (hash >>> 0).toString(36)
    })
    .join('')

const orderOf = (merchant_uid: string | undefined): string => `${nameOf(merchant_uid)}.`

/** What a name has where no payment tells two answers apart. */
const anonymous = '-'

/** One name for the fields of an answer, in whatever order they came. */
export const answerName = (fields: Readonly<Record<string, string>>): string =>
  orderOf(fields.merchant_uid) +
  (fields.imp_uid ? '' : anonymous) +
  nameOf(Object.entries(fields).sort().join())

const notes = (): string[] => read('localStorage', 'seen', () => z.array(z.string())) ?? []

const keep = (names: readonly string[]): boolean => write('localStorage', 'seen', names)

/** Notes that an answer was read. Tells whether it had been noted before; without storage nobody but the caller knows. */
export function noteAnswer(name: string, otherwise: boolean): boolean {
  /** So many answers are known again; a buyer refreshes the last one. */
  const most = 50
  const names = notes()
  return names.includes(name) || (!keep([...names, name].slice(-most)) && otherwise)
}

/** How many answers of an order are noted. */
export const answersOf = (merchant_uid: string): number =>
  notes().filter((name) => name.startsWith(orderOf(merchant_uid))).length

/** A new try at an order: without an `imp_uid` it may well fail with the same words as the last one. */
export function forgetFailures(merchant_uid: string): void {
  const names = notes()
  const others = names.filter((name) => !name.startsWith(orderOf(merchant_uid) + anonymous))
  if (others.length < names.length) keep(others)
}
