import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useLanguage, useTexts } from '../../shared/language/speech.tsx'
import { Page } from '../../shared/ui/page.tsx'
import { isBought } from '../payment/finish.ts'
import { useCheckout, type Tampering } from '../order/use-checkout.ts'
import { useDraft } from '../order/use-draft.ts'
import { createClient } from '../payment/client.ts'
import { useSdk } from '../payment/use-sdk.ts'
import { useServer } from '../payment/use-server.ts'
import { shopTexts } from '../texts/shop.ts'
import { BuyerFields, buyerProblems } from './buyer.tsx'
import { Cart } from './cart.tsx'
import { HandlerCode } from './code.tsx'
import { Drawer } from './drawer.tsx'
import { MethodChoice } from './method.tsx'
import { Outcome } from './outcome.tsx'
import { Summary } from './summary.tsx'

/** The shop: a cart, who buys, how it is paid, and what came of it. */
export function Storefront() {
  const { language } = useLanguage()
  const t = useTexts(shopTexts)
  const client = useMemo(createClient, [])
  const sdk = useSdk(client)
  const server = useServer()
  const page = useDraft(t.sampleBuyer)
  const [tampering, setTampering] = useState<Tampering>({ amount: false, unregistered: false })
  const [refusals, setRefusals] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const checkout = useCheckout({
    client,
    page,
    tampering,
    language,
    loadSdk: sdk.load,
    findServer: server.found,
  })
  const { draft } = page

  // The page is drawn and takes input; test and visitor may go by it.
  useEffect(() => void performance.mark('shop-usable'), [])
  // After the problems are on the page.
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refusals])

  const submit = (event: Event): void => {
    event.preventDefault()
    if (draft.lines.length === 0) return
    if (Object.keys(buyerProblems(draft.buyer, t)).length > 0) return setRefusals((count) => count + 1)
    void checkout.pay()
  }

  if (checkout.result)
    return (
      <Page room="shop">
        <Outcome
          result={checkout.result}
          server={server}
          onBack={checkout.back}
          onAgain={() => void checkout.payAgain()}
          onEnding={({ say }) => isBought(say) && page.set({ lines: [], code: '', coupon: undefined })}
        />
      </Page>
    )
  return (
    <Page room="shop">
      <div class="intro">
        <h1>{t.heading}</h1>
        <p>{t.lead}</p>
      </div>
      <form class="columns" ref={form} onSubmit={submit} noValidate data-testid="order">
        <div class="column">
          <Cart page={page} />
          <BuyerFields
            buyer={draft.buyer}
            attempted={refusals > 0}
            onChange={(buyer) => page.set({ buyer })}
          />
          <MethodChoice method={draft.method} onChange={(method) => page.set({ method })} />
        </div>
        <div class="column aside">
          <Summary
            page={page}
            stage={checkout.stage}
            trouble={checkout.trouble}
            sdk={sdk}
            where={server.where}
            look={server.look}
            findServer={server.found}
          >
            {tampering.amount && (
              <p class="note" role="status" data-testid="tampering">
                {t.tamperOn}
              </p>
            )}
          </Summary>
          <Drawer
            tampering={tampering}
            wish={{ lines: draft.lines, coupon: '', language, unregistered: false }}
            onChange={setTampering}
          />
          <HandlerCode />
        </div>
      </form>
    </Page>
  )
}
