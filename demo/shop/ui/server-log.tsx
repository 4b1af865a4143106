import { useTexts } from '../../shared/language/speech.tsx'
import type { LogEntry } from '../../server/state.ts'
import { logTexts } from '../texts/log.ts'
import { money, shopTexts } from '../texts/shop.ts'

/** What the server saw and did, step by step. */
export function ServerLog({ log }: { log: readonly LogEntry[] }) {
  const t = useTexts(logTexts)
  const shop = useTexts(shopTexts)
  return (
    <section class="section log" aria-labelledby="log-title" data-testid="server-log">
      <h2 id="log-title">{t.title}</h2>
      <ol>
        {log.map(({ at, what, with: data = {} }, i) => (
          <li
            key={i}
            data-what={what}
            class={wrong.includes(what) ? 'wrong' : good.includes(what) ? 'good' : ''}
          >
            <time dateTime={new Date(at).toISOString()}>{new Date(at).toLocaleTimeString('en-GB')}</time>
            <span>{t.entries[what]({ ...data, won: (amount) => money(shop, Number(amount)) })}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const wrong = ['refused', 'payment-unknown', 'not-charged', 'not-refunded']
const good = ['confirmed', 'charged', 'card-kept']
