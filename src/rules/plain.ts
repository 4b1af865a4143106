import { own, type Finding } from './vocabulary.js'

/** Deeper than any documented field, shallow enough for every JSON writer. */
const maxDepth = 32

/** More values than any order has; an object that is shared again and again would be copied as often. */
const maxValues = 100_000

/** Why something cannot be sent. */
export type Unsendable = 'cycle' | 'bigint' | 'unreadable' | 'deep'

/**
 * A plain, deep copy of what a caller hands over, made as JSON would make it: own fields only, functions and symbols
 * dropped, `toJSON` honoured. The vendor's SDK writes into the object it is given and answers what it cannot write as
 * JSON with an alert and silence, so it never sees the caller's own object. What cannot be copied is a finding.
 */
export function plainCopy(input: unknown): { copy: unknown; findings: Finding[] } {
  const findings: Finding[] = []
  const open: unknown[] = []
  const path: (string | number)[] = []
  let values = 0

  const refuse = (unsendable: Unsendable, value?: unknown): undefined => {
    const test = own('sendable', unsendable)
    findings.push({ severity: 'error', rule: 'sendable', path: path.join('.'), value, test })
    return undefined
  }

  const copyOf = (value: unknown): unknown => {
    if (++values > maxValues) return values === maxValues + 1 ? refuse('deep') : undefined
    if (typeof value === 'bigint') return refuse('bigint', `${value}n`)
    if (typeof value === 'function' || typeof value === 'symbol') return undefined
    if (typeof value !== 'object' || value === null) return value
    if (open.includes(value)) return refuse('cycle')
    if (open.length >= maxDepth) return refuse('deep')
    open.push(value)
    try {
      const { toJSON } = value as { toJSON?: unknown }
      if (typeof toJSON === 'function') return copyOf(toJSON.call(value))
      return Array.isArray(value)
        ? Array.from({ length: Math.min(value.length, maxValues) }, (_, i) => memberOf(value, i))
        : copyOfMembers(value)
    } catch {
      return refuse('unreadable')
    } finally {
      open.pop()
    }
  }

  const memberOf = (source: object, key: string | number): unknown => {
    const depth = path.push(key)
    try {
      return copyOf((source as Record<string | number, unknown>)[key])
    } catch {
      return refuse('unreadable')
    } finally {
      path.length = depth - 1
    }
  }

  const copyOfMembers = (source: object): object => {
    const copy: Record<string, unknown> = {}
    for (const key of Object.keys(source)) {
      const value = memberOf(source, key)
      // An own `__proto__` is data here, never a prototype.
      if (key === '__proto__') Object.defineProperty(copy, key, { ...plainField, value })
      else if (value !== undefined) copy[key] = value
    }
    return copy
  }

  const copy = copyOf(input)
  return { copy: values > maxValues ? undefined : copy, findings }
}

const plainField = { configurable: true, enumerable: true, writable: true }
