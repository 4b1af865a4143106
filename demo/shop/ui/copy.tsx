import { useState } from 'preact/hooks'
import { useLanguage } from '../../shared/language/speech.tsx'

/** Puts a text on the clipboard and says whether that worked. */
export function Copy({ text, what }: { text: string; what: string }) {
  const { t } = useLanguage()
  const [said, setSaid] = useState('')
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(t.copied)
    } catch {
      setSaid(t.notCopied)
    }
  }
  return (
    <span class="copy">
      <button
        type="button"
        class="secondary"
        aria-label={`${what} ${t.copy}`}
        data-testid="copy"
        onClick={() => void copy()}
      >
        {t.copy}
      </button>
      <span role="status" class="hint">
        {said}
      </span>
    </span>
  )
}
