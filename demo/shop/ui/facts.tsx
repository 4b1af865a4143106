import type { PayResult } from 'iamport-browser'
import { useLanguage, useTexts } from '../../shared/language/speech.tsx'
import type { Account, Order } from '../../server/state.ts'
import { endingTexts } from '../texts/ending.ts'
import { money, shopTexts } from '../texts/shop.ts'
import { CopyButton } from '../../shared/ui/copy.tsx'

/** The order as the server has it, and the account a deposit goes to. */
export function Facts({ order, method }: { order: Order; method: Pick<PayResult, 'imp_uid'> }) {
  const t = useTexts(endingTexts)
  const shop = useTexts(shopTexts)
  const { merchant_uid, name, amount, state, account } = order
  return (
    <>
      {state === 'waiting' && account && <Deposit account={account} amount={amount} />}
      <dl class="facts">
        <Fact term={t.facts.name}>{name}</Fact>
        <Fact term={t.facts.amount}>
          <span data-testid="result-amount">{money(shop, amount)}</span>
        </Fact>
        <Fact term={t.facts.merchant_uid}>
          <span class="code" data-testid="result-merchant_uid">
            {merchant_uid}
          </span>
        </Fact>
        {state === 'paid' && method.imp_uid !== null && (
          <Fact term={t.facts.imp_uid}>
            <span class="code" data-testid="result-imp_uid">
              {method.imp_uid}
            </span>
          </Fact>
        )}
      </dl>
    </>
  )
}

function Fact({ term, children }: { term: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Deposit({ account, amount }: { account: Account; amount: number }) {
  const t = useTexts(endingTexts)
  const shop = useTexts(shopTexts)
  const { language } = useLanguage()
  const due = new Date(account.due * 1000).toLocaleString(language === 'ko' ? 'ko-KR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Seoul',
  })
  return (
    <div class="account" data-testid="account">
      <p class="account-bank">
        {account.bank} · {account.holder}
      </p>
      <p class="account-number">
        <strong class="number" data-testid="account-number">
          {account.number}
        </strong>
        <CopyButton text={account.number} what={t.facts.account} testid="copy" />
      </p>
      <p>{t.deposit(money(shop, amount), due)}</p>
    </div>
  )
}
