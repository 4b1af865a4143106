import { checkPay, type PgData } from 'iamport-browser'
import type { FieldDescription } from 'iamport-browser/pg'
import { isRecord } from '../form/request.ts'
import { valueOf } from '../form/value.ts'
import { sampleOf } from './samples.ts'

type Request = Record<string, unknown>

/** The value at a dotted path. */
export const valueAt = (request: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Request | undefined)?.[key], request)

/** The same request with another value at a path. */
export function withValue(request: Request, path: string, value: unknown): Request {
  const [key = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...request, [key]: value }
  const inner = request[key]
  if (Array.isArray(inner)) {
    const [index = '0', ...inside] = rest
    const items = inner.map((item: unknown, at) =>
      String(at) === index && isRecord(item) ? withValue(item, inside.join('.'), value) : item,
    )
    return { ...request, [key]: items }
  }
  return { ...request, [key]: withValue(isRecord(inner) ? inner : {}, rest.join('.'), value) }
}

/** The errors a gateway has about a request, on a PC and on a phone. */
export const errorsOf = (pg: PgData, request: Request) =>
  (['pc', 'mobile'] as const).flatMap((device) =>
    checkPay({ pg }, request, { device }).filter(({ severity }) => severity === 'error'),
  )

/**
 * Adds to a request what its gateway asks for, until nothing is missing: the package says what that is, so no preset
 * repeats a rule.
 */
export function complete(pg: PgData, fields: readonly FieldDescription[], start: Request): Request {
  let request = start
  for (let round = 0; round < 20; round++) {
    const wrong = errorsOf(pg, request).find(({ path }) => valueAt(request, path) === undefined)
    if (!wrong) break
    const value = filling(pg.code, fields, wrong.path)
    if (value === undefined) break
    request = withValue(request, wrong.path, value)
  }
  return request
}

function filling(code: string, fields: readonly FieldDescription[], path: string): unknown {
  const sample = sampleOf(code, path)
  if (sample !== undefined) return sample
  const plain = path.replace(/\.\d+(?=\.|$)/g, '[]')
  const field = fields.find((candidate) => candidate.path === plain)
  if (!field) return undefined
  if (field.type === 'object') return {}
  if (field.values[0] !== undefined) return field.values[0]
  return ['1', 'true', 'moa'].map((text) => valueOf(field.type, text)).find((value) => value !== undefined)
}
