import type { Imp } from '../imp.js'
import { listen } from '../listen.js'
import { impOnPage, lacksJquery } from './imp.js'

/** Why there is no SDK after waiting for its tags. */
export interface Failure {
  readonly imp?: undefined
  readonly code: 'BLOCKED' | 'TIMEOUT' | 'NO_IMP' | 'NO_JQUERY'
  readonly cause?: unknown
}

/**
 * Waits for tags until a script brought the SDK, all ended, or time is up. A tag that is taken off the page meanwhile
 * still counts: its script runs all the same. `watch` also looks for the SDK in between.
 */
export const endingOf = (
  tags: readonly HTMLScriptElement[],
  timeout: number,
  watch: boolean,
): Promise<{ readonly imp: Imp } | Failure> =>
  new Promise((resolve) => {
    const open = new Set<EventTarget | null>(tags)
    const look = (isOver: boolean, code: Failure['code'], cause?: unknown): void => {
      const imp = impOnPage()
      if (!imp && !isOver) return
      clearTimeout(timer)
      clearInterval(watcher)
      for (const release of releases) release()
      resolve(imp ? { imp } : { code: lacksJquery() ? 'NO_JQUERY' : code, cause })
    }
    const ended = (event: Event): void => {
      open.delete(event.currentTarget)
      look(open.size === 0, event.type === 'load' ? 'NO_IMP' : 'BLOCKED', event)
    }
    const timer = setTimeout(() => look(true, 'TIMEOUT'), timeout)
    const watcher = watch ? setInterval(() => look(false, 'NO_IMP'), 50) : undefined
    const releases = tags.flatMap((tag) => [listen(tag, 'load', ended), listen(tag, 'error', ended)])
  })
