import type { PayResult } from 'iamport-browser'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useTexts } from '../../shared/language/speech.tsx'
import { Code, More } from '../../shared/ui/section.tsx'
import { finish, isBought, type Ending } from '../payment/finish.ts'
import { confirm, type Confirm } from '../payment/server.ts'
import type { useServer } from '../payment/use-server.ts'
import { endingTexts } from '../texts/ending.ts'
import { Facts } from './facts.tsx'
import { Mark } from './mark.tsx'
import { SandboxActions } from './sandbox-actions.tsx'
import { LateLog } from './late-log.tsx'
import { WhereServer } from './where.tsx'
import { HandlerCode } from './code.tsx'

interface OutcomeProps {
  result: PayResult
  server: ReturnType<typeof useServer>
  /** Whom to ask. Default: the server that made the order. */
  ask?: Confirm | undefined
  /** Back to the order, on the page where it was made. */
  onBack?: (() => void) | undefined
  /** The same payment once more, in the buyer's tap. */
  onAgain?: (() => void) | undefined
  onEnding?: ((ending: Ending) => void) | undefined
}

/**
 * Thank you, or try again: the same for a PC, in the place of the order, and for the page a phone comes back to. The
 * focus goes to the heading, so that nobody has to look for it.
 */
export function Outcome({ result, server, ask = confirm, onBack, onAgain, onEnding }: OutcomeProps) {
  const t = useTexts(endingTexts)
  const [ending, setEnding] = useState<Ending>()
  const heading = useRef<HTMLHeadingElement>(null)
  const { found, where } = server

  async function end(): Promise<void> {
    const whenThere: Confirm = async (...ids) => ((await found()) === 'none' ? null : ask(...ids))
    const ending = await finish(result, whenThere)
    setEnding(ending)
    onEnding?.(ending)
  }
  // Once for each result: the callbacks are new with every drawing.
  useEffect(() => void end(), [result])
  useEffect(() => heading.current?.focus(), [ending?.say])

  const say = ending?.say ?? 'checking'
  const words = say === 'unchecked' && where === 'none' ? t.endings.noServer : t.endings[say]
  const order = ending?.kept && 'lines' in ending.kept ? ending.kept : undefined
  return (
    <div class="narrow">
      <section
        class={`result ${say}`}
        aria-labelledby="result-title"
        aria-busy={say === 'checking'}
        data-testid="result"
        data-say={say}
        data-outcome={result.outcome}
      >
        <Mark say={say} />
        <h1 id="result-title" ref={heading} tabIndex={-1} data-testid="result-title">
          {words.title}
        </h1>
        <p class="means">{words.means}</p>
        {ending && <Reasons ending={ending} />}
        {order && <Facts order={order} method={result} />}
        {ending && words.next && <p class="next">{words.next}</p>}
        {ending && (
          <div class="result-actions">
            {say === 'blocked' && onAgain && (
              <button type="button" class="pay" data-testid="pay-again" onClick={onAgain}>
                {t.openAgain}
              </button>
            )}
            {say === 'unchecked' && where !== 'none' && (
              <button type="button" class="pay" data-testid="check-again" onClick={() => void end()}>
                {t.checkAgain}
              </button>
            )}
            {onBack ? (
              <button type="button" class="secondary" data-testid="back-to-shop" onClick={onBack}>
                {isBought(say) ? t.goOn : t.back}
              </button>
            ) : (
              <a class="button" href="./" data-testid="back-to-shop">
                {isBought(say) ? t.goOn : t.back}
              </a>
            )}
          </div>
        )}
      </section>
      {order && ending && (
        <SandboxActions
          order={order}
          onOrder={(kept) =>
            setEnding({ ...ending, say: kept.state === 'open' ? ending.say : kept.state, kept })
          }
        />
      )}
      {ending?.kept && <LateLog log={ending.kept.log} />}
      <More title={t.raw} testid="result-more">
        <p class="hint">{t.rawNote}</p>
        <Code label={t.raw} testid="result-json">
          {JSON.stringify(result, null, 2)}
        </Code>
      </More>
      <HandlerCode />
      <WhereServer where={where} look={server.look} />
    </div>
  )
}

/** What is known beyond the title. Text nodes: what a gateway sends may be HTML. */
function Reasons({ ending: { say, result, verdict } }: { ending: Ending }) {
  const t = useTexts(endingTexts)
  const reasons = [
    ...(verdict?.is === 'refused' ? [t.because[verdict.because]] : []),
    ...(say === 'failed' && result.message !== null ? [t.gatewaySaid(result.message)] : []),
    ...(result.code === 'SDK_ALERT' && result.message !== null ? [t.sdkSaid(result.message)] : []),
    ...(result.repeated && say === 'paid' ? [t.repeated] : []),
    ...(result.otherPg === null ? [] : [t.otherPg(result.otherPg)]),
  ]
  return (
    <>
      {reasons.map((reason) => (
        <p key={reason} class="note" data-testid="result-note">
          {reason}
        </p>
      ))}
    </>
  )
}
