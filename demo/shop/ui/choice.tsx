import type { ComponentChildren } from 'preact'
import { describedBy, hasError, IssueList, type Issues } from '../../shared/ui/field.tsx'

interface ChoiceProps {
  name: string
  legend: string
  /** The title of the section says the same already. */
  quiet?: boolean
  hint?: string | undefined
  look: 'cards' | 'chips' | 'segments'
  value: string
  options: readonly { value: string; label: string; note?: string }[]
  issues: Issues
  onChange(value: string): void
}

/** A group of radio buttons, drawn as something to press. */
export function Choice({ name, legend, quiet, hint, look, value, options, issues, onChange }: ChoiceProps) {
  const described = describedBy(name, hint, issues)
  return (
    <fieldset class="field" role="radiogroup" aria-labelledby={`${name}-legend`} {...described}>
      <legend id={`${name}-legend`} class={quiet ? 'visually-hidden' : ''}>
        {legend}
      </legend>
      <div class={`choice ${look}`} data-wrong={hasError(issues) || undefined}>
        {options.map((option) => (
          <label key={option.value} class="option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              data-testid={`${name}-${option.value}`}
              onChange={() => onChange(option.value)}
            />
            <span class="face">
              <span class="option-label">{option.label}</span>
              {option.note && <small>{option.note}</small>}
            </span>
          </label>
        ))}
      </div>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <IssueList name={name} issues={issues} />
    </fieldset>
  )
}

interface CheckProps {
  name: string
  checked: boolean
  issues: Issues
  switch?: boolean
  onChange(checked: boolean): void
  children: ComponentChildren
}

/** A box to tick, or a switch. */
export function Check({ name, checked, issues, onChange, children, ...look }: CheckProps) {
  return (
    <div class="field">
      <label class={look.switch ? 'check switch' : 'check'}>
        <input
          type="checkbox"
          {...(look.switch && { role: 'switch' })}
          id={name}
          name={name}
          data-testid={name}
          checked={checked}
          {...describedBy(name, undefined, issues)}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{children}</span>
      </label>
      <IssueList name={name} issues={issues} />
    </div>
  )
}
