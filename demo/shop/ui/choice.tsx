import type { ComponentChildren } from 'preact'

interface ChoiceProps {
  name: string
  /** Not seen: the title of the section says the same. */
  legend: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange(value: string): void
}

/** A group of radio buttons, drawn as something to press. */
export function Choice({ name, legend, value, options, onChange }: ChoiceProps) {
  return (
    <fieldset class="field" role="radiogroup" aria-labelledby={`${name}-legend`}>
      <legend id={`${name}-legend`} class="visually-hidden">
        {legend}
      </legend>
      <div class="choice chips">
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
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface CheckProps {
  name: string
  checked: boolean
  onChange(checked: boolean): void
  children: ComponentChildren
}

/** A box to tick. */
export function Check({ name, checked, onChange, children }: CheckProps) {
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          id={name}
          name={name}
          data-testid={name}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{children}</span>
      </label>
    </div>
  )
}
