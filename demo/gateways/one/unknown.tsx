import { overview } from 'virtual:gateways'
import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import { addressOf, tableAddress } from '../address.ts'
import { nearestOf } from './nearest.ts'
import { texts } from './texts.ts'

/** An address that names no gateway: what is meant may be close. */
export function UnknownPage({ code }: { code: string }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  return (
    <section class="section unknown" data-testid="unknown">
      <h1>{t.unknown(code.slice(0, 40))}</h1>
      <p>{t.unknownHint}</p>
      <div>
        <h2 class="minor">{t.unknownNear}</h2>
        <ul class="near">
          {nearestOf(code, overview.rows).map((row) => (
            <li key={row.code}>
              <a class="near-link" href={addressOf(row.code)}>
                {row.name[language]} <code>{row.code}</code>
              </a>
            </li>
          ))}
        </ul>
      </div>
      <p>
        <a href={tableAddress}>{t.all}</a>
      </p>
    </section>
  )
}
