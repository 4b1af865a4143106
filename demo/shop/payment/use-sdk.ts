import { isIamportError, type IamportError } from 'iamport-browser'
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { createClient } from './client.ts'

type Client = ReturnType<typeof createClient>

export interface Sdk {
  state: 'loading' | 'ready' | 'failed'
  /** Why it is not there. */
  error?: IamportError
}

/** Loads the SDK when the shop opens, so that a click on Pay opens the window at once. */
export function useSdk(client: Client): Sdk & { load(): Promise<void>; fail(error: IamportError): void } {
  const [sdk, setSdk] = useState<Sdk>({ state: 'loading' })
  const fail = useCallback((error: IamportError) => setSdk({ state: 'failed', error }), [])
  const load = useCallback(async () => {
    setSdk({ state: 'loading' })
    try {
      await client.load()
      setSdk({ state: 'ready' })
    } catch (error) {
      if (!isIamportError(error)) throw error
      fail(error)
    }
  }, [client, fail])
  useEffect(() => void load(), [load])
  return { ...sdk, load, fail }
}
