import { addressProblem, webhookProblem } from './loopback.js'
import { copy } from './payment.js'
import type { PaymentEvent } from './payments.js'
import type { RestPayment, RestStatus } from './types.js'

/** What the shop's server gets: enough to look the payment up, and nothing to be believed. */
export interface WebhookBody {
  /** The vendor's number of the payment, to look it up by. */
  imp_uid: string
  /** The shop's order number. */
  merchant_uid: string
  /** What became of the payment. */
  status: RestStatus
  /** With `cancelled`: the id of the refund. */
  cancellation_id?: string
}

/** A webhook, and what became of it. */
export interface WebhookDelivery {
  /** Where it went. */
  url: string
  /** What was sent. */
  body: WebhookBody
  /**
   * `waiting` for an answer, `answered` with a 2xx status, or `failed` with another one, or without any. `refused`: the
   * address is not on this machine, so nothing was sent.
   */
  state: 'waiting' | 'answered' | 'failed' | 'refused'
  /** HTTP status of the answer. */
  status?: number
  /** Why it failed or was refused. */
  error?: string
}

/** How webhooks are sent. */
export interface WebhookOptions {
  /** Address on this machine for payments without a `notice_url`. Default: none, and nothing is sent. */
  webhookUrl?: string | undefined
  /** How the body is written, as the vendor's console offers it: `json` (the default), or `form` as of an HTML form. */
  webhookType?: 'json' | 'form' | undefined
  /**
   * Takes a webhook to the shop's server, where that is no server on this machine but a function beside the sandbox, as
   * in a service worker. The addresses are then its own business, and it gets those that are not on this machine, too.
   * Default: `fetch`, and nothing leaves this machine.
   */
  deliver?: ((webhook: Request) => Promise<Response>) | undefined
}

/** Webhooks to the shop's server. */
export interface Webhooks {
  /** Every webhook so far, oldest first. */
  readonly deliveries: readonly WebhookDelivery[]
  /** Resolves when no webhook is under way. */
  settled(): Promise<void>
  /** Sends the last webhook of a payment once more, as the vendor may; resolves when it was answered. */
  repeat(impUid: string): Promise<WebhookDelivery>
  /** Sends one that no payment asked for, as anybody can who knows the address. */
  forge(body: WebhookBody, url?: string): Promise<WebhookDelivery>
  /** Breaks off what is under way and sends no more. */
  close(): Promise<void>
}

/** The vendor waits so long for an answer. */
const PATIENCE = 30_000

/** Sends webhooks for what `send` is told. */
export function createWebhooks(
  { webhookUrl, webhookType = 'json', deliver }: WebhookOptions,
  earlier: readonly WebhookDelivery[] = [],
): Webhooks & { send(event: PaymentEvent): void } {
  const problemOf = deliver ? addressProblem : webhookProblem
  const problem = webhookUrl === undefined ? null : problemOf(webhookUrl)
  if (problem) throw new TypeError(`iamport-browser/sandbox: webhookUrl: ${problem}`)

  const deliveries = copy(earlier).map(endedUnanswered)
  const underWay = new Set<Promise<unknown>>()
  const closing = new AbortController()

  function take(url: string, body: WebhookBody): Promise<WebhookDelivery> {
    const delivery: WebhookDelivery = { url, body, state: 'waiting' }
    deliveries.push(delivery)
    const refused = problemOf(url)
    if (refused) return Promise.resolve(Object.assign(delivery, { state: 'refused', error: refused }))
    const sending = post(delivery).finally(() => underWay.delete(sending))
    underWay.add(sending)
    return sending
  }

  async function post(delivery: WebhookDelivery): Promise<WebhookDelivery> {
    const json = webhookType === 'json'
    const type = json ? 'application/json' : 'application/x-www-form-urlencoded'
    const patience = patienceUntil(closing.signal)
    try {
      const webhook = new Request(delivery.url, {
        method: 'POST',
        headers: { 'Content-Type': type },
        body: json ? JSON.stringify(delivery.body) : new URLSearchParams({ ...delivery.body }).toString(),
        // A redirect could lead away from this machine.
        redirect: 'manual',
        signal: patience.signal,
      })
      const answer = await Promise.race([(deliver ?? fetch)(webhook), patience.over])
      await answer.body?.cancel()
      return Object.assign(delivery, { state: answer.ok ? 'answered' : 'failed', status: answer.status })
    } catch (error) {
      return Object.assign(delivery, { state: 'failed', error: reasonOf(error) })
    } finally {
      patience.end()
    }
  }

  async function settled(): Promise<void> {
    while (underWay.size > 0) await Promise.all(underWay)
  }

  return {
    deliveries,
    settled,
    send({ payment, noticeUrls, notify, cancellation_id }) {
      if (!notify || closing.signal.aborted) return
      const urls = noticeUrls.length > 0 ? noticeUrls : webhookUrl === undefined ? [] : [webhookUrl]
      for (const url of urls) void take(url, bodyOf(payment, cancellation_id))
    },
    repeat(impUid) {
      const last = [...deliveries].reverse().find(({ body }) => body.imp_uid === impUid)
      if (!last)
        throw new Error(`iamport-browser/sandbox: no webhook was sent for "${impUid}" that could be repeated`)
      return take(last.url, last.body)
    },
    forge(body, url = webhookUrl) {
      if (url === undefined) throw new Error('iamport-browser/sandbox: give an address, or set webhookUrl')
      return take(url, body)
    },
    close() {
      closing.abort(new Error('the sandbox was closed'))
      return settled()
    },
  }
}

/** What was under way when the earlier sandbox ended got no answer that anybody heard. */
function endedUnanswered(delivery: WebhookDelivery): WebhookDelivery {
  if (delivery.state !== 'waiting') return delivery
  return { ...delivery, state: 'failed', error: 'the sandbox ended before an answer came' }
}

/** The end of waiting: by the clock, or with the sandbox. Whoever delivers need not heed the signal. */
function patienceUntil(closing: AbortSignal) {
  const controller = new AbortController()
  const { signal } = controller
  const give = (): void => controller.abort(closing.reason)
  const timer = setTimeout(() => controller.abort(new Error('no answer within 30 seconds')), PATIENCE)
  closing.addEventListener('abort', give)
  if (closing.aborted) give()
  const over = new Promise<never>((_, reject) => {
    const stop = (): void => reject(signal.reason as Error)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop)
  })
  over.catch(() => undefined)
  return {
    signal,
    over,
    end() {
      clearTimeout(timer)
      closing.removeEventListener('abort', give)
    },
  }
}

function bodyOf({ imp_uid, merchant_uid, status }: RestPayment, cancellation_id?: string): WebhookBody {
  return { imp_uid, merchant_uid, status, ...(cancellation_id === undefined ? {} : { cancellation_id }) }
}

/** fetch says "fetch failed" and keeps the reason to itself. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: { code?: string } }
  const code = cause?.code
  return code === undefined ? message : `${message} (${code})`
}
