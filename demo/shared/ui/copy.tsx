import { useEffect, useRef, useState } from 'preact/hooks'
import { useLanguage } from '../language/speech.tsx'

interface CopyProps {
  /** A function where the text costs something to make. */
  text: string | (() => string)
  /** What is copied, where more than one thing on the page can be. */
  what?: string
  testid: string
}

/** Puts a text on the clipboard, and says whether that worked. */
export function CopyButton({ text, what, testid }: CopyProps) {
  const { t } = useLanguage()
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null)
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  const copy = async (): Promise<void> => {
    let outcome: 'copied' | 'notCopied' = 'copied'
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text())
    } catch {
      outcome = 'notCopied' // no permission, or no secure page
    }
    setSaid(outcome)
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setSaid(null), 2500)
  }
  return (
    <>
      <button
        type="button"
        class="copy"
        data-testid={testid}
        aria-label={what && t.copyOf(what)}
        onClick={() => void copy()}
      >
        {said ? t[said] : t.copy}
      </button>
      <span role="status" class="visually-hidden">
        {said && t[said]}
      </span>
    </>
  )
}
