/** What is opened: every gateway with a confirmed test MID for payments, by its smallest request. */
import { readdirSync } from 'node:fs'
import { describePg, type PgDescription } from '../../src/pg/index.ts'
import type { Request, Table } from '../../test/gateways/table.ts'

/** One window to open. */
export interface LiveGateway extends Pick<PgDescription, 'code' | 'sdkPath'> {
  readonly mid: string
  readonly request: Request
}

/** PayPal's buttons are drawn by `IMP.loadUI`: `requestPay` has no window to open. */
const notByRequestPay = ['paypal_v2']

const folder = new URL('../../test/gateways/', import.meta.url)
const helpers = ['accounts.ts', 'run.ts', 'table.ts', 'tables.ts']

const tables = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !helpers.includes(file))
    .sort()
    .map(async (file) => ((await import(new URL(file, folder).href)) as { default: Table }).default),
)

/** The first test MID of each; the others of a gateway open the same window. */
export const gateways: readonly LiveGateway[] = tables.flatMap(({ pg, payment }) => {
  const { code, sdkPath, testMids } = describePg(pg)
  const mid = testMids.find(({ use }) => use === 'payment')?.mid
  const [request] = Object.values(payment)
  if (mid === undefined || request === undefined || notByRequestPay.includes(code)) return []
  return [{ code, sdkPath, mid, request }]
})
