import { useLanguage } from '../language/index.ts'
import type { Sdk } from '../payment/use-sdk.ts'

/** Whether the payment module is there, and what to do when it is not. */
export function SdkState({ sdk, onTryAgain }: { sdk: Sdk; onTryAgain(): void }) {
  const { t } = useLanguage()
  if (sdk.state !== 'failed')
    return (
      <p class={`sdk ${sdk.state}`} role="status" data-testid="sdk" data-state={sdk.state}>
        {sdk.state === 'ready' ? t.sdkReady : t.sdkLoading}
      </p>
    )
  const why = t.sdkWhy[sdk.error?.code as keyof typeof t.sdkWhy] ?? sdk.error?.message
  return (
    <div class="alert" role="alert" data-testid="sdk" data-state="failed">
      <strong>{t.sdkFailed}</strong>
      <p>
        {why} {t.sdkNothingPaid} <code>{sdk.error?.code}</code>
      </p>
      <button type="button" class="secondary" data-testid="try-again" onClick={onTryAgain}>
        {t.tryAgain}
      </button>
    </div>
  )
}
