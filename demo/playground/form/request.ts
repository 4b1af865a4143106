import type { Channel, PgData } from 'iamport-browser'
import { isLeaf, isListNode, type Node } from './model.ts'
import type { State } from './state.ts'
import { parsed, valueOf } from './value.ts'

type Typed = Pick<State, 'fields' | 'lists' | 'extra' | 'window'>

/** A plain object, and no list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The request as typed, in the vendor's names: only what was given, wrong or not. */
export function requestOf(tree: readonly Node[], typed: Typed): Record<string, unknown> {
  return { ...objectOf(shownNodes(tree, typed.window), '', typed), ...extraOf(typed.extra) }
}

/** The fields of a window: what opens the billing-key window is no field of a payment. */
export const shownNodes = (nodes: readonly Node[], window: State['window']): readonly Node[] =>
  window === 'billing' ? nodes : nodes.filter(({ key }) => key !== 'customer_uid')

function objectOf(nodes: readonly Node[], parent: string, typed: Typed): Record<string, unknown> {
  const entries = nodes.map((node) => [node.key, nodeValue(node, at(parent, node.key), typed)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function nodeValue(node: Node, path: string, typed: Typed): unknown {
  const own = typed.fields[path]
  if (isLeaf(node) || own !== undefined) return valueOf(node.type, own)
  if (isListNode(node)) {
    const count = typed.lists[path]
    if (count === undefined) return undefined
    return Array.from({ length: count }, (_, item) => objectOf(node.children, at(path, item), typed))
  }
  const object = objectOf(node.children, path, typed)
  return Object.keys(object).length > 0 ? object : undefined
}

/** The path of something inside something else. */
export const at = (parent: string, key: string | number): string =>
  parent === '' ? String(key) : `${parent}.${key}`

/** Fields typed as JSON; `undefined` while they cannot be read. */
export function extraOf(text: string): Record<string, unknown> | undefined {
  if (text.trim() === '') return {}
  const value = parsed(text)
  return isRecord(value) ? value : undefined
}

/** The channel as typed, with what may be wrong with it. */
export function channelOf(
  pg: PgData,
  { by, mid, channelKey }: Pick<State, 'by' | 'mid' | 'channelKey'>,
): Channel {
  if (by === 'channelKey') return { pg, channelKey }
  return mid === '' ? { pg } : { pg, mid }
}

/** What `IMP.request_pay` is called with: the selector of the channel, and the request. */
export function handedOver({ pg, mid, channelKey }: Channel, request: Record<string, unknown>) {
  const selector =
    channelKey === undefined ? { pg: mid === undefined ? pg.code : `${pg.code}.${mid}` } : { channelKey }
  return { ...selector, ...request }
}
