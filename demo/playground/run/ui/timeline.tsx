import { useTexts } from '../../../shared/language/index.tsx'
import { IssueList } from '../../../shared/ui/field.tsx'
import { Code } from '../../ui/code.tsx'
import type { Runner, SaidIssue } from '../messages.ts'
import { runs } from '../runs.ts'
import type { Step } from '../steps.ts'
import { runTexts, type RunTexts } from '../texts.ts'

/** Everything that happened on one device, from the request to what the server says. */
export function Timeline({ runner }: { runner: Runner }) {
  const t = useTexts(runTexts)
  const { steps } = runs[runner].value
  return (
    <section class="timeline" aria-labelledby={`timeline-${runner}`} data-testid={`timeline-${runner}`}>
      <h3 id={`timeline-${runner}`}>{t.timeline(t.names[runner])}</h3>
      {steps.length === 0 && <p class="none">{t.empty}</p>}
      <ol aria-live="polite">
        {steps.map((step, index) => (
          <StepView key={index} step={step} name={`${runner}-${index}`} />
        ))}
      </ol>
    </section>
  )
}

const isBad = ({ kind }: Step): boolean =>
  ['refused', 'failed', 'windowError', 'noAnswer', 'serverGone'].includes(kind)

function StepView({ step, name }: { step: Step; name: string }) {
  const t = useTexts(runTexts)
  const { kind, at, detail, data } = step
  const note = noteOf(step, t)
  const issues = kind === 'checked' || kind === 'refused' ? (data as SaidIssue[]) : undefined
  const json = issues || data === undefined ? undefined : JSON.stringify(data, null, 2)
  const said = kind === 'opened' ? t.opensIn[detail ?? ''] : kind === 'checked' ? undefined : detail
  return (
    <li
      class={isBad(step) ? 'step bad' : kind === 'server' ? 'step good' : 'step'}
      data-testid={`step-${kind}`}
    >
      <p class="step-head">
        <strong>{t.steps[kind]}</strong>
        <span class="number">+{at} ms</span>
      </p>
      {said && <p class="step-detail">{kind === 'opened' ? said : <code>{said}</code>}</p>}
      {note && <p class="hint">{note}</p>}
      {issues && <IssueList name={`step-${name}`} issues={issues} />}
      {json !== undefined && (
        <details>
          <summary>{t.show}</summary>
          <Code label={t.steps[kind]} testid={`json-${kind}`}>
            {json}
          </Code>
        </details>
      )}
    </li>
  )
}

function noteOf({ kind, detail, data }: Step, t: RunTexts): string | undefined {
  if (kind === 'failed') return (data as { message: string }).message
  if (kind === 'noAnswer') return t.noAnswerNote
  if (kind === 'windowError') return detail ? undefined : t.windowErrorNote
  if (kind === 'serverGone') return t.serverGoneNote
  return kind === 'server' ? t.serverNote : undefined
}
