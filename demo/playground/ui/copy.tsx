import { useSignal } from '@preact/signals'
import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import { texts } from '../texts.ts'

/** Puts a text into the clipboard, and says whether that worked. */
export function CopyButton({ what, text, testid }: { what: string; text: () => string; testid: string }) {
  const { t: common } = useLanguage()
  const t = useTexts(texts)
  const state = useSignal<'idle' | 'done' | 'failed'>('idle')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text())
      state.value = 'done'
    } catch {
      state.value = 'failed'
    }
    setTimeout(() => (state.value = 'idle'), 2500)
  }
  const said = state.value === 'done' ? common.copied : state.value === 'failed' ? common.notCopied : ''
  return (
    <span class="copy">
      <span role="status" class={state.value}>
        {said}
      </span>
      <button
        type="button"
        class="secondary small"
        data-testid={testid}
        aria-label={t.copyOf(what)}
        onClick={() => void copy()}
      >
        {common.copy}
      </button>
    </span>
  )
}
