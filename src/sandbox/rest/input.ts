import { SandboxRefusal } from './refusal.js'

/** What came in a body or a query: JSON, or the strings of a form. */
export type Fields = Record<string, unknown>

/** The longest names the schema allows. */
const longest = new Map([
  ['merchant_uid', 40],
  ['customer_uid', 80],
])

/** A text, or undefined when it is missing or empty. A number is taken for its digits, as a form would send it. */
export function text(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'string' || typeof value === 'number') {
    const limit = longest.get(name) ?? Infinity
    if (String(value).length <= limit) return String(value)
    const message = `${name} must have at most ${limit} characters, not ${String(value).length}`
    throw new SandboxRefusal('BAD_INPUT', message)
  }
  throw new SandboxRefusal('BAD_INPUT', `${name} must be a text, not ${JSON.stringify(value)}`)
}

/** A number, or undefined when it is missing. A form sends digits. */
export function number(fields: Fields, name: string): number | undefined {
  const value = fields[name]
  if (value === undefined || value === null || value === '') return undefined
  const result = typeof value === 'string' ? Number(value) : value
  if (typeof result === 'number' && Number.isFinite(result) && result >= 0) return result
  throw new SandboxRefusal('BAD_INPUT', `${name} must be a number of 0 or more, not ${JSON.stringify(value)}`)
}

/** Yes or no, also as a form says it. */
export function flag(fields: Fields, name: string): boolean {
  return fields[name] === true || fields[name] === 'true' || fields[name] === '1'
}

/** The value, or a refusal that names the field. */
export function needed<T>(name: string, value: T | undefined): T {
  if (value === undefined) throw new SandboxRefusal('BAD_INPUT', `${name} is missing; send it in the body`)
  return value
}

/** One object out of a value. */
export function object(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  throw new SandboxRefusal(
    'BAD_INPUT',
    `${name} must be an object, not ${JSON.stringify(value) ?? 'nothing'}`,
  )
}
