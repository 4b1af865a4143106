import { useComputed } from '@preact/signals'
import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import { Field } from '../../shared/ui/field.tsx'
import { More } from '../../shared/ui/section.tsx'
import { choose, extraIsBroken, model, state } from '../store/store.ts'
import { texts } from '../texts.ts'
import { GroupView } from './group.tsx'

/** The fields of the gateway, and any others. */
export function Form() {
  const { description, groups } = model.value
  return (
    <>
      {groups.map((group) => (
        <GroupView key={`${description.code} ${group.id}`} group={group} />
      ))}
      <Extra />
    </>
  )
}

function Extra() {
  const t = useTexts(texts)
  const { t: common } = useLanguage()
  const extra = useComputed(() => state.value.extra).value
  const issues = extraIsBroken.value
    ? [{ severity: 'error' as const, rule: common.error, message: t.extraBroken }]
    : []
  return (
    <More title={t.extra} testid="extra-more">
      <Field
        name="extra"
        label={t.extraLabel}
        hint={t.extraHint}
        optional
        issues={issues}
        control={(props) => (
          <textarea
            {...props}
            class="code"
            rows={3}
            spellcheck={false}
            value={extra}
            onInput={(event) => choose({ extra: event.currentTarget.value })}
          />
        )}
      />
    </More>
  )
}
