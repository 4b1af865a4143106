import { useLanguage } from '../language/index.ts'
import type { Form } from '../order/use-order.ts'
import { TextField } from '../../shared/ui/field.tsx'
import { Section } from '../../shared/ui/section.tsx'

/** Who buys. Which of these a gateway needs is for the package to say, so none is marked as required here. */
export function Buyer({ form: { order, set, issues } }: { form: Form }) {
  const { t } = useLanguage()
  return (
    <Section title={t.buyer}>
      <div class="pair">
        <TextField
          name="buyerName"
          label={t.buyerName}
          value={order.buyerName}
          issues={issues('buyerName')}
          input={{ autoComplete: 'name' }}
          onChange={(buyerName) => set({ buyerName })}
        />
        <TextField
          name="buyerTel"
          label={t.buyerTel}
          value={order.buyerTel}
          issues={issues('buyerTel')}
          input={{ type: 'tel', autoComplete: 'tel' }}
          onChange={(buyerTel) => set({ buyerTel })}
        />
      </div>
      <TextField
        name="buyerEmail"
        label={t.buyerEmail}
        value={order.buyerEmail}
        issues={issues('buyerEmail')}
        // Not type="email": the browser's own check would keep wrong values from the package.
        input={{ inputMode: 'email', autoComplete: 'email' }}
        onChange={(buyerEmail) => set({ buyerEmail })}
      />
    </Section>
  )
}
