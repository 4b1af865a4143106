import type { ComponentChildren } from 'preact'

interface ChipsProps<T extends string> {
  name: string
  label: string
  value: T
  options: readonly (readonly [value: T, label: ComponentChildren])[]
  kind?: 'chips' | 'segments'
  /** Where the label is there already for the eye. */
  hideLabel?: boolean
  described?: Record<string, unknown>
  onChange(value: T): void
}

/** One of a few, as radio buttons drawn as chips. */
export function Chips<T extends string>(props: ChipsProps<T>) {
  const { name, label, value, options, kind = 'chips', hideLabel, described, onChange } = props
  return (
    <fieldset class="field" role="radiogroup" aria-labelledby={`${name}-legend`} {...described}>
      <legend id={`${name}-legend`} class={hideLabel ? 'visually-hidden' : ''}>
        {label}
      </legend>
      <div class={`choice ${kind}`}>
        {options.map(([option, text]) => (
          <label key={option} class="option">
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              data-testid={`${name}-${option || 'none'}`}
              onChange={() => onChange(option)}
            />
            <span class="face">{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
