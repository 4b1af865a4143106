import * as z from 'zod/mini'
import { isDemanded, wordsOf, type Shape, type Shapes } from '../params.js'
import { nearest } from './nearest.js'
import { isAbsent, memberOf } from './test.js'
import type { Finding } from './vocabulary.js'

const isObject = (shape: unknown): shape is Shapes =>
  typeof shape === 'object' && shape !== null && !Array.isArray(shape)

/** Two objects of shapes as one; where both have an object, its fields are joined too. */
export function joinShapes(first: Shapes, second: Shapes): Shapes {
  const joined: Record<string, Shape> = { ...first }
  for (const [key, shape] of Object.entries(second)) {
    const before = joined[key]
    joined[key] = isObject(before) && isObject(shape) ? joinShapes(before, shape) : shape
  }
  return joined
}

const shapeAt = (shape: Shape | undefined, path: readonly PropertyKey[]): Shape | undefined =>
  path.reduce<Shape | undefined>((at, key) => {
    if (Array.isArray(at)) return (at as readonly [Shape])[0]
    return isObject(at) ? at[String(key)] : undefined
  }, shape)

const describe = (shape: Shape | undefined): string => {
  if (typeof shape === 'string') return wordsOf(shape)
  return Array.isArray(shape) ? `${describe((shape as readonly [Shape])[0])}[]` : 'object'
}

/** Findings for documented fields of a wrong shape. zod decides; its own sentences are never shown. */
export function checkShape(
  param: Record<string, unknown>,
  schema: z.core.$ZodType,
  shapes: Shapes,
  severity: Finding['severity'],
): Finding[] {
  const answer = z.safeParse(schema, param)
  if (answer.success) return []
  return answer.error.issues.flatMap(({ path }): Finding[] => {
    const shape = shapeAt(shapes, path)
    const value = path.reduce<unknown>((at, key) => memberOf(at, String(key)), param)
    const isItem = typeof path[path.length - 1] === 'number'
    if (isAbsent(value) && !isItem && !isDemanded(shape)) return []
    return [{ severity, rule: 'shape', path: path.join('.'), value, test: { shape: describe(shape) } }]
  })
}

/** Findings for keys no page knows, at any depth, each with the nearest of the names to suggest. */
export function checkKeys(
  value: unknown,
  shape: Shape,
  path: string,
  onlyNear: boolean,
  suggestions: readonly string[] = isObject(shape) ? Object.keys(shape) : [],
): Finding[] {
  if (Array.isArray(shape)) {
    const items = Array.isArray(value) ? (value as unknown[]) : []
    return items.flatMap((item, i) =>
      checkKeys(item, (shape as readonly [Shape])[0], `${path}.${i}`, onlyNear),
    )
  }
  if (!isObject(shape) || typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, member]): Finding[] => {
    const at = path ? `${path}.${key}` : key
    const known = memberOf(shape, key) as Shape | undefined
    if (known !== undefined) return checkKeys(member, known, at, onlyNear)
    const unknown = nearest(key, suggestions)
    if (onlyNear && unknown === undefined) return []
    return [{ severity: 'warning', rule: 'unknown-key', path: at, value: member, test: { unknown } }]
  })
}
