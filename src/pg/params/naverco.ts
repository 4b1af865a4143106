import type { Shapes } from '../../params.js'

// Whole numbers may be written as texts of digits.

/** How a product is delivered and what that costs. */
const shipping = {
  /** Products with the same text are sent together; without one each is sent, and charged, apart. */
  groupId: 'string',
  /** How it is sent: parcel, quick service, by the shop itself, fetched by the buyer, or not at all. */
  method: "'DELIVERY'|'QUICK_SVC'|'DIRECT_DELIVERY'|'VISIT_RECEIPT'|'NOTHING'",
  /** Basic fee in won; 0 is free delivery. */ baseFee: 'integer|string!',
  /** Paid with the order or on delivery. Needed when the basic fee is above 0. */
  feePayType: "'PREPAYED'|'CASH_ON_DELIVERY'",
  /** Older way to say what the fee depends on; `feeRule` took its place. */
  feeType: "'FREE'|'CHARGE'|'CONDITIONAL_FREE'|'CHARGE_BY_QUANTITY'",
  /** When the fee is more or less than the basic one. */ feeRule: {
    /** Total of the order, in won, from which delivery is free. */ freeByThreshold: 'integer|string',
    /** The basic fee is charged again for every so many pieces. */ repeatByQty: 'integer|string',
    /** Extra fees by quantity: two steps at most, above the basic one. */ rangesByQty: [
      {
        /** From how many pieces. */ from: 'integer|string',
        /** Extra fee in won. */ surcharge: 'integer|string',
      },
    ],
    /** `[{ area: 'island' | 'jeju', surcharge }]` in won, or `'API'`: Naver asks the shop for it. */
    surchargesByArea: 'unknown',
  },
} as const satisfies Shapes

/** A combination of options the buyer chose. */
const option = {
  /** How many pieces with these options. */ optionQuantity: 'integer|string!',
  /** Won added to the price of one piece; may be negative. */ optionPrice: 'number|string!',
  /** The shop's code of the combination, as in its XML answer. Needed for a price to be believed. */
  selectionCode: 'string',
  /** What was chosen, one by one. */ selections: [
    {
      /** Code of the choice. */ code: 'string!',
      /** What is chosen, such as the colour. */ label: 'string!',
      /** The choice in words, such as red. */ value: 'string!',
    },
  ],
} as const satisfies Shapes

/** One product of the order. */
const naverProduct = {
  /** Id of the product; Naver asks the shop's XML address about it. */ id: 'string!',
  /** Name of the product. */ name: 'string!',
  /** Price of one piece without options, in won. */ basePrice: 'integer|string!',
  /** Address of the product's page. */ infoUrl: 'string!',
  /** Address of a small picture. */ imageUrl: 'string!',
  /** Delivery and its fee. Every product needs it. */ shipping,
  /** How many pieces, for a product without options. */ quantity: 'integer|string',
  /** Whether VAT applies. */ taxType: "'TAX'|'TAX_FREE'",
  /** Id the shop manages the product by; `id` when left out. */ merchantProductId: 'string',
  /** Id of the product in Naver's shopping search; `id` when left out. */ ecMallProductId: 'string',
  /** Name of a free gift. */ giftName: 'string',
  /** Options chosen, each with a quantity of its own. */ options: [option],
  /** Older form of `options`, for one combination. */ option: 'unknown',
  /** Extra goods bought with it. */ supplements: [
    {
      /** Id of the extra. */ id: 'string',
      /** Its name. */ name: 'string',
      /** Its price in won. */ price: 'number',
      /** How many. */ quantity: 'number',
    },
  ],
} as const satisfies Shapes

/** Fields of the order type of Naver Pay. */
export const navercoParams = {
  /** Products of the order; at least one. */ naverProducts: [naverProduct],
  /** Where the buyer came from: values of cookies that Naver's script sets. */ naverInterface: {
    /** Value of the cookie `CPAValidator`. */ cpaInflowCode: 'string',
    /** Value of the cookie `NA_CO`. */ naverInflowCode: 'string',
    /** Value of the cookie `NVADID`. */ saClickId: 'string',
  },
  /** Whether the whole order counts for the tax deduction for books and performances. */
  naverCultureBenefit: 'boolean',
} as const satisfies Shapes
