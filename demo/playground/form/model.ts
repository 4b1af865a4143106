import type { FieldDescription, PgDescription } from 'iamport-browser/pg'

/** A field with its place in the form, and what stands inside it. */
export interface Node extends FieldDescription {
  /** Its name in the object it stands in. */
  readonly key: string
  readonly children: readonly Node[]
}

export const isListNode = (node: Node): boolean => node.type === 'object[]'
export const isObjectNode = (node: Node): boolean => node.type === 'object'
export const isLeaf = (node: Node): boolean => !isListNode(node) && !isObjectNode(node)

/** The fields of a gateway as a tree; a description lists them by path. */
export function treeOf(fields: readonly FieldDescription[], parent = ''): Node[] {
  const direct = fields.filter(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('.'))) === parent)
  return direct.map((field) => ({
    ...field,
    key: field.path.slice(field.path.lastIndexOf('.') + 1),
    children:
      field.type === 'object'
        ? treeOf(fields, field.path)
        : field.type === 'object[]'
          ? treeOf(fields, `${field.path}[]`)
          : [],
  }))
}

/** Parts of the form, in the order a visitor needs them. */
export const groupIds = ['order', 'buyer', 'window', 'return', 'own'] as const
export type GroupId = (typeof groupIds)[number]

/** A part of the form: a heading and fields. A field with others inside it is a part of its own. */
export interface Group {
  readonly id: string
  readonly kind: GroupId | 'object'
  readonly nodes: readonly Node[]
}

const places: Readonly<Record<GroupId, readonly string[]>> = {
  order: 'customer_uid merchant_uid name amount currency tax_free vat_amount escrow digital vbank_due'.split(
    ' ',
  ),
  buyer: 'buyer_name buyer_tel buyer_email buyer_addr buyer_postcode customer_id'.split(' '),
  return: 'm_redirect_url app_scheme notice_url confirm_url custom_data'.split(' '),
  window: [],
  own: [],
}

const placeOf = ({ key, own }: Node): GroupId =>
  groupIds.find((id) => places[id].includes(key)) ?? (own ? 'own' : 'window')

/** The parts of a form. The method has a place of its own beside the channel. */
export function groupsOf(tree: readonly Node[]): Group[] {
  const fields = tree.filter(({ key }) => key !== 'pay_method')
  const plain = groupIds.map((id) => ({
    id,
    kind: id,
    nodes: fields
      .filter((node) => isLeaf(node) && placeOf(node) === id)
      .sort((a, b) => places[id].indexOf(a.key) - places[id].indexOf(b.key)),
  }))
  const objects = fields
    .filter((node) => !isLeaf(node))
    .map((node): Group => ({ id: node.key, kind: 'object', nodes: [node] }))
  return [...plain, ...objects].filter(({ nodes }) => nodes.length > 0)
}

/** Everything about a gateway the form is made of. */
export interface Model {
  readonly description: PgDescription
  readonly tree: readonly Node[]
  readonly groups: readonly Group[]
}

/** Makes the form of a gateway. */
export function modelOf(description: PgDescription): Model {
  const tree = treeOf(description.fields)
  return { description, tree, groups: groupsOf(tree) }
}
