import type { IamportError, PayResult } from 'iamport-browser'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useLanguage } from '../language/index.ts'
import { useOrder } from '../order/use-order.ts'
import { createClient, sandboxUserCode } from '../payment/client.ts'
import { kept } from '../payment/mode.ts'
import { usePayment } from '../payment/use-payment.ts'
import { useSdk } from '../payment/use-sdk.ts'
import { Buyer } from './buyer.tsx'
import { Checkout } from './checkout.tsx'
import { Extra } from './extra.tsx'
import { focusFirstError } from './focus.ts'
import { Gateway } from './gateway.tsx'
import { LiveSwitch } from './live-switch.tsx'
import { Method } from './method.tsx'
import { Page } from '../../shared/ui/page.tsx'
import { Product } from './product.tsx'
import { Result } from './result.tsx'

/** The shop: an order form, the button, and what came of it. */
export function Storefront() {
  const { t, locale } = useLanguage()
  const [live] = useState(() => kept().live)
  const client = useMemo(() => createClient(live, locale), [live, locale])
  const sdk = useSdk(client)
  const payment = usePayment(client)
  const page = useOrder()
  const [result, setResult] = useState<PayResult | null>(null)
  const [broken, setBroken] = useState<IamportError>()
  const [refusals, setRefusals] = useState(0)
  const form = useRef<HTMLFormElement>(null)

  // After the issues are on the page.
  useEffect(() => {
    if (refusals > 0) focusFirstError(form.current)
  }, [refusals])

  const receive = (result: PayResult): void => {
    setResult(result)
    // Nothing was opened, so the next tap is for the same order.
    if (result.outcome !== 'abandoned' || result.code !== 'POPUP_BLOCKED') page.renew()
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    setBroken(undefined)
    page.attempt()
    if (page.form.issues('extra').length > 0) return setRefusals((count) => count + 1)
    // requestPay loads the SDK itself when it is missing; this shows that, and both share one load.
    if (sdk.state === 'failed') void sdk.load()
    void payment.pay(page.channel, page.request, {
      receive,
      refuse(issues) {
        page.refuse(issues)
        setRefusals((count) => count + 1)
      },
      fail: (error) => (error.name === 'SdkLoadError' ? sdk.fail(error) : setBroken(error)),
    })
  }
  return (
    <Page room="shop" userCode={live?.userCode}>
      <div class="intro">
        <h1>{t.orderHeading}</h1>
        <p>{live ? t.orderLeadLive : t.orderLead}</p>
      </div>
      <form class="columns" ref={form} onSubmit={submit} noValidate data-testid="order">
        <div class="column">
          <Product form={page.form} />
          <Buyer form={page.form} />
          <Gateway form={page.form} />
          <Method form={page.form} />
          <Extra form={page.form} />
        </div>
        <div class="column aside">
          <div aria-live="polite">{result && <Result result={result} />}</div>
          <Checkout
            page={page}
            sdk={sdk}
            open={payment.open}
            broken={broken}
            userCode={live?.userCode ?? sandboxUserCode}
            onTryAgain={() => void sdk.load()}
          />
        </div>
      </form>
      <LiveSwitch live={live} />
    </Page>
  )
}
