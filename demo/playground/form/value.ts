/**
 * What was typed into one field: a text, read as the field's type asks, or JSON where no text of that type says it (a
 * number where a text belongs, an object where a number does). Wrong values are kept as they are.
 */
export type Entry = string | { readonly json: string }

const isNumeric = (type: string): boolean => /\b(number|integer)\b/.test(type)
const isBoolean = (type: string): boolean => /\bboolean\b/.test(type)
const isList = (type: string): boolean => /^(\w+|\(.*\))\[\]$/.test(type)

/** The JSON in a text, or `undefined` where there is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** `12,500` and `14.2`, but not `12,50` or `1e3`. */
function numberIn(text: string): number | undefined {
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** The value a field sends: `undefined` when nothing is typed. `type` is that of the description. */
export function valueOf(type: string, entry: Entry | undefined): unknown {
  if (entry === undefined) return undefined
  if (typeof entry !== 'string') return parsed(entry.json) ?? (entry.json === 'null' ? null : entry.json)
  const text = entry.trim()
  if (text === '') return undefined
  const json = parsed(text)
  if (type === 'unknown') return json ?? entry
  if (/\[\]/.test(type) && Array.isArray(json)) return json
  if (isList(type)) return text.split(',').map((item) => valueOf(type.slice(0, -2), item) ?? '')
  if (!isNumeric(type) && !isBoolean(type)) return entry
  // In quotes, a text where the type would have something else.
  if (typeof json === 'string') return json
  if (isNumeric(type)) return numberIn(text) ?? (type.includes('null') && json === null ? null : entry)
  return typeof json === 'boolean' ? json : entry
}

/** The shortest way to type a value into a field of this type. */
export function entryOf(type: string, value: unknown): Entry | undefined {
  if (value === undefined) return undefined
  const json = JSON.stringify(value)
  const grouped =
    type === 'number' && Number.isSafeInteger(value) ? Number(value).toLocaleString('en-US') : ''
  const list = isList(type) && Array.isArray(value) ? value.join(', ') : ''
  const ways = [typeof value === 'string' ? value : '', grouped, list, json]
  return ways.find((way) => way !== '' && JSON.stringify(valueOf(type, way)) === json) ?? { json }
}

/** How an entry stands in an input. */
export const textOf = (entry: Entry | undefined): string =>
  typeof entry === 'object' ? entry.json : (entry ?? '')
