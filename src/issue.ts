import { sentenceOf, type FindingContext, type Locale } from './locales/locale.js'
import { isAbsent } from './rules/value.js'
import type { Finding } from './rules/vocabulary.js'

/** One thing that is wrong, or worth knowing, about a request. It survives JSON and `structuredClone`. */
export interface PayIssue {
  /** `error` blocks the call, `warning` never does. */
  readonly severity: 'error' | 'warning'
  /** Id of the rule, stable: `kicc-escrow-products`, `common-amount-number`, `shape`, `unknown-key` … */
  readonly rule: string
  /** The field, dotted: `card.direct.quota`, `kcpProducts.0.name`; `''` for the request as a whole. */
  readonly path: string
  /** What was received there. Card numbers and the like are hidden: an issue may end up in a log. */
  readonly value: unknown
  /** Code of the gateway that was checked, undefined when the request names none that is known. */
  readonly pg: string | undefined
  /** A sentence in the chosen locale: field, rule, received value, what to do. */
  readonly message: string
}

/** Fields whose values may stand in no log: card data, resident numbers, and what identifies a person for life. */
const secret = /^card\.info\b|\.(customerIdentifier|encryptedCI|memberCI|custCi|UserCI)$/

/**
 * Findings as issues, with what was received or, for a log, without it. A sentence is made when it is read; it is an own property, so
 * it survives JSON and cloning.
 */
export const issuesOf = (
  findings: readonly Finding[],
  pg: FindingContext | undefined,
  locale: Locale,
  hidesValues = false,
): PayIssue[] =>
  findings.map((finding) => {
    const { severity, rule, path } = finding
    const value = (hidesValues || secret.test(path)) && !isAbsent(finding.value) ? '***' : finding.value
    return {
      severity,
      rule,
      path,
      value,
      pg: pg?.code,
      get message() {
        return sentenceOf({ ...finding, value }, pg, locale)
      },
    }
  })
