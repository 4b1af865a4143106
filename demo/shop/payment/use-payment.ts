import {
  InvalidPayRequestError,
  isIamportError,
  type Channel,
  type IamportError,
  type PayIssue,
  type PayRequest,
  type PayResult,
  type PgData,
} from 'iamport-browser'
import { useRef, useState } from 'preact/hooks'
import type { createClient } from './client.ts'

/** Where everything that can come of a click on Pay goes. */
export interface Ends {
  /** The one handler of results: the landing page gives its own result to the same component. */
  receive(result: PayResult): void
  refuse(issues: readonly PayIssue[]): void
  fail(error: IamportError): void
}

/** One payment at a time. */
export function usePayment(client: ReturnType<typeof createClient>) {
  const [open, setOpen] = useState(false)
  // State changes with the next drawing; a second click may come before that.
  const busy = useRef(false)

  async function pay(channel: Channel, request: PayRequest<PgData>, ends: Ends): Promise<void> {
    if (busy.current) return
    busy.current = true
    setOpen(true)
    try {
      ends.receive(await client.requestPay(channel, request))
    } catch (error) {
      if (error instanceof InvalidPayRequestError) ends.refuse(error.issues)
      else if (isIamportError(error)) ends.fail(error)
      else throw error
    } finally {
      busy.current = false
      setOpen(false)
    }
  }
  return { open, pay }
}
