import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import { overview } from 'virtual:gateways'
import { addressOf } from '../address.ts'
import type { LocalizedText } from 'iamport-browser/pg'
import type { Detail } from '../data/types.ts'
import { Fact } from './fact.tsx'
import { Facts, Part } from './part.tsx'
import { Path } from './path.tsx'
import { texts } from './texts.ts'

/** What every request for a window needs. */
export function Needs({ detail }: { detail: Detail }) {
  const t = useTexts(texts)
  const { payment, billing, labels } = detail
  return (
    <Part id="needs" title={t.needs} lead={payment || billing ? t.redirect : t.needsNone}>
      {payment && (
        <div class="block">
          <h3>{t.needsPayment}</h3>
          <Paths paths={payment.required} labels={labels} />
        </div>
      )}
      {billing && (
        <div class="block">
          <h3>
            {t.needsBilling}
            {billing.pg !== detail.code && (
              <>
                {' '}
                <a href={addressOf(billing.pg)}>
                  <code>{billing.pg}</code>
                </a>
              </>
            )}
          </h3>
          <Paths paths={billing.required} labels={labels} />
        </div>
      )}
    </Part>
  )
}

function Paths(props: { paths: readonly string[]; labels: Readonly<Record<string, LocalizedText>> }) {
  const { language } = useLanguage()
  return (
    <ul class="paths">
      {props.paths.map((path) => (
        <li key={path}>
          <Path path={path} />
          <span>{props.labels[path]?.[language]}</span>
        </li>
      ))}
    </ul>
  )
}

function MethodList({ methods }: { methods: readonly { code: string; name: LocalizedText }[] }) {
  const { language } = useLanguage()
  return (
    <ul class="paths">
      {methods.map(({ code, name }) => (
        <li key={code}>
          <code>{code}</code>
          <span>{name[language]}</span>
        </li>
      ))}
    </ul>
  )
}

/** Values of `pay_method`. */
export function Methods({ detail: { payment } }: { detail: Detail }) {
  const t = useTexts(texts)
  if (!payment) return null
  return (
    <Part id="methods" title={t.methods} {...(payment.methodIgnored && { lead: t.methodIgnored })}>
      {payment.methods.length > 0 ? (
        <MethodList methods={payment.methods} />
      ) : (
        <p class="hint">{t.methodsUnlisted}</p>
      )}
    </Part>
  )
}

/** Which code issues keys, by which methods, and what becomes of the amount. */
export function Billing({ detail }: { detail: Detail }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { code, billing, notes } = detail
  if (!billing)
    return (
      <Part id="billing" title={t.billingTitle} lead={t.billingNone}>
        {notes.billing && (
          <p class="hint">
            <Fact text={notes.billing} />
          </p>
        )}
      </Part>
    )
  const { amount } = billing
  return (
    <Part id="billing" title={t.billingTitle} lead={billing.pg === code ? t.issuerOwn : t.issuer(billing.pg)}>
      {billing.pg !== code && (
        <p>
          <a href={addressOf(billing.pg)}>
            {overview.rows.find((row) => row.code === billing.pg)?.name[language]} <code>{billing.pg}</code>
          </a>
        </p>
      )}
      <div class="block">
        <h3>{t.amountTitle}</h3>
        {typeof amount === 'string' ? (
          <p data-testid="billing-amount">{t.amountBy[amount]}</p>
        ) : (
          <Facts
            rows={Object.entries(amount).map(([method, what]) => [
              overview.methods[method]?.[language] ?? method,
              t.amountBy[what],
            ])}
          />
        )}
        {notes.billing && (
          <p class="hint">
            <Fact text={notes.billing} />
          </p>
        )}
      </div>
      {billing.methods.length > 0 && (
        <div class="block">
          <h3>{t.methods}</h3>
          <MethodList methods={billing.methods} />
        </div>
      )}
    </Part>
  )
}
