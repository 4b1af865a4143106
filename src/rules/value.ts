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
  typeof word === 'string' && /^\S+$/.test(word) && ` ${words} `.includes(` ${word} `)

const hasOwn = Object.prototype.hasOwnProperty

/** An own member of an object, never an inherited one. */
export const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && hasOwn.call(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
