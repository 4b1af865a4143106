import type { ChannelName } from './channels.ts'

/** One product of an escrow order, as typed. */
export interface Line {
  name: string
  quantity: string
  amount: string
}

/**
 * What the visitor typed and chose, as texts: whether it can be paid is for the package to say, so nothing is mended
 * on the way.
 */
export interface Order {
  channel: ChannelName
  mid: string
  billing: boolean
  customerUid: string
  method: string
  price: string
  quantity: string
  buyerName: string
  buyerTel: string
  buyerEmail: string
  quota: Quota
  cardCode: string
  cardQuota: string
  vbankDue: string
  digital: boolean
  shopUserId: string
  memcorp: string
  escrow: boolean
  /** Null as long as the product itself is the only line. */
  lines: Line[] | null
  extra: string
}

/** Choices of `display.card_quota`. */
export const quotas = {
  any: undefined,
  single: [],
  '3': [2, 3],
  '6': [2, 3, 4, 5, 6],
  '12': [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  only6: [6],
} as const

export type Quota = keyof typeof quotas

/** The order a visitor finds: one click pays it. */
export function firstOrder(buyerName: string): Order {
  return {
    channel: 'inicis',
    mid: '',
    billing: false,
    customerUid: 'moa-card-1',
    method: 'card',
    price: '59,000',
    quantity: '1',
    buyerName,
    buyerTel: '010-1234-5678',
    buyerEmail: 'moa@shop.example',
    quota: 'any',
    cardCode: '',
    cardQuota: '0',
    vbankDue: inThreeDays(),
    digital: false,
    shopUserId: '',
    memcorp: '',
    escrow: false,
    lines: null,
    extra: '',
  }
}

function inThreeDays(): string {
  const date = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** A typed number as a number, anything else as it is: the package names what is wrong with it. */
export function numberOf(text: string): number | string | undefined {
  const trimmed = text.trim()
  const plain = /^-?\d{1,3}(,\d{3})+$/.test(trimmed) ? trimmed.replaceAll(',', '') : trimmed
  if (plain === '') return undefined
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : plain
}

/** A whole number with its thousands apart, anything else as it was typed. */
export function withCommas(text: string): string {
  const number = numberOf(text)
  return typeof number === 'number' && Number.isSafeInteger(number) ? number.toLocaleString('en-US') : text
}

/** Price times quantity; whatever is not a number comes back as typed. */
export function amountOf({
  price,
  quantity,
}: Pick<Order, 'price' | 'quantity'>): number | string | undefined {
  const each = numberOf(price)
  const count = numberOf(quantity)
  if (typeof each !== 'number') return each
  return typeof count === 'number' ? each * count : count
}

/** The lines of an escrow order: the product itself, until the visitor writes others. */
export function linesOf(order: Order, productName: string): Line[] {
  const { price, quantity, lines } = order
  return (
    lines ?? [
      { name: productName, quantity, amount: withCommas(String(amountOf({ price, quantity }) ?? '')) },
    ]
  )
}
