import { useLanguage } from '../language/index.ts'
import { numberOf, withCommas } from '../order/order.ts'
import type { Form } from '../order/use-order.ts'
import { Field, TextField } from '../../shared/ui/field.tsx'
import { Section } from '../../shared/ui/section.tsx'

/** What is bought. The price can be changed, to see what is said about a wrong one. */
export function Product({ form: { order, set, issues } }: { form: Form }) {
  const { t } = useLanguage()
  const count = numberOf(order.quantity)
  const step = (by: number) => () =>
    set({ quantity: String(Math.max(1, (typeof count === 'number' ? count : 0) + by)) })
  return (
    <Section title={t.product}>
      <div class="product">
        <Mugs />
        <div class="product-words">
          <strong>{t.productName}</strong>
          <span>{t.productNote}</span>
        </div>
      </div>
      <div class="pair">
        <TextField
          name="price"
          label={t.price}
          value={order.price}
          issues={issues('price')}
          input={{
            inputMode: 'numeric',
            autoComplete: 'off',
            class: 'number',
            onBlur: () => set({ price: withCommas(order.price) }),
          }}
          onChange={(price) => set({ price })}
        />
        <Field
          name="quantity"
          label={t.quantity}
          issues={issues('quantity')}
          control={(props) => (
            <div class="stepper">
              <Step label={t.less} draw="M3 8h10" disabled={count === 1} onClick={step(-1)} />
              <input
                {...props}
                type="text"
                class="number"
                inputMode="numeric"
                autoComplete="off"
                value={order.quantity}
                onInput={(event) => set({ quantity: event.currentTarget.value })}
              />
              <Step label={t.more} draw="M3 8h10M8 3v10" onClick={step(1)} />
            </div>
          )}
        />
      </div>
    </Section>
  )
}

function Step(props: { label: string; draw: string; disabled?: boolean; onClick(): void }) {
  return (
    <button type="button" aria-label={props.label} disabled={props.disabled ?? false} onClick={props.onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={props.draw} />
      </svg>
    </button>
  )
}

function Mugs() {
  return (
    <svg class="product-art" viewBox="0 0 96 96" aria-hidden="true">
      <rect class="art-ground" width="96" height="96" rx="16" />
      <path class="art-steam" d="M30 20c-3 4 3 6 0 10M40 18c-3 4 3 6 0 10" />
      <path class="art-back" d="M48 34h26v26a10 10 0 0 1-10 10h-6a10 10 0 0 1-10-10z" />
      <path class="art-back-line" d="M74 40h4a7 7 0 0 1 0 14h-4" />
      <path class="art-front" d="M20 38h32v28a12 12 0 0 1-12 12h-8a12 12 0 0 1-12-12z" />
      <path class="art-front-line" d="M20 46h-3a8 8 0 0 0 0 16h3" />
    </svg>
  )
}
