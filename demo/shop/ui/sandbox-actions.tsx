import { useState } from 'preact/hooks'
import { useTexts } from '../../shared/language/speech.tsx'
import { More } from '../../shared/ui/section.tsx'
import type { Order } from '../../server/state.ts'
import { isProblem, orderOf } from '../payment/server.ts'
import { endingTexts } from '../texts/ending.ts'

/** What others do in real life: the buyer at the bank, and the vendor that tells twice. */
export function SandboxActions({ order, onOrder }: { order: Order; onOrder(order: Order): void }) {
  const t = useTexts(endingTexts)
  const [said, setSaid] = useState('')
  const { imp_uid, merchant_uid, state } = order
  if (imp_uid === undefined) return null

  /** The sandbox does it, its webhook tells the shop's server, and the page asks that for the order. */
  async function run(what: 'deposit' | 'repeat-webhook'): Promise<void> {
    setSaid(t.underWay)
    try {
      const answer = await fetch(new URL(`iamport-sandbox/api/sandbox/${what}`, document.baseURI), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ imp_uid }),
      })
      const { code, message } = (await answer.json()) as { code: number; message: string | null }
      if (code !== 0) return setSaid(message ?? '')
      const changed = await changedOrder()
      if (changed) onOrder(changed)
      setSaid(changed ? t.done[what] : t.noWebhook)
    } catch {
      setSaid(t.noWebhook)
    }
  }

  /** A webhook takes its time. */
  async function changedOrder(): Promise<Order | undefined> {
    for (let tries = 0; tries < 10; tries++) {
      const now = await orderOf(merchant_uid)
      if (!isProblem(now) && now.log.length > order.log.length) return now
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
    return undefined
  }

  return (
    <More title={t.sandbox} testid="sandbox-actions">
      <div class="buttons">
        {state === 'waiting' && (
          <button type="button" class="secondary" data-testid="deposit" onClick={() => void run('deposit')}>
            {t.makeDeposit}
          </button>
        )}
        <button
          type="button"
          class="secondary"
          data-testid="repeat-webhook"
          onClick={() => void run('repeat-webhook')}
        >
          {t.repeatWebhook}
        </button>
      </div>
      <p class="hint" role="status">
        {said}
      </p>
    </More>
  )
}
