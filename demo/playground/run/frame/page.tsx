import { isIamportError, type PayResult } from 'iamport-browser'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useLanguage, useTexts } from '../../../shared/language/index.tsx'
import { hear, send, type FromFrame, type Order, type Runner, type ToFrame } from '../messages.ts'
import { clientFor, pay, type FrameClient } from './pay.ts'
import { texts } from './texts.ts'

const device = new URLSearchParams(location.search).get('device')
const runner: Runner = device === 'pc' || device === 'phone' ? device : 'live'
const playground: Window | null = window.parent === window ? (window.opener as Window | null) : window.parent

/** In a frame the page is a part of the one around it: its heading stands below that of the section it is shown in. */
const Heading = runner === 'live' ? 'h1' : 'h3'

const tell = (message: FromFrame): void => {
  if (playground) send(playground, runner, message)
}

type Phase = 'loading' | 'ready' | 'paying' | 'refused' | 'failed'

/** The shop in a frame: an order, a button, and the page a phone comes back to. */
export function FramePage() {
  const { locale, language, choose } = useLanguage()
  const { shop } = useTexts(texts)
  const [order, setOrder] = useState<Order>()
  const [phase, setPhase] = useState<Phase>('loading')
  const [result, setResult] = useState<PayResult | null>(null)
  const client = useRef<FrameClient | undefined>(undefined)
  const speech = useRef({ locale, language, choose })
  speech.current = { locale, language, choose }

  useEffect(() => {
    const back = clientFor({}, locale).resumePay()
    setResult(back)
    const end = hear<ToFrame>((message) => void onMessage(message))
    if (back) tell({ kind: 'result', result: back, address: location.href })
    tell({ kind: 'here' })
    return end

    async function load(from: Pick<Order, 'userCode'>): Promise<void> {
      client.current ??= clientFor(from, speech.current.locale)
      try {
        await client.current.load()
        setPhase('ready')
        tell({ kind: 'ready' })
      } catch (error) {
        if (!isIamportError(error)) throw error
        setPhase('failed')
        tell({ kind: 'failed', code: error.code, message: error.message })
      }
    }

    async function onMessage({ kind, order: given }: ToFrame): Promise<void> {
      setOrder(given)
      if (given.language !== speech.current.language) speech.current.choose(given.language)
      if (given.theme === undefined) delete document.documentElement.dataset.theme
      else document.documentElement.dataset.theme = given.theme
      if (kind === 'show') {
        if (!client.current) await load(given)
        return
      }
      setResult(null)
      setPhase('paying')
      const ready = (client.current ??= clientFor(given, speech.current.locale))
      const came = await pay(ready, given, speech.current.locale, (message) => {
        if (message.kind === 'refused' || message.kind === 'failed') setPhase(message.kind)
        tell(message)
      })
      if (!came) return
      setResult(came)
      setPhase('ready')
    }
  }, [])

  if (!playground && !result) return <Alone />
  return (
    <div class="frame-page">
      <Head userCode={order?.userCode} />
      <main aria-label={`${shop} · ${runner}`}>
        {result ? <Came result={result} /> : <Checkout order={order} phase={phase} />}
        <button
          type="button"
          class="pay"
          disabled={phase === 'loading' || phase === 'paying' || !playground}
          data-testid="frame-pay"
          onClick={() => tell({ kind: 'pressed' })}
        >
          <PayText order={order} phase={phase} isBack={result !== null} />
        </button>
      </main>
    </div>
  )
}

function Head({ userCode }: { userCode: string | undefined }) {
  const t = useTexts(texts)
  return (
    <div class="frame-head">
      <p>{t.shop}</p>
      {userCode !== undefined && <p class="live-note">{t.live(userCode)}</p>}
    </div>
  )
}

function PayText({ order, phase, isBack }: { order: Order | undefined; phase: Phase; isBack: boolean }) {
  const t = useTexts(texts)
  if (phase === 'loading') return t.loading
  if (phase === 'paying') return t.paying
  if (isBack) return t.again
  return order?.request.customer_uid === undefined ? t.pay : t.register
}

function Checkout({ order, phase }: { order: Order | undefined; phase: Phase }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { name, amount, currency } = order?.request ?? {}
  const number = typeof amount === 'number' ? amount.toLocaleString('en-US') : String(amount ?? '—')
  const isWon = currency === undefined || currency === 'KRW'
  const money = !isWon ? `${String(currency)} ${number}` : language === 'ko' ? `${number}원` : `₩${number}`
  return (
    <section class="order">
      <Heading>{typeof name === 'string' && name !== '' ? name : t.noName}</Heading>
      <dl>
        <dt>{t.amount}</dt>
        <dd>{money}</dd>
      </dl>
      <p role="status" class={phase}>
        {phase === 'refused' ? t.refused : phase === 'failed' ? t.failed : ''}
      </p>
    </section>
  )
}

function Came({ result }: { result: PayResult }) {
  const t = useTexts(texts)
  return (
    <section class="order" data-testid="frame-result" data-outcome={result.outcome}>
      <Heading>{t.outcome[result.outcome]}</Heading>
      <dl>
        <dt>outcome</dt>
        <dd>
          <code>{result.outcome}</code>
        </dd>
        <dt>via</dt>
        <dd>
          <code>{result.via}</code>
        </dd>
      </dl>
      {runner === 'live' && (
        <pre tabIndex={0} role="region" aria-label={t.json}>
          {JSON.stringify(result, null, 2)}
        </pre>
      )}
    </section>
  )
}

function Alone() {
  const t = useTexts(texts)
  return (
    <div class="frame-page">
      <main>
        <section class="order">
          <Heading>{t.alone}</Heading>
          <a class="button" href="./playground.html">
            {t.toPlayground}
          </a>
        </section>
      </main>
    </div>
  )
}
