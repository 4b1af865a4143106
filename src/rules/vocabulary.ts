import type { Shapes } from '../params.js'

/** A value a field can be compared with. `undefined` in a list stands for a field that is left out. */
export type Value = string | number | boolean | undefined

/** Advice that no comparison can express; its sentence stands in the locale tables. */
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

/**
 * What can be asked of one field. In a condition (`when`) a field that is left out meets no test but `absent`, a list
 * with `undefined` and `not`; in a demand (`then`) it passes every test but those marked (p), which ask for presence.
 */
export type Test =
  | 'present' // (p) neither undefined, null nor ''
  | 'absent'
  | 'given' // (p) neither undefined nor null: '' counts
  | 'filled' // (p) a text that is not blank, or a number
  | 'text' // (p) a text that is not blank
  | 'items' // (p) a list with at least one item
  | 'numeric' // (p) a number or a text of digits
  | 'string'
  | 'number' // a number, never a text
  | 'amount' // a finite number, not negative, or a plain decimal text; '' fails
  | 'whole' // no fraction
  | 'nearlyWhole' // no fraction worth the name: rounding errors of a calculation pass
  | 'months' // a list of whole numbers from 0
  | 'list'
  | 'noGaps' // every month from 2 to the largest is in the list
  | 'date' // starts with a date of the calendar, YYYYMMDD or YYYY-MM-DD
  | 'method' // one of the gateway's methods
  | 'knownMethod' // a method of any gateway
  | 'cardCode'
  | 'listed' // the gateway takes this field
  | 'someEnabled' // card.detail leaves a card
  | readonly Value[] // one of these
  | { readonly must: readonly Value[] } // (p) one of these, and not left out
  | { readonly not: readonly Value[] }
  | { readonly like: string; readonly hint: string; readonly needed?: true } // a regular expression, and how to say it; (p) if needed
  | { readonly has: string }
  | { readonly lacks: string }
  | { readonly length: number }
  | { readonly bytes: number }
  | { readonly items: readonly [number, number] } // between so many items
  | {
      readonly min?: number
      readonly max?: number
      readonly above?: number
      readonly below?: number
      readonly maxOf?: string // the path of the field it may not exceed
      readonly say?: Advice
    }
  | { readonly use: string } // another gateway code is to be used
  | { readonly say: Advice }

/** Tests by path. `a.b` is a member, `a[].b` a member of every item, `@device` and the like come from the situation. */
export type Tests = { readonly [path: string]: Test }

/** When every test of `when` is met (or there is none), every test of `then` must be. */
export interface Rule {
  readonly when?: Tests
  readonly then: Tests
}

/**
 * Rules by the id of the fact they rest on, written as one line each: `buyer_tel filled if !customer_uid & !@phone`.
 * `parseRules` reads them and says how they are written.
 */
export type Rules = { readonly [id: string]: string }

/**
 * All that is known about a gateway (PG): the whole of its file in `src/pg/`.
 */
export interface PgData {
  /** What stands before the dot in the `pg` string. */
  readonly code: string
  /** Its name, for messages and forms. */
  readonly name: { readonly ko: string; readonly en: string }
  /** The vendor's page about it. */
  readonly docs: string
  /** `legacy`: an older module that still works. */
  readonly status: 'current' | 'legacy'
  /** True where only some of the facts are in the file: a field it does not list may still be right. */
  readonly partial?: true
  /** Which of the SDK's two ways it takes: the box with a frame, or a service that opens windows of its own. */
  readonly sdkPath: 'legacy-iframe' | 'checkout-service' | 'unknown'
  /** What opens: a frame or a popup on a PC, a redirect or a frame on a phone. */
  readonly window: { readonly pc: string; readonly mobile: string }
  /** Values of `pay_method`, parted by blanks, or `any` where no page lists them. */
  readonly methods: string
  /** True when the gateway takes no notice of `pay_method`. */
  readonly methodIgnored?: true
  /** Fields a payment needs, parted by blanks; `false` for a code without a payment window. */
  readonly payment: string | false
  /**
   * The window that issues a billing key (`customer_uid` is given): the fields it needs, its methods and what becomes
   * of `amount` there. `false` for a code without one.
   */
  readonly billing:
    | {
        readonly required: string
        readonly methods: string
        readonly amount: 'display-only' | 'zero-or-charged'
      }
    | false
  /** Fields of the vendor's common page that this gateway takes, beside those every gateway takes. */
  readonly fields: string
  /** Fields of this gateway alone. */
  readonly params: Shapes
  /** Rules the vendor enforces, or without which money or knowledge is lost: they block the call. */
  readonly errors: Rules
  /** Rules that are reported and never block. */
  readonly warnings: Rules
  /** Common rules this gateway has a rule of its own for. */
  readonly replaces?: string
}

/** Where a request is made; a device that is not known is neither. */
export interface Situation {
  /** `webview`: a phone, inside an app of the shop's own. */
  readonly device?: 'pc' | 'mobile' | 'webview' | undefined
  /** Operating system of a phone. */
  readonly os?: 'ios' | 'android' | undefined
}

/** One broken rule, before it is put into words. */
export interface Finding {
  readonly severity: 'error' | 'warning'
  readonly rule: string
  readonly path: string
  readonly value: unknown
  readonly test: Test | OwnTest
  readonly when?: Tests | undefined
}

/** What our own checks find beside the rules: facts again, put into words by the locale. */
export type OwnTest =
  | { readonly shape: string }
  | { readonly unknown: string | undefined } // with the nearest known name
  | { readonly unsendable: 'cycle' | 'bigint' | 'unreadable' | 'deep' }
  | { readonly unknownPg: string | undefined } // with the nearest known code
  | { readonly mid: 'empty' | 'form' | 'prefixed' | 'notText'; readonly mend: string }
  | { readonly testMidOf: string } // the gateway the public test MID belongs to
  | { readonly testMidBilling: true }
  | { readonly channelDecides: string }
  | { readonly url: true }
