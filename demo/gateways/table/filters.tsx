import type { ComponentChildren } from 'preact'
import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import { texts } from '../texts.ts'
import { properties, sorts, toggled, type Group, type Sort, type View } from './view.ts'

/** As many methods as most visitors ask for. The list beside them has all: a phone has no room for the others. */
const SHOWN = 8

interface Props {
  view: View
  groups: readonly Group[]
  change(change: Partial<View>): void
  /** How many gateways would be left. */
  count(asked: Pick<View, 'has' | 'methods'>): number
  children: ComponentChildren
}

/** Search, what a gateway must have, and what came of it. */
export function Filters({ view, groups, change, count, children }: Props) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { has, methods } = view
  // A chosen method is always to be seen.
  const chips = groups.filter(({ code }, at) => at < SHOWN || methods.includes(code))
  const others = groups.filter(({ code }) => !methods.includes(code))
  const left = (asked: Partial<View>): number => count({ has, methods, ...asked })

  return (
    <section class="section filters" role="search" aria-label={t.search}>
      <div class="filter-head">
        <div class="field">
          <label for="gateway-search">{t.search}</label>
          <input
            id="gateway-search"
            type="search"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            placeholder={t.searchHint}
            data-testid="search"
            value={view.query}
            onInput={(event) => change({ query: event.currentTarget.value })}
          />
        </div>
        <div class="field sort">
          <label for="gateway-sort">{t.sort}</label>
          <select
            id="gateway-sort"
            data-testid="sort"
            value={view.sort}
            onChange={(event) => change({ sort: event.currentTarget.value as Sort, turned: false })}
          >
            {sorts.map((sort) => (
              <option key={sort} value={sort}>
                {t.sortBy[sort]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div class="toggles" role="group" aria-label={t.filters}>
        {properties.map((property) => (
          <Toggle
            key={property}
            label={t.has[property]}
            on={has.includes(property)}
            count={left({ has: has.includes(property) ? has : [...has, property] })}
            testid={`has-${property}`}
            toggle={() => change({ has: toggled(has, property) })}
          />
        ))}
      </div>
      <div class="toggles methods" role="group" aria-label={t.methods}>
        {chips.map(({ code, name }) => (
          <Toggle
            key={code}
            label={name[language]}
            on={methods.includes(code)}
            count={left({ methods: methods.includes(code) ? methods : [...methods, code] })}
            testid={`method-${code}`}
            toggle={() => change({ methods: toggled(methods, code) })}
          />
        ))}
        <select
          class="toggle-more"
          aria-label={t.otherMethod}
          data-testid="other-method"
          value=""
          onChange={(event) => change({ methods: [...methods, event.currentTarget.value] })}
        >
          <option value="">{t.otherMethodNone}</option>
          {others.map(({ code, name }) => (
            <option key={code} value={code}>
              {`${name[language]} (${left({ methods: [...methods, code] })})`}
            </option>
          ))}
        </select>
      </div>
      <div class="found">{children}</div>
    </section>
  )
}

interface ToggleProps {
  label: string
  on: boolean
  count: number
  testid: string
  toggle(): void
}

/** A filter to switch on and off, with how many gateways it leaves. */
function Toggle({ label, on, count, testid, toggle }: ToggleProps) {
  return (
    <button type="button" class="toggle" aria-pressed={on} data-testid={testid} onClick={toggle}>
      {label} <span class="number">{count}</span>
    </button>
  )
}
