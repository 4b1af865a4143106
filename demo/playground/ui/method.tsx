import { useComputed, useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import { describedBy } from '../../shared/ui/field.tsx'
import type { Node } from '../form/model.ts'
import { textOf } from '../form/value.ts'
import { findingsAt, model, state, type } from '../store/store.ts'
import { texts } from '../texts.ts'
import { Chips } from './chips.tsx'
import { commonDocs, useRequired } from './field-row.tsx'
import { Demand, DocsLink, Findings } from './issues.tsx'

const path = 'pay_method'
const other = '(other)'

/** The methods of the window that is open, and any other value. */
export function Method() {
  const node = model.value.tree.find(({ key }) => key === path)
  return node ? <MethodField node={node} /> : null
}

function MethodField({ node }: { node: Node }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { description } = model.value
  const required = useRequired(node)
  const chosen = useComputed(() => textOf(state.value.fields[path])).value
  const window = useComputed(() => state.value.window).value
  const look = useMemo(() => findingsAt(path), [])
  const findings = useComputed(look).value
  const types = useSignal(false)

  const methods = (window === 'billing' ? description.billing : description.payment)?.methods ?? []
  const isListed = chosen === '' || methods.some(({ code }) => code === chosen)
  const isTyped = types.value || !isListed || (methods.length === 0 && chosen !== '')
  const described = describedBy('method', undefined, findings)
  return (
    <div class="field" data-testid={`row-${path}`}>
      <div class="row-head">
        <p class="label">
          {t.method}
          <Demand required={required} />
        </p>
        <DocsLink path={path} href={commonDocs} />
      </div>
      <Chips
        name="method"
        label={t.method}
        hideLabel
        value={isTyped ? other : chosen}
        options={[
          ...methods.map(({ code, name }) => [code, name[language]] as const),
          ['', t.notSent] as const,
          [other, t.other] as const,
        ]}
        described={described}
        onChange={(value) => {
          types.value = value === other
          if (value !== other) type(path, value)
        }}
      />
      {isTyped && (
        <input
          type="text"
          class="code"
          value={chosen}
          aria-label={t.otherValue(t.method)}
          data-testid="method-other"
          onInput={(event) => {
            types.value = true
            type(path, event.currentTarget.value)
          }}
        />
      )}
      {window === 'payment' && description.payment?.methodIgnored && <p class="hint">{t.methodIgnored}</p>}
      <Findings name="method" findings={findings} />
    </div>
  )
}
