import { pgString, type Channel, type PayRequest, type PgData } from 'iamport-browser'
import { offerOf } from './offer.ts'
import { amountOf, linesOf, numberOf, quotas, type Order } from './order.ts'

/** What the shop adds to an order. */
export interface OrderContext {
  merchant_uid: string
  productName: string
  company: string
  /** Where a phone comes back to. */
  returnTo: string
}

/** What `requestPay` gets: only what the visitor gave, in the vendor's own names. */
export function requestOf(order: Order, context: OrderContext): PayRequest<PgData> {
  const { merchant_uid, productName, company, returnTo } = context
  const offer = offerOf(order)
  const escrow = offer.escrow && order.escrow
  const direct = offer.direct && order.cardCode !== ''
  const request = {
    pay_method: offer.method,
    merchant_uid,
    name: productName,
    amount: amountOf(order),
    buyer_name: order.buyerName || undefined,
    buyer_tel: order.buyerTel || undefined,
    buyer_email: order.buyerEmail || undefined,
    customer_uid: offer.billing ? order.customerUid : undefined,
    display: offer.quota && order.quota !== 'any' ? { card_quota: quotas[order.quota] } : undefined,
    card: direct ? { direct: { code: order.cardCode, quota: Number(order.cardQuota) } } : undefined,
    company: direct && offer.company ? company : undefined,
    vbank_due: offer.vbankDue ? order.vbankDue.replaceAll('-', '') || undefined : undefined,
    digital: offer.digital ? order.digital : undefined,
    bypass: bypassOf(order),
    escrow: escrow ? true : undefined,
    ...(escrow && offer.products && { [offer.products]: productsOf(order, context) }),
    m_redirect_url: returnTo,
    ...extraOf(order.extra),
  }
  // Wrong on purpose is possible here, so the type is only claimed: requestPay checks what it really gets.
  return withoutGaps(request) as PayRequest<PgData>
}

function bypassOf(order: Order): Record<string, string> | undefined {
  const { shopUserId, memcorp } = offerOf(order)
  if (shopUserId && order.shopUserId) return { shop_user_id: order.shopUserId }
  return memcorp && order.memcorp ? { pt_memcorp_cd: order.memcorp } : undefined
}

function productsOf(order: Order, { merchant_uid, productName }: OrderContext) {
  return linesOf(order, productName).map(({ name, quantity, amount }, at) => ({
    orderNumber: `${merchant_uid}-${at + 1}`,
    name,
    quantity: numberOf(quantity),
    amount: numberOf(amount),
  }))
}

/** Fields typed as JSON; undefined while they cannot be read. */
export function extraOf(text: string): Record<string, unknown> | undefined {
  if (text.trim() === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

const withoutGaps = (object: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))

/** The object as IMP.request_pay gets it: the request, and the `pg` string of the channel. */
export function handedOver(channel: Channel, request: PayRequest<PgData>): Record<string, unknown> {
  try {
    return { pg: pgString(channel), ...request }
  } catch {
    return request // the MID cannot be one: its issue stands at its field, and nothing is handed over
  }
}
