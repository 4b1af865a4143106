import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { findServer, type Found } from './find-server.ts'

/** Where the shop's server is, or `looking`. */
export function useServer() {
  const [where, setWhere] = useState<Found | 'looking'>('looking')
  const search = useRef<Promise<Found>>()
  const look = useCallback(async () => {
    setWhere('looking')
    search.current = findServer()
    const found = await search.current
    setWhere(found)
    return found
  }, [])
  useEffect(() => void look(), [look])
  return {
    where,
    look,
    /** What is known, or will be in a moment; a server that was not reached is looked for again. */
    found: async (): Promise<Found> => {
      const before = (await search.current) ?? 'unreachable'
      return before === 'unreachable' ? look() : before
    },
  }
}
