import { createMerchantUid, InvalidPayRequestError, isIamportError, type PayResult } from 'iamport-browser'
import { useRef, useState } from 'preact/hooks'
import { productOf } from '../../server/catalogue.ts'
import { returnTo, type Client } from '../payment/client.ts'
import type { Found } from '../payment/find-server.ts'
import { paymentBy, type Payment } from '../payment/methods.ts'
import { isProblem, placeOrder, type Problem } from '../payment/server.ts'
import type { Draft } from './draft.ts'
import type { DraftOnPage } from './use-draft.ts'

/** What a visitor may have the page do wrong, to see what the server makes of it. */
export interface Tampering {
  /** The page asks the gateway for 1,000 won. */
  amount: boolean
  /** The server forgot to register its amount with the vendor. */
  unregistered: boolean
}

/** Why no payment window was opened. */
export type Trouble = Problem['problem'] | { code: string; message: string }

interface Surroundings {
  client: Client
  page: DraftOnPage
  tampering: Tampering
  language: 'ko' | 'en'
  loadSdk(): Promise<boolean>
  findServer(): Promise<Found>
}

/** From the button to a result: the server makes the order, the gateway's window takes the payment. */
export function useCheckout({ client, page, tampering, language, loadSdk, findServer }: Surroundings) {
  const [stage, setStage] = useState<'idle' | 'ordering' | 'open'>('idle')
  const [trouble, setTrouble] = useState<Trouble>()
  const [result, setResult] = useState<PayResult>()
  // State changes with the next drawing; a second click may come before that.
  const busy = useRef(false)
  const last = useRef<Payment>()

  async function place(draft: Draft) {
    const { lines, coupon } = draft
    if ((await findServer()) === 'none') {
      // Nobody there to make an order, nor to check it later.
      const name = productOf(lines[0]?.id ?? '')?.name[language] ?? ''
      return { merchant_uid: createMerchantUid(), name, amount: page.sums.amount }
    }
    const { unregistered } = tampering
    return placeOrder({ lines, coupon: coupon?.code ?? '', language, unregistered })
  }

  async function prepare(): Promise<Payment | undefined> {
    if (!(await loadSdk())) return undefined // said beside the button
    const { draft } = page
    const order = await place(draft)
    if (isProblem(order)) {
      if (order.problem.startsWith('coupon-')) page.set({ coupon: undefined })
      setTrouble(order.problem)
      return undefined
    }
    const { merchant_uid, name } = order
    return paymentBy(draft.method, {
      merchant_uid,
      name,
      amount: tampering.amount ? 1_000 : order.amount,
      buyer_name: draft.buyer.name,
      buyer_tel: draft.buyer.tel,
      buyer_email: draft.buyer.email,
      m_redirect_url: returnTo(merchant_uid),
    })
  }

  async function run(payment: Payment): Promise<void> {
    last.current = payment
    setStage('open')
    setResult(await client.requestPay(payment.channel, payment.request))
  }

  async function guarded(pay: () => Promise<void>): Promise<void> {
    if (busy.current) return
    busy.current = true
    setTrouble(undefined)
    try {
      await pay()
    } catch (error) {
      if (error instanceof InvalidPayRequestError)
        setTrouble({ code: error.code, message: error.issues.map(({ message }) => message).join(' ') })
      else if (isIamportError(error)) setTrouble({ code: error.code, message: error.message })
      else throw error
    } finally {
      busy.current = false
      setStage('idle')
    }
  }

  return {
    stage,
    trouble,
    result,
    pay: () =>
      guarded(async () => {
        setStage('ordering')
        const payment = await prepare()
        if (payment) await run(payment)
      }),
    /** The same order again, with nothing awaited before: the window belongs to this very tap. */
    payAgain: () =>
      guarded(async () => {
        const payment = last.current
        setResult(undefined)
        if (payment) await run(payment)
      }),
    back: () => setResult(undefined),
  }
}
