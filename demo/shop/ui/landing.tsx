import { useMemo } from 'preact/hooks'
import { useTexts } from '../../shared/language/speech.tsx'
import { Page } from '../../shared/ui/page.tsx'
import { emptyCart } from '../order/draft.ts'
import { isBought } from '../payment/finish.ts'
import { createClient } from '../payment/client.ts'
import { useServer } from '../payment/use-server.ts'
import { endingTexts } from '../texts/ending.ts'
import { Outcome } from './outcome.tsx'

/** The page at `m_redirect_url`, where a phone comes back to. It needs no SDK. */
export function Landing() {
  const t = useTexts(endingTexts)
  const server = useServer()
  const result = useMemo(() => createClient().resumePay(undefined, { clean: true }), [])
  return (
    <Page room="shop">
      {result ? (
        <Outcome result={result} server={server} onEnding={({ say }) => isBought(say) && emptyCart()} />
      ) : (
        <div class="narrow">
          <section class="section empty-state" data-testid="no-result">
            <h1>{t.emptyTitle}</h1>
            <p>{t.emptyNote}</p>
            <a class="button" href="./" data-testid="back-to-shop">
              {t.toShop}
            </a>
          </section>
        </div>
      )}
    </Page>
  )
}
