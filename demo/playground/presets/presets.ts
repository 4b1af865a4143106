import type { PgData } from 'iamport-browser'
import { describePg, type PgDescription } from 'iamport-browser/pg'
import type { WindowName } from '../form/state.ts'
import { sampleOf } from './samples.ts'
import { complete, withValue } from './solve.ts'

/** Requests to begin with, by what they show. */
export const presetIds = ['smallest', 'escrow', 'direct', 'billing', 'voucher', 'vbank', 'overseas'] as const
export type PresetId = (typeof presetIds)[number]

/** A request that can be paid as it is. */
export interface Preset {
  readonly id: PresetId
  /** The gateway it is for: some leave the registering of cards to another one. */
  readonly pg: string
  readonly window: WindowName
  /** All but the order number, which every try needs a new one of. */
  readonly request: Readonly<Record<string, unknown>>
}

const vouchers = ['cultureland', 'smartculture', 'culturegift', 'booknlife', 'happymoney']
const abroad = ['paypal', 'alipay', 'alipay_plus', 'wechat', 'unionpay', 'cvs', 'paypay']
const escrowed = ['vbank', 'trans', 'card']

/** What the presets have in the place of an order number while they are made. */
const anyOrder = 'moa0001'

/** The presets a gateway has, the smallest first. `pgs` are the gateways by code. */
export function presetsOf(code: string, pgs: Readonly<Record<string, PgData>>): Preset[] {
  const pg = pgs[code]
  const description = pg && describePg(pg)
  const found = description ? presetIds.flatMap((id) => presetOf(id, pg, description, pgs) ?? []) : []
  const texts = found.map(({ pg, request }) => pg + JSON.stringify(request))
  return found.filter((_, at) => texts.indexOf(texts[at] ?? '') === at)
}

/** One preset of a gateway, or `undefined` where it has nothing of the kind. */
function presetOf(
  id: PresetId,
  pg: PgData,
  description: PgDescription,
  pgs: Readonly<Record<string, PgData>>,
): Preset | undefined {
  const { code } = pg
  const { payment, billing } = description
  const methods = payment?.methods.map((method) => method.code) ?? []
  const has = (path: string): boolean => description.fields.some((field) => field.path === path)
  const oneOf = (wanted: readonly string[]): string | undefined =>
    wanted.find((method) => methods.includes(method))

  switch (id) {
    case 'smallest':
      if (payment) return paid(id, pg, description, methodFor(description, oneOf(['card']) ?? methods[0]))
      return billing?.pg === code ? registered(id, pg, description) : undefined
    case 'escrow': {
      const { escrow } = description
      if (!escrow || !payment) return undefined
      const method = oneOf(escrow.methods.length > 0 ? escrow.methods : escrowed)
      const products = escrow.products ?? undefined
      return paid(id, pg, description, {
        ...methodFor(description, method),
        escrow: true,
        ...(products !== undefined && { [products]: sampleOf(code, products) }),
      })
    }
    case 'direct':
      if (!has('card.direct') || !methods.includes('card')) return undefined
      return paid(id, pg, description, {
        pay_method: 'card',
        card: {
          direct: { code: '041', ...(has('card.direct.quota') && { quota: 3 }) },
        },
      })
    case 'billing': {
      const other = billing ? pgs[billing.pg] : undefined
      return other && registered(id, other, other === pg ? description : describePg(other))
    }
    case 'voucher': {
      const method = oneOf(vouchers)
      return method === undefined ? undefined : paid(id, pg, description, { pay_method: method })
    }
    case 'vbank':
      if (!methods.includes('vbank')) return undefined
      return paid(id, pg, description, {
        pay_method: 'vbank',
        ...(has('vbank_due') && { vbank_due: sampleOf(code, 'vbank_due') }),
      })
    case 'overseas': {
      const method = oneOf(abroad)
      const currency = description.fields.find(({ path }) => path === 'currency')
      const isAbroad = currency?.required === 'always' && currency.values.some((value) => value !== 'KRW')
      if (method === undefined && !isAbroad) return undefined
      return paid(id, pg, description, methodFor(description, method ?? methods[0]))
    }
  }
}

/** A method is only written where the gateway looks at it. */
function methodFor({ payment }: PgDescription, method: string | undefined): Record<string, unknown> {
  return method === undefined || payment?.methodIgnored ? {} : { pay_method: method }
}

const paid = (id: PresetId, pg: PgData, description: PgDescription, given: Record<string, unknown>): Preset =>
  made(id, pg, description, 'payment', description.payment?.required ?? [], given)

function registered(id: PresetId, pg: PgData, description: PgDescription): Preset {
  const method = description.billing?.methods[0]?.code
  return made(id, pg, description, 'billing', description.billing?.required ?? [], {
    customer_uid: sampleOf(pg.code, 'customer_uid'),
    ...(method !== undefined && { pay_method: method }),
  })
}

function made(
  id: PresetId,
  pg: PgData,
  { fields }: PgDescription,
  window: WindowName,
  required: readonly string[],
  given: Record<string, unknown>,
): Preset {
  let start: Record<string, unknown> = { ...given, merchant_uid: anyOrder }
  for (const path of ['name', 'amount', ...required]) {
    const sample = sampleOf(pg.code, path)
    const isGiven = path.split('.')[0] ?? ''
    if (sample !== undefined && !(isGiven in given) && path !== 'merchant_uid')
      start = withValue(start, path, sample)
  }
  const { merchant_uid: _, ...request } = complete(pg, fields, start)
  return { id, pg: pg.code, window, request }
}
