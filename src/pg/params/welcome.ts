import type { Shapes } from '../../params.js'

/** Fields of Welcome Payments alone. */
export const welcomeParams = {
  /** Currency of `amount`: won, and nothing else. */
  currency: "'KRW'",
  /** Period in which the product is provided: both ends, or an interval. */
  period: {
    /** A month (`'1m'`) or a year (`'1y'`) again and again, in place of both ends. */
    interval: "'1m'|'1y'",
  },
  /** Carriers a phone payment offers. Not together with a carrier chosen beforehand in `bypass`. */
  phone: {
    /** One line per carrier. */
    detail: [
      {
        /** Code of a carrier, such as `SKT`, `KTF`, `LGT`. */
        carrier: 'string',
        /** Whether it is on offer. */
        enabled: 'boolean',
      },
    ],
  },
  /** Handed to Welcome Payments as it is. */
  bypass: {
    /** Transfers and virtual accounts: kind of cash receipt. There is only one. */
    cashReceiptType: "'anonymous'",
    /** Phone only: wallets the card window offers, joined by `:` (`KAKAOPAY`, `LPAY`, `PAYCO`, `TOSSPAY`, `NPAY`). */
    P_ONLY_EASYPAYCODE: 'string',
    /** Options of Welcome Payments. */
    welcome: {
      /** PC only: address of the main logo, 89x19 pixels. */
      logo_url: 'string',
      /** PC only: address of the second logo, 64x13 pixels. */
      logo_2nd: 'string',
      /** Phone only: `selcode=NN` chooses a card, `onlycard=visa3d|isp|easypay` hides the others; joined by `:`. */
      P_CARD_OPTION: 'string',
      /** PC only: options such as `SKIN(#c1272c)`, `below1000`, `onlyeasypaycode(payco)`, `hppnofix(Y)`. */
      acceptmethod: ['string'],
      /** Phone only: options such as `below1000=Y`, `hpp_default_corp=SKT`, `hpp_nofix=Y`. */
      P_RESERVED: ['string'],
    },
  },
} as const satisfies Shapes
