import type { Finding } from './vocabulary.js'

/** Deeper than any documented field, shallow enough for every JSON writer. */
const maxDepth = 32

/** More values than any order has; an object that is shared again and again would be copied as often. */
const maxValues = 100_000

/** The part that cannot be sent, with the path it stands at. */
type Unsendable = Extract<Finding['test'], { unsendable: unknown }>['unsendable']

/**
 * A plain, deep copy of what a caller hands over, made as JSON would make it: own fields only, functions and symbols
 * dropped, `toJSON` honoured. The vendor's SDK writes into the object it is given and answers what it cannot write as
 * JSON with an alert and silence, so it never sees the caller's own object. What cannot be copied is a finding.
 */
export function plainCopy(input: unknown): { copy: unknown; findings: Finding[] } {
  const findings: Finding[] = []
  const open = new Set<object>()
  let values = 0

  const refuse = (path: string, unsendable: Unsendable, value?: unknown): undefined => {
    findings.push({ severity: 'error', rule: 'sendable', path, value, test: { unsendable } })
    return undefined
  }

  const copyOf = (read: () => unknown, path: string): unknown => {
    let value: unknown
    if (++values > maxValues) return values === maxValues + 1 ? refuse(path, 'deep') : undefined
    try {
      value = read()
      if (typeof value === 'object' && value !== null) {
        if (open.has(value)) return refuse(path, 'cycle')
        const { toJSON } = value as { toJSON?: unknown }
        if (typeof toJSON === 'function') value = toJSON.call(value) as unknown
        if (open.has(value as object)) return refuse(path, 'cycle')
        if (open.size >= maxDepth) return refuse(path, 'deep')
      }
      if (typeof value === 'bigint') return refuse(path, 'bigint', `${value}n`)
      if (typeof value === 'function' || typeof value === 'symbol') return undefined
      if (typeof value !== 'object' || value === null) return value
      open.add(value)
      const source = value as Record<string, unknown>
      const below = (key: string) => (path ? `${path}.${key}` : key)
      if (Array.isArray(value)) {
        return value.map((_, index) => copyOf(() => source[index], below(String(index))))
      }
      const copy: Record<string, unknown> = {}
      for (const key of Object.keys(value)) {
        const member = copyOf(() => source[key], below(key))
        // An own `__proto__` is data here, never a prototype.
        if (member !== undefined) Object.defineProperty(copy, key, { ...plainField, value: member })
      }
      return copy
    } catch {
      return refuse(path, 'unreadable')
    } finally {
      if (typeof value === 'object' && value !== null) open.delete(value)
    }
  }

  const copy = copyOf(() => input, '')
  return { copy: values > maxValues ? undefined : copy, findings }
}

const plainField = { configurable: true, enumerable: true, writable: true }
