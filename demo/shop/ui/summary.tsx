import type { ComponentChildren } from 'preact'
import { useTexts } from '../../shared/language/speech.tsx'
import { Section } from '../../shared/ui/section.tsx'
import type { DraftOnPage } from '../order/use-draft.ts'
import type { Trouble } from '../order/use-checkout.ts'
import type { Found } from '../payment/find-server.ts'
import type { Sdk } from '../payment/use-sdk.ts'
import { money, shopTexts, type ShopTexts } from '../texts/shop.ts'
import { CouponField } from './coupon.tsx'
import { WhereServer } from './where.tsx'

interface SummaryProps {
  page: DraftOnPage
  stage: 'idle' | 'ordering' | 'open'
  trouble: Trouble | undefined
  sdk: Sdk & { load(): Promise<boolean> }
  where: Found | 'looking'
  look(): Promise<Found>
  findServer(): Promise<Found>
  /** What is said above the button. */
  children?: ComponentChildren
}

/** The sums, the coupon, the button, and all that keeps it from working. */
export function Summary(props: SummaryProps) {
  const { page, stage, trouble, sdk, where, look, findServer, children } = props
  const t = useTexts(shopTexts)
  const { goods, discount, amount } = page.sums
  const isEmpty = page.draft.lines.length === 0
  const label = { idle: isEmpty ? t.payNothing : t.pay(money(t, amount)), ordering: t.ordering, open: t.open }
  return (
    <Section title={t.summary} class="checkout">
      <CouponField page={page} findServer={findServer} />
      <dl class="sum">
        <Row term={t.goods}>{money(t, goods)}</Row>
        {discount > 0 && <Row term={t.discount}>−{money(t, discount)}</Row>}
        <Row term={t.delivery}>{t.free}</Row>
        <div class="total">
          <dt>{t.total}</dt>
          <dd data-testid="total" aria-live="polite">
            {money(t, amount)}
          </dd>
        </div>
      </dl>
      <SdkState sdk={sdk} />
      {trouble !== undefined && (
        <div class="alert" role="alert" data-testid="trouble">
          <strong>{t.troubleTitle}</strong>
          <p>{wordsFor(trouble, t)}</p>
        </div>
      )}
      {children}
      <button type="submit" class="pay" disabled={stage !== 'idle' || isEmpty} data-testid="pay-button">
        {label[stage]}
      </button>
      <p class="visually-hidden" role="status">
        {stage !== 'idle' && label[stage]}
      </p>
      <WhereServer where={where} look={look} />
    </Section>
  )
}

function Row({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function wordsFor(trouble: Trouble, t: ShopTexts): string {
  if (typeof trouble !== 'string') return `${trouble.message} (${trouble.code})`
  if (trouble === 'unreachable' || trouble === 'api') return t.trouble[trouble]
  return trouble.startsWith('coupon-') ? t.trouble.coupon : t.trouble.other
}

/** Whether the payment module is there, and what to do when it is not. */
export function SdkState({ sdk }: { sdk: Sdk & { load(): Promise<boolean> } }) {
  const { sdk: t } = useTexts(shopTexts)
  if (sdk.state !== 'failed')
    return (
      <p class={`sdk ${sdk.state}`} role="status" data-testid="sdk" data-state={sdk.state}>
        {t[sdk.state]}
      </p>
    )
  const why = t.why[sdk.error?.code as keyof typeof t.why] ?? sdk.error?.message
  return (
    <div class="alert" role="alert" data-testid="sdk" data-state="failed">
      <strong>{t.failed}</strong>
      <p>
        {why} {t.nothingPaid} <code>{sdk.error?.code}</code>
      </p>
      <button type="button" class="secondary" data-testid="try-again" onClick={() => void sdk.load()}>
        {t.tryAgain}
      </button>
    </div>
  )
}
