import { isLeaf, isListNode, type Node } from './model.ts'
import { at, isRecord } from './request.ts'
import type { State } from './state.ts'
import { entryOf, type Entry } from './value.ts'

interface Read {
  fields: Record<string, Entry>
  lists: Record<string, number>
}

/** A request as it would be typed into the form of a gateway; what the form has no field for goes to `extra`. */
export function typedOf(
  tree: readonly Node[],
  request: Readonly<Record<string, unknown>>,
): Pick<State, 'fields' | 'lists' | 'extra' | 'window'> {
  const read: Read = { fields: {}, lists: {} }
  const known = new Set(tree.map(({ key }) => key))
  for (const node of tree) readNode(node, node.key, request[node.key], read)
  const others = Object.entries(request).filter(([key]) => !known.has(key))
  return {
    ...read,
    extra: others.length > 0 ? JSON.stringify(Object.fromEntries(others), null, 2) : '',
    window: request.customer_uid === undefined ? 'payment' : 'billing',
  }
}

function readNode(node: Node, path: string, value: unknown, read: Read): void {
  if (value === undefined) return
  if (isLeaf(node)) {
    const entry = entryOf(node.type, value)
    if (entry !== undefined) read.fields[path] = entry
    return
  }
  const items = isListNode(node) ? value : [value]
  const fits = Array.isArray(items) && items.every((item) => isRecord(item) && hasOnly(node, item))
  // Not of this shape, or with members nobody knows: it is kept whole.
  if (!fits) {
    read.fields[path] = { json: JSON.stringify(value) }
    return
  }
  if (isListNode(node)) read.lists[path] = items.length
  for (const [index, item] of (items as Record<string, unknown>[]).entries()) {
    const inside = isListNode(node) ? at(path, index) : path
    for (const child of node.children) readNode(child, at(inside, child.key), item[child.key], read)
  }
}

/** Whether the form has a field for every member. An empty object has nothing to be typed; in a list it is an item. */
function hasOnly(node: Node, object: Record<string, unknown>): boolean {
  const keys = Object.keys(object)
  if (keys.length === 0) return isListNode(node)
  return keys.every((key) => node.children.some((child) => child.key === key))
}
