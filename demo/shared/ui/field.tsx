import type { PayIssue } from 'iamport-browser'
import type { ComponentChildren, JSX } from 'preact'
import { useLanguage } from '../language/speech.tsx'

/** What stands at a field. */
export type Issues = readonly Pick<PayIssue, 'severity' | 'rule' | 'message'>[]

export const hasError = (issues: Issues): boolean => issues.some(({ severity }) => severity === 'error')

/** What ties a control to its hint and its issues for a screen reader. */
export function describedBy(name: string, hint: unknown, issues: Issues) {
  const ids = [...(hint ? [`${name}-hint`] : []), ...(issues.length > 0 ? [`${name}-issues`] : [])]
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(hasError(issues) && { 'aria-invalid': true as const }),
  }
}

/** The issues of one field, errors first. */
export function IssueList({ name, issues }: { name: string; issues: Issues }) {
  const { t } = useLanguage()
  if (issues.length === 0) return null
  const sorted = [...issues].sort((a, b) => a.severity.localeCompare(b.severity))
  return (
    <ul class="issues" id={`${name}-issues`} data-testid={`issues-${name}`}>
      {sorted.map(({ severity, rule, message }) => (
        <li
          key={rule + message}
          class={`issue ${severity}`}
          data-testid={`issue-${severity}`}
          data-rule={rule}
        >
          <strong>{t[severity]}</strong>
          <span>{message}</span>
        </li>
      ))}
    </ul>
  )
}

interface FieldProps {
  name: string
  label: string
  hint?: string | undefined
  optional?: boolean
  issues: Issues
  control: (props: {
    id: string
    name: string
    'data-testid': string
    'aria-invalid'?: true
    'aria-describedby'?: string
  }) => ComponentChildren
}

/** A label, a control, a hint and its issues. */
export function Field({ name, label, hint, optional, issues, control }: FieldProps) {
  const { t } = useLanguage()
  return (
    <div class="field">
      <label for={name}>
        {label}
        {optional && <span class="optional">{t.optional}</span>}
      </label>
      {control({ id: name, name, 'data-testid': name, ...describedBy(name, hint, issues) })}
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <IssueList name={name} issues={issues} />
    </div>
  )
}

type TextProps = Omit<FieldProps, 'control'> & {
  value: string
  onChange(value: string): void
  input?: JSX.InputHTMLAttributes
}

export function TextField({ value, onChange, input = {}, ...field }: TextProps) {
  return (
    <Field
      {...field}
      control={(props) => (
        <input
          type="text"
          {...input}
          {...props}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    />
  )
}

type SelectProps = Omit<FieldProps, 'control'> & {
  value: string
  options: readonly (readonly [value: string, label: string])[]
  onChange(value: string): void
}

export function SelectField({ value, options, onChange, ...field }: SelectProps) {
  return (
    <Field
      {...field}
      control={(props) => (
        <select {...props} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map(([option, label]) => (
            <option key={option} value={option}>
              {label}
            </option>
          ))}
        </select>
      )}
    />
  )
}
