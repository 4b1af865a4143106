import { useState } from 'preact/hooks'
import { useTexts } from '../../shared/language/index.tsx'
import type { Node } from '../form/model.ts'
import { textOf, type Entry } from '../form/value.ts'
import { texts } from '../texts.ts'

interface ControlProps {
  node: Node
  entry: Entry | undefined
  label: string
  onChange(entry: Entry | undefined): void
  attributes: Record<string, unknown> & { id: string }
}

const optionsOf = ({ type, values }: Node): readonly string[] =>
  values.length > 0 && !type.endsWith('[]') ? values : type === 'boolean' ? ['true', 'false'] : []

/** A control for one field: anything can be typed, also what is wrong. */
export function Control(props: ControlProps) {
  const { node, entry } = props
  const options = optionsOf(node)
  if (typeof entry === 'object') return <Text {...props} isJson />
  return options.length > 0 ? <Choice {...props} options={options} /> : <Text {...props} />
}

const isNumeric = (type: string): boolean => /number|integer/.test(type) && !type.includes('string')

function Text({ node, entry, onChange, attributes, isJson = false }: ControlProps & { isJson?: boolean }) {
  const shared = {
    ...attributes,
    autoComplete: 'off',
    autoCapitalize: 'off' as const,
    spellcheck: false,
    value: textOf(entry),
    onInput: (event: Event) => {
      const text = (event.currentTarget as HTMLInputElement).value
      onChange(isJson && text !== '' ? { json: text } : text)
    },
  }
  if (isJson || node.type === 'unknown') return <textarea {...shared} class="code" rows={2} />
  const isNumber = isNumeric(node.type)
  return (
    <input
      {...shared}
      type="text"
      class={isNumber ? 'number' : ''}
      inputMode={isNumber ? 'decimal' : 'text'}
    />
  )
}

const otherValue = '(other)'

/** Listed values, and any other one. */
function Choice(props: ControlProps & { options: readonly string[] }) {
  const { entry, label, onChange, attributes, options } = props
  const t = useTexts(texts)
  const text = textOf(entry)
  const [isOther, setOther] = useState(false)
  const isTyped = isOther || (text !== '' && !options.includes(text))
  return (
    <>
      <select
        {...attributes}
        value={isTyped ? otherValue : text}
        onChange={({ currentTarget: { value } }) => {
          setOther(value === otherValue)
          if (value !== otherValue) onChange(value)
        }}
      >
        <option value="">{t.notSent}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
        <option value={otherValue}>{t.other}</option>
      </select>
      {isTyped && (
        <Text
          {...props}
          attributes={{
            ...attributes,
            id: `${attributes.id}-other`,
            'data-testid': `${attributes.id}-other`,
            'aria-label': t.otherValue(label),
          }}
        />
      )}
    </>
  )
}
