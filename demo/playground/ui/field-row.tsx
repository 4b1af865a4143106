import { createMerchantUid } from 'iamport-browser'
import { useComputed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import { describedBy } from '../../shared/ui/field.tsx'
import type { Node } from '../form/model.ts'
import { findingsAt, model, state, type } from '../store/store.ts'
import { texts } from '../texts.ts'
import { Control } from './control.tsx'
import { Demand, DocsLink, Findings } from './issues.tsx'

/** The vendor's page of the fields all gateways share. */
export const commonDocs = 'https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq'

/** What is known of how far a field is demanded, for the window that is open. */
export function useRequired(node: Node): Node['required'] {
  return useComputed(() => {
    const { description } = model.value
    const window = state.value.window === 'billing' ? description.billing : description.payment
    return window?.required.includes(node.path) ? 'always' : node.required
  }).value
}

/** One field: only what is typed into it, or said about it, has it drawn again. */
export function FieldRow({ node, path }: { node: Node; path: string }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const entry = useComputed(() => state.value.fields[path]).value
  const look = useMemo(() => findingsAt(path), [path])
  const findings = useComputed(look).value
  const required = useRequired(node)
  const docs = useComputed(() => model.value.description.docs).value

  const id = `field-${path}`
  const label = node.label[language]
  const help = node.help?.[language]
  const isJson = typeof entry === 'object'
  return (
    <div class="field row" data-testid={`row-${path}`}>
      <div class="row-head">
        <label for={id}>
          {label}
          <Demand required={required} />
        </label>
        <DocsLink path={node.path} href={node.own ? docs : commonDocs} />
      </div>
      <Control
        node={node}
        entry={entry}
        label={label}
        onChange={(value) => type(path, value)}
        attributes={{ id, name: path, 'data-testid': id, ...describedBy(id, help, findings) }}
      />
      {(isJson || path === 'merchant_uid') && (
        <p class="row-tools">
          {isJson && <span>{t.jsonNote}</span>}
          <button
            type="button"
            class="link"
            onClick={() => type(path, isJson ? undefined : createMerchantUid())}
          >
            {isJson ? t.clear : t.newOrder}
          </button>
        </p>
      )}
      {help && (
        <p class="hint" id={`${id}-hint`}>
          {help}
        </p>
      )}
      <Findings name={id} findings={findings} />
    </div>
  )
}
