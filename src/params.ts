import * as z from 'zod/mini'

/**
 * The shape of one field, written as the vendor's tables write it: words joined by `|` (`'string'`, `'number'`,
 * `'integer'`, `'boolean'`, `'unknown'`, or texts in quotes such as `"'Y'|'N'"`), `[shape]` for a list of it, and an
 * object for an object. A `!` at the end of a word says that the field may not be left out of its object.
 */
export type Shape = string | readonly [Shape] | { readonly [key: string]: Shape }

/** An object of shapes: what a gateway's `params` and the common fields below are. */
export type Shapes = { readonly [key: string]: Shape }

type Words<S extends string> = S extends `${infer A}|${infer B}` ? Word<A> | Words<B> : Word<S>
type Word<S extends string> = S extends `'${infer L}'`
  ? L
  : S extends 'string'
    ? string
    : S extends 'number' | 'integer'
      ? number
      : S extends 'boolean'
        ? boolean
        : S extends 'string[]'
          ? string[]
          : S extends 'null'
            ? null
            : unknown

/**
 * The TypeScript type of a field of shape `S`.
 *
 * @inline
 */
export type FromShape<S> = S extends `${infer W}!`
  ? Words<W>
  : S extends string
    ? Words<S>
    : S extends readonly [infer Item]
      ? readonly FromShape<Item>[]
      : S extends object
        ? FromShapes<S>
        : unknown

type Demanded<S> = S extends `${string}!` ? true : S extends `'${string}'!` ? true : false

/**
 * The TypeScript type of an object of shapes. The doc comment of a field here is the one an editor shows.
 *
 * @inline
 */
export type FromShapes<S> = {
  -readonly [K in keyof S as Demanded<S[K]> extends true ? K : never]: FromShape<S[K]>
} & {
  -readonly [K in keyof S as Demanded<S[K]> extends true ? never : K]?: FromShape<S[K]> | undefined
}

/** Codes of `pay_method` known to any page of the vendor, parted by blanks. A gateway takes only its own. */
export const payMethods =
  'card trans vbank phone applepay naverpay samsungpay samsung kpay kakaopay payco lpay ssgpay tosspay cultureland smartculture culturegift booknlife happymoney point wechat alipay alipay_plus unionpay tenpay paysbuy econtext molpay pinpay ssgpay_bank skpay naverpay_card naverpay_point naverpay_bridge paypal toss_brandpay tosspay_card tosspay_money chai moneytree cvs paypay amazonpay rakutenpay merpay aupay dbarai'

/**
 * Codes of card companies (KFTC institution codes; the five-digit ones are overseas brands), parted by blanks.
 * @see https://developers.portone.io/opi/ko/support/code-info/card-code
 */
export const cardCodes =
  '361 381 367 365 368 371 041 374 045 373 364 366 002 369 048 370 071 089 372 090 10001 10002 10003 10004 10005 10006'

/**
 * Fields that every gateway takes.
 * @see https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq
 */
export const baseFields = {
  /**
   * The shop's own order number, unique for every attempt: one that was paid already is refused. At most 40 characters;
   * letters and digits suit every gateway. `createMerchantUid()` makes one.
   */
  merchant_uid: 'string',
  /**
   * Amount to pay, in the main unit of the currency (whole won for KRW). A number, never a text. In a billing-key window
   * it may be 0; what a gateway does with it there stands at the gateway.
   */
  amount: 'number',
  /** Name of the order as the buyer sees it, at most 40 characters. Some gateways count bytes or refuse symbols. */
  name: 'string',
  /** Name of the buyer. */
  buyer_name: 'string',
  /** Phone number of the buyer. Some gateways (KG INICIS on a PC, KICC) cannot open without it. */
  buyer_tel: 'string',
  /** Email address of the buyer. */
  buyer_email: 'string',
  /** Address of the buyer. */
  buyer_addr: 'string',
  /** Postal code of the buyer. */
  buyer_postcode: 'string',
  /**
   * Currency of `amount`: `KRW`, `USD`, `EUR` or `JPY`. Won by default, and US dollars with the gateways that say so.
   */
  currency: "'KRW'|'USD'|'EUR'|'JPY'",
  /** The tax-free part of `amount`, for a MID (merchant id) with mixed tax. Between 0 and `amount`. */
  tax_free: 'number',
  /** Anything of the shop's own, given back with the payment; kept by the vendor as a JSON text. */
  custom_data: 'unknown',
  /**
   * Where the buyer comes back after a window that leaves the page (phones). Made absolute by `requestPay`; the current
   * page by default. Read the answer there with `resumePay()`.
   */
  m_redirect_url: 'string',
  /** Scheme of the shop's own app (`shop` or `shop://path`), so that a bank's or card company's app can return to it. */
  app_scheme: 'string',
  /** Address the vendor reports this payment to, instead of the one in its console. */
  notice_url: 'string|string[]',
  /**
   * Address the vendor asks before it approves the payment. It must answer 200 within 10 seconds, and the vendor has to
   * switch the feature on first.
   */
  confirm_url: 'string',
} as const satisfies Shapes

/** Fields of the vendor's common page that only some gateways take: each lists its own in `fields`. */
export const someFields = {
  /** Pay under escrow. Needs a contract with the gateway. */
  escrow: 'boolean',
  /** Products of a Toss Payments escrow order. */
  products: [
    {
      /** Number of the product. */ id: 'string',
      /** Name of the product. */ name: 'string',
      /** The shop's code of the product. */ code: 'string',
      /** Price of one, in won. */ unitPrice: 'number',
      /** How many. */ quantity: 'number',
    },
  ],
  /** The VAT part of `amount`. Worked out by the gateway when left out or `null`. */
  vat_amount: 'number|null',
  /**
   * Until when a virtual account takes the deposit: `YYYY-MM-DD`, `YYYYMMDD`, `YYYY-MM-DD HH:mm:ss` or
   * `YYYYMMDDHHmmss`.
   */
  vbank_due: 'string',
  /** Whether the product is digital content. Phone payments of the two kinds have other fees. */
  digital: 'boolean',
  /** Language of the payment window: `ko`, `en` or `zh`. The gateway decides when it is left out. */
  language: "'ko'|'en'|'zh'",
  /** Business registration number of the shop, for virtual accounts of Danal. */
  biz_num: 'string',
  /** Whether the shop pays the interest of instalments; with `card.detail[].max_month`. */
  useFreeInterestFromMall: 'boolean',
  /** Name of the shop, shown in the window of a card that is called directly (`iamport` is shown without it). */
  company: 'string',
  /** `'key-in'` opens the window in which the card number is typed. */
  auth_mode: "'key-in'",
  /** Open the window as a popup. What happens without it differs. */
  popup: 'boolean',
  /** Offer only the apps of the card companies. */
  appCard: 'boolean',
  /** Offer card points. */
  useCardPoint: 'boolean',
  /** Period in which the product is provided. Both ends are needed. */
  period: {
    /** First day, `YYYYMMDD`. */
    from: 'string',
    /** Last day, `YYYYMMDD`. */
    to: 'string',
  },
  /** The shop's own id of the buyer. */
  customer_id: 'string',
  /** What the window offers. */
  display: {
    /**
     * Instalment months on offer; an empty list means a single payment only. What a longer list means differs: most
     * gateways offer every month up to the largest. Instalments start at 50,000 won.
     */
    card_quota: ['integer'],
  },
  /** A card company called directly, or the card companies on offer. */
  card: {
    /** Opens the window of one card company at once. Not every MID may. */
    direct: {
      /** Code of the card company, as a text (`'041'` keeps its zero). */
      code: 'string!',
      /** Instalment months, 0 for a single payment (the default). */
      quota: 'integer',
    },
    /** Card companies to offer or to hide. `'*'` stands for all of them. */
    detail: [
      {
        /** Code of a card company, or `'*'`. */
        card_code: 'string!',
        /** Whether this company is on offer. */
        enabled: 'boolean',
        /** Up to how many months the shop pays the interest for this card. */
        max_month: 'integer',
      },
    ],
  },
} as const satisfies Shapes

/**
 * Fields a request may carry beside the fields of its gateway: the selectors and the key of a billing window.
 * @see https://developers.portone.io/opi/ko/extra/smart-routing/integration
 */
export const selectFields = {
  pg: 'string',
  channelKey: 'string',
  channelGroupId: 'string',
  pay_method: 'string',
  customer_uid: 'string',
} as const satisfies Shapes

/**
 * Fields that shops send to every gateway, whether it takes them or not: options of older SDKs, and of the vendor's
 * promotions. Nothing is said about them.
 */
export const strayFields = {
  niceMobileV2: 'unknown',
  kakaoOpenApp: 'unknown',
  isPromotion: 'unknown',
  promotion_id: 'unknown',
} as const satisfies Shapes

const schemas: Record<string, () => z.core.$ZodType> = {
  number: () => z.number(),
  integer: () => z.number().check(z.refine((value) => Number.isSafeInteger(value) && value >= 0)),
  boolean: () => z.boolean(),
  'string[]': () => z.array(z.string()),
  null: () => z.null(),
  unknown: () => z.unknown(),
}

/** Whether a shape may not be left out of its object. */
export const isDemanded = (shape: Shape | undefined): boolean =>
  typeof shape === 'string' && shape.endsWith('!')

/** The words of a shape without its mark, as the vendor would write them. */
export const wordsOf = (shape: string): string => shape.replace('!', '')

/** What `make` makes of a shape, made once. */
export function once<S, T>(make: (shape: S) => T): (shape: S) => T {
  const made = new Map<S, T>()
  return (shape) => {
    const known = made.get(shape) ?? make(shape)
    made.set(shape, known)
    return known
  }
}

/** The types a shape takes. Texts in quotes are texts here: which values are allowed is a matter of rules, not of shape. */
export const typesOf = /* @__PURE__ */ once((shape: string): readonly string[] => [
  ...new Set(
    wordsOf(shape)
      .split('|')
      .map((word) => (word[0] === "'" ? 'string' : word)),
  ),
])

/** The zod schemas of which a single value has to fit one. Made at first use, never when the package is imported. */
export const leafOf = /* @__PURE__ */ once((shape: string): readonly z.core.$ZodType[] =>
  typesOf(shape).map((type) => (schemas[type] ?? z.string)()),
)
