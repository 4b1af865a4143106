import { useEffect, useState } from 'preact/hooks'
import type { LogEntry } from '../../server/state.ts'

type Drawn = (props: { log: readonly LogEntry[] }) => preact.JSX.Element

/** The server's log, fetched when there is one to show: most of it is text for developers, and no buyer waits for it. */
export function LateLog({ log }: { log: readonly LogEntry[] }) {
  const [drawn, setDrawn] = useState<{ Log: Drawn }>()
  useEffect(() => {
    import('./server-log.tsx').then(
      ({ ServerLog }) => setDrawn({ Log: ServerLog }),
      () => undefined, // nothing of the shop depends on it
    )
  }, [])
  return drawn ? <drawn.Log log={log} /> : null
}
