import type { IamportError } from 'iamport-browser'
import { useLanguage } from '../language/index.ts'
import { moneyOf } from '../language/money.ts'
import { codeOf } from '../order/code.ts'
import { amountOf } from '../order/order.ts'
import { handedOver } from '../order/request.ts'
import type { OrderOnPage } from '../order/use-order.ts'
import type { Sdk } from '../payment/use-sdk.ts'
import { IssueList } from '../../shared/ui/field.tsx'
import { SdkState } from './sdk-state.tsx'
import { Code, More, Section } from '../../shared/ui/section.tsx'

interface CheckoutProps {
  page: OrderOnPage
  sdk: Sdk
  open: boolean
  broken: IamportError | undefined
  userCode: string
  onTryAgain(): void
}

/** The sum, the button, and everything that speaks against pressing it. */
export function Checkout({ page, sdk, open, broken, userCode, onTryAgain }: CheckoutProps) {
  const { t } = useLanguage()
  const { form, channel, request, others, errors, attempted, merchant_uid } = page
  const money = moneyOf(amountOf(form.order), t)
  const label = form.offer.billing ? t.register : money === undefined ? t.payBare : t.pay(money)
  const isRefused = attempted && errors > 0
  return (
    <Section title={t.summary} class="checkout">
      <dl class="sum">
        <div>
          <dt>{t.orderNumber}</dt>
          <dd class="code" data-testid="order-number">
            {merchant_uid}
          </dd>
        </div>
        <div class="total">
          <dt>{t.total}</dt>
          <dd data-testid="total">{money ?? t.noTotal}</dd>
        </div>
      </dl>
      <SdkState sdk={sdk} onTryAgain={onTryAgain} />
      {broken && (
        <div class="alert" role="alert" data-testid="broken">
          <strong>{t.broke}</strong>
          <p>
            <code>{broken.code}</code> {broken.message}
          </p>
        </div>
      )}
      {others.length > 0 && (
        <div class="others" data-testid="other-issues" tabIndex={-1}>
          <h3>{t.otherProblems}</h3>
          <IssueList name="others" issues={others} />
        </div>
      )}
      <p class="refused" role="status" data-testid="refused">
        {isRefused && t.problems(errors)}
      </p>
      <button type="submit" class="pay" disabled={open} data-testid="pay-button">
        {open ? t.paying : label}
      </button>
      <p class="proof">{t.proof}</p>
      <More title={t.handed} testid="handed-more">
        <Code label={t.handed} testid="handed">
          {JSON.stringify(handedOver(channel, request), null, 2)}
        </Code>
      </More>
      <More title={t.code} testid="code-more">
        <Code label={t.code} testid="code">
          {codeOf(channel, request, userCode)}
        </Code>
      </More>
    </Section>
  )
}
