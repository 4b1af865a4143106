import { InvalidPayRequestError, isIamportError, type PayResult } from 'iamport-browser'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Subscription } from '../../server/state.ts'
import type { Client } from '../payment/client.ts'
import type { Found } from '../payment/find-server.ts'
import { isProblem, subscriptionServer, type Confirm, type Problem } from '../payment/server.ts'

/** Why nothing happened. */
export type SubscriptionTrouble = Problem['problem'] | 'none' | { code: string; message: string }

const parameter = 'subscription'

/** It stands in the address, so that a phone comes back to it without storage. */
const addressOf = (id: string): string => {
  const address = new URL('subscription.html', document.baseURI)
  if (id !== '') address.searchParams.set(parameter, id)
  return address.href
}
const idInAddress = (): string => new URL(location.href).searchParams.get(parameter) ?? ''

interface Surroundings {
  client: Client
  language: string
  findServer(): Promise<Found>
}

/** From registering a card to the last charge. */
export function useSubscription({ client, language, findServer }: Surroundings) {
  const [stage, setStage] = useState<'idle' | 'preparing' | 'open' | 'working'>('idle')
  const [trouble, setTrouble] = useState<SubscriptionTrouble>()
  const [subscription, setSubscription] = useState<Subscription>()
  // A phone came back with it; a PC gets it from the callback.
  const [result, setResult] = useState<PayResult | null>(() => client.resumePay(undefined, { clean: true }))
  const busy = useRef(false)

  const show = (answer: Subscription | Problem): void => {
    if (isProblem(answer)) setTrouble(answer.problem)
    else setSubscription(answer)
  }

  useEffect(() => {
    const id = idInAddress()
    if (id === '' || result) return
    void (async () => {
      if ((await findServer()) !== 'none') show(await subscriptionServer.get(id))
    })()
  }, [])

  async function guarded(what: typeof stage, act: () => Promise<void>): Promise<void> {
    if (busy.current) return
    busy.current = true
    setTrouble(undefined)
    setStage(what)
    try {
      await act()
    } catch (error) {
      if (!isIamportError(error)) throw error
      const issues = error instanceof InvalidPayRequestError ? error.issues : [error]
      setTrouble({ code: error.code, message: issues.map(({ message }) => message).join(' ') })
    } finally {
      busy.current = false
      setStage('idle')
    }
  }

  async function start(): Promise<void> {
    await client.load()
    if ((await findServer()) === 'none') return setTrouble('none')
    const made = await subscriptionServer.create(language)
    if (isProblem(made)) return setTrouble(made.problem)
    const { customer_uid, merchant_uid, name } = made
    history.replaceState(history.state, '', addressOf(customer_uid))
    setStage('open')
    setResult(
      await client.requestPay('subscription', {
        pay_method: 'card',
        merchant_uid,
        customer_uid, // the shop's name for this card
        name,
        amount: 0, // the window charges nothing; the server does, afterwards
        m_redirect_url: addressOf(customer_uid),
      }),
    )
  }

  const id = subscription?.customer_uid ?? ''
  return {
    stage,
    trouble,
    subscription,
    result,
    start: () => guarded('preparing', start),
    /** What `finish` asks the server: by the name of the card, and whatever the number of the order was. */
    confirm: (async (_merchant_uid, imp_uid) => {
      const answer = await subscriptionServer.confirm(idInAddress(), imp_uid)
      return isProblem(answer) ? null : answer
    }) satisfies Confirm as Confirm,
    /** The card is on file. */
    confirmed: (kept: Subscription) => {
      setResult(null)
      setSubscription(kept)
    },
    back: () => setResult(null),
    charge: () => guarded('working', async () => show(await subscriptionServer.charge(id))),
    end: () => guarded('working', async () => show(await subscriptionServer.end(id))),
    anew: () => {
      history.replaceState(history.state, '', addressOf(''))
      setSubscription(undefined)
      setTrouble(undefined)
    },
  }
}
