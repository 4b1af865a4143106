import { needed, number, text, type Fields } from './input.js'
import type { SandboxPayment } from './payment.js'
import type { Route } from './router.js'
import type { SandboxStore } from './store.js'
import type { RestPayment } from './types.js'
import type { Webhooks } from './webhooks.js'

/** The sandbox's own doors, which the vendor does not have: where the window reports, and a test in another language. */
export function ownRoutes(
  store: SandboxStore,
  webhooks: Webhooks,
  report: (report: Fields, userAgent?: string) => RestPayment,
): Route[] {
  const route = (path: string, answer: Route['answer']): Route => ({
    method: 'POST',
    pattern: `/sandbox/${path}`,
    needs: 'report',
    answer,
  })
  return [
    route('window', ({ body, userAgent }) => report(body, userAgent)),
    route('record', ({ body }) => {
      // JSON has no dates: a Unix time in seconds, as everywhere in the API.
      const due = number(body, 'vbank_date')
      const payment = body as unknown as SandboxPayment
      return store.record(due === undefined ? payment : { ...payment, vbank_date: new Date(due * 1000) })
    }),
    route('deposit', ({ body }) => {
      const amount = number(body, 'amount')
      return store.deposit(impUidIn(body), amount === undefined ? {} : { amount })
    }),
    route('repeat-webhook', ({ body }) => webhooks.repeat(impUidIn(body))),
  ]
}

function impUidIn(body: Fields): string {
  return needed('imp_uid', text(body, 'imp_uid'))
}
