import { useLanguage } from '../language/index.ts'
import type { Form } from '../order/use-order.ts'
import { CardFields } from './card.tsx'
import { Check, Choice } from './choice.tsx'
import { EscrowLines } from './escrow.tsx'
import { TextField } from '../../shared/ui/field.tsx'
import { Section } from '../../shared/ui/section.tsx'

/** How it is paid, and what the gateway takes beside that. */
export function Method({ form }: { form: Form }) {
  const { t } = useLanguage()
  const { order, offer, set, issues } = form
  return (
    <Section title={t.method}>
      <Choice
        name="method"
        legend={t.method}
        quiet
        hint={offer.pg.methodIgnored && t.methodIgnored}
        look="chips"
        value={offer.method}
        options={offer.methods.map((value) => ({ value, label: t.methods[value] ?? value }))}
        issues={issues('method')}
        onChange={(method) => set({ method })}
      />
      <CardFields form={form} />
      {offer.vbankDue && (
        <TextField
          name="vbankDue"
          label={t.vbankDue}
          value={order.vbankDue}
          issues={issues('vbankDue')}
          input={{ type: 'date' }}
          onChange={(vbankDue) => set({ vbankDue })}
        />
      )}
      {offer.digital && (
        <Check
          name="digital"
          checked={order.digital}
          issues={issues('digital')}
          onChange={(digital) => set({ digital })}
        >
          {t.digital}
        </Check>
      )}
      {offer.shopUserId && (
        <TextField
          name="shopUserId"
          label={t.shopUserId}
          hint={t.shopUserIdHint}
          value={order.shopUserId}
          issues={issues('shopUserId')}
          input={{ autoComplete: 'off', class: 'code' }}
          onChange={(shopUserId) => set({ shopUserId })}
        />
      )}
      {offer.memcorp && (
        <TextField
          name="memcorp"
          label={t.memcorp}
          value={order.memcorp}
          issues={issues('memcorp')}
          input={{ autoComplete: 'off', class: 'code' }}
          onChange={(memcorp) => set({ memcorp })}
        />
      )}
      {offer.escrow && (
        <Check
          name="escrow"
          checked={order.escrow}
          issues={issues('escrow')}
          onChange={(escrow) => set({ escrow })}
        >
          {t.escrow}
        </Check>
      )}
      {offer.escrow && order.escrow && <EscrowLines form={form} />}
    </Section>
  )
}
