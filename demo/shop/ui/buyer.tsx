import { useTexts } from '../../shared/language/speech.tsx'
import { TextField, type Issues } from '../../shared/ui/field.tsx'
import { Section } from '../../shared/ui/section.tsx'
import type { Draft } from '../order/draft.ts'
import { shopTexts, type ShopTexts } from '../texts/shop.ts'

type Buyer = Draft['buyer']

/** What is wrong with the fields, in the shop's words. */
export function buyerProblems({ name, tel, email }: Buyer, { need }: ShopTexts): Partial<Buyer> {
  const isTel = /^[+\d][\d\s()-]{7,}$/.test(tel.trim())
  return {
    ...(name.trim() === '' && { name: need.name }),
    ...(tel.trim() === '' ? { tel: need.tel } : !isTel && { tel: need.telWrong }),
    ...(email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(email.trim()) && { email: need.emailWrong }),
  }
}

const fields = {
  name: { autoComplete: 'name' },
  tel: { type: 'tel', autoComplete: 'tel' },
  // Not type="email": the browser's own words would come between.
  email: { inputMode: 'email', autoComplete: 'email' },
} as const

interface BuyerProps {
  buyer: Buyer
  /** Whether it was tried to go on with what is there. */
  attempted: boolean
  onChange(buyer: Buyer): void
}

/** Who buys. */
export function BuyerFields({ buyer, attempted, onChange }: BuyerProps) {
  const t = useTexts(shopTexts)
  const problems = attempted ? buyerProblems(buyer, t) : {}
  const issuesOf = (field: keyof Buyer): Issues => {
    const message = problems[field]
    return message === undefined ? [] : [{ severity: 'error', rule: field, message }]
  }
  const field = (name: keyof Buyer) => (
    <TextField
      name={name}
      label={t[name]}
      optional={name === 'email'}
      value={buyer[name]}
      issues={issuesOf(name)}
      input={fields[name]}
      onChange={(value) => onChange({ ...buyer, [name]: value })}
    />
  )
  return (
    <Section title={t.buyer}>
      <div class="pair">
        {field('name')}
        {field('tel')}
      </div>
      {field('email')}
    </Section>
  )
}
