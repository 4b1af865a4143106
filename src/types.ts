import type { baseFields, FromShape, FromShapes, someFields } from './params.js'
import type { usualErrors } from './rules/usual.js'
import type { PgData } from './rules/vocabulary.js'

/**
 * What to pay through: a gateway (PG) and which of the shop's settings of it. `mid` builds the `pg` string
 * (`kcp.T0000`), without it the bare code is sent (`kcp`, the first setting of that gateway in the console's order);
 * `channelKey` is sent in its place.
 *
 * @typeParam P - The gateway, as the object says.
 */
export type Channel<P extends PgData = PgData> =
  | {
      /** The gateway, from `iamport-browser/pg`. */
      readonly pg: P
      /** Merchant id of the setting at the gateway, without the code before it. */
      readonly mid?: string | undefined
      /** Not together with `mid`. */
      readonly channelKey?: undefined
    }
  | {
      /** The gateway, from `iamport-browser/pg`: it has to be the one the key belongs to. */
      readonly pg: P
      /** Key of the setting in the vendor's console, `channel-key-…`. It needs the vendor's newest SDK. */
      readonly channelKey: string
      /** Not together with `channelKey`. */
      readonly mid?: undefined
    }

/** The words of a text parted by `By`. */
type Split<S, By extends string = ' '> = S extends `${infer A}${By}${infer B}` ? A | Split<B, By> : S

/**
 * The values of `pay_method` a gateway takes, in a payment window or a billing-key window: a union of texts, or `string`
 * where no page of the vendor lists them.
 *
 * @typeParam P - The gateway: `PayMethod<typeof kcp>`.
 */
export type PayMethod<P extends PgData> = PaymentMethod<P> | BillingMethod<P>

type PaymentMethod<P extends PgData> = P['methods'] extends 'any' ? string : Split<P['methods']>

type BillingMethod<P extends PgData> = P['billing'] extends { methods: infer M }
  ? M extends 'any'
    ? string
    : Split<M>
  : never

/** Any object is flattened so that an editor shows fields, not intersections. */
type Flat<T> = { [K in keyof T]: T[K] }

// Worked out once, whatever gateways a program names.
type Base = FromShapes<typeof baseFields>
type Some = FromShapes<typeof someFields>

/** Fields of the common page this gateway takes. */
type CommonFields<P extends PgData> = Base & {
  [K in keyof Some as K extends Split<P['fields']> ? K : never]: Some[K]
}

/** A field of which the gateway has its own account: members of an object are added, anything else is replaced. */
type Own<S, Field> = S extends string ? FromShape<S> : Flat<NonNullable<Field> & FromShape<S>>

/** Every field this gateway takes, all of them optional. */
type Fields<P extends PgData> = Flat<
  Omit<CommonFields<P>, keyof P['params']> & {
    [K in keyof P['params']]?:
      | (K extends keyof CommonFields<P>
          ? Own<P['params'][K], CommonFields<P>[K]>
          : FromShape<P['params'][K]>)
      | undefined
  }
>

/** The field a path begins with: fields are demanded by path, such as `buyer_tel` or `bypass.shop_user_id`. */
type Head<Path> = Path extends `${infer H}.${string}` ? H : Path

/** A field of which `Path` demands something: the field itself, or members of it. */
type Demanded<Field, Key, Path> = [Extract<Path, `${Key & string}.${string}`>] extends [never]
  ? NonNullable<Field>
  : Demands<NonNullable<Field>, Path extends `${Key & string}.${infer Tail}` ? Tail : never>

// Both halves map over the keys of F itself: that is what keeps the doc comments of its fields.
type Demands<F, Path> = Flat<
  { [K in keyof F as K extends Head<Path> ? K : never]-?: Demanded<F[K], K, Path> } & {
    [K in keyof F as K extends Head<Path> ? never : K]: F[K]
  }
>

// Conditional demands are read off the rules that block: one table for the compiler and for the run.

type Presence = 'given' | 'filled' | 'text' | 'items' | 'numeric'

/** Paths of a demand that asks for presence. */
type Present<D> = D extends `${infer Paths} ${infer Test}`
  ? Test extends Presence
    ? Split<Paths, ','>
    : never
  : Split<D, ','>

/** A path in full: `#` stands for the gateway's own part of `bypass`. */
type Full<Path, Code extends string> = Path extends `#${infer Rest}` ? `bypass.${Code}.${Rest}` : Path

/** What a rule demands of some methods `m`, under escrow only where `e` is `true`: the paths `p`. */
type ByRule<R> = R extends `${infer Rule} & !customer_uid` ? ByRule<Rule> : ByPlainRule<R>

type ByPlainRule<R> = R extends `${infer D} if pay_method=${infer L} & escrow=true`
  ? { m: Split<L, '|'>; e: true; p: Present<Split<D, ' and '>> }
  : R extends `${infer D} if escrow=true & pay_method=${infer L}`
    ? L extends `${infer M} & ${infer Rest}`
      ? Rest extends `${string} items`
        ? never
        : { m: Split<M, '|'>; e: true; p: Present<Split<D, ' and '>> }
      : { m: Split<L, '|'>; e: true; p: Present<Split<D, ' and '>> }
    : R extends `${infer D} if pay_method=${infer L}`
      ? L extends `${string} & ${string}`
        ? never
        : { m: Split<L, '|'>; e: false; p: Present<Split<D, ' and '>> }
      : never

/** Rules that block, of those the gateway has as many others do. */
type UsualErrors<P extends PgData> = (typeof usualErrors)[Extract<
  Split<P extends { usual: infer U } ? U : ''>,
  keyof typeof usualErrors
>]

/** Demands of all rules that block, without those that demand no presence. */
type Conditional<P extends PgData> =
  ByRule<Split<P['errors'][keyof P['errors']] | UsualErrors<P>, '; '>> extends infer D
    ? D extends { p: infer Paths }
      ? [Paths] extends [never]
        ? never
        : D
      : never
    : never

/** Paths demanded of a payment by method `M`, under escrow or not. */
type PathsOf<D, M, E> = D extends { m: infer L; e: infer UnderEscrow; p: infer Paths }
  ? M extends L
    ? UnderEscrow extends true
      ? E extends true
        ? Paths
        : never
      : Paths
    : never
  : never

/** Methods of which something more is demanded. */
type NamedMethods<D, E> = D extends { m: infer L; e: infer UnderEscrow }
  ? UnderEscrow extends true
    ? E extends true
      ? L
      : never
    : L
  : never

/** Methods that may be under escrow. */
type EscrowMethods<P extends PgData> = P['errors'][keyof P['errors']] extends infer R
  ? R extends `pay_method ==${infer L} if escrow=true`
    ? Split<L, '|'>
    : never
  : never

type One<P extends PgData, Paths, Escrow> = Demands<
  { [K in keyof Fields<P> as K extends 'escrow' ? never : K]: Fields<P>[K] },
  Exclude<Split<P['payment']>, 'pay_method' | '' | false> | 'merchant_uid' | Paths
> &
  EscrowField<P, Escrow>

type WithMethod<P extends PgData, M> = P extends { readonly methodIgnored: true }
  ? {
      /** This gateway lets the buyer choose and takes no notice of the method. */
      pay_method?: M | undefined
    }
  : 'pay_method' extends Split<P['payment']>
    ? {
        /** How to pay: one of this gateway's methods. */
        pay_method: M
      }
    : {
        /** How to pay: one of this gateway's methods. */
        pay_method?: M | undefined
      }

/**
 * Methods without demands of their own share one member, every other one has its own. `E` says whether the order is
 * under escrow, where that changes what is demanded.
 */
type ByMethod<P extends PgData, M, D, E, Escrow> =
  | ([Exclude<M, NamedMethods<D, E>>] extends [never]
      ? never
      : Flat<WithMethod<P, Exclude<M, NamedMethods<D, E>>> & One<P, never, Escrow> & NoKey>)
  | (Extract<M, NamedMethods<D, E>> extends infer Each
      ? Each extends string
        ? Flat<
            WithMethod<P, Each> &
              One<
                P,
                Full<PathsOf<D, Each, E>, P extends { bypass: infer B extends string } ? B : P['code']>,
                Escrow
              > &
              NoKey
          >
        : never
      : never)

/** `escrow` as `Escrow`, demanded when that is `true` alone, where the gateway takes it. */
type EscrowField<P extends PgData, Escrow> =
  'escrow' extends Split<P['fields']>
    ? [Escrow] extends [true]
      ? { [K in keyof Some as K extends 'escrow' ? K : never]-?: true }
      : { [K in keyof Some as K extends 'escrow' ? K : never]?: Escrow | undefined }
    : unknown

/**
 * A request that takes a payment through a gateway: its `pay_method`, the fields the method needs, and those it may have,
 * which {@link RequestFields} explains. `never` for a code without a payment window. The page of each gateway in
 * `iamport-browser/pg` has its smallest request.
 *
 * @typeParam P - The gateway: `PaymentRequest<typeof kcp>`.
 */
export type PaymentRequest<P extends PgData> = P['payment'] extends string
  ? ForPayment<P, PaymentMethod<P>, Conditional<P>>
  : never

type ForPayment<P extends PgData, M, D> = [Extract<D, { e: true }>] extends [never]
  ? ByMethod<P, M, D, false, boolean>
  : | ByMethod<P, M, D, false, false>
    | ByMethod<P, [EscrowMethods<P>] extends [never] ? M : Extract<M, EscrowMethods<P>>, D, true, true>

type NoKey = { customer_uid?: undefined }

type BillingWithMethod<P extends PgData, F> =
  'pay_method' extends Split<F>
    ? {
        /** How the key will pay: one of this gateway's methods. */
        pay_method: BillingMethod<P>
      }
    : {
        /** How the key will pay: one of this gateway's methods. */
        pay_method?: BillingMethod<P> | undefined
      }

/**
 * A request that opens the window in which the buyer registers a card: it issues a billing key for `customer_uid`, the
 * shop's name for this card of this buyer. What becomes of `amount` meanwhile differs, and stands at each gateway. `never`
 * for one without such a window.
 *
 * @typeParam P - The gateway: `BillingRequest<typeof kcp_billing>`.
 * @see https://developers.portone.io/opi/ko/integration/start/v1/non-auth
 */
export type BillingRequest<P extends PgData> = P['billing'] extends { required: infer F }
  ? Flat<
      {
        /** The shop's name for this card of this buyer: one value per card, at most 80 characters. */
        customer_uid: string
      } & BillingWithMethod<P, F> &
        Demands<Fields<P>, Exclude<Split<F>, 'customer_uid' | 'pay_method'> | 'merchant_uid'>
    >
  : never

/**
 * What `requestPay` takes for a channel of gateway `P`: only its methods and fields, with those it needs. Derived from
 * the gateway's data, so what compiles is what the rules ask for.
 *
 * @typeParam P - The gateway: `PayRequest<typeof kcp>`.
 */
export type PayRequest<P extends PgData> = string extends P['code']
  ? AnyRequest
  : BillingRequest<P> | PaymentRequest<P>

/**
 * A request whose gateway is decided at run time: the fields every gateway takes, and whatever else this one may take. The
 * rules of the gateway still hold.
 *
 * @interface
 */
export type AnyRequest = FromShapes<typeof baseFields> & {
  merchant_uid: string
  amount: number
  /** Any other field. The checks say whether the gateway knows it. */
  [field: string]: unknown
}

/**
 * Every field of the vendor's common page, under the vendor's own names. All gateways take the first of them, up to
 * `confirm_url`; of the others each takes some, which its page in `iamport-browser/pg` lists beside fields of its own.
 *
 * @see https://developers.portone.io/sdk/ko/v1-sdk/javascript-sdk/payrq
 * @interface
 */
export type RequestFields = Flat<Base & Some>

export type { PgData }
