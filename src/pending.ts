import * as z from 'zod/mini'

/** What is remembered while the buyer is away: nothing about the buyer. */
export interface Pending {
  readonly merchant_uid: string
  /** Code of the gateway that was asked. */
  readonly pg: string
}

const key = 'iamport-browser.pending'

const schema = () => z.object({ merchant_uid: z.string(), pg: z.string() })

/** Storage may be missing, full, switched off or forbidden; then a return is still read, only not matched. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(window.sessionStorage)
  } catch {
    return undefined
  }
}

/** Remembers, for this tab, what is being paid. */
export function remember({ merchant_uid, pg }: Pending): void {
  withStorage((storage) => storage.setItem(key, JSON.stringify({ merchant_uid, pg })))
}

/** What was being paid in this tab, or undefined when that is not known, or was written by something else. */
export function recall(): Pending | undefined {
  return withStorage((storage) => {
    const record = z.safeParse(schema(), JSON.parse(storage.getItem(key) ?? 'null'))
    return record.success ? record.data : undefined
  })
}

/** Forgets it: the payment was answered here, or nothing ever left the page. */
export function forget(merchant_uid: string): void {
  if (recall()?.merchant_uid === merchant_uid) withStorage((storage) => storage.removeItem(key))
}
