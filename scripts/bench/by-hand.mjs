// @ts-check
/** What a careful shop would write for the requests of orders.mjs, and no more: no rule, no advice, no unknown key. */
import * as z from 'zod/mini'

const text = z.string()
const optional = z.optional(text)

const byHand = z.looseObject({
  merchant_uid: text.check(z.minLength(1), z.maxLength(40)),
  name: text.check(z.maxLength(40)),
  amount: z.int().check(z.positive()),
  pay_method: z.enum(['card', 'trans', 'vbank', 'phone']),
  buyer_name: optional,
  buyer_tel: optional,
  buyer_email: optional,
  buyer_addr: optional,
  buyer_postcode: optional,
  m_redirect_url: optional,
  escrow: z.optional(z.boolean()),
  vbank_due: z.optional(text.check(z.regex(/^\d{8}$/))),
  kcpProducts: z.optional(
    z.array(z.looseObject({ orderNumber: text, name: text, quantity: z.number(), amount: z.number() })),
  ),
})

/** @param {unknown} request */
export const passesByHand = (request) => z.safeParse(byHand, request).success
