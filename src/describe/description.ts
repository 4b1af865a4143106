import type { BillingAmount, PgStatus, PgWindows, SdkPath } from '../rules/vocabulary.js'

/** A text in Korean and in English. */
export interface LocalizedText {
  /** In Korean. */
  readonly ko: string
  /** In English. */
  readonly en: string
}

/** A payment method: its `pay_method` and what buyers call it. */
export interface MethodDescription {
  /** The value of `pay_method`. */
  readonly code: string
  /** What buyers call it. */
  readonly name: LocalizedText
}

/** One of the two windows of a gateway: that of a payment, or the one that issues billing keys. */
export interface WindowDescription {
  /** Values of `pay_method`; none where no page of the vendor lists them. */
  readonly methods: readonly MethodDescription[]
  /** Paths of the fields every request for this window needs. `m_redirect_url` is not among them: `requestPay` adds it. */
  readonly required: readonly string[]
}

/** The window of a payment. */
export interface PaymentDescription extends WindowDescription {
  /** Whether the gateway takes no notice of `pay_method`. */
  readonly methodIgnored: boolean
}

/** The window that issues billing keys: it opens for a request with `customer_uid`. */
export interface BillingDescription extends WindowDescription {
  /** Code of the gateway to open it with. For some gateways it is another one, and what stands here is about that one. */
  readonly pg: string
  /** What becomes of `amount` there; by method where methods differ. */
  readonly amount: BillingAmount | Readonly<Record<string, BillingAmount>>
}

/** What a gateway does with `escrow: true`. */
export interface EscrowDescription {
  /** Name of the list of products it takes; `null` for a gateway without one. */
  readonly products: string | null
  /** Values of `pay_method` it is for; none where no page of the vendor says it. */
  readonly methods: readonly string[]
}

/** One field of a request. */
export interface FieldDescription {
  /** Where it stands: `bypass.site_logo`, and `kcpProducts[].name` for a member of every item of a list. */
  readonly path: string
  /** What it is called beside an input, in a few words. */
  readonly label: LocalizedText
  /** What it means and takes, in one sentence; `null` where the label says it all. */
  readonly help: LocalizedText | null
  /** Its type as the vendor writes it, such as `'Y'|'N'` or `integer[]`; `object` and `object[]` where fields follow. */
  readonly type: string
  /** The values it takes, where they are listed; none otherwise. */
  readonly values: readonly string[]
  /**
   * `always`: in every request. `sometimes`: in one of the two windows, together with its list or object, or when a rule
   * of the gateway asks for it; `rules` says when. `no`: never.
   */
  readonly required: 'always' | 'sometimes' | 'no'
  /** Whether the gateway has it beyond the fields of the vendor's common page. */
  readonly own: boolean
}

/** One part of a rule. Parts of the same fact have the same `id`. */
export interface RuleDescription {
  /** Id of the fact, the `rule` of an issue. */
  readonly id: string
  /** An `error` blocks the request, a `warning` never does. */
  readonly severity: 'error' | 'warning'
  /** Paths of the fields it speaks about. */
  readonly path: readonly string[]
  /** What it asks and when, in the words of the message about a request that breaks it. */
  readonly text: LocalizedText
}

/**
 * Where the vendor published a public test MID: in its `playground` (open source, 2024), its former English documents
 * (`english docs`, until 2025-01), its Korean ones (`docs`), its older `manual`, or a screenshot of its `console`.
 */
export type MidEvidence = 'playground' | 'english docs' | 'docs' | 'manual' | 'console'

/** A test MID (merchant id) the vendor published. It works only for a user code whose console has that channel. */
export interface TestMid {
  /** The MID, without the gateway's code before it. */
  readonly mid: string
  /** `payment`: it takes payments. `billing`: it only issues billing keys. `identity`: it only verifies persons. */
  readonly use: 'payment' | 'billing' | 'identity'
  /** Where it was published. */
  readonly evidence: readonly MidEvidence[]
}

/** Everything known about a gateway, as plain data: `JSON.stringify` keeps all of it. */
export interface PgDescription {
  /** What stands before the dot in the `pg` string, and the name it is imported by. */
  readonly code: string
  /** What the gateway calls itself, short. */
  readonly name: LocalizedText
  /** Address of the vendor's page about it. */
  readonly docs: string
  /** `current`, `legacy` (an older module that still works) or `retired` (the service has ended). */
  readonly status: PgStatus
  /** Which of the SDK's two ways it takes: the box with a frame, or a service that opens windows of its own. */
  readonly sdkPath: SdkPath
  /** What opens on a PC and on a phone. */
  readonly window: PgWindows
  /** `null` for a code without a payment window. */
  readonly payment: PaymentDescription | null
  /** `null` where no billing-key window is known. */
  readonly billing: BillingDescription | null
  /** `null` where nothing is known of escrow. */
  readonly escrow: EscrowDescription | null
  /** Every field it takes, common ones first; none for a code without any window. */
  readonly fields: readonly FieldDescription[]
  /** The rules of this gateway, those that block first. Rules for all gateways are not among them. */
  readonly rules: readonly RuleDescription[]
  /** Public test MIDs the vendor published. */
  readonly testMids: readonly TestMid[]
}
