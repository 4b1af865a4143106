/** What the room shows, as the build writes it down: made from `describePg` and from the facts beside it. */
import type { FieldDescription, LocalizedText, PgDescription } from 'iamport-browser/pg'

/** A text of the facts: always in English, and in Korean where it has been put into it. */
export interface FactText {
  readonly en: string
  readonly ko?: string
}

/** A page of the vendor's a fact stands on, or another source; one that is not public any more has no address. */
export interface Source {
  readonly title: string
  readonly href?: string
}

/** What kind of service a gateway is. `identity`: it verifies persons and takes no payment. */
export type Kind = 'gateway' | 'wallet' | 'overseas' | 'identity'

/** What the vendor's pages say about the values a gateway takes. What none of them says is left out. */
export interface Limits {
  /** Most characters of `merchant_uid`. */
  readonly merchantUid?: number
  readonly merchantUidForm?: 'letters-digits'
  readonly amountMinimum?: number
  /** Whether `amount` has to be whole. */
  readonly amountWhole?: boolean
  readonly currencies?: readonly string[]
  readonly currencyDefault?: string
  readonly languages?: readonly string[]
  readonly dueForms?: readonly string[]
  readonly dueRequired?: boolean
  /** What a list of months in `display.card_quota` means. */
  readonly quota?: 'exact' | 'up-to-max' | 'single-value' | 'other' | 'none'
  /** Whether `card.direct` skips the choice of a card. */
  readonly direct?: boolean
  readonly interestFree?: boolean
  /** Whether `popup` is a field of it. */
  readonly popup?: boolean
  readonly digital?: 'required-for-phone' | 'optional' | 'unsupported'
}

/** Remarks on one subject, where the vendor's pages say more than a value. */
export type Subject = 'window' | 'amount' | 'billing' | 'quota' | 'merchantUid' | 'mids'

/** A file of `facts/`. */
export interface FactFile {
  readonly code: string
  readonly kind: Kind
  /** Code of the gateway that takes its place. */
  readonly replacedBy?: string
  readonly limits: Limits
  readonly notes?: Readonly<Partial<Record<Subject, FactText>>>
  /** Why each rule is there, by its id. */
  readonly reasons: Readonly<Record<string, { readonly why: FactText; readonly sources: readonly string[] }>>
  /** Facts no check can be made of, and why. */
  readonly unchecked?: readonly {
    readonly id: string
    readonly text: FactText
    readonly why: FactText
    readonly sources: readonly string[]
  }[]
  /** Where the vendor's own pages disagree. */
  readonly conflicts: readonly FactText[]
}

/** What opens on a device. */
export type Opens = 'iframe' | 'popup' | 'redirect' | 'unknown'

/** A gateway in the table. */
export interface Row {
  readonly code: string
  readonly name: LocalizedText
  readonly kind: Kind
  readonly status: PgDescription['status']
  /** Values of `pay_method`, those of a billing-key window behind those of a payment. */
  readonly methods: readonly string[]
  /** Code that issues its billing keys. */
  readonly billing: string | null
  readonly amount: 'display-only' | 'charged-now' | 'zero-or-charged' | 'by-method' | 'unknown' | null
  readonly escrow: boolean
  readonly window: { readonly pc: Opens; readonly mobile: Opens }
  /** Currencies it takes, as far as a page lists them. */
  readonly currencies: readonly string[] | null
  /** Currency it takes when a request names none. */
  readonly currency: string | null
  /** How many test MIDs the vendor published. */
  readonly testMids: number
}

/** All rows, and the names of the methods in them. */
export interface Overview {
  readonly rows: readonly Row[]
  readonly methods: Readonly<Record<string, LocalizedText>>
}

/** A rule with all its parts and its reason. */
export interface RuleDetail {
  readonly id: string
  readonly severity: 'error' | 'warning'
  readonly parts: readonly { readonly path: readonly string[]; readonly text: LocalizedText }[]
  readonly why: FactText | null
  readonly sources: readonly Source[]
}

/** How a channel names one of a shop's settings of a gateway. */
export type Selector =
  | { readonly mid?: string; readonly channelKey?: undefined }
  | { readonly channelKey: string; readonly mid?: undefined }

/** The smallest request of a method, and what its channel has beside the gateway. */
export interface Example {
  readonly request: Readonly<Record<string, unknown>>
  readonly selector: Selector
  /** Ids of the rules that still have a word to say about it: none of them blocks. */
  readonly notes: readonly string[]
}

export type Examples = Readonly<Record<string, Example>>

/** The page of one gateway. */
export interface Detail extends Omit<PgDescription, 'rules' | 'fields'> {
  readonly kind: Kind
  readonly replacedBy: string | null
  readonly limits: Limits
  readonly notes: NonNullable<FactFile['notes']>
  readonly rules: readonly RuleDetail[]
  /** Fields it has beyond the common ones, and common ones it documents in its own way. */
  readonly ownFields: readonly FieldDescription[]
  /** Paths of the common fields it takes. */
  readonly commonFields: readonly { readonly path: string; readonly label: LocalizedText }[]
  /** The smallest requests of each window, by method. */
  readonly examples: { readonly payment: Examples; readonly billing: Examples }
  /** Whether it opens with `IMP.loadUI` in place of `IMP.request_pay`. */
  readonly loadUi: boolean
  readonly unchecked: readonly {
    readonly id: string
    readonly text: FactText
    readonly why: FactText
    readonly sources: readonly Source[]
  }[]
  readonly conflicts: readonly FactText[]
  readonly before: Neighbour | null
  readonly after: Neighbour | null
  readonly labels: Readonly<Record<string, LocalizedText>>
}

/** The gateway before or after one, in the order of the table. */
export interface Neighbour {
  readonly code: string
  readonly name: LocalizedText
}
