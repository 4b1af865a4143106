import { useComputed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { useTexts } from '../../shared/language/index.tsx'
import { counts, findingsAt } from '../store/store.ts'
import { texts } from '../texts.ts'
import { Findings } from './issues.tsx'

/** Whether the request can be sent, and what the form has no field for. */
export function Verdict() {
  const t = useTexts(texts)
  const { errors, warnings } = counts.value
  const look = useMemo(() => findingsAt(''), [])
  const others = useComputed(look).value
  return (
    <section class={errors > 0 ? 'section verdict bad' : 'section verdict'} data-testid="verdict">
      <h2>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="11" />
          <path d={errors > 0 ? 'M12 6.5v7M12 17v.3' : 'M7 12.5l3.2 3.2L17 9'} />
        </svg>
        <span role="status" data-testid="verdict-title">
          {errors > 0 ? t.verdict.bad(errors) : t.verdict.good}
          {warnings > 0 && <small> · {t.verdict.notes(warnings)}</small>}
        </span>
      </h2>
      <p class="hint">{errors > 0 ? t.verdict.badNote : t.verdict.goodNote}</p>
      <div class="buttons">
        {errors > 0 ? (
          <button type="button" class="secondary" data-testid="to-error" onClick={goToError}>
            {t.toField}
          </button>
        ) : (
          <a class="button" href="#run" data-testid="to-run" onClick={goToRun}>
            {t.toRun}
          </a>
        )}
      </div>
      {others.length > 0 && (
        <div class="others" data-testid="others" tabIndex={-1}>
          <p class="label">{t.others}</p>
          <Findings name="others" findings={others} />
        </div>
      )}
    </section>
  )
}

/** Takes the visitor to the first wrong field, or to what is wrong beside the fields. */
export function goToError(): void {
  const wrong = document.querySelector<HTMLElement>('#main [aria-invalid="true"]')
  const box = document.querySelector<HTMLElement>('#main .issue.error')
  const target =
    (wrong?.matches('fieldset') ? wrong.querySelector<HTMLElement>('input:checked, input') : wrong) ?? box
  if (!target) return
  if (target === box) box.tabIndex = -1
  target.focus()
  target.scrollIntoView({ block: 'center' })
}

/** The fragment of the address is taken: it holds the request. */
function goToRun(event: Event): void {
  event.preventDefault()
  document.getElementById('run')?.scrollIntoView({ block: 'start' })
  document.getElementById('run-heading')?.focus({ preventScroll: true })
}
