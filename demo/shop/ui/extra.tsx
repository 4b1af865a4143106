import { useLanguage } from '../language/index.ts'
import type { Form } from '../order/use-order.ts'
import { Field } from '../../shared/ui/field.tsx'
import { More } from '../../shared/ui/section.tsx'

/** Any other field of the request. */
export function Extra({ form: { order, set, issues } }: { form: Form }) {
  const { t } = useLanguage()
  return (
    <More title={t.extra} testid="extra-more">
      <Field
        name="extra"
        label={t.extraLabel}
        hint={t.extraHint}
        optional
        issues={issues('extra')}
        control={(props) => (
          <textarea
            {...props}
            class="code"
            rows={3}
            spellcheck={false}
            value={order.extra}
            onInput={(event) => set({ extra: event.currentTarget.value })}
          />
        )}
      />
    </More>
  )
}
