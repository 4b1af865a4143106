import type { ComponentChildren } from 'preact'
import { overview } from 'virtual:gateways'
import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import type { Row } from '../data/types.ts'
import { addressOf } from '../address.ts'
import { billingWords, texts, type Texts } from '../texts.ts'
import type { Group, Sort, View } from './view.ts'

/** Methods shown in a row; the page of a gateway has all. */
const SHOWN = 5
const SHOWN_CURRENCIES = 3

interface Props {
  rows: readonly Row[]
  groups: readonly Group[]
  view: View
  change(change: Partial<View>): void
}

/** The columns and what each is sorted by. */
const columns = [
  ['name', 'name'],
  ['methods', 'methods'],
  ['billing'],
  ['escrow'],
  ['window'],
  ['currency'],
  ['test'],
  ['status', 'status'],
] as const satisfies readonly (readonly [keyof Texts['columns'], Sort?])[]

/**
 * The gateways as a table; on a narrow screen each row is a card. The roles say what a table is by itself: a browser
 * forgets it where its parts are laid out in another way.
 */
export function Table({ rows, groups, view, change }: Props) {
  const t = useTexts(texts)
  const wanted = new Set(
    groups.filter(({ code }) => view.methods.includes(code)).flatMap((group) => group.codes),
  )
  return (
    <table class="gateways" role="table" aria-label={t.table} data-testid="table">
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(([column, sort]) => (
            <Head key={column} label={t.columns[column]} sort={sort} view={view} change={change} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <GatewayRow key={row.code} row={row} wanted={wanted} />
        ))}
      </tbody>
    </table>
  )
}

interface HeadProps extends Pick<Props, 'view' | 'change'> {
  label: string
  sort: Sort | undefined
}

function Head({ label, sort, view, change }: HeadProps) {
  if (!sort)
    return (
      <th role="columnheader" scope="col">
        {label}
      </th>
    )
  const isOn = view.sort === sort
  const direction = isOn ? (view.turned ? 'descending' : 'ascending') : 'none'
  // Once, turned round, and back to how it was.
  const next = !isOn
    ? { sort, turned: false }
    : view.turned
      ? { sort: 'order' as const, turned: false }
      : { sort, turned: true }
  return (
    <th role="columnheader" scope="col" aria-sort={direction}>
      <button type="button" class="sorter" data-testid={`sort-${sort}`} onClick={() => change(next)}>
        {label}
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path class="up" d="M5 6.5l3-3 3 3" />
          <path class="down" d="M5 9.5l3 3 3-3" />
        </svg>
      </button>
    </th>
  )
}

function GatewayRow({ row, wanted }: { row: Row; wanted: ReadonlySet<string> }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { code, name, kind, status, window, escrow, testMids } = row
  const other = language === 'ko' ? 'en' : 'ko'
  return (
    <tr role="row" data-testid={`row-${code}`}>
      <th role="rowheader" scope="row">
        <a href={addressOf(code)}>{name[language]}</a>
        {name.ko !== name.en && (
          <small class="other-name" lang={other}>
            {name[other]}
          </small>
        )}
        <span class="tags">
          <code>{code}</code>
          {kind !== 'gateway' && <span class="tag">{t.kind[kind]}</span>}
        </span>
      </th>
      <Cell label={t.columns.methods} wide>
        <Methods row={row} wanted={wanted} />
      </Cell>
      <Cell label={t.columns.billing} none={row.billing === null}>
        {billingWords(row, t)}
      </Cell>
      <Cell label={t.columns.escrow} none={!escrow}>
        {escrow ? t.yes : t.none}
      </Cell>
      <Cell label={t.columns.window}>
        <span class="windows">
          <span>
            <small>{t.pc}</small> {t.window[window.pc]}
          </span>
          <span>
            <small>{t.phone}</small> {t.window[window.mobile]}
          </span>
        </span>
      </Cell>
      <Cell label={t.columns.currency} none={row.currencies === null}>
        <Currencies row={row} t={t} />
      </Cell>
      <Cell label={t.columns.test} none={testMids === 0}>
        <span class="number">{testMids === 0 ? t.none : t.countOf(testMids)}</span>
      </Cell>
      <Cell label={t.columns.status}>
        <span class={`tag ${status}`}>{t.status[status]}</span>
      </Cell>
    </tr>
  )
}

function Cell(props: { label: string; none?: boolean; wide?: boolean; children: ComponentChildren }) {
  const { label, none, wide, children } = props
  return (
    <td role="cell" class={`${none ? 'none' : ''} ${wide ? 'wide' : ''}`}>
      <span class="cell-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </td>
  )
}

/** The methods one looks for first, then the others. */
function Methods({ row, wanted }: { row: Row; wanted: ReadonlySet<string> }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  if (row.kind === 'identity') return <span class="none">{t.identityOnly}</span>
  if (row.methods.length === 0) return <span class="none">{t.unlisted}</span>
  const first = [...row.methods].sort((one, other) => Number(wanted.has(other)) - Number(wanted.has(one)))
  const more = first.length - SHOWN
  return (
    <span class="chips-in">
      {first.slice(0, SHOWN).map((method) => (
        <span key={method} class={wanted.has(method) ? 'chip on' : 'chip'}>
          {overview.methods[method]?.[language] ?? method}
        </span>
      ))}
      {more > 0 && <span class="more-chips">{t.more(more)}</span>}
    </span>
  )
}

function Currencies({ row: { currencies, currency, kind }, t }: { row: Row; t: Texts }) {
  if (kind === 'identity') return <>{t.none}</>
  if (currencies === null) return <>{currency === null ? t.unknown : t.byDefault(currency)}</>
  const more = currencies.length - SHOWN_CURRENCIES
  return (
    <>
      {currencies.slice(0, SHOWN_CURRENCIES).join(' ')}
      {more > 0 && ` ${t.more(more)}`}
    </>
  )
}
