import { useLanguage } from '../language/index.ts'
import { quotas, type Quota } from '../order/order.ts'
import type { Form } from '../order/use-order.ts'
import { SelectField } from '../../shared/ui/field.tsx'

/** Instalments on offer, and one card company called directly. */
export function CardFields({ form: { order, offer, set, issues } }: { form: Form }) {
  const { t } = useLanguage()
  const months = [0, 2, 3, 6, 12].map((month) => [String(month), t.months(month)] as const)
  const companies = Object.entries(t.cards).sort(([, a], [, b]) => a.localeCompare(b))
  if (!offer.quota && !offer.direct) return null
  return (
    <div class="pair">
      {offer.quota && (
        <SelectField
          name="quota"
          label={t.instalmentsOn}
          value={order.quota}
          options={(Object.keys(quotas) as Quota[]).sort(byReach).map((quota) => [quota, t.quota[quota]])}
          issues={issues('quota')}
          onChange={(quota) => set({ quota: quota as Quota })}
        />
      )}
      {offer.direct && (
        <SelectField
          name="cardCode"
          label={t.direct}
          value={order.cardCode}
          options={[['', t.directNone], ...companies]}
          issues={issues('cardCode')}
          onChange={(cardCode) => set({ cardCode })}
        />
      )}
      {offer.direct && order.cardCode !== '' && (
        <SelectField
          name="cardQuota"
          label={t.directQuota}
          value={order.cardQuota}
          options={months}
          issues={issues('cardQuota')}
          onChange={(cardQuota) => set({ cardQuota })}
        />
      )}
    </div>
  )
}

/** Keys that look like numbers come first in an object, whatever the order they were written in. */
const reach: Quota[] = ['any', 'single', '3', '6', '12', 'only6']
const byReach = (a: Quota, b: Quota): number => reach.indexOf(a) - reach.indexOf(b)
