import * as z from 'zod/mini'
import { isDemanded, leafOf, once, typesOf, wordsOf, type Shape, type Shapes } from '../params.js'
import { nearest } from './nearest.js'
import { isAbsent, memberOf } from './value.js'
import { own, type Finding } from './vocabulary.js'

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

/** A shape that takes what either of two takes, and demands nothing: for a gateway that is not known. */
export function eitherShape(one: Shape | undefined, other: Shape): Shape {
  if (isObject(other) && (one === undefined || isObject(one))) {
    const either: Record<string, Shape> = { ...one }
    for (const [key, shape] of Object.entries(other)) either[key] = eitherShape(either[key], shape)
    return either
  }
  if (Array.isArray(other) && (one === undefined || Array.isArray(one)))
    return [eitherShape((one as readonly [Shape] | undefined)?.[0], (other as readonly [Shape])[0])]
  const word = typeof other === 'string' ? wordsOf(other) : 'unknown'
  return one === undefined || one === word ? word : 'unknown'
}

/** The fields of an object that may not be left out. */
const demandedOf = /* @__PURE__ */ once((shape: Shapes) =>
  Object.keys(shape).filter((key) => isDemanded(shape[key])),
)

/** What needs no schema to be seen as right. */
const isPlainly = (value: unknown, shape: string): boolean => {
  const types = typesOf(shape)
  if (types.includes(typeof value)) return typeof value !== 'number' || Number.isFinite(value)
  // A whole number, and none of the largest.
  return typeof value === 'number' && types.includes('integer') && value >>> 0 === value
}

const describe = (shape: Shape): string => {
  if (typeof shape === 'string') return wordsOf(shape)
  return Array.isArray(shape) ? `${describe((shape as readonly [Shape])[0])}[]` : 'object'
}

/** What a walk over the shapes needs beside the value. */
export interface ShapeCheck {
  /** Of a wrong shape. A key no page knows never blocks. */
  readonly severity: Finding['severity']
  /** Report an unknown key only where a known one is near. */
  readonly onlyNear: boolean
  /** Names to suggest at the top, in place of an unknown one. */
  readonly suggestions: readonly string[]
  /** Paths of which something is said already. */
  readonly said: ReadonlySet<string>
}

/**
 * Findings for documented fields of a wrong shape, and for keys no page knows, at any depth. zod decides what a single
 * value is; its own sentences are never shown.
 */
export function checkShape(
  param: Readonly<Record<string, unknown>>,
  shapes: Shapes,
  options: ShapeCheck,
): Finding[] {
  const wrong: Finding[] = []
  const unknown: Finding[] = []
  const { severity, onlyNear, said } = options

  const refuse = (path: string, value: unknown, shape: Shape): void => {
    if (!said.has(path))
      wrong.push({ severity, rule: 'shape', path, value, test: own('shape', describe(shape)) })
  }

  const look = (value: unknown, shape: Shape, path: string, isItem: boolean): void => {
    if (isAbsent(value) && !isItem && !isDemanded(shape)) return
    if (typeof shape === 'string') {
      if (!isPlainly(value, shape) && !leafOf(shape).some((leaf) => z.safeParse(leaf, value).success))
        refuse(path, value, shape)
    } else if (Array.isArray(shape)) {
      if (!Array.isArray(value)) return refuse(path, value, shape)
      const [item] = shape as readonly [Shape]
      value.forEach((each, i) => look(each, item, `${path}.${i}`, true))
    } else if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      refuse(path, value, shape)
    } else {
      members(value, shape as Shapes, `${path}.`, Object.keys(shape))
    }
  }

  const members = (value: object, shape: Shapes, prefix: string, suggestions: readonly string[]): void => {
    for (const key of demandedOf(shape))
      if (memberOf(value, key) === undefined) refuse(prefix + key, undefined, shape[key] as Shape)
    for (const key of Object.keys(value)) {
      const member = memberOf(value, key)
      const known = memberOf(shape, key) as Shape | undefined
      if (known !== undefined) {
        look(member, known, prefix + key, false)
        continue
      }
      const near = nearest(key, suggestions)
      if (onlyNear && near === undefined) continue
      const test = own('unknown', near)
      unknown.push({ severity: 'warning', rule: 'unknown-key', path: prefix + key, value: member, test })
    }
  }

  members(param, shapes, '', options.suggestions)
  return [...wrong, ...unknown]
}
