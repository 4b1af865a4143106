import { useTexts } from '../../shared/language/speech.tsx'
import { Section } from '../../shared/ui/section.tsx'
import { methods, paymentBy, type Method } from '../payment/methods.ts'
import { shopTexts } from '../texts/shop.ts'
import { Choice } from './choice.tsx'

/** How the buyer pays; one line says what that is for a developer. */
export function MethodChoice({ method, onChange }: { method: Method; onChange(method: Method): void }) {
  const t = useTexts(shopTexts)
  return (
    <Section title={t.method}>
      <Choice
        name="method"
        legend={t.method}
        value={method}
        options={methods.map((value) => ({ value, label: t.methods[value] }))}
        onChange={(value) => onChange(value as Method)}
      />
      <p class="behind" data-testid="behind">
        <span class="visually-hidden">{t.behind}: </span>
        <code>{behind(method)}</code>
      </p>
    </Section>
  )
}

/** The gateway, and the fields that are not the same for all of them. */
function behind(method: Method): string {
  const order = { merchant_uid: '', name: '', amount: 0, buyer_name: '', buyer_tel: '', buyer_email: '' }
  const { channel, request } = paymentBy(method, { ...order, m_redirect_url: '' })
  const own = Object.entries(request).filter(([field]) => !(field in order) && field !== 'm_redirect_url')
  return `${channel.pg.code} · ${own.map(([field, value]) => `${field}: ${JSON.stringify(value)}`).join(', ')}`
}
