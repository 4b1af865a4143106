import type { PayIssue } from 'iamport-browser'
import { isLeaf, isListNode, type Node } from './model.ts'
import { at, shownNodes } from './request.ts'
import type { State } from './state.ts'

/** An issue as the page shows it. `only` is there where one of the two devices alone has it. */
export interface Finding {
  readonly severity: PayIssue['severity']
  readonly rule: string
  readonly path: string
  readonly message: string
  readonly only?: 'pc' | 'phone'
}

/** The issues of both devices as one list. */
export function united(pc: readonly PayIssue[] | null, phone: readonly PayIssue[] | null): Finding[] {
  const key = ({ rule, path, message }: PayIssue): string => `${rule}\n${path}\n${message}`
  const onPc = new Set((pc ?? []).map(key))
  const onPhone = new Set((phone ?? []).map(key))
  const all = [...(pc ?? []), ...(phone ?? []).filter((issue) => !onPc.has(key(issue)))]
  return readable(
    all.map((issue) => {
      const { severity, rule, path, message } = issue
      const only =
        !pc || !phone
          ? undefined
          : !onPhone.has(key(issue))
            ? 'pc'
            : !onPc.has(key(issue))
              ? 'phone'
              : undefined
      return { severity, rule, path, message, ...(only && { only }) }
    }),
  )
}

/** One of two findings with the same words is enough, and a field with an error needs no advice about the same rule. */
function readable(findings: readonly Finding[]): Finding[] {
  const wrong = new Set(findings.filter(({ severity }) => severity === 'error').map(({ path }) => path))
  const said = new Set<string>()
  return findings.filter(({ severity, path, message }) => {
    const isNew = !said.has(message) && !(severity === 'warning' && wrong.has(path))
    said.add(message)
    return isNew
  })
}

/** The paths at which the form has a place for issues, with as many items as the lists have. */
export function placesOf(
  tree: readonly Node[],
  { fields, lists, window }: Pick<State, 'fields' | 'lists' | 'window'>,
): Set<string> {
  const places = new Set<string>()
  const walk = (nodes: readonly Node[], parent: string): void => {
    for (const node of nodes) {
      const path = at(parent, node.key)
      places.add(path)
      if (isLeaf(node) || fields[path] !== undefined) continue
      if (!isListNode(node)) walk(node.children, path)
      else
        for (let item = 0; item < (lists[path] ?? 0); item++) {
          places.add(at(path, item))
          walk(node.children, at(path, item))
        }
    }
  }
  walk(shownNodes(tree, window), '')
  return places
}

const channelPaths = ['mid', 'channelKey']

/** Findings by the place they stand at; what has no field stands at the top, under `''`. */
export function byPlace(findings: readonly Finding[], places: ReadonlySet<string>): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>()
  for (const finding of findings) {
    const place = placeOf(finding.path, places)
    found.set(place, [...(found.get(place) ?? []), finding])
  }
  return found
}

function placeOf(path: string, places: ReadonlySet<string>): string {
  if (channelPaths.includes(path)) return 'channel'
  for (let known = path; known !== ''; known = known.slice(0, Math.max(0, known.lastIndexOf('.'))))
    if (places.has(known)) return known
  return ''
}

/** Whether two lists say the same, so that what shows one need not be drawn again. */
export const same = (one: readonly Finding[], other: readonly Finding[]): boolean =>
  one.length === other.length &&
  one.every(
    (finding, index) => finding.message === other[index]?.message && finding.only === other[index]?.only,
  )
