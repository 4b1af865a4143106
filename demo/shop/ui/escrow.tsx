import { useLanguage } from '../language/index.ts'
import { linesOf, type Line } from '../order/order.ts'
import type { Form } from '../order/use-order.ts'
import { TextField } from '../../shared/ui/field.tsx'

/** The products of an escrow order: the product of the page at first, then whatever the visitor makes of it. */
export function EscrowLines({ form: { order, set, issues } }: { form: Form }) {
  const { t } = useLanguage()
  const lines = linesOf(order, t.productName)
  const change = (at: number, part: Partial<Line>): void =>
    set({ lines: lines.map((line, i) => (i === at ? { ...line, ...part } : line)) })
  return (
    <fieldset class="plain lines" data-testid="escrow-lines">
      <legend>{t.escrowItems}</legend>
      {lines.length === 0 && <p class="empty">{t.noItems}</p>}
      {lines.map((line, at) => (
        <fieldset class="line" key={at}>
          <legend>{t.escrowItem(at + 1)}</legend>
          <TextField
            name={`lines.${at}.name`}
            label={t.itemName}
            value={line.name}
            issues={issues(`lines.${at}.name`)}
            onChange={(name) => change(at, { name })}
          />
          <div class="pair">
            <TextField
              name={`lines.${at}.quantity`}
              label={t.itemQuantity}
              value={line.quantity}
              issues={issues(`lines.${at}.quantity`)}
              input={{ inputMode: 'numeric', class: 'number' }}
              onChange={(quantity) => change(at, { quantity })}
            />
            <TextField
              name={`lines.${at}.amount`}
              label={t.itemAmount}
              value={line.amount}
              issues={issues(`lines.${at}.amount`)}
              input={{ inputMode: 'numeric', class: 'number' }}
              onChange={(amount) => change(at, { amount })}
            />
          </div>
          <button
            type="button"
            class="quiet"
            data-testid={`remove-line-${at}`}
            onClick={() => set({ lines: lines.filter((_, i) => i !== at) })}
          >
            {t.removeItem(at + 1)}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        class="secondary"
        data-testid="add-line"
        onClick={() => set({ lines: [...lines, { name: '', quantity: '1', amount: '' }] })}
      >
        {t.addItem}
      </button>
    </fieldset>
  )
}
