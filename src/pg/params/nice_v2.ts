import type { Shapes } from '../../params.js'

/** Fields of NICE Payments alone. */
export const nice_v2Params = {
  /** Currency of `amount`, won by default; dollars by contract. */ currency: "'KRW'|'USD'",
  /** Handed to NICE as it is. */ bypass: {
    /** Cash receipt for a person or a business. */ cashReceiptType: "'personal'|'corporate'",
    /** Mobile number, or business registration number of a company. */ customerIdentifier: 'string',
    /** Options of NICE. */ nice_v2: {
      /** Full address of the logo in the window. */ LogoImage: 'string',
      /** PC only: `'Y'` (the default) turns scrolling off. */ NPDisableScroll: "'Y'|'N'",
      /** Colour of the window. */ SkinType: "'red'|'green'|'purple'|'gray'|'dark'",
      /** CI (identity value) of the buyer of a gift certificate payment; by contract. */ UserCI: 'string',
      /** The shop's id of the buyer, needed for `'cultureland'`; by contract. */ MallUserID: 'string',
      /** Applies registered card coupons, `'N'` by default; by contract. */ DirectCouponYN: "'Y'|'N'",
      /** Opens bank transfer or phone payment at once. */ DirectShowOpt: "'BANK'|'CELLPHONE'",
      /** `card:way|…`, NICE's codes; way 1 secure click, 2 easy pay, 3 app. */ CardShowOpt: 'string',
      /** Client id from PAYCO, for its automatic login; by contract. */ PaycoClientId: 'string',
      /** Access token of PAYCO, for its automatic login; by contract. */ PaycoAccessToken: 'string',
      /** `'01'` in Samsung Pay's mall, `'99'` (default) elsewhere. */ SamPayMallType: "'01'|'99'",
    },
  },
} as const satisfies Shapes
