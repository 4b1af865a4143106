import { createIamport, InvalidPayRequestError } from 'iamport-browser'
import { useComputed, useSignal } from '@preact/signals'
import { useState } from 'preact/hooks'
import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import { TextField, type Issues } from '../../shared/ui/field.tsx'
import { Section } from '../../shared/ui/section.tsx'
import { reset, runs } from '../run/runs.ts'
import { Timeline } from '../run/ui/timeline.tsx'
import { handed } from '../store/store.ts'
import { goLive, live } from './mode.ts'
import { liveTexts } from './texts.ts'

/** Off by default: the vendor's own SDK, with a user code and a channel of the visitor's own. */
export function LiveSection() {
  const t = useTexts(liveTexts)
  const on = live.value
  const [wanted, setWanted] = useState(on !== undefined)
  return (
    <Section title={t.heading} class="live-switch">
      <div class="field">
        <label class="check switch">
          <input
            type="checkbox"
            role="switch"
            checked={wanted}
            data-testid="live"
            onChange={({ currentTarget: { checked } }) => {
              setWanted(checked)
              if (!checked) goLive(undefined)
            }}
          />
          {t.switch}
        </label>
      </div>
      <p class="caution">{t.warning}</p>
      {wanted && !on && <UserCode />}
      {on && <LiveRun onOff={() => setWanted(false)} />}
    </Section>
  )
}

function UserCode() {
  const t = useTexts(liveTexts)
  const { locale } = useLanguage()
  const [userCode, setUserCode] = useState('')
  const [issues, setIssues] = useState<Issues>([])
  const turnOn = (event: Event): void => {
    event.preventDefault()
    try {
      // Loads nothing; only says whether this can be a user code.
      createIamport({ userCode: userCode.trim(), channels: {}, locale })
      goLive({ userCode: userCode.trim() })
    } catch (error) {
      if (!(error instanceof InvalidPayRequestError)) throw error
      setIssues(error.issues)
    }
  }
  return (
    <form onSubmit={turnOn} noValidate>
      <TextField
        name="userCode"
        label={t.userCode}
        hint={t.userCodeHint}
        value={userCode}
        issues={issues}
        input={{ autoComplete: 'off', autoCapitalize: 'off', spellcheck: false, class: 'code' }}
        onChange={(value) => (setUserCode(value), setIssues([]))}
      />
      <button type="submit" class="secondary" data-testid="live-on">
        {t.on}
      </button>
    </form>
  )
}

function LiveRun({ onOff }: { onOff(): void }) {
  const t = useTexts(liveTexts)
  const isBlocked = useSignal(false)
  const selector = useComputed(() => {
    const { pg, channelKey } = handed.value as { pg?: unknown; channelKey?: unknown }
    return String(channelKey ?? pg)
  }).value
  const hasRun = runs.live.value.steps.length > 0
  return (
    <>
      <p class="note">{t.channel(selector)}</p>
      <div class="buttons">
        <button
          type="button"
          class="secondary"
          data-testid="live-run"
          onClick={() => {
            reset('live')
            isBlocked.value = window.open('./run.html', '_blank') === null
          }}
        >
          {t.run}
        </button>
        <button
          type="button"
          class="quiet"
          data-testid="live-off"
          onClick={() => (goLive(undefined), onOff())}
        >
          {t.off}
        </button>
      </div>
      <p class="caution">
        {t.runNote} {t.server}
      </p>
      <p role="status">{isBlocked.value && t.blocked}</p>
      {hasRun && <Timeline runner="live" />}
    </>
  )
}
