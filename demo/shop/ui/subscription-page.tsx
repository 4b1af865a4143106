import { useMemo } from 'preact/hooks'
import { subscription as plan } from '../../server/catalogue.ts'
import { useLanguage, useTexts } from '../../shared/language/speech.tsx'
import { Page } from '../../shared/ui/page.tsx'
import { useSubscription, type SubscriptionTrouble } from '../order/use-subscription.ts'
import { createClient } from '../payment/client.ts'
import { useSdk } from '../payment/use-sdk.ts'
import { useServer } from '../payment/use-server.ts'
import { money, shopTexts } from '../texts/shop.ts'
import { subscriptionTexts, type SubscriptionTexts } from '../texts/subscription.ts'
import { Art } from './art.tsx'
import { Outcome } from './outcome.tsx'
import { LateLog } from './late-log.tsx'
import { SdkState } from './summary.tsx'
import { SubscriptionCard } from './subscription-card.tsx'
import { WhereServer } from './where.tsx'

/** A card on file: registered in the window, charged by the server. */
export function SubscriptionPage() {
  const t = useTexts(subscriptionTexts)
  const shop = useTexts(shopTexts)
  const { language } = useLanguage()
  const client = useMemo(createClient, [])
  const sdk = useSdk(client)
  const server = useServer()
  const page = useSubscription({ client, language, findServer: server.found })
  const { subscription, result, stage, trouble } = page

  if (result)
    return (
      <Page room="shop">
        <Outcome
          result={result}
          server={server}
          ask={page.confirm}
          onBack={page.back}
          onAgain={() => void page.start()}
          onEnding={({ say, kept }) => say === 'paid' && kept && 'charges' in kept && page.confirmed(kept)}
        />
      </Page>
    )
  return (
    <Page room="shop">
      <div class="narrow" data-testid="subscription" data-state={subscription?.state ?? 'none'}>
        <div class="intro">
          <h1>{t.heading}</h1>
          <p>{t.lead}</p>
        </div>
        {subscription && subscription.state !== 'open' ? (
          <SubscriptionCard
            subscription={subscription}
            isWorking={stage === 'working'}
            onCharge={() => void page.charge()}
            onEnd={() => void page.end()}
            onAnew={page.anew}
          />
        ) : (
          <section class="section checkout">
            <div class="line">
              <Art of="coffee" />
              <div class="words">
                <h2>{t.name}</h2>
                <span class="hint">{t.note}</span>
                <span class="price">{t.perMonth(money(shop, plan.price))}</span>
              </div>
            </div>
            <SdkState sdk={sdk} />
            <button
              type="button"
              class="pay"
              disabled={stage !== 'idle'}
              data-testid="subscribe"
              onClick={() => void page.start()}
            >
              {stage === 'open' ? t.open : stage === 'idle' ? t.start : t.starting}
            </button>
            <p class="hint">{t.how}</p>
            <p class="behind">
              <code>{t.behind}</code>
            </p>
          </section>
        )}
        {trouble !== undefined && (
          <div class="alert" role="alert" data-testid="trouble">
            <strong>{t.troubleTitle}</strong>
            <p>{wordsFor(trouble, t)}</p>
          </div>
        )}
        {subscription && <LateLog log={subscription.log} />}
        <WhereServer where={server.where} look={server.look} />
        <a class="more-link" href="./" data-testid="back-to-shop">
          {t.backToShop}
        </a>
      </div>
    </Page>
  )
}

function wordsFor(trouble: SubscriptionTrouble, t: SubscriptionTexts): string {
  if (typeof trouble !== 'string') return `${trouble.message} (${trouble.code})`
  if (trouble === 'none') return t.noServer
  return trouble === 'not-known' || trouble === 'not-active' ? t.unknown : t.unreachable
}
