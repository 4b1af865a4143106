import { isIamportError, type IamportError } from 'iamport-browser'
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Client } from './client.ts'

export interface Sdk {
  state: 'loading' | 'ready' | 'failed'
  /** Why it is not there. */
  error?: IamportError
}

/** Loads the SDK when the shop opens, so that a click on Pay opens the window at once. */
export function useSdk(client: Client): Sdk & { load(): Promise<boolean> } {
  const [sdk, setSdk] = useState<Sdk>({ state: 'loading' })
  const load = useCallback(async () => {
    setSdk((before) => (before.state === 'ready' ? before : { state: 'loading' }))
    try {
      await client.load()
      setSdk({ state: 'ready' })
      return true
    } catch (error) {
      if (!isIamportError(error)) throw error
      setSdk({ state: 'failed', error })
      return false
    }
  }, [client])
  useEffect(() => void load(), [load])
  return { ...sdk, load }
}
