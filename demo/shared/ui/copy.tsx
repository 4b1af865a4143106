import { useEffect, useRef, useState } from 'preact/hooks'
import { useLanguage } from '../language/index.tsx'

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, label, testid }: { text: string; label?: string; testid: string }) {
  const { t } = useLanguage()
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null)
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  const copy = async (): Promise<void> => {
    let outcome: 'copied' | 'notCopied' = 'copied'
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      outcome = 'notCopied' // no permission, or no secure page
    }
    setSaid(outcome)
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setSaid(null), 2500)
  }
  return (
    <>
      <button type="button" class="copy" data-testid={testid} aria-label={label} onClick={() => void copy()}>
        {said ? t[said] : t.copy}
      </button>
      <span role="status" class="visually-hidden">
        {said && t[said]}
      </span>
    </>
  )
}
