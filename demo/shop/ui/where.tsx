import { useTexts } from '../../shared/language/speech.tsx'
import type { Found } from '../payment/find-server.ts'
import { shopTexts } from '../texts/shop.ts'

/** Where the shop's server is: nobody should take a simulated one for a real one, or miss that there is none. */
export function WhereServer({ where, look }: { where: Found | 'looking'; look(): Promise<Found> }) {
  const t = useTexts(shopTexts)
  return (
    <div class="where" data-testid="where" data-where={where}>
      <p role="status">{t.where[where]}</p>
      {where === 'unreachable' && (
        <button type="button" class="quiet" data-testid="look-again" onClick={() => void look()}>
          {t.lookAgain}
        </button>
      )}
    </div>
  )
}
