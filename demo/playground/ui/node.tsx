import { useComputed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import { isLeaf, isListNode, type Node } from '../form/model.ts'
import { at } from '../form/request.ts'
import { addItem, findingsAt, model, removeItem, state } from '../store/store.ts'
import { texts } from '../texts.ts'
import { commonDocs, FieldRow, useRequired } from './field-row.tsx'
import { Demand, DocsLink, Findings } from './issues.tsx'

/** A field, or an object or a list with everything in it. `bare` leaves out the heading somebody else gave it. */
export function NodeView({ node, path, bare = false }: { node: Node; path: string; bare?: boolean }) {
  // An object that was given as something else stands as the JSON it is.
  const isWhole = useComputed(() => state.value.fields[path] !== undefined).value
  if (isLeaf(node) || isWhole) return <FieldRow node={node} path={path} />
  return <Box node={node} path={path} bare={bare} />
}

function Box({ node, path, bare }: { node: Node; path: string; bare: boolean }) {
  const { language } = useLanguage()
  const look = useMemo(() => findingsAt(path), [path])
  const findings = useComputed(look).value
  const required = useRequired(node)
  const docs = useComputed(() => model.value.description.docs).value
  const id = `field-${path}`
  const help = node.help?.[language]
  return (
    <div
      class={bare ? 'box bare' : 'box'}
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={findings.length > 0 ? `${id}-issues` : undefined}
      data-testid={`box-${path}`}
    >
      <div class={bare ? 'visually-hidden' : 'row-head'}>
        <p class="box-label" id={`${id}-label`}>
          {node.label[language]}
          <Demand required={required} />
        </p>
        {!bare && <DocsLink path={node.path} href={node.own ? docs : commonDocs} />}
      </div>
      {help && <p class="hint">{help}</p>}
      <Findings name={id} findings={findings} />
      {isListNode(node) ? <Items node={node} path={path} /> : <Members node={node} path={path} />}
    </div>
  )
}

const Members = ({ node, path }: { node: Node; path: string }) => (
  <div class="fields">
    {node.children.map((child) => (
      <NodeView key={child.key} node={child} path={at(path, child.key)} />
    ))}
  </div>
)

function Items({ node, path }: { node: Node; path: string }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const count = useComputed(() => state.value.lists[path] ?? 0).value
  const label = node.label[language]
  return (
    <>
      {count === 0 && <p class="none">{t.empty}</p>}
      {Array.from({ length: count }, (_, item) => (
        <fieldset key={item} class="item" data-testid={`item-${path}.${item}`}>
          <legend>{t.item(label, item + 1)}</legend>
          <Members node={node} path={at(path, item)} />
          <ItemFindings path={at(path, item)} />
          <button type="button" class="quiet" onClick={() => removeItem(path, item)}>
            {t.removeItem(label, item + 1)}
          </button>
        </fieldset>
      ))}
      <button type="button" class="secondary add" data-testid={`add-${path}`} onClick={() => addItem(path)}>
        {t.addItem(label)}
      </button>
    </>
  )
}

/** What is said about an item as a whole. */
function ItemFindings({ path }: { path: string }) {
  const look = useMemo(() => findingsAt(path), [path])
  return <Findings name={`field-${path}`} findings={useComputed(look).value} />
}
