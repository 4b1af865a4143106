import * as z from 'zod/mini'
import { inStorage } from './storage.js'

const key = 'iamport-browser.seen'

/** So many answers are known again; a buyer refreshes the last one. */
const most = 50

/** A short name for a text, the same on every page; no way leads from it back to the text. */
function nameOf(text: string): string {
  let a = 0x811c9dc5
  let b = 0x1b873593
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193)
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b)
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`
}

const orderOf = (merchant_uid: string | undefined): string => `${nameOf(merchant_uid ?? '')}.`

const read = (storage: Storage): string[] => {
  const names = z.safeParse(z.array(z.string()), JSON.parse(storage.getItem(key) ?? '[]'))
  return names.success ? names.data : []
}

/** What a name has where no payment tells two answers apart. */
const anonymous = '-'

/** One name for the fields of an answer, in whatever order they came. */
export const answerName = (fields: Readonly<Record<string, string>>): string =>
  orderOf(fields.merchant_uid) +
  (fields.imp_uid ? '' : anonymous) +
  nameOf(JSON.stringify(Object.entries(fields).sort()))

/** Notes that an answer was read. Tells whether it had been noted before; `undefined` without storage. */
export function noteAnswer(name: string): boolean | undefined {
  return inStorage('local', (storage) => {
    const names = read(storage)
    if (names.includes(name)) return true
    storage.setItem(key, JSON.stringify([...names, name].slice(-most)))
    return false
  })
}

/** How many answers of an order are noted. */
export const answersOf = (merchant_uid: string): number =>
  inStorage(
    'local',
    (storage) => read(storage).filter((name) => name.startsWith(orderOf(merchant_uid))).length,
  ) ?? 0

/** A new try at an order: without an `imp_uid` it may well fail with the same words as the last one. */
export function forgetFailures(merchant_uid: string): void {
  inStorage('local', (storage) => {
    const names = read(storage)
    const others = names.filter((name) => !name.startsWith(orderOf(merchant_uid) + anonymous))
    if (others.length < names.length) storage.setItem(key, JSON.stringify(others))
  })
}
