import { useMemo } from 'preact/hooks'
import { useLanguage } from '../language/index.ts'
import { createClient } from '../payment/client.ts'
import { Page } from '../../shared/ui/page.tsx'
import { Result } from './result.tsx'

/** The page at `m_redirect_url`, where a phone comes back to. It needs no SDK. */
export function Landing() {
  const { t, locale } = useLanguage()
  const result = useMemo(
    () => createClient(undefined, locale).resumePay(undefined, { clean: true }),
    // The answer does not change with the language.
    [],
  )
  return (
    <Page room="shop">
      <div class="narrow">
        <h1 class={result ? 'visually-hidden' : ''}>{t.landingHeading}</h1>
        <div aria-live="polite">{result ? <Result result={result} /> : <Empty />}</div>
        {result && <Kept />}
        <a class="button" href="./" data-testid="back-to-shop">
          {t.backToShop}
        </a>
      </div>
    </Page>
  )
}

function Empty() {
  const { t } = useLanguage()
  return (
    <section class="section empty-state" data-testid="no-result">
      <h2>{t.landingEmpty}</h2>
      <p>{t.landingEmptyNote}</p>
    </section>
  )
}

/** What the shop itself put into the address, read after the vendor's keys were taken out. */
function Kept() {
  const { t } = useLanguage()
  return (
    <section class="section" aria-labelledby="kept-title" data-testid="kept">
      <h2 id="kept-title">{t.kept}</h2>
      <p class="hint">{t.keptNote}</p>
      <dl class="facts">
        <div>
          <dt>{t.keptQuery}</dt>
          <dd class="code" data-testid="kept-query">
            {location.search || t.none}
          </dd>
        </div>
        <div>
          <dt>{t.keptHash}</dt>
          <dd class="code" data-testid="kept-hash">
            {location.hash || t.none}
          </dd>
        </div>
      </dl>
    </section>
  )
}
