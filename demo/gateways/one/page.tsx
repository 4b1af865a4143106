import { useEffect, useState } from 'preact/hooks'
import { useLanguage, useTexts } from '../../shared/language/index.tsx'
import { addressOf, playgroundOf, tableAddress } from '../address.ts'
import type { Detail, Row } from '../data/types.ts'
import { texts as tableTexts } from '../texts.ts'
import { Fields } from './fields.tsx'
import { Limits } from './limits.tsx'
import { Conflicts, Tests, Unchecked } from './more.tsx'
import { Facts } from './part.tsx'
import { Rules } from './rules.tsx'
import { Start } from './start.tsx'
import { texts } from './texts.ts'
import { Billing, Methods, Needs } from './windows.tsx'

/** The page of one gateway. Its head needs nothing but the row of the table, the rest is on its way. */
export function GatewayPage({ row, loading }: { row: Row; loading: Promise<Detail> }) {
  const t = useTexts(texts)
  const [detail, setDetail] = useState<Detail | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    loading.then(setDetail, () => setFailed(true))
  }, [loading])
  useEffect(() => {
    // The browser looked for it before it was there.
    if (detail && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [detail])

  return (
    <div class="gateway">
      <nav class="crumbs" aria-label={t.all}>
        <a href={tableAddress}>← {t.all}</a>
      </nav>
      <Head row={row} detail={detail} />
      {detail ? (
        <Body detail={detail} />
      ) : failed ? (
        <section class="section empty-state" role="alert" data-testid="failed">
          <h2>{t.failed}</h2>
          <p>{t.failedHint}</p>
          <button type="button" class="secondary" onClick={() => location.reload()}>
            {t.again}
          </button>
        </section>
      ) : (
        <section class="section waiting" aria-busy="true">
          <p role="status">{t.loading}</p>
        </section>
      )}
    </div>
  )
}

function Head({ row, detail }: { row: Row; detail: Detail | null }) {
  const t = useTexts(texts)
  const words = useTexts(tableTexts)
  const { language } = useLanguage()
  const { code, name, status, kind, window } = row
  const other = language === 'ko' ? 'en' : 'ko'
  const errors = detail?.rules.filter(({ severity }) => severity === 'error').length ?? 0
  return (
    <header class="section gateway-head">
      <div>
        <p class="tags">
          <code>{code}</code>
          <span class={`tag ${status}`}>{words.status[status]}</span>
          <span class="tag">{words.kind[kind]}</span>
        </p>
        <h1>{name[language]}</h1>
        {name.ko !== name.en && (
          <p class="other-name" lang={other}>
            {name[other]}
          </p>
        )}
      </div>
      {detail && <Summary detail={detail} />}
      {kind !== 'identity' && (
        <Facts
          rows={[
            [
              t.facts.window,
              `${words.pc} ${words.window[window.pc]} · ${words.phone} ${words.window[window.mobile]}`,
            ],
            [t.facts.sdkPath, detail ? t.sdkPath[detail.sdkPath] : '…'],
            [t.facts.rules, detail ? t.ruleCount(errors, detail.rules.length - errors) : '…'],
          ]}
        />
      )}
      <div class="buttons">
        {kind !== 'identity' && (
          <a class="button strong" href={playgroundOf(code)} data-testid="to-playground">
            {t.playground}
          </a>
        )}
        {detail && (
          <a class="button" href={detail.docs} rel="noreferrer" data-testid="vendor">
            {t.vendor} ↗
          </a>
        )}
      </div>
    </header>
  )
}

/** What one has to know before anything else. */
function Summary({ detail: { status, kind, loadUi, replacedBy } }: { detail: Detail }) {
  const t = useTexts(texts)
  const said = [
    ...(status === 'legacy' ? [t.summary.legacy(replacedBy)] : []),
    ...(status === 'retired' ? [t.summary.retired] : []),
    ...(kind === 'identity' ? [t.summary.identity] : []),
    ...(loadUi ? [t.summary.loadUi] : []),
  ]
  if (said.length === 0) return null
  return (
    <div class="callout" data-testid="summary">
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {replacedBy && (
        <p>
          <a href={addressOf(replacedBy)}>
            <code>{replacedBy}</code> →
          </a>
        </p>
      )}
    </div>
  )
}

function Body({ detail }: { detail: Detail }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { before, after, payment, unchecked, examples } = detail
  const hasStart = Object.keys({ ...examples.payment, ...examples.billing }).length > 0
  const isIdentity = detail.kind === 'identity'
  const contents = [
    ...(hasStart ? [['start', t.start]] : []),
    ...(isIdentity ? [] : [['needs', t.needs]]),
    ...(payment ? [['methods', t.methods]] : []),
    ...(isIdentity ? [] : [['billing', t.billingTitle]]),
    ...(isIdentity ? [] : [['fields', t.fields]]),
    ...(isIdentity ? [] : [['limits', t.limits]]),
    ['rules', t.rules],
    ['tests', t.tests],
    ['conflicts', t.conflicts],
    ...(unchecked.length > 0 ? [['unchecked', t.unchecked]] : []),
  ] as [string, string][]
  return (
    <>
      <div class="gateway-body">
        <nav class="contents" aria-label={t.contents}>
          <ul>
            {contents.map(([id, label]) => (
              <li key={id}>
                <a href={`#${id}`}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="column">
          <Start detail={detail} />
          {!isIdentity && (
            <>
              <Needs detail={detail} />
              <Methods detail={detail} />
              <Billing detail={detail} />
              <Fields detail={detail} />
              <Limits detail={detail} />
            </>
          )}
          <Rules detail={detail} />
          <Tests detail={detail} />
          <Conflicts detail={detail} />
          <Unchecked detail={detail} />
        </div>
      </div>
      <nav class="neighbours" aria-label={`${t.before}, ${t.after}`}>
        {before && (
          <a href={addressOf(before.code)} rel="prev" data-testid="before">
            <small>{t.before}</small>
            {before.name[language]}
          </a>
        )}
        {after && (
          <a class="next" href={addressOf(after.code)} rel="next" data-testid="after">
            <small>{t.after}</small>
            {after.name[language]}
          </a>
        )}
      </nav>
    </>
  )
}
