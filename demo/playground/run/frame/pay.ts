import {
  checkPay,
  createIamport,
  deviceOf,
  InvalidPayRequestError,
  isIamportError,
  type Channel,
  type PayIssue,
  type PayRequest,
  type PayResult,
  type PgData,
} from 'iamport-browser'
import type { Locale } from 'iamport-browser/locales'
import { allPgs } from 'iamport-browser/pg'
import type { FromFrame, Order, SaidIssue } from '../messages.ts'

const sandboxSdk = { src: new URL('./iamport-sandbox/iamport.js', document.baseURI).href }
const pgs: Readonly<Record<string, PgData>> = allPgs

/** The client of an order; any user code does in the sandbox. */
export const clientFor = ({ userCode }: Pick<Order, 'userCode'>, locale: Locale) =>
  createIamport({
    userCode: userCode ?? 'imp00000000',
    channels: {},
    locale,
    ...(userCode === undefined && { sdk: sandboxSdk }),
    // The playground shows every warning itself.
    onWarning: () => undefined,
  })

export type FrameClient = ReturnType<typeof clientFor>

const told = (issues: readonly PayIssue[]): SaidIssue[] =>
  issues.map(({ severity, rule, path, message }) => ({ severity, rule, path, message }))

/** Pays an order as a shop would, and tells everything that comes of it. */
export async function pay(
  client: FrameClient,
  { pg, mid, channelKey, request }: Order,
  locale: Locale,
  tell: (message: FromFrame) => void,
): Promise<PayResult | undefined> {
  const channel = { pg: pgs[pg], mid, channelKey } as Channel
  const device = deviceOf(navigator.userAgent, navigator.maxTouchPoints)
  const issues = checkPay(channel, request, { ...device, locale })
  tell({ kind: 'checked', issues: told(issues) })
  try {
    // What the visitor typed may be wrong: requestPay checks what it really gets.
    const result = await client.requestPay(channel, request as PayRequest<PgData>)
    tell({ kind: 'result', result, address: null })
    return result
  } catch (error) {
    if (error instanceof InvalidPayRequestError) tell({ kind: 'refused', issues: told(error.issues) })
    else if (isIamportError(error)) tell({ kind: 'failed', code: error.code, message: error.message })
    else throw error
    return undefined
  }
}
