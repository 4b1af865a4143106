import { useState } from 'preact/hooks'
import { useTexts } from '../../shared/language/speech.tsx'
import { TextField } from '../../shared/ui/field.tsx'
import type { DraftOnPage } from '../order/use-draft.ts'
import type { Found } from '../payment/find-server.ts'
import { checkCoupon, isProblem } from '../payment/server.ts'
import { money, shopTexts, type ShopTexts } from '../texts/shop.ts'

interface Said {
  problem: string
  from?: number | undefined
}

/** A code that takes something off; only the server knows which do. */
export function CouponField({ page, findServer }: { page: DraftOnPage; findServer(): Promise<Found> }) {
  const t = useTexts(shopTexts)
  const [isChecking, setChecking] = useState(false)
  const [wrong, setWrong] = useState<Said>()
  const { draft, sums, set } = page
  const { coupon } = draft

  async function apply(): Promise<void> {
    if (draft.code.trim() === '') return setWrong({ problem: 'empty' })
    setChecking(true)
    setWrong(undefined)
    if ((await findServer()) === 'none') setWrong({ problem: 'none' })
    else {
      const answer = await checkCoupon(draft.code, draft.lines)
      if (isProblem(answer))
        setWrong({ problem: answer.problem, from: 'from' in answer ? answer.from : undefined })
      else set({ coupon: answer, code: answer.code })
    }
    setChecking(false)
  }

  if (coupon) {
    const on = sums.discount > 0
    return (
      <div class="coupon-on" data-testid="coupon-on">
        <p role="status">
          {on
            ? t.couponOn(coupon.code, money(t, sums.discount))
            : t.couponBelow(coupon.code, money(t, coupon.from))}
        </p>
        <button
          type="button"
          class="quiet"
          data-testid="coupon-off"
          onClick={() => set({ coupon: undefined, code: '' })}
        >
          {t.takeOff}
        </button>
      </div>
    )
  }
  return (
    <div class="coupon">
      <TextField
        name="coupon"
        label={t.coupon}
        hint={t.couponHint}
        optional
        value={draft.code}
        issues={wrong ? [{ severity: 'error', rule: wrong.problem, message: wordsFor(wrong, t) }] : []}
        input={{
          autoComplete: 'off',
          autoCapitalize: 'characters',
          spellcheck: false,
          // Enter is for the coupon here, not for paying.
          onKeyDown: (event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            void apply()
          },
        }}
        onChange={(code) => (set({ code }), setWrong(undefined))}
      />
      <button
        type="button"
        class="secondary"
        data-testid="coupon-apply"
        aria-disabled={isChecking}
        onClick={() => isChecking || void apply()}
      >
        {isChecking ? t.applying : t.apply}
      </button>
    </div>
  )
}

function wordsFor({ problem, from = 0 }: Said, t: ShopTexts): string {
  const words = t.couponProblem[problem as keyof typeof t.couponProblem] ?? t.trouble.other
  return typeof words === 'string' ? words : words(money(t, from))
}
