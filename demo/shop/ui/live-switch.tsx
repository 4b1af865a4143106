import { InvalidPayRequestError } from 'iamport-browser'
import { useState } from 'preact/hooks'
import { useLanguage } from '../language/index.ts'
import { createClient } from '../payment/client.ts'
import { reopen, type Live } from '../payment/mode.ts'
import { Check } from './choice.tsx'
import { TextField, type Issues } from '../../shared/ui/field.tsx'
import { Section } from '../../shared/ui/section.tsx'

/** Off by default: the real SDK, with a user code of the visitor's own. */
export function LiveSwitch({ live }: { live: Live | undefined }) {
  const { t, locale } = useLanguage()
  const [wanted, setWanted] = useState(live !== undefined)
  const [userCode, setUserCode] = useState(live?.userCode ?? '')
  const [issues, setIssues] = useState<Issues>([])

  const turnOn = (event: Event): void => {
    event.preventDefault()
    const wish = { userCode: userCode.trim() }
    try {
      createClient(wish, locale) // loads nothing; only says whether this can be a user code
      reopen({ live: wish })
    } catch (error) {
      if (!(error instanceof InvalidPayRequestError)) throw error
      setIssues(error.issues)
    }
  }
  return (
    <Section title={t.liveHeading} class="live-switch">
      <Check
        name="live"
        switch
        checked={wanted}
        issues={[]}
        onChange={(on) => (live && !on ? reopen({ live: undefined }) : setWanted(on))}
      >
        {t.liveSwitch}
      </Check>
      <p class="caution">{t.liveWarning}</p>
      {wanted && (
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
          <div class="buttons">
            <button type="submit" class="secondary" data-testid="live-on">
              {t.turnOn}
            </button>
            {live && (
              <button
                type="button"
                class="quiet"
                data-testid="live-off"
                onClick={() => reopen({ live: undefined })}
              >
                {t.turnOff}
              </button>
            )}
          </div>
        </form>
      )}
    </Section>
  )
}
