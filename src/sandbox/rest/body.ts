import type { Fields } from './input.js'
import { SandboxRefusal } from './refusal.js'

const LIMIT = 1024 * 1024

/** The fields of a body, from JSON or a form; none when there is no body. */
export async function readFields(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  contentType: string | undefined,
): Promise<Fields> {
  const decoder = new TextDecoder()
  let raw = ''
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > LIMIT) throw new SandboxRefusal('BAD_INPUT', 'the body is larger than 1 MiB')
    raw += decoder.decode(chunk, { stream: true })
  }
  raw += decoder.decode()
  if (raw.trim() === '') return {}
  if (isJson(contentType)) return readJson(raw)
  return readForm(new URLSearchParams(raw))
}

/** Whether the body says that it is JSON. A page of another origin cannot say so without being asked first. */
export function isJson(contentType: string | undefined): boolean {
  return /^application\/(?:[\w.+-]+\+)?json\b/i.test(contentType ?? '')
}

function readJson(raw: string): Fields {
  let value: unknown
  try {
    value = JSON.parse(raw)
  } catch {
    throw new SandboxRefusal('BAD_INPUT', 'the body is not JSON, though its Content-Type says so')
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  throw new SandboxRefusal('BAD_INPUT', 'the body must be a JSON object')
}

/** A form, with lists and objects as `merchant_uid[]=a` and `schedules[0][amount]=1` spell them. */
export function readForm(pairs: Iterable<[string, string]>): Fields {
  const fields: Fields = Object.create(null) as Fields
  for (const [name, value] of pairs) {
    const path = [
      name.replace(/\[.*$/s, ''),
      ...Array.from(name.matchAll(/\[([^\]]*)\]/g), (part) => part[1] ?? ''),
    ]
    put(fields, path, value)
  }
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, lists(value)]))
}

function put(into: Fields, path: string[], value: string): void {
  let at = into
  for (const [i, part] of path.entries()) {
    const key = part === '' ? String(Object.keys(at).length) : part
    if (i === path.length - 1) {
      at[key] = value
      return
    }
    const inner = at[key]
    at = (typeof inner === 'object' ? inner : (at[key] = Object.create(null) as Fields)) as Fields
  }
}

/** What is keyed 0, 1, 2 … is a list. */
function lists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, lists(inner)])
  const isList = entries.length > 0 && entries.every(([key], i) => key === String(i))
  return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}
