import type { PgData } from '../rules/vocabulary.js'
import type {
  BillingDescription,
  FieldDescription,
  LocalizedText,
  PaymentDescription,
} from './description.js'
import { labelOf } from './labels/index.js'
import { requiredOf } from './required.js'
import { commonPaths, placesOf, shapesOf, typeOf, valuesOf } from './shapes.js'
import { wordsIn } from './words.js'

/** The label of a field and its help. A field without a label is called by its path. */
function words(code: string, path: string): { label: LocalizedText; help: LocalizedText | null } {
  const { ko, en } = labelOf(code, path) ?? { ko: [path], en: [path] }
  const help = ko[1] !== undefined && en[1] !== undefined ? { ko: ko[1], en: en[1] } : null
  return { label: { ko: ko[0], en: en[0] }, help }
}

/** Every field a gateway takes. */
export function describeFields(
  pg: PgData,
  payment: PaymentDescription | null,
  billing: BillingDescription | null,
): FieldDescription[] {
  const places = placesOf(shapesOf(pg))
  const required = requiredOf(pg, places, payment, billing)
  const common = commonPaths()
  const methods = [pg.payment === false ? '' : pg.methods, pg.billing ? pg.billing.methods : ''].join(' ')
  return places.map(({ path, shape }) => ({
    path,
    ...words(pg.code, path),
    type: typeOf(shape),
    values: path === 'pay_method' ? [...new Set(wordsIn(methods))] : valuesOf(shape),
    required: required.get(path) ?? 'no',
    own: !common.has(path),
  }))
}
