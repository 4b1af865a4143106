import type { Shapes } from '../params.js'

/** A value a field can be compared with. `undefined` in a list stands for a field that is left out. */
export type Value = string | boolean | undefined

/** What no comparison can express, or says badly; its sentence stands in the locale tables. */
export type Advice =
  | 'notCharged' // the amount is shown, nothing is charged
  | 'charged' // the amount is charged at once
  | 'noInstalments' // instalments start at 50,000 won
  | 'points' // card points use another offset
  | 'ignored' // the field has no effect here
  | 'pcOnly'
  | 'mobileOnly'
  | 'contract' // only after an agreement with the gateway
  | 'confirm' // documented in one place only: ask the gateway
  | 'billingMid' // a bare code may open the wrong setting
  | 'oneOf' // two fields exclude each other
  | 'otherSide' // PC and phone read different keys
  | 'noTestMode'
  | 'identityOnly' // this code only verifies persons
  | 'retired' // the service has ended
  | 'noBilling' // no billing-key window: perhaps an ordinary payment without a key
  | 'register' // a step outside this call comes first
  | 'later' // the result is not final when the window closes
  | 'decides' // the gateway decides this by itself
  | 'once' // every call acts at once
  | 'newSdk' // needs the SDK from 1.3.0 on
  | 'loadUi' // opens with IMP.loadUI
  | 'narrow' // works for some buyers or cards only
  | 'older' // a newer field takes its place
  | 'unsafe' // easily guessed
  | 'extra' // the buyer sees one step or charge more
  | 'cleanUp' // stored keys are to be deleted afterwards
  | 'refund' // the cancel API cannot give the money back
  | 'inAppPopup' // browsers inside apps open no second window
  | 'iso' // a date and time of ISO 8601

/**
 * What can be asked of one field, by kind: one of `kinds` in kinds.ts, or a word of `Advice`. Those marked (p) there ask for
 * presence in a demand, all others pass when the field is left out.
 */
export interface Test {
  readonly kind: string
  /** What stands behind the operator or the colon, as it was written. */
  readonly arg: string
  /** The values of `=`, `==` and `!=`. */
  readonly values?: readonly Value[]
  /** The sentence to say in place of the test's own. */
  readonly say?: Advice
}

/** A path and what is asked of it. `a.b` is a member, `a[].b` a member of every item, `@device` and the like a fact about the call. */
export type PathTest = readonly [path: string, test: Test]

/** When every test of `when` is met (or there is none), every test of `then` must be. */
export interface Rule {
  readonly when: readonly PathTest[]
  readonly then: readonly PathTest[]
}

/**
 * Rules by the id of the fact they rest on, written as one line each: `buyer_tel filled if !customer_uid & !@phone`.
 * `parseRules` reads them and says how they are written. In a gateway's file the ids stand without the gateway
 * (`escrow-products` for `kicc-escrow-products`), or whole behind a `=`.
 */
export type Rules = { readonly [id: string]: string }

/**
 * What becomes of `amount` when a billing key is issued.
 *
 * - `display-only`: the window shows it, nothing is charged.
 * - `charged-now`: it is charged at once, as the first payment.
 * - `zero-or-charged`: above 0 it is charged at once; with 0 only the key is issued.
 * - `unknown`: no page of the vendor says it.
 */
export type BillingAmount = 'display-only' | 'charged-now' | 'zero-or-charged' | 'unknown'

/**
 * Which of the SDK's two ways a gateway takes.
 *
 * - `legacy-iframe`: a box of the SDK's own with a frame in it.
 * - `checkout-service`: a service of the vendor's that opens windows of its own.
 * - `unknown`: not seen yet.
 */
export type SdkPath = 'legacy-iframe' | 'checkout-service' | 'unknown'

/**
 * All that is known about a gateway (PG): the whole of its file in `src/pg/`. The types of a request and the checks at run
 * time both come from it. `describePg` puts it into words.
 */
export interface PgData {
  /** What stands before the dot in the `pg` string. */
  readonly code: string
  /** What the ids of its rules begin with, where that is not the code. */
  readonly ids?: string
  /** The key of its own part of `bypass`, where that is not the code. */
  readonly bypass?: string
  /** True where not all is known: a field that is not listed may still be right. */
  readonly partial?: true
  /** Which of the SDK's two ways a payment takes. */
  readonly sdkPath: SdkPath
  /** A phone leaves the page. */
  readonly redirects?: true
  /** Values of `pay_method`, parted by blanks, or `any` where no page lists them. */
  readonly methods: string
  /** True when the gateway takes no notice of `pay_method`. */
  readonly methodIgnored?: true
  /** True when `amount` is in US dollars unless `currency` says otherwise. */
  readonly dollars?: true
  /** Fields a payment needs, parted by blanks; `false` for a code without a payment window. */
  readonly payment: string | false
  /**
   * The window that issues a billing key (`customer_uid` is given): the fields it needs, its methods, and the SDK's way
   * where it is another than that of a payment. `false` for a code without one.
   */
  readonly billing:
    | {
        /** Fields it needs, parted by blanks. */
        readonly required: string
        /** Values of `pay_method` it takes, parted by blanks, or `any`. */
        readonly methods: string
        /** Where it takes another of the SDK's ways than a payment. */
        readonly sdkPath?: SdkPath
      }
    | false
  /** Fields of the vendor's common page that this gateway takes, beside those every gateway takes. */
  readonly fields: string
  /** Fields of this gateway alone, and common ones it documents in its own way. */
  readonly params: Shapes
  /** Common rules this gateway has rules of its own for, without their `common-`, parted by blanks. */
  readonly replaces?: string
  /** Rules it has word for word as many others do, by their keys in usual.ts, parted by blanks. */
  readonly usual?: string
  /** Rules the vendor enforces, or without which money or knowledge is lost: they block the call. */
  readonly errors: Rules
  /** Rules that are reported and never block. */
  readonly warnings: Rules
}

/**
 * Whether a gateway still has a future.
 *
 * - `current`: new shops get it.
 * - `legacy`: an older module that still works for the shops that have it.
 * - `retired`: the service has ended.
 */
export type PgStatus = 'current' | 'legacy' | 'retired'

/** What opens: `iframe`, `popup` or `redirect`, or `unknown` where no page of the vendor says it. */
export interface PgWindows {
  /** On a PC. */
  readonly pc: string
  /** On a phone. */
  readonly mobile: string
}

/** What is known of a gateway beside its data, for tools: no shop carries it. */
export interface About {
  /** Its name, short, in both languages. */
  readonly name: { readonly ko: string; readonly en: string }
  /** The vendor's page about it. */
  readonly docs: string
  readonly status: PgStatus
  readonly window: PgWindows
  /** What becomes of `amount` when a billing key is issued; by method where methods differ. */
  readonly billingAmount?: BillingAmount | Readonly<Record<string, BillingAmount>>
}

/**
 * The apps whose browsers are known by name, by what they put into the user agent: `kakaotalk`, `naver`, `instagram`,
 * `facebook`, `line`. `webview` is any other app that shows a page.
 */
export type InApp = 'kakaotalk' | 'naver' | 'instagram' | 'facebook' | 'line' | 'webview'

/** Where and how a request is made; what is not known meets no condition about it. */
export interface Situation {
  /** `pc`, `mobile` for a phone or a tablet, or `webview` for a phone inside an app of the shop's own. */
  readonly device?: 'pc' | 'mobile' | 'webview' | undefined
  /** Operating system of a phone: `ios` or `android`. */
  readonly os?: 'ios' | 'android' | undefined
  /** The page is shown inside another app, not in a browser: many of those open no popup and lose storage. */
  readonly inApp?: InApp | undefined
  /** An iPad that asks for desktop pages: a PC on one of the SDK's ways, a phone on the other. */
  readonly tablet?: boolean | undefined
  /**
   * The function of the SDK the parameters are for: `request_pay` for `IMP.request_pay`; `paypal-spb` (PayPal's payment
   * buttons), `paypal-rt` (its billing keys) or `toss-brandpay-widget` for `IMP.loadUI` with this type.
   */
  readonly call?: 'request_pay' | 'paypal-spb' | 'paypal-rt' | 'toss-brandpay-widget' | undefined
  /** The SDK on the page is older than 1.3.0: it has no `IMP.loadUI`. */
  readonly oldSdk?: boolean | undefined
}

/** One broken rule, before it is put into words. */
export interface Finding {
  readonly severity: 'error' | 'warning'
  readonly rule: string
  readonly path: string
  readonly value: unknown
  readonly test: Test
  readonly when?: readonly PathTest[] | undefined
}

/** A test written in code, for findings that no rule makes. */
export const own = (kind: string, arg = ''): Test => ({ kind, arg })
