import type { Shapes } from '../params.js'

/*
 * Fields that a few gateways share and most do not take. A gateway's file names what it uses, so that no shop carries
 * the others.
 */

/** One line of an escrow order: all four parts are mandatory. */
export const escrowProduct = {
  /** Order number of this line, chosen by the shop. */
  orderNumber: 'string!',
  /** Name of the product. */
  name: 'string!',
  /** How many pieces. */
  quantity: 'number!',
  /** Amount of this line, in won. It is not compared with the amount of the payment. */
  amount: 'number!',
} as const satisfies Shapes

/** What the window fills in beforehand. */
export const prefill = {
  /** Phone number that pays, digits only; the buyer cannot change it. For `pay_method: 'phone'`. */
  phoneNumber: 'string',
} as const satisfies Shapes

/** Carriers to offer or to hide in a phone payment. */
export const phoneDetail = {
  /** One line per carrier. */
  detail: [
    {
      /** Carrier, or `'*'` for all of them. */
      carrier: "'*'|'SKT'|'KTF'|'LGT'|'CJH'|'KCT'|'SKL'",
      /** Whether it is on offer. */
      enabled: 'boolean',
    },
  ],
} as const satisfies Shapes

/** The one carrier of a phone payment. */
export const phoneCarrier = {
  /** Carrier of the buyer: the window of this carrier opens at once. */
  carrier: "'SKT'|'KTF'|'LGT'|'CJH'|'KCT'|'SKL'",
} as const satisfies Shapes

/** Data about the shop, which some card companies and wallets show or demand. */
export const storeDetails = {
  /** Name of the business. */
  businessName: 'string',
  /** Business registration number, ten digits without hyphens. */
  businessRegistrationNumber: 'string',
  /** Full name of its head. */
  ceoFullName: 'string',
  /** Its phone number. */
  phoneNumber: 'string',
  /** Its address. */
  address: 'string',
} as const satisfies Shapes
