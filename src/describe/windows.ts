import { aboutOf } from '../pg/about.js'
import { html5_inicis } from '../pg/html5_inicis.js'
import { kcp_billing } from '../pg/kcp_billing.js'
import { paypal_v2 } from '../pg/paypal_v2.js'
import { escrowProduct } from '../pg/shapes.js'
import { tosspay_v2 } from '../pg/tosspay_v2.js'
import type { Shape } from '../params.js'
import { hasWord } from '../rules/value.js'
import type { PgData } from '../rules/vocabulary.js'
import type { BillingDescription, EscrowDescription, PaymentDescription } from './description.js'
import { methodsOf } from './methods.js'
import { preparedOf } from './rules.js'
import { wordsIn } from './words.js'

/** Gateways that issue billing keys in place of another one, which names them in its rules. */
const issuers: Readonly<Record<string, PgData>> = { html5_inicis, kcp_billing, paypal_v2, tosspay_v2 }

/** The window of a payment. */
export const paymentOf = ({ payment, methods, methodIgnored }: PgData): PaymentDescription | null =>
  payment === false
    ? null
    : {
        methods: methodsOf(wordsIn(methods)),
        methodIgnored: methodIgnored === true,
        required: needed('merchant_uid', payment),
      }

/** Our own API never goes without an order number, and a billing window opens by the name of the key. */
const needed = (ours: string, required: string): string[] => [
  ...new Set([...wordsIn(ours), ...wordsIn(required)]),
]

/** The gateway whose code issues the keys: the one its rules send a request for a key to. */
function issuerOf(pg: PgData): PgData | undefined {
  if (pg.billing) return pg
  const sent = preparedOf(pg)
    .flatMap(({ parts }) => parts().rule.then)
    .find(([path, { kind }]) => path === 'customer_uid' && (kind === 'use' || kind === 'newer'))
  return sent && issuers[sent[1].arg]
}

/** The window that issues billing keys. */
export function billingOf(pg: PgData): BillingDescription | null {
  const issuer = issuerOf(pg)
  if (!issuer?.billing) return null
  const { methods, required } = issuer.billing
  return {
    pg: issuer.code,
    methods: methodsOf(wordsIn(methods)),
    required: needed('customer_uid merchant_uid', required),
    amount: aboutOf[issuer.code]?.billingAmount ?? 'unknown',
  }
}

/** What a gateway takes with `escrow: true`. */
export function escrowOf(pg: PgData): EscrowDescription | null {
  if (!hasWord(pg.fields, 'escrow')) return null
  const ownList = Object.entries<Shape>(pg.params).find(
    ([, shape]) => Array.isArray(shape) && shape[0] === escrowProduct,
  )
  const methods = preparedOf(pg)
    .filter(({ parts }) =>
      parts().rule.when.some(([path, test]) => path === 'escrow' && test.values?.includes(true)),
    )
    .flatMap(({ parts }) => parts().rule.then)
    .find(([path, { kind }]) => path === 'pay_method' && (kind === '=' || kind === '=='))
  return {
    products: ownList?.[0] ?? (hasWord(pg.fields, 'products') ? 'products' : null),
    methods: wordsIn((methods?.[1].values ?? []).join(' ')),
  }
}
