import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import type { Group } from '../form/model.ts'
import { shownNodes } from '../form/request.ts'
import { errorsWithin, state } from '../store/store.ts'
import { texts } from '../texts.ts'
import { NodeView } from './node.tsx'

/** A part of the form. What is not needed for most requests is closed until something stands in it. */
export function GroupView({ group }: { group: Group }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const filled = useComputed(() => {
    const { fields, lists } = state.value
    const isInside = (path: string): boolean =>
      group.nodes.some(({ key }) => path === key || path.startsWith(`${key}.`))
    return [...Object.keys(fields), ...Object.keys(lists)].filter(isInside).length
  })
  const errors = useComputed(() => group.nodes.reduce((sum, { key }) => sum + errorsWithin(key), 0))
  // A return address alone, which every preset has, is nothing to look at.
  const wantsOpen = useComputed(() => errors.value > 0 || filled.value > (group.kind === 'return' ? 1 : 0))
  const isOpen = useSignal(group.kind === 'order' || wantsOpen.value)
  // Opens by itself when something comes into it; only the visitor closes it.
  useSignalEffect(() => {
    if (wantsOpen.value) isOpen.value = true
  })

  const nodes = shownNodes(group.nodes, useComputed(() => state.value.window).value)
  const [first] = group.nodes
  const name = group.kind === 'object' ? (first?.label[language] ?? group.id) : t.groups[group.kind]
  const heading = `group-${group.id}`
  return (
    <section class="section group" aria-labelledby={heading} data-testid={heading}>
      <h2 id={heading}>
        <button
          type="button"
          class="group-head"
          aria-expanded={isOpen.value}
          aria-controls={`${heading}-body`}
          onClick={() => (isOpen.value = !isOpen.peek())}
        >
          <span class="group-name">
            {name}
            {group.kind === 'object' && <code>{group.id}</code>}
          </span>
          <span class="group-facts">
            {errors.value > 0 && <span class="badge wrong">{t.problemsHere(errors.value)}</span>}
            {filled.value > 0 ? (
              <span>{t.filled(filled.value)}</span>
            ) : (
              group.kind !== 'object' && <span>{t.fieldCount(group.nodes.length)}</span>
            )}
          </span>
        </button>
      </h2>
      <div id={`${heading}-body`} class={group.kind === 'object' ? '' : 'fields'} hidden={!isOpen.value}>
        {isOpen.value &&
          nodes.map((node) => (
            <NodeView key={node.key} node={node} path={node.key} bare={group.kind === 'object'} />
          ))}
      </div>
    </section>
  )
}
