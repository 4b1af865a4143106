import type { baseFields, FromShape, FromShapes, someFields } from './params.js'
import type { PgData } from './rules/vocabulary.js'

/**
 * What to pay through: a gateway (PG) and which of the shop's settings of it. `mid` builds the `pg` string
 * (`kcp.T0000`), without it the bare code is sent (`kcp`, the first setting of that gateway in the console's order);
 * `channelKey` is sent in its place.
 */
export type Channel<P extends PgData = PgData> =
  | { readonly pg: P; readonly mid?: string | undefined; readonly channelKey?: undefined }
  | { readonly pg: P; readonly channelKey: string; readonly mid?: undefined }

/** The words of a text parted by `By`. */
type Split<S, By extends string = ' '> = S extends `${infer A}${By}${infer B}` ? A | Split<B, By> : S

/** The values of `pay_method` a gateway takes, in a payment window or a billing-key window. */
export type PayMethod<P extends PgData> = PaymentMethod<P> | BillingMethod<P>

type PaymentMethod<P extends PgData> = P['methods'] extends 'any' ? string : Split<P['methods']>

type BillingMethod<P extends PgData> = P['billing'] extends { methods: infer M } ? Split<M> : never

/** Any object is flattened so that an editor shows fields, not intersections. */
type Flat<T> = { [K in keyof T]: T[K] }

/** Fields of the common page this gateway takes. */
type CommonFields<P extends PgData> = FromShapes<typeof baseFields> &
  FromShapes<{
    readonly [
      K in keyof typeof someFields as K extends Split<P['fields']> ? K : never
    ]: (typeof someFields)[K]
  }>

/** Every field this gateway takes, all of them optional. */
type Fields<P extends PgData> = Flat<
  Omit<CommonFields<P>, keyof P['params']> & {
    [K in keyof P['params']]?:
      | (K extends keyof CommonFields<P>
          ? Flat<NonNullable<CommonFields<P>[K]> & FromShape<P['params'][K]>>
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

type Presence = 'present' | 'given' | 'filled' | 'text' | 'items' | 'numeric'

/** The rules of a gateway that block, each on its own. */
type ErrorRules<P extends PgData> = Split<P['errors'][keyof P['errors']], '; '>

/** Paths that rule `R` demands of a payment by method `M`, with escrow or without. */
type PathsOf<R, M, E> = R extends `${infer Demand} if ${infer When}`
  ? [Split<When, ' & '>] extends [Fitting<Split<When, ' & '>, M, E>]
    ? Present<Split<Demand, ' and '>>
    : never
  : never

/** Conditions about the method and escrow that method `M` and escrow `E` meet; any other cannot be judged here. */
type Fitting<C, M, E> = C extends `pay_method=${infer L}`
  ? M extends Split<L, '|'>
    ? C
    : never
  : C extends 'escrow=true'
    ? E extends true
      ? C
      : never
    : never

/** Paths of a demand that asks for presence. */
type Present<D> = D extends `${infer Paths} ${infer Test}`
  ? Test extends Presence
    ? Split<Paths, ','>
    : never
  : never

/** Methods that some rule demands more of. */
type NamedMethods<P extends PgData, M, E> = M extends string
  ? [PathsOf<ErrorRules<P>, M, E>] extends [never]
    ? never
    : M
  : never

type EscrowMethods<R, M> = R extends `pay_method ==${infer L} if escrow=true`
  ? Extract<M, Split<L, '|'>>
  : never

type HasEscrowRules<R> = R extends `${string} if escrow=true & pay_method=${string}` ? true : never

type One<P extends PgData, M, E, Escrow> = Demands<
  { [K in keyof Fields<P> as K extends 'escrow' ? never : K]: Fields<P>[K] },
  Required<P> | PathsOf<ErrorRules<P>, M, E>
> &
  EscrowField<P, Escrow>

type Required<P extends PgData> =
  Exclude<Split<P['payment']>, 'pay_method' | '' | false> | 'merchant_uid' | 'amount'

type WithMethod<P extends PgData, M> = P extends { readonly methodIgnored: true }
  ? {
      /** This gateway lets the buyer choose and takes no notice of the method. */
      pay_method?: M | undefined
    }
  : {
      /** How to pay: one of this gateway's methods. */
      pay_method: M
    }

/**
 * Methods without demands of their own share one member, every other one has its own. `E` says whether the order is
 * under escrow, where that changes what is demanded.
 */
type ByMethod<P extends PgData, M, E, Escrow> =
  | (Exclude<M, NamedMethods<P, M, E>> extends infer Rest
      ? [Rest] extends [never]
        ? never
        : Flat<WithMethod<P, Rest> & One<P, Rest, E, Escrow> & NoKey>
      : never)
  | (Extract<M, NamedMethods<P, M, E>> extends infer Each
      ? Each extends string
        ? Flat<WithMethod<P, Each> & One<P, Each, E, Escrow> & NoKey>
        : never
      : never)

/** `escrow` as `Escrow`, demanded when that is `true` alone, where the gateway takes it. */
type EscrowField<P extends PgData, Escrow> = [Escrow] extends [true]
  ? { [K in keyof Fields<P> as K extends 'escrow' ? K : never]-?: true }
  : { [K in keyof Fields<P> as K extends 'escrow' ? K : never]?: Escrow | undefined }

/** A request that takes a payment through gateway `P`. */
export type PaymentRequest<P extends PgData> = P['payment'] extends string
  ? [HasEscrowRules<ErrorRules<P>>] extends [never]
    ? ByMethod<P, PaymentMethod<P>, false, boolean>
    : | ByMethod<P, PaymentMethod<P>, false, false>
      | ByMethod<P, EscrowMethods<ErrorRules<P>, PaymentMethod<P>>, true, true>
  : never

type NoKey = { customer_uid?: undefined }

/** A request that opens the window in which the buyer registers a card: it issues a billing key for `customer_uid`. */
export type BillingRequest<P extends PgData> = P['billing'] extends { required: infer F }
  ? Flat<
      {
        /** The shop's name for this card of this buyer: one value per card, at most 80 characters. */
        customer_uid: string
        pay_method?: BillingMethod<P> | undefined
      } & Demands<Fields<P>, Exclude<Split<F>, 'customer_uid'> | 'merchant_uid' | 'amount'>
    >
  : never

/**
 * What `requestPay` takes for a channel of gateway `P`: only its methods and fields, with those it needs. Derived from
 * the gateway's data, so what compiles is what the rules ask for.
 */
export type PayRequest<P extends PgData> = string extends P['code']
  ? AnyRequest
  : BillingRequest<P> | PaymentRequest<P>

/** A request whose gateway is decided at run time; the rules of the gateway still hold. */
export type AnyRequest = FromShapes<typeof baseFields> & {
  merchant_uid: string
  amount: number
  [field: string]: unknown
}

export type { PgData }
