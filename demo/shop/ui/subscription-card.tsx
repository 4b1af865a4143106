import { useEffect, useRef } from 'preact/hooks'
import type { Subscription } from '../../server/state.ts'
import { useLanguage, useTexts } from '../../shared/language/speech.tsx'
import { money, shopTexts } from '../texts/shop.ts'
import { subscriptionTexts } from '../texts/subscription.ts'
import { Mark } from './mark.tsx'

interface CardProps {
  subscription: Subscription
  isWorking: boolean
  onCharge(): void
  onEnd(): void
  onAnew(): void
}

/** The card on file and what was charged with it. */
export function SubscriptionCard({ subscription, isWorking, onCharge, onEnd, onAnew }: CardProps) {
  const t = useTexts(subscriptionTexts)
  const shop = useTexts(shopTexts)
  const { language } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const { state, card, customer_uid, charges, amount } = subscription
  const isActive = state === 'active'
  useEffect(() => heading.current?.focus(), [state])
  const date = (seconds: number): string =>
    new Date(seconds * 1000).toLocaleString(language === 'ko' ? 'ko-KR' : 'en-GB', {
      dateStyle: 'medium',
      timeStyle: 'short',
    })
  return (
    <section
      class={`result ${isActive ? 'paid' : 'cancelled'}`}
      aria-labelledby="card-title"
      data-testid="card"
    >
      <Mark say={isActive ? 'paid' : 'cancelled'} />
      <h2 id="card-title" ref={heading} tabIndex={-1}>
        {isActive ? t.active : t.ended}
      </h2>
      {!isActive && <p class="means">{t.endedNote}</p>}
      <dl class="facts">
        <div>
          <dt>{t.card}</dt>
          <dd>{card}</dd>
        </div>
        <div>
          <dt>
            {t.code} <code>customer_uid</code>
          </dt>
          <dd class="code">{customer_uid}</dd>
        </div>
      </dl>
      <div class="charges">
        <h3>{t.charges}</h3>
        {charges.length === 0 ? (
          <p class="hint">{t.noCharges}</p>
        ) : (
          <ul data-testid="charges">
            {charges.map(({ merchant_uid, amount, paid, reason, at }) => (
              <li key={merchant_uid}>
                <span>
                  {date(at)}
                  <small class={paid ? 'good' : 'wrong'}>{paid ? t.paid : t.failed(reason ?? '')}</small>
                </span>
                <strong class="price">{money(shop, amount)}</strong>
              </li>
            ))}
          </ul>
        )}
      </div>
      <p class="visually-hidden" role="status">
        {isWorking ? t.charging : charges[0]?.paid && isActive ? t.charged(money(shop, amount)) : ''}
      </p>
      <div class="result-actions">
        {isActive ? (
          <>
            <button
              type="button"
              class="secondary"
              aria-disabled={isWorking}
              data-testid="charge-again"
              onClick={onCharge}
            >
              {t.chargeAgain}
            </button>
            <button type="button" class="quiet" aria-disabled={isWorking} data-testid="end" onClick={onEnd}>
              {t.end}
            </button>
          </>
        ) : (
          <button type="button" class="secondary" data-testid="anew" onClick={onAnew}>
            {t.startAnew}
          </button>
        )}
      </div>
    </section>
  )
}
