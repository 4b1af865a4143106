import { effect, signal, type ReadonlySignal } from '@preact/signals'

/**
 * Follows another signal once nothing has changed for a moment: what takes long to draw must not hold up a key. The same
 * moment for all, so that nothing on the page contradicts anything else for longer.
 */
export function settled<T>(source: ReadonlySignal<T>, wait = 120): ReadonlySignal<T> {
  const shown = signal(source.peek())
  let timer: ReturnType<typeof setTimeout> | undefined
  effect(() => {
    const value = source.value
    clearTimeout(timer)
    timer = setTimeout(() => (shown.value = value), wait)
  })
  return shown
}
