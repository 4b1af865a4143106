/** What the visitor wants to see of the table, and the address that says so. */
import type { Overview, Row } from '../data/types.ts'

/** Properties one can ask for. */
export const properties = ['current', 'billing', 'escrow', 'popup', 'foreign', 'test'] as const
export type Property = (typeof properties)[number]

/** Orders of the table: `order` is that of how often shops have a gateway. */
export const sorts = ['order', 'name', 'code', 'methods', 'status'] as const
export type Sort = (typeof sorts)[number]

export interface View {
  readonly query: string
  readonly has: readonly Property[]
  /** Methods a gateway must have, all of them, by the codes of `groups`. */
  readonly methods: readonly string[]
  readonly sort: Sort
  /** Whether the order is turned round. */
  readonly turned: boolean
}

export const everything: View = { query: '', has: [], methods: [], sort: 'order', turned: false }

const isOneOf = <T extends string>(list: readonly T[], value: string | null): value is T =>
  list.some((one) => one === value)

/** The view an address asks for. What is not known there is left out. */
export function viewOf(search: string, methods: readonly string[]): View {
  const params = new URLSearchParams(search)
  const words = (name: string): string[] => [...new Set((params.get(name) ?? '').split(','))]
  const sort = params.get('sort')
  return {
    query: params.get('q') ?? '',
    has: properties.filter((property) => words('has').includes(property)),
    methods: methods.filter((method) => words('method').includes(method)),
    sort: isOneOf(sorts, sort) ? sort : 'order',
    turned: params.get('dir') === 'desc',
  }
}

/** A view as the part of an address behind the page, empty for everything. */
export function searchOf({ query, has, methods, sort, turned }: View): string {
  const params = new URLSearchParams()
  if (query.trim() !== '') params.set('q', query)
  if (has.length > 0) params.set('has', has.join(','))
  if (methods.length > 0) params.set('method', methods.join(','))
  if (sort !== 'order') params.set('sort', sort)
  if (turned) params.set('dir', 'desc')
  const search = params.toString().replaceAll('%2C', ',')
  return search && `?${search}`
}

/** A method under one name: some go by two codes. */
export interface Group {
  readonly code: string
  readonly codes: readonly string[]
  readonly name: { readonly ko: string; readonly en: string }
}

/** The methods of all gateways, those most of them have first. */
export function groupsOf({ rows, methods }: Overview): Group[] {
  const byName = new Map<string, Group>()
  for (const [code, name] of Object.entries(methods)) {
    const group = byName.get(name.ko)
    byName.set(name.ko, { code: group?.code ?? code, codes: [...(group?.codes ?? []), code], name })
  }
  const count = (group: Group) => rows.filter((row) => takes(row, group)).length
  return [...byName.values()].sort((one, other) => count(other) - count(one))
}

export const takes = (row: Row, group: Group): boolean =>
  group.codes.some((code) => row.methods.includes(code))

const is: Readonly<Record<Property, (row: Row) => boolean>> = {
  current: ({ status }) => status === 'current',
  billing: ({ billing }) => billing !== null,
  escrow: ({ escrow }) => escrow,
  popup: ({ window }) => window.pc === 'popup' || window.mobile === 'popup',
  foreign: ({ currencies }) => currencies?.some((currency) => currency !== 'KRW') ?? false,
  test: ({ testMids }) => testMids > 0,
}

/** A text as it is compared: small letters, no blanks, no punctuation. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s()·.,_-]/g, '')

/** What can be found of a row: by what it is called, and by all there is. */
interface Found {
  readonly names: string
  readonly all: string
}

/** What can be found of each row. */
export function searchable({ rows, methods }: Overview): ReadonlyMap<Row, Found> {
  return new Map(
    rows.map((row) => {
      const names = [row.name.ko, row.name.en, row.code].map(plain).join('\n')
      const taken = row.methods.flatMap((code) => [code, methods[code]?.ko ?? '', methods[code]?.en ?? ''])
      return [row, { names, all: [names, ...taken.map(plain)].join('\n') }]
    }),
  )
}

/**
 * Which rows a view shows: every word has to be found, and every filter met. What is called so stands before what only
 * has a method of that name; otherwise the order is that of the data.
 */
export function filter(
  texts: ReadonlyMap<Row, Found>,
  groups: readonly Group[],
  { query, has, methods }: Pick<View, 'query' | 'has' | 'methods'>,
): Row[] {
  const words = query.split(/\s+/).map(plain).filter(Boolean)
  const wanted = groups.filter(({ code }) => methods.includes(code))
  const left = [...texts].filter(
    ([row, { all }]) =>
      words.every((word) => all.includes(word)) &&
      has.every((property) => is[property](row)) &&
      wanted.every((group) => takes(row, group)),
  )
  const isCalled = ([, { names }]: [Row, Found]): boolean => words.every((word) => names.includes(word))
  return [...left.filter(isCalled), ...left.filter((one) => !isCalled(one))].map(([row]) => row)
}

const statusOrder = ['current', 'legacy', 'retired']

/** The same rows in the order of a view. */
export function sorted(rows: readonly Row[], { sort, turned }: View, language: 'ko' | 'en'): Row[] {
  const compare: Readonly<Record<Sort, (one: Row, other: Row) => number>> = {
    order: () => 0,
    name: (one, other) => one.name[language].localeCompare(other.name[language], language),
    code: (one, other) => one.code.localeCompare(other.code, 'en'),
    methods: (one, other) => other.methods.length - one.methods.length,
    status: (one, other) => statusOrder.indexOf(one.status) - statusOrder.indexOf(other.status),
  }
  const list = [...rows].sort(compare[sort])
  return turned ? list.reverse() : list
}

/** A list with a member added or, when it is there, taken away. */
export const toggled = <T>(list: readonly T[], member: T): T[] =>
  list.includes(member) ? list.filter((one) => one !== member) : [...list, member]
