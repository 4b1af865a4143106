import type { PayResult } from 'iamport-browser'
import { useEffect, useRef } from 'preact/hooks'
import { useLanguage } from '../language/index.ts'
import type { Texts } from '../language/index.ts'
import { Code, More } from '../../shared/ui/section.tsx'

/**
 * What came of a payment: the same for a PC, where it appears beside the order, and for the page a phone comes back to.
 * The focus goes to it, so that nobody has to look for it.
 */
export function Result({ result }: { result: PayResult }) {
  const { t } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [result])
  const words = wordsOf(result, t)
  return (
    <section
      class={`result ${result.outcome}`}
      aria-labelledby="result-title"
      data-testid="result"
      data-outcome={result.outcome}
    >
      <p class="eyebrow">{t.resultHeading}</p>
      <h2 id="result-title" ref={heading} tabIndex={-1} data-testid="result-title">
        <Mark outcome={result.outcome} />
        {words.title}
      </h2>
      <dl class="advice">
        <dt>{t.means}</dt>
        <dd>{words.means}</dd>
        <dt>{t.next}</dt>
        <dd>{words.next}</dd>
      </dl>
      {notesOf(result, t).map((note) => (
        <p key={note} class="note" data-testid="result-note">
          {note}
        </p>
      ))}
      <dl class="facts">
        {factsOf(result, t).map(([key, value, isCode]) => (
          <div key={key}>
            <dt>
              {t.fields[key]} <code>{key}</code>
            </dt>
            <dd data-testid={`result-${key}`} class={isCode ? 'code' : ''}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <p class="proof" data-testid="proof">
        {t.proof}
      </p>
      <More title={t.raw} testid="result-more">
        <Code label={t.raw} testid="result-json">
          {JSON.stringify(result, null, 2)}
        </Code>
      </More>
    </section>
  )
}

/** Where no answer came, what was seen instead says more than the outcome. */
const wordsOf = ({ outcome, code }: PayResult, t: Texts) =>
  outcome === 'abandoned' && code !== null ? t.abandonedWith[code] : t.outcome[outcome]

function notesOf(result: PayResult, t: Texts): string[] {
  const { outcome, code, message, via, matched, askedFor, otherPg, repeated } = result
  return [
    ...(outcome === 'abandoned' && code === 'SDK_ALERT' && message !== null ? [t.sdkSaid(message)] : []),
    ...(repeated ? [t.repeated] : []),
    ...(via === 'redirect' && !matched && askedFor === null ? [t.unmatched] : []),
    ...(otherPg === null ? [] : [t.otherPg(otherPg)]),
  ]
}

type Fact = readonly [key: keyof Texts['fields'], value: string, isCode: boolean]

function factsOf(result: PayResult, t: Texts): Fact[] {
  const { outcome, imp_uid, merchant_uid, code, message, via, matched, askedFor, otherPg } = result
  return [
    ['outcome', outcome, true],
    ['imp_uid', imp_uid ?? t.none, imp_uid !== null],
    ['merchant_uid', merchant_uid ?? t.none, merchant_uid !== null],
    ['code', code ?? t.none, code !== null],
    // A text node: what a gateway sends may be HTML.
    ['message', message ?? t.none, false],
    ['via', t.via[via], false],
    ['matched', t.matched[matched ? 'yes' : askedFor === null ? 'unknown' : 'no'], false],
    ['otherPg', otherPg ?? t.none, otherPg !== null],
  ]
}

const marks: Record<PayResult['outcome'], string> = {
  unverified: 'M7 12.5l3.2 3.2L17 9',
  failed: 'M8 8l8 8M16 8l-8 8',
  cancelled: 'M7 12h10',
  abandoned: 'M12 7v5l3 3',
  unknown: 'M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1 1-1.1 1.8M12 16.6v.2',
}

function Mark({ outcome }: { outcome: PayResult['outcome'] }) {
  return (
    <svg class="result-mark" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="11" />
      <path d={marks[outcome]} />
    </svg>
  )
}
