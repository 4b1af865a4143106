import { useComputed, useSignal } from '@preact/signals'
import { useTexts } from '../../shared/language/index.tsx'
import { Section } from '../../shared/ui/section.tsx'
import { codeOf, objectOf } from '../form/code.ts'
import { addressOf } from '../share/keep.ts'
import { settled } from '../store/settled.ts'
import { channel, handed, request, state } from '../store/store.ts'
import { live } from '../live/mode.ts'
import { texts } from '../texts.ts'
import { Code } from './code.tsx'
import { CopyButton } from '../../shared/ui/copy.tsx'
import { JsonIn } from './json-in.tsx'
import { Tabs } from './tabs.tsx'

const tabs = ['object', 'code', 'json', 'address'] as const

const shownHanded = settled(handed)
const shownState = settled(state)

/** The request as text, in every form it is needed in, and the way back. */
export function Outputs() {
  const t = useTexts(texts)
  const tab = useSignal<(typeof tabs)[number]>('object')
  return (
    <Section title={t.outputs} class="outputs">
      <Tabs
        name="output"
        label={t.outputs}
        tabs={tabs.map((id) => [id, t.tabs[id]] as const)}
        value={tab.value}
        onChange={(id) => (tab.value = id)}
      >
        {tab.value === 'object' && <Handed />}
        {tab.value === 'code' && <Written />}
        {tab.value === 'json' && <JsonIn />}
        {tab.value === 'address' && <Address />}
      </Tabs>
    </Section>
  )
}

function Handed() {
  const t = useTexts(texts)
  const text = useComputed(() => objectOf(shownHanded.value)).value
  return (
    <>
      <div class="tab-head">
        <p class="label">{t.objectLabel}</p>
        <CopyButton what={t.objectLabel} text={() => objectOf(handed.peek())} testid="copy-object" />
      </div>
      <Code label={t.objectLabel} testid="object">
        {text}
      </Code>
    </>
  )
}

function Written() {
  const t = useTexts(texts)
  const now = (): string => codeOf(channel.value, request.value, live.value?.userCode ?? 'imp00000000')
  const text = useComputed(() => {
    void shownState.value
    return codeOf(channel.peek(), request.peek(), live.value?.userCode ?? 'imp00000000')
  }).value
  return (
    <>
      <div class="tab-head">
        <p class="label">{t.codeLabel}</p>
        <CopyButton what={t.codeLabel} text={now} testid="copy-code" />
      </div>
      <Code label={t.codeLabel} testid="code">
        {text}
      </Code>
    </>
  )
}

function Address() {
  const t = useTexts(texts)
  const text = useComputed(() => (void shownState.value, addressOf())).value
  return (
    <>
      <div class="tab-head">
        <label class="label" for="address">
          {t.addressLabel}
        </label>
        <CopyButton what={t.addressLabel} text={addressOf} testid="copy-address" />
      </div>
      <textarea
        id="address"
        class="code"
        rows={4}
        readOnly
        value={text}
        data-testid="address"
        aria-describedby="address-hint"
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="hint" id="address-hint">
        {t.addressHint}
      </p>
    </>
  )
}
