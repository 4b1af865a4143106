import type { Shapes } from '../../params.js'

/** Fields of PayPal's newer module alone. */
export const paypal_v2Params = {
  /** Currency of a payment, USD by default; KRW is refused. Ignored when a billing key is issued. */
  currency:
    "'USD'|'AUD'|'BRL'|'CAD'|'CZK'|'DKK'|'EUR'|'HKD'|'HUF'|'ILS'|'JPY'|'MYR'|'MXN'|'TWD'|'NZD'|'NOK'|'PHP'|'PLN'|'GBP'|'RUB'|'SGD'|'SEK'|'CHF'|'THB'",
  /** Country of the buyer, two capital letters. Test mode only: a live window goes by where the buyer is. */
  country: 'string',
  /** First name of the buyer, filled in for guests; PayPal does not split `buyer_name`. */
  buyer_first_name: 'string',
  /** Last name of the buyer, filled in for guests. */
  buyer_last_name: 'string',
  /** What is bought. `unitPrice * quantity` of all lines must add up to `amount`. */
  products: [
    {
      /** The shop's own id of the product. */
      id: 'string',
      /** Name of the product, shown to the buyer. */
      name: 'string',
      /** Code of the product. */
      code: 'string',
      /** Price of one piece, in the currency of the payment. */
      unitPrice: 'number',
      /** How many pieces. */
      quantity: 'number',
      /** Tag of the product. */
      tag: 'string',
    },
  ],
  /** Handed to PayPal as it is. */
  bypass: {
    /** Options of PayPal. */
    paypal_v2: {
      /** Look of the buttons, as PayPal's own SDK takes it. `layout: 'horizontal'` shows two buttons at most. */
      style: 'unknown',
      /** Payment only: buttons to allow, joined by commas, such as `paylater,bancontact`. */
      'enable-funding': 'string',
      /** Payment only: buttons to hide, joined by commas. */
      'disable-funding': 'string',
      /** Payment only: one order at most, with the delivery address to use in place of the buyer's own. */
      purchase_units: [
        {
          /** Delivery of the order. */
          shipping: {
            /** Delivery address. Without `address_line_1` the buyer's own one is kept. */
            address: {
              /** Street and number. */
              address_line_1: 'string',
              /** Flat, floor or building. */
              address_line_2: 'string',
              /** State or province. */
              admin_area_1: 'string',
              /** City. */
              admin_area_2: 'string!',
              /** Postal code. */
              postal_code: 'string',
              /** Country, two capital letters. */
              country_code: 'string!',
            },
            /** Who receives the order. */
            name: {
              /** Full name of the recipient. */
              full_name: 'string',
            },
          },
        },
      ],
      /** Payment only: who pays. */
      payer: {
        /** Billing address, filled in for guests. */
        address: {
          /** Street and number. */
          address_line_1: 'string',
          /** Flat, floor or building. */
          address_line_2: 'string',
          /** State or province. */
          admin_area_1: 'string',
          /** City. */
          admin_area_2: 'string',
          /** Postal code. */
          postal_code: 'string',
          /** Country, two capital letters. */
          country_code: 'string!',
        },
        /** Tax data, which PayPal demands of buyers in Brazil. */
        tax_info: 'unknown',
      },
      /** Facts about the transaction (STC) for the seller's protection; trades of high risk send at least one. */
      additional_data: [
        {
          /** Name of the fact, such as `sender_account_id`. */
          key: 'string',
          /** The fact, as a text. */
          value: 'string|number',
        },
      ],
      /** Billing key only: the delivery address to use in place of the buyer's own. */
      shipping_address: {
        /** Full name of the recipient. */
        recipient_name: 'string',
        /** Street and number. Needed. */
        line1: 'string',
        /** Flat, floor or building. */
        line2: 'string',
        /** City. Needed. */
        city: 'string',
        /** State or province. */
        state: 'string',
        /** Postal code. */
        postal_code: 'string',
        /** Country, two capital letters. Needed. */
        country_code: 'string',
      },
    },
  },
} as const satisfies Shapes
