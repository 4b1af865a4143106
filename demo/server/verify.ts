import type { RestPayment } from 'iamport-browser/sandbox'
import type { PortOne } from './portone.ts'
import { note, type Order, type Refusal } from './state.ts'

/** What the server found out about a payment. */
export type Verdict =
  /** `none`: nobody paid for the order, not even in vain. */
  | { readonly is: 'paid' | 'waiting' | 'failed' | 'cancelled' | 'none'; readonly reason?: string }
  | { readonly is: 'refused'; readonly because: Refusal }

/**
 * The return address and the webhook come here with the same question, in any order and as often as they like. Nothing
 * they say is believed: the vendor is asked by `imp_uid`, or by the order number where no answer came.
 */
export async function verify(order: Order, imp_uid: string | null, portone: PortOne): Promise<Verdict> {
  const payment =
    imp_uid === null ? await portone.paymentOf(order.merchant_uid) : await portone.payment(imp_uid)
  if (!payment) {
    note(order, 'payment-unknown', { imp_uid: imp_uid ?? order.merchant_uid })
    return imp_uid === null ? { is: 'none' } : refuse(order, 'unknown-payment')
  }
  const { merchant_uid, amount, currency, status } = payment
  note(order, 'payment-found', { imp_uid: payment.imp_uid, merchant_uid, status, amount })

  // Somebody else's payment, or another amount than the order's, is no payment of this order.
  if (merchant_uid !== order.merchant_uid) return refuse(order, 'other-order')
  if (amount !== order.amount || currency !== 'KRW') {
    const verdict = refuse(order, 'other-amount', { expected: order.amount, amount })
    if (status === 'paid') await giveBack(order, payment, portone)
    return verdict
  }
  return settle(order, payment)
}

/** A payment that belongs to the order. The goods go out once, however often this is asked. */
function settle(order: Order, { imp_uid, status, fail_reason, ...payment }: RestPayment): Verdict {
  if (status === 'paid') {
    note(order, order.state === 'paid' ? 'confirmed-before' : 'confirmed')
    Object.assign(order, { state: 'paid', imp_uid })
    return { is: 'paid' }
  }
  if (status === 'ready') {
    const { vbank_name, vbank_num, vbank_holder, vbank_date } = payment
    const account = { bank: vbank_name, number: vbank_num, holder: vbank_holder, due: vbank_date }
    note(order, 'waiting')
    if (order.state !== 'paid') Object.assign(order, { state: 'waiting', imp_uid, account })
    return { is: 'waiting' }
  }
  note(order, 'not-paid', { status })
  // Given back in the vendor's console, for example.
  if (order.imp_uid === imp_uid) order.state = 'open'
  return { is: status, ...(fail_reason !== null && { reason: fail_reason }) }
}

export function refuse(
  to: Parameters<typeof note>[0],
  because: Refusal,
  data: Record<string, string | number> = {},
): Verdict {
  note(to, 'refused', { because, ...data })
  return { is: 'refused', because }
}

async function giveBack(order: Order, { imp_uid, amount }: RestPayment, portone: PortOne): Promise<void> {
  try {
    await portone.cancel(imp_uid, 'The amount is not that of the order')
    note(order, 'refunded', { amount })
  } catch (error) {
    // Somebody of the shop has to see to it; the refusal stands.
    note(order, 'not-refunded', { reason: (error as Error).message })
  }
}
