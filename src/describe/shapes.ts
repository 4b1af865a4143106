import { baseFields, selectFields, someFields, wordsOf, type Shape, type Shapes } from '../params.js'
import { joinShapes } from '../rules/shape.js'
import { hasWord } from '../rules/value.js'
import type { PgData } from '../rules/vocabulary.js'

/** A field with everything on its way from the top. */
export interface Place {
  readonly path: string
  readonly shape: Shape
  /** Path of the object or list it stands in. */
  readonly parent: string | undefined
}

/** Fields of the vendor's common page: of all of them, whoever takes them. */
const common = (): Shapes => ({ ...baseFields, ...someFields, ...selectFields })

/** The fields a gateway takes. The channel gives `pg` and `channelKey`, so they are none of a request. */
export function shapesOf(pg: PgData): Shapes {
  const taken: Record<string, Shape> = {}
  if (pg.payment !== false || pg.billing) taken.pay_method = selectFields.pay_method
  if (pg.billing) taken.customer_uid = selectFields.customer_uid
  if (pg.payment !== false || pg.billing) Object.assign(taken, baseFields)
  for (const [field, shape] of Object.entries<Shape>(someFields))
    if (hasWord(pg.fields, field)) taken[field] = shape
  return joinShapes(taken, pg.params)
}

/** What any request may carry at this gateway: rules speak about fields it ignores, too. */
export const allShapes = (pg: PgData): Shapes => joinShapes(common(), pg.params)

/** Every field of an object, and those inside it, as a list. */
export const placesOf = (shapes: Shapes, parent?: string): Place[] =>
  Object.entries(shapes).flatMap(([key, shape]) => {
    const path = parent === undefined ? key : `${parent}.${key}`
    return [{ path, shape, parent: parent?.replace(/\[\]$/, '') }, ...inside(path, shape)]
  })

function inside(path: string, shape: Shape): Place[] {
  if (typeof shape === 'string') return []
  if (!isList(shape)) return placesOf(shape, path)
  return typeof shape[0] === 'object' ? inside(`${path}[]`, shape[0]) : []
}

/** The paths of the vendor's common page. */
export const commonPaths = (): Set<string> => new Set(placesOf(common()).map(({ path }) => path))

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape)

/** A shape as the vendor writes types. */
export function typeOf(shape: Shape): string {
  if (typeof shape === 'string') return wordsOf(shape)
  if (!isList(shape)) return 'object'
  const item = typeOf(shape[0])
  return item.includes('|') ? `(${item})[]` : `${item}[]`
}

/** The texts in quotes among the words of a shape: the values a field takes, or the items of a list. */
export const valuesOf = (shape: Shape): string[] =>
  typeof shape === 'string'
    ? [...wordsOf(shape).matchAll(/'([^']*)'/g)].map(([, value = '']) => value)
    : isList(shape)
      ? valuesOf(shape[0])
      : []
