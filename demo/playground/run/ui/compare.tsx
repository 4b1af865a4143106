import type { PayResult } from 'iamport-browser'
import { useTexts } from '../../../shared/language/index.tsx'
import { runs } from '../runs.ts'
import { runTexts } from '../texts.ts'

const compared = [
  'outcome',
  'via',
  'code',
  'message',
  'matched',
  'otherPg',
  'repeated',
  'imp_uid',
  'merchant_uid',
] as const

/** Numbers every payment has of its own. */
const own: readonly string[] = ['imp_uid', 'merchant_uid']

const text = (value: PayResult[(typeof compared)[number]]): string => JSON.stringify(value)

/** Both results, field by field. */
export function Compare() {
  const t = useTexts(runTexts)
  const pc = runs.pc.value.result
  const phone = runs.phone.value.result
  if (!pc || !phone) return null
  const isEqual = compared.every(
    (field) => field === 'via' || own.includes(field) || text(pc[field]) === text(phone[field]),
  )
  return (
    <section class="compare" data-testid="compare" data-equal={isEqual}>
      <h3>{t.compare}</h3>
      <p class="hint">{isEqual ? t.compareLead : t.compareDiffers}</p>
      <div class="table" tabIndex={0} role="region" aria-label={t.compare}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.field}</th>
              <th scope="col">{t.names.pc}</th>
              <th scope="col">{t.names.phone}</th>
              <th scope="col">=</th>
            </tr>
          </thead>
          <tbody>
            {compared.map((field) => {
              const same = text(pc[field]) === text(phone[field])
              return (
                <tr key={field} class={same || own.includes(field) ? '' : 'differs'}>
                  <th scope="row">
                    <code>{field}</code>
                  </th>
                  <td>
                    <code>{text(pc[field])}</code>
                  </td>
                  <td>
                    <code>{text(phone[field])}</code>
                  </td>
                  <td>{own.includes(field) ? t.each : same ? t.equal : t.differs}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
