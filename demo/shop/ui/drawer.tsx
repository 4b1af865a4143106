import { useState } from 'preact/hooks'
import { useTexts } from '../../shared/language/speech.tsx'
import { More } from '../../shared/ui/section.tsx'
import type { Tampering } from '../order/use-checkout.ts'
import { returnTo } from '../payment/client.ts'
import { isProblem, placeOrder, type Wish } from '../payment/server.ts'
import { shopTexts } from '../texts/shop.ts'
import { Check } from './choice.tsx'

interface DrawerProps {
  tampering: Tampering
  wish: Wish
  onChange(tampering: Tampering): void
}

/** Ways to lie to the shop's server, for whoever wants to see it refuse. */
export function Drawer({ tampering, wish, onChange }: DrawerProps) {
  const t = useTexts(shopTexts)
  const [failed, setFailed] = useState(false)

  /** What anybody can type: the answer of a payment that never was. */
  async function forge(): Promise<void> {
    const order = await placeOrder(wish)
    setFailed(isProblem(order))
    if (isProblem(order)) return
    const { merchant_uid } = order
    const address = new URL(returnTo(merchant_uid))
    const answer = { imp_uid: 'imp_123412341234', merchant_uid, imp_success: 'true' }
    for (const [key, value] of Object.entries(answer)) address.searchParams.set(key, value)
    location.assign(address)
  }

  return (
    <More title={t.drawer} testid="drawer">
      <div class="drawer">
        <p class="hint">{t.drawerNote}</p>
        <Check
          name="tamper-amount"
          checked={tampering.amount}
          onChange={(amount) => onChange({ ...tampering, amount })}
        >
          {t.tamperAmount}
        </Check>
        <Check
          name="tamper-unregistered"
          checked={tampering.unregistered}
          onChange={(unregistered) => onChange({ ...tampering, unregistered })}
        >
          {t.tamperUnregistered}
        </Check>
        <div class="field">
          <button type="button" class="secondary" data-testid="forge" onClick={() => void forge()}>
            {t.forge}
          </button>
          <p class="hint" role="status">
            {failed ? t.where.unreachable : t.forgeNote}
          </p>
        </div>
      </div>
    </More>
  )
}
