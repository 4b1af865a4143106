import type { Channel, PayRequest, PgData } from 'iamport-browser'
import { html5_inicis, kakaopay, kcp, kcp_billing, kicc } from 'iamport-browser/pg'

/** What the shop pays through: each gateway is in its bundle because it is imported here. */
export const channels = {
  inicis: { pg: html5_inicis },
  kakaopay: { pg: kakaopay },
  kcp: { pg: kcp },
  kicc: { pg: kicc },
  subscription: { pg: kcp_billing },
} satisfies Record<string, Channel>

/** How a buyer can pay. */
export const methods = ['card', 'kakaopay', 'vbank', 'trans', 'phone'] as const
export type Method = (typeof methods)[number]

/** What is the same for every gateway. */
export interface Basics {
  merchant_uid: string
  name: string
  amount: number
  buyer_name: string
  buyer_tel: string
  buyer_email: string
  /** Where a phone comes back to. */
  m_redirect_url: string
}

export interface Payment {
  channel: Channel
  request: PayRequest<PgData>
}

/** Checked by the compiler against the gateway's own fields. */
const through = <P extends PgData>(channel: Channel<P>, request: PayRequest<P>): Payment => ({
  channel,
  request: request as PayRequest<PgData>,
})

/** An order as the gateway behind a method takes it. */
export function paymentBy(method: Method, order: Basics): Payment {
  switch (method) {
    case 'card':
      return through(channels.inicis, { ...order, pay_method: 'card' })
    case 'kakaopay':
      return through(channels.kakaopay, { ...order, pay_method: 'card' })
    case 'vbank':
      return through(channels.kcp, { ...order, pay_method: 'vbank', vbank_due: inThreeDays() })
    case 'trans':
      return through(channels.kicc, { ...order, pay_method: 'trans' })
    case 'phone':
      // KCP asks for the shop's own id of the buyer.
      return through(channels.kcp, {
        ...order,
        pay_method: 'phone',
        digital: false,
        bypass: { shop_user_id: 'moa-7' },
      })
  }
}

/** `YYYYMMDD` in Korea, where the deadline counts. */
function inThreeDays(): string {
  const date = new Date(Date.now() + (3 * 24 + 9) * 3_600_000)
  return date.toISOString().slice(0, 10).replaceAll('-', '')
}
