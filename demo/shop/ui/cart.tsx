import { useRef, useState } from 'preact/hooks'
import { Section } from '../../shared/ui/section.tsx'
import { useLanguage, useTexts } from '../../shared/language/speech.tsx'
import { catalogue, most, productOf, type Line, type ProductId } from '../../server/catalogue.ts'
import type { DraftOnPage } from '../order/use-draft.ts'
import { money, shopTexts } from '../texts/shop.ts'
import { Art } from './art.tsx'

/** What the buyer has chosen, and what there is to choose from. */
export function Cart({ page: { draft, setQuantity } }: { page: DraftOnPage }) {
  const t = useTexts(shopTexts)
  const { language } = useLanguage()
  const heading = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  const nameOf = (id: ProductId): string => productOf(id)?.name[language] ?? ''
  const change = (id: ProductId, quantity: number, say: string): void => {
    setSaid(say)
    setQuantity(id, quantity)
    // The button that was pressed is gone with its line.
    if (say !== '') heading.current?.focus()
  }
  const others = catalogue.filter(({ id }) => draft.lines.every((line) => line.id !== id))
  return (
    <>
      <Section title={t.cart} class="cart">
        <div ref={heading} tabIndex={-1} role="group" aria-label={t.cart} data-testid="cart">
          {draft.lines.length === 0 ? (
            <div class="empty" data-testid="empty-cart">
              <svg viewBox="0 0 48 48" aria-hidden="true">
                <path d="M8 10h5l4 22h20l4-15H15M20 40a2 2 0 1 0 .1 0M34 40a2 2 0 1 0 .1 0" />
              </svg>
              <h3>{t.emptyTitle}</h3>
              <p>{t.emptyNote}</p>
            </div>
          ) : (
            <ul class="lines">
              {draft.lines.map((line) => (
                <CartLine
                  key={line.id}
                  line={line}
                  name={nameOf(line.id)}
                  onChange={(quantity) => change(line.id, quantity, '')}
                  onRemove={() => change(line.id, 0, t.removed(nameOf(line.id)))}
                />
              ))}
            </ul>
          )}
        </div>
        <p class="visually-hidden" role="status">
          {said}
        </p>
      </Section>
      <Section title={t.products} class="shelf">
        {others.length === 0 && <p class="hint">{t.allIn}</p>}
        <ul class="goods">
          {others.map(({ id, price }) => (
            <li key={id}>
              <Art of={id} />
              <div class="words">
                <strong>{nameOf(id)}</strong>
                <span class="hint">{t.note[id]}</span>
                <span class="price">{money(t, price)}</span>
              </div>
              <button
                type="button"
                class="secondary"
                aria-label={t.addThis(nameOf(id))}
                data-testid={`add-${id}`}
                onClick={() => change(id, 1, t.added(nameOf(id)))}
              >
                {t.add}
              </button>
            </li>
          ))}
        </ul>
        <a class="more-link" href="./subscription.html" data-testid="to-subscription">
          {t.toSubscription}
        </a>
      </Section>
    </>
  )
}

interface CartLineProps {
  line: Line
  name: string
  onChange(quantity: number): void
  onRemove(): void
}

function CartLine({ line: { id, quantity }, name, onChange, onRemove }: CartLineProps) {
  const t = useTexts(shopTexts)
  const price = productOf(id)?.price ?? 0
  return (
    <li class="line" data-testid={`line-${id}`}>
      <Art of={id} />
      <div class="words">
        <strong>{name}</strong>
        <span class="hint">{t.note[id]}</span>
        <span class="hint">{t.each(money(t, price))}</span>
      </div>
      <div class="line-end">
        <div class="stepper" role="group" aria-label={t.quantity(name)}>
          <Step
            label={t.less(name)}
            draw="M3 8h10"
            disabled={quantity <= 1}
            press={() => onChange(quantity - 1)}
          />
          <output data-testid={`quantity-${id}`}>{quantity}</output>
          <Step
            label={t.more(name)}
            draw="M3 8h10M8 3v10"
            disabled={quantity >= most}
            press={() => onChange(quantity + 1)}
          />
        </div>
        <strong class="line-sum" data-testid={`sum-${id}`}>
          {money(t, price * quantity)}
        </strong>
        <button
          type="button"
          class="quiet"
          aria-label={t.removeThis(name)}
          data-testid={`remove-${id}`}
          onClick={onRemove}
        >
          {t.remove}
        </button>
      </div>
    </li>
  )
}

function Step(props: { label: string; draw: string; disabled: boolean; press(): void }) {
  return (
    <button
      type="button"
      aria-label={props.label}
      aria-disabled={props.disabled}
      onClick={() => props.disabled || props.press()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={props.draw} />
      </svg>
    </button>
  )
}
