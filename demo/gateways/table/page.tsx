import { useEffect, useMemo, useState } from 'preact/hooks'
import { overview } from 'virtual:gateways'
import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import { texts } from '../texts.ts'
import { Filters } from './filters.tsx'
import { Table } from './table.tsx'
import { everything, filter, groupsOf, searchable, searchOf, sorted, viewOf, type View } from './view.ts'

const groups = groupsOf(overview)
const codes = groups.map(({ code }) => code)
const haystack = searchable(overview)

/** The view, kept in the address so that it can be shared and found again. */
function useView(): [View, (change: Partial<View>) => void] {
  const [view, setView] = useState(() => viewOf(location.search, codes))
  useEffect(() => {
    const wanted = location.pathname + searchOf(view)
    if (wanted !== location.pathname + location.search) history.replaceState(history.state, '', wanted)
  }, [view])
  return [view, (change) => setView((before) => ({ ...before, ...change }))]
}

/** All gateways: find, filter, sort, compare. */
export function TablePage() {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const [view, change] = useView()
  const found = useMemo(() => filter(haystack, groups, view), [view.query, view.has, view.methods])
  const rows = useMemo(() => sorted(found, view, language), [found, view.sort, view.turned, language])
  const all = overview.rows.length
  const count = (asked: Pick<View, 'has' | 'methods'>) =>
    filter(haystack, groups, { query: view.query, ...asked }).length
  const isFiltered = view.query.trim() !== '' || view.has.length > 0 || view.methods.length > 0

  return (
    <>
      <div class="intro">
        <h1>{t.heading}</h1>
        <p>{t.lead(all)}</p>
      </div>
      <Filters view={view} groups={groups} change={change} count={count}>
        <p role="status" data-testid="found">
          {t.found(found.length, all)}
        </p>
        {isFiltered && (
          <button
            type="button"
            class="quiet"
            data-testid="reset"
            onClick={() => {
              change({ query: '', has: [], methods: [] })
              document.getElementById('gateway-search')?.focus()
            }}
          >
            {t.reset}
          </button>
        )}
      </Filters>
      {rows.length > 0 ? (
        <Table rows={rows} groups={groups} view={view} change={change} />
      ) : (
        <section class="section empty-state" data-testid="nothing">
          <h2>{t.nothing}</h2>
          <p>{t.nothingHint}</p>
          <button
            type="button"
            class="secondary"
            onClick={() => {
              change(everything)
              document.getElementById('gateway-search')?.focus()
            }}
          >
            {t.reset}
          </button>
        </section>
      )}
    </>
  )
}
