import type { Finding } from '../form/issues.ts'
import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import { IssueList } from '../../shared/ui/field.tsx'
import { texts } from '../texts.ts'

/** What stands at one place, with the device it is about where the other has no such problem. */
export function Findings({ name, findings }: { name: string; findings: readonly Finding[] }) {
  const t = useTexts(texts)
  const issues = findings.map(({ only, message, ...finding }) => ({
    ...finding,
    message: only ? `(${t.onlyOn[only]}) ${message}` : message,
  }))
  return <IssueList name={name} issues={issues} />
}

/** Whether something is demanded, in the head of a field. */
export function Demand({ required }: { required: 'always' | 'sometimes' | 'no' }) {
  const t = useTexts(texts)
  const { t: common } = useLanguage()
  if (required === 'no') return null
  return required === 'always' ? (
    <span class="demand always">{common.required}</span>
  ) : (
    <span class="demand" title={t.sometimesHint}>
      {t.sometimes}
    </span>
  )
}

/** The name a field has in the request, which leads to the vendor's page about it. */
export function DocsLink({ path, href }: { path: string; href: string }) {
  const t = useTexts(texts)
  const name = path.replace(/\[\]/g, '').split('.').at(-1)
  return (
    <a class="docs" href={href} target="_blank" rel="noreferrer" title={path} aria-label={t.docsOf(path)}>
      <code>{name}</code>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M4 2.5H2v7.5h7.5V8M6.5 2H10v3.5M10 2 5.5 6.5" />
      </svg>
    </a>
  )
}
