import type { ComponentChildren } from 'preact'

interface TabsProps<T extends string> {
  name: string
  label: string
  tabs: readonly (readonly [id: T, label: string])[]
  value: T
  onChange(value: T): void
  children: ComponentChildren
}

/** Tabs as screen readers know them: one of them can be reached with Tab, the others with the arrows. */
export function Tabs<T extends string>({ name, label, tabs, value, onChange, children }: TabsProps<T>) {
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(([id]) => id === value)
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -at, End: tabs.length - 1 - at }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = tabs[(at + step + tabs.length) % tabs.length]?.[0]
    if (next === undefined) return
    onChange(next)
    document.getElementById(`${name}-tab-${next}`)?.focus()
  }
  return (
    <div class="tabs">
      <div class="tablist" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(([id, text]) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${name}-tab-${id}`}
            aria-selected={id === value}
            aria-controls={`${name}-panel`}
            tabIndex={id === value ? 0 : -1}
            data-testid={`${name}-${id}`}
            onClick={() => onChange(id)}
          >
            {text}
          </button>
        ))}
      </div>
      <div class="tabpanel" role="tabpanel" id={`${name}-panel`} aria-labelledby={`${name}-tab-${value}`}>
        {children}
      </div>
    </div>
  )
}
