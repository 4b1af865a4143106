import type { Imp } from '../imp.js'
import { impOnPage, lacksJquery } from './imp.js'

/** How waiting for tags ended: with the SDK, or why not. */
export type Ending =
  { imp: Imp } | { imp?: never; code: 'BLOCKED' | 'TIMEOUT' | 'NO_IMP' | 'NO_JQUERY'; cause?: unknown }

/** How waiting ends when there is nothing more to wait for. */
const now = (code: 'BLOCKED' | 'TIMEOUT' | 'NO_IMP', cause?: unknown): Ending => {
  const imp = impOnPage()
  if (imp) return { imp }
  return { code: lacksJquery() ? 'NO_JQUERY' : code, cause }
}

/**
 * Waits for tags until a script ran, all failed, or time is up. A tag that is taken off the page meanwhile still counts:
 * its script runs all the same. `watch` also looks for the SDK in between.
 */
export function endingOf(
  tags: readonly HTMLScriptElement[],
  timeout: number,
  watch: boolean,
): Promise<Ending> {
  return new Promise((resolve) => {
    const open = new Set(tags)
    const end = (ending: Ending): void => {
      clearTimeout(timer)
      clearInterval(watcher)
      for (const tag of tags) {
        tag.removeEventListener('load', ended)
        tag.removeEventListener('error', ended)
      }
      resolve(ending)
    }
    const ended = (event: Event): void => {
      open.delete(event.currentTarget as HTMLScriptElement)
      const ending = event.type === 'load' ? now('NO_IMP') : now('BLOCKED', event)
      if (ending.imp ?? open.size === 0) end(ending)
    }
    const timer = setTimeout(() => end(now('TIMEOUT')), timeout)
    const watcher = watch ? setInterval(() => impOnPage() && end(now('NO_IMP')), 50) : undefined
    for (const tag of tags) {
      tag.addEventListener('load', ended)
      tag.addEventListener('error', ended)
    }
  })
}
