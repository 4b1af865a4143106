import { pageState } from './page.js'
import { baseFields, someFields } from './params.js'
import { watchPayment } from './payment.js'
import { requestOnce } from './request.js'
import { isOpenElsewhere } from './tabs.js'
import type { Channel } from './types.js'
import { watchLeaving } from './way-back.js'

/**
 * Runs, when the page has a moment, what a click runs up to the SDK's call, and leaves nothing behind. A browser compiles
 * functions when they run first and reads its storage when it is touched first: neither is for the buyer's click.
 *
 * @param rehearse - Goes through a request without asking for a payment.
 */
export function warmUp(channels: readonly Channel[], rehearse: (channel: Channel, request: object) => void) {
  // Safari has no moments of its own.
  const soon = (window as Partial<Window>).requestIdleCallback ?? setTimeout
  const tasks = [
    ...channels.map((channel) => () => {
      // With every field, so that every rule is read.
      const fields = Object.keys({ ...baseFields, ...someFields, ...channel.pg.params })
      rehearse(channel, Object.fromEntries(fields.map((field) => [field, 0])))
    }),
    () => {
      isOpenElsewhere('')
      watchLeaving()(() => undefined)
      // An SDK that is never called, and a payment that is given up before it begins.
      const none = { asked: {} } as never
      const gone = new AbortController()
      gone.abort()
      void requestOnce(none, none, { signal: gone.signal })
      watchPayment(none, none, none).end()
    },
  ]
  for (const task of tasks)
    soon(() => {
      try {
        // A payment that is open has been through all of it.
        if (!pageState().open) task()
      } catch {
        // The page is gone, as one of a shop's own tests may be. Whatever else fails, fails again in the click.
      }
    })
}
