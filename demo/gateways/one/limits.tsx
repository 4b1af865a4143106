import type { ComponentChildren } from 'preact'
import { useTexts } from '../../shared/language/index.tsx'
import type { Detail, Limits as Values, Subject } from '../data/types.ts'
import { Fact } from './fact.tsx'
import { Facts, Part } from './part.tsx'
import { texts, type Texts } from './texts.ts'

/** Which remark belongs to which limit. */
const subjects: Readonly<Partial<Record<keyof Values, Subject>>> = {
  merchantUid: 'merchantUid',
  amountMinimum: 'amount',
  amountWhole: 'amount',
  quota: 'quota',
  popup: 'window',
}

/** How each limit is said, in the order they are shown in. */
const said: {
  readonly [K in keyof Values]-?: (value: NonNullable<Values[K]>, t: Texts) => ComponentChildren
} = {
  merchantUid: (characters, t) => t.upTo(characters),
  merchantUidForm: (_, t) => t.lettersDigits,
  amountMinimum: (amount, t) => t.won(amount.toLocaleString('ko-KR')),
  amountWhole: (whole, t) => (whole ? t.whole : t.fractions),
  currencies: (list) => list.join(', '),
  currencyDefault: (currency) => currency,
  languages: (list) => list.join(', '),
  dueForms: (forms) => (
    <span class="codes">
      {forms.map((form) => (
        <code key={form}>{form}</code>
      ))}
    </span>
  ),
  dueRequired: (_, t) => t.must,
  quota: (how, t) => t.quota[how],
  direct: (can, t) => (can ? t.yes : t.no),
  interestFree: (can, t) => (can ? t.yes : t.no),
  popup: (can, t) => (can ? t.yes : t.no),
  digital: (how, t) => t.digital[how],
}

/** What the vendor's pages say about the values it takes. */
export function Limits({ detail: { limits, notes } }: { detail: Detail }) {
  const t = useTexts(texts)
  const keys = Object.keys(said) as (keyof Values)[]
  const rows = keys.flatMap((key) => {
    const value = limits[key]
    if (value === undefined) return []
    const say = said[key] as (value: unknown, t: Texts) => ComponentChildren
    const subject = subjects[key]
    // Two limits may share a remark; it stands at the first.
    const isFirst = keys.find((one) => subjects[one] === subject && limits[one] !== undefined) === key
    const note = subject && isFirst ? notes[subject] : undefined
    return [
      [
        t.limit[key],
        <>
          {say(value, t)}
          {note && (
            <small>
              <Fact text={note} />
            </small>
          )}
        </>,
      ] as const,
    ]
  })
  return (
    <Part id="limits" title={t.limits} {...(rows.length === 0 && { lead: t.limitsNone })}>
      {rows.length > 0 && <Facts rows={rows} />}
    </Part>
  )
}
