import type { PgData } from 'iamport-browser'
import { channels } from './channels.ts'
import type { Order } from './order.ts'

/** What a gateway takes in this order. Read off its data, so a gateway is never named here. */
export interface Offer {
  pg: PgData
  /** Whether a card is registered instead of a payment taken. */
  billing: boolean
  canPay: boolean
  canBill: boolean
  methods: readonly string[]
  /** The chosen method, or the gateway's first one when it does not take that. */
  method: string
  quota: boolean
  direct: boolean
  company: boolean
  vbankDue: boolean
  digital: boolean
  shopUserId: boolean
  memcorp: boolean
  escrow: boolean
  /** The field the products of an escrow order go into. */
  products: string | undefined
}

/** Methods for which a gateway that takes it asks for the shop's own id of the buyer. */
const byShopUser = ['phone', 'cultureland', 'smartculture', 'booknlife', 'happymoney']

export function offerOf(order: Order): Offer {
  const { pg }: { pg: PgData } = channels[order.channel]
  const canPay = pg.payment !== false
  const canBill = pg.billing !== false
  const billing = canBill && (!canPay || order.billing)
  const methods = (billing && pg.billing ? pg.billing.methods : pg.methods).split(' ')
  const method = methods.includes(order.method) ? order.method : (methods[0] ?? 'card')
  const takes = (field: string): boolean => !billing && pg.fields.split(' ').includes(field)
  const bypass = (pg.params.bypass ?? {}) as Record<string, unknown>
  return {
    pg,
    billing,
    canPay,
    canBill,
    methods,
    method,
    quota: takes('display') && method === 'card',
    direct: takes('card') && method === 'card',
    company: takes('company'),
    vbankDue: takes('vbank_due') && method === 'vbank',
    digital: takes('digital') && method === 'phone',
    shopUserId: 'shop_user_id' in bypass && byShopUser.includes(method),
    memcorp: 'pt_memcorp_cd' in bypass && method === 'point',
    escrow: takes('escrow'),
    products: Object.keys(pg.params).find((field) => field.endsWith('Products')),
  }
}
