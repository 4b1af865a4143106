import { useComputed, useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { describePg, type PgDescription } from 'iamport-browser/pg'
import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import { TextField } from '../../shared/ui/field.tsx'
import { Section } from '../../shared/ui/section.tsx'
import {
  applyPreset,
  choose,
  findingsAt,
  goTo,
  goToWindow,
  model,
  pgs,
  presets,
  state,
} from '../store/store.ts'
import { texts } from '../texts.ts'
import { Chips } from './chips.tsx'
import { Method } from './method.tsx'

/** What is paid through, by what, and where to begin. */
export function Gateway() {
  const t = useTexts(texts)
  const { description } = model.value
  const { payment, billing } = description
  const own = billing?.pg === description.code
  return (
    <Section title={t.gateway} class="gateway">
      <PgChoice />
      {!payment && !billing && <p class="note">{t.noWindow}</p>}
      <Presets />
      {payment && own && <WindowChoice />}
      {billing && !own && (
        <p class="note">
          {t.elsewhere(billing.pg)}{' '}
          <button type="button" class="link" onClick={() => goTo(billing.pg)}>
            {t.goThere(billing.pg)}
          </button>
        </p>
      )}
      {(payment || billing) && <Method />}
      <ChannelChoice description={description} />
    </Section>
  )
}

const statuses = ['current', 'legacy', 'retired'] as const

/** Every gateway by name, in the order of how often shops have them; the outdated ones last. */
function PgChoice() {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const all = useMemo(() => Object.values(pgs).map((pg) => describePg(pg)), [])
  const { code, docs, status, window } = model.value.description
  return (
    <div class="field">
      <label for="pg">{t.pg}</label>
      <select id="pg" data-testid="pg" value={code} onChange={(event) => goTo(event.currentTarget.value)}>
        {statuses.map((group) => (
          <optgroup key={group} label={t.status[group]}>
            {all
              .filter((one) => one.status === group)
              .map((one) => (
                <option key={one.code} value={one.code}>
                  {one.name[language]} · {one.code}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <p class="pg-facts">
        <span class={`badge ${status}`}>{t.status[status]}</span>
        <span>
          PC <code>{window.pc}</code>
        </span>
        <span>
          {t.phone} <code>{window.mobile}</code>
        </span>
        <a href={docs} target="_blank" rel="noreferrer">
          {t.docs}
        </a>
      </p>
    </div>
  )
}

function Presets() {
  const t = useTexts(texts)
  const done = useSignal('')
  if (presets.value.length === 0) return null
  return (
    <div class="field" role="group" aria-labelledby="presets-label">
      <p class="label" id="presets-label">
        {t.presets}
      </p>
      <div class="presets">
        {presets.value.map((preset) => (
          <button
            key={preset.id}
            type="button"
            class="chip"
            data-testid={`preset-${preset.id}`}
            onClick={() => {
              applyPreset(preset)
              done.value = t.presetDone(t.preset[preset.id])
            }}
          >
            {t.preset[preset.id]}
          </button>
        ))}
      </div>
      <p class="visually-hidden" role="status">
        {done.value}
      </p>
    </div>
  )
}

function WindowChoice() {
  const t = useTexts(texts)
  const window = useComputed(() => state.value.window).value
  return (
    <Chips
      name="window"
      label={t.window}
      kind="segments"
      value={window}
      options={[
        ['payment', t.windows.payment],
        ['billing', t.windows.billing],
      ]}
      onChange={goToWindow}
    />
  )
}

function ChannelChoice({ description: { testMids } }: { description: PgDescription }) {
  const t = useTexts(texts)
  const { by, mid, channelKey } = useComputed(() => {
    const { by, mid, channelKey } = state.value
    return { by, mid, channelKey }
  }).value
  const look = useMemo(() => findingsAt('channel'), [])
  const issues = useComputed(look).value
  const mids = testMids.map((one) => one.mid)
  const hint = mids.length > 0 ? `${t.midHint} ${t.midTests(mids.join(', '))}` : t.midHint
  const input = { autoComplete: 'off', autoCapitalize: 'off' as const, spellcheck: false, class: 'code' }
  return (
    <div class="channel">
      <Chips
        name="by"
        label={t.by}
        kind="segments"
        value={by}
        options={[
          ['mid', t.byMid],
          ['channelKey', t.byKey],
        ]}
        onChange={(value) => choose({ by: value })}
      />
      {by === 'mid' ? (
        <TextField
          name="mid"
          label={t.mid}
          hint={hint}
          optional
          issues={issues}
          value={mid}
          input={{ ...input, list: 'mids' }}
          onChange={(value) => choose({ mid: value })}
        />
      ) : (
        <TextField
          name="channelKey"
          label={t.channelKey}
          hint={t.channelKeyHint}
          issues={issues}
          value={channelKey}
          input={input}
          onChange={(value) => choose({ channelKey: value })}
        />
      )}
      <datalist id="mids">
        {mids.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </div>
  )
}
