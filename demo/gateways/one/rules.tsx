import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import type { Detail, RuleDetail } from '../data/types.ts'
import { Fact, Sources } from './fact.tsx'
import { Part } from './part.tsx'
import { texts } from './texts.ts'

/** The rules, those that block first. */
export function Rules({ detail: { rules } }: { detail: Detail }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const isPartlyEnglish = language === 'ko' && rules.some(({ why }) => why && why.ko === undefined)
  const groups = [
    ['error', t.errors, t.errorsLead],
    ['warning', t.warnings, t.warningsLead],
  ] as const
  return (
    <Part id="rules" title={t.rules} lead={t.rulesLead}>
      {isPartlyEnglish && <p class="hint">{t.inEnglish}</p>}
      {groups.map(([severity, heading, lead]) => {
        const some = rules.filter((rule) => rule.severity === severity)
        if (some.length === 0) return null
        return (
          <div key={severity} class={`block ruled ${severity}`} data-testid={`rules-${severity}`}>
            <h3>
              {heading} <span class="number count">{some.length}</span>
              <small>{lead}</small>
            </h3>
            <ul>
              {some.map((rule) => (
                <RuleItem key={rule.id} rule={rule} />
              ))}
            </ul>
          </div>
        )
      })}
    </Part>
  )
}

function RuleItem({ rule: { id, parts, why, sources } }: { rule: RuleDetail }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  return (
    <li class="rule" id={id} data-testid="rule">
      {parts.map(({ text }) => (
        <p key={text.ko}>{text[language]}</p>
      ))}
      {why && (
        <p class="why">
          <span class="sources-label">{t.why}</span> <Fact text={why} />
        </p>
      )}
      <Sources sources={sources} />
      <p class="rule-id">
        <code>{id}</code>
      </p>
    </li>
  )
}
