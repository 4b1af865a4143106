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
    switch (typeof value) {
      case 'object':
        return value === null ? null : copyOfObject(value)
      case 'bigint':
        return refuse('bigint', `${value}n`)
      case 'function':
      case 'symbol':
        return undefined
      default:
        return value
    }
  }

  const copyOfObject = (value: object): unknown => {
    if (open.includes(value)) return refuse('cycle')
    if (open.length >= maxDepth) return refuse('deep')
    open.push(value)
    try {
      const { toJSON } = value as { toJSON?: unknown }
      if (typeof toJSON === 'function') {
        const written: unknown = toJSON.call(value)
        return open.includes(written) ? refuse('cycle') : copyOf(written)
      }
      if (Array.isArray(value)) return copyOfMembers(value, [], value.keys())
      return copyOfMembers(value, {}, Object.keys(value))
    } catch {
      return refuse('unreadable')
    } finally {
      open.pop()
    }
  }

  const copyOfMembers = (source: object, copy: object, keys: Iterable<string | number>): object => {
    const depth = path.length
    for (const key of keys) {
      path.push(key)
      let member: unknown
      try {
        member = copyOf((source as Record<string | number, unknown>)[key])
      } catch {
        member = refuse('unreadable')
      }
      path.length = depth
      if (values > maxValues) break
      // An own `__proto__` is data here, never a prototype.
      if (key === '__proto__') {
        if (member !== undefined) Object.defineProperty(copy, key, { ...plainField, value: member })
      } else if (member !== undefined || typeof key === 'number') {
        ;(copy as Record<string | number, unknown>)[key] = member
      }
    }
    return copy
  }

  const copy = copyOf(input)
  return { copy: values > maxValues ? undefined : copy, findings }
}

const plainField = { configurable: true, enumerable: true, writable: true }
