import { useState } from 'preact/hooks'
import { overview } from 'virtual:gateways'
import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import { CopyButton } from '../../shared/ui/copy.tsx'
import { Code } from '../../shared/ui/section.tsx'
import type { Detail } from '../data/types.ts'
import { Part } from './part.tsx'
import { snippetOf } from './snippet.ts'
import { texts } from './texts.ts'

type Window = 'payment' | 'billing'

/** The import line and the smallest request of each window and method. */
export function Start({ detail }: { detail: Detail }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { code, examples, loadUi, rules } = detail
  const windows = (['payment', 'billing'] as const).filter(
    (window) => Object.keys(examples[window]).length > 0,
  )
  const [window, setWindow] = useState<Window>(windows[0] ?? 'payment')
  const [chosen, setMethod] = useState('')
  const methods = Object.keys(examples[window])
  const method = methods.includes(chosen) ? chosen : (methods[0] ?? '')
  const example = examples[window][method]
  if (!example) return null

  const snippet = snippetOf(code, example, { language, loadUi, isBilling: window === 'billing' })
  // Only what stands further down this page can be led to.
  const notes = example.notes.filter((id) => rules.some((rule) => rule.id === id))
  const nameOf = (one: string): string =>
    one === 'any' ? t.anyMethod : (overview.methods[one]?.[language] ?? one)
  return (
    <Part id="start" title={t.start} lead={t.startLead}>
      <div class="start-choice">
        {windows.length > 1 && (
          <div class="toggles" role="group" aria-label={t.start}>
            {windows.map((one) => (
              <button
                key={one}
                type="button"
                class="toggle"
                aria-pressed={one === window}
                data-testid={`start-${one}`}
                onClick={() => setWindow(one)}
              >
                {t[one]}
              </button>
            ))}
          </div>
        )}
        {methods.length > 1 && (
          <label class="start-method">
            {t.method}
            <select
              data-testid="start-method"
              value={method}
              onChange={(event) => setMethod(event.currentTarget.value)}
            >
              {methods.map((one) => (
                <option key={one} value={one}>
                  {`${nameOf(one)} · ${one}`}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div class="snippet">
        <CopyButton text={snippet} testid="copy-snippet" />
        <Code label={t.code} testid="snippet">
          {snippet}
        </Code>
      </div>
      {snippet.includes('…') && <p class="hint">{t.ellipsis}</p>}
      {notes.length > 0 && (
        <p class="hint">
          {t.notes}:{' '}
          {notes.map((id, at) => (
            <>
              {at > 0 && ', '}
              <a key={id} href={`#${id}`}>
                <code>{id}</code>
              </a>
            </>
          ))}
        </p>
      )}
    </Part>
  )
}
