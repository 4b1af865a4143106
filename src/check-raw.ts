import { checkTestMid } from './channel.js'
import type { CheckOptions } from './check-pay.js'
import { issuesOf, type PayIssue } from './issue.js'
import { en } from './locales/en.js'
import type { Shape, Shapes } from './params.js'
import { pgCodes } from './pg/codes.js'
import { check } from './rules/check.js'
import { nearest } from './rules/nearest.js'
import { eitherShape } from './rules/shape.js'
import { isAbsent, memberOf } from './rules/value.js'
import { own, type PgData } from './rules/vocabulary.js'

/** `checkRaw` for a set of gateways; see `iamport-browser/pg`. */
export function rawChecker(
  pgs: Readonly<Record<string, PgData>>,
): (param: unknown, options?: CheckOptions) => PayIssue[] {
  let unknown: PgData | undefined

  /** Where the gateway is not known, a field of any may be right. */
  const anyPg = (): PgData => {
    const params = (): Shapes =>
      Object.values(pgs).reduce<Shape>((all, pg) => eitherShape(all, pg.params), {}) as Shapes
    return (unknown ??= { ...unknownPg, params: params() })
  }

  return (param, { locale = en, ...situation } = {}) => {
    const selector = readPg(param)
    const code = typeof selector === 'string' ? (selector.split('.')[0] ?? '') : ''
    const pg = memberOf(pgs, code) as PgData | undefined
    const { param: plain, findings } = check(param, pg ?? anyPg(), situation)
    if (typeof selector === 'string') {
      if (/^[\w-]+$/.test(code) && !pgCodes.includes(code)) {
        const test = own('unknownPg', nearest(code, pgCodes))
        findings.push({ severity: 'error', rule: 'common-pg-known', path: 'pg', value: selector, test })
      }
      findings.push(...checkTestMid(selector, !isAbsent(plain.customer_uid)))
    }
    return issuesOf(findings, pg, locale)
  }
}

/** Chosen by `channelKey`, or by a code nobody knows: only what holds for every gateway is asked. */
const unknownPg: PgData = {
  code: '',
  partial: true,
  sdkPath: 'unknown',
  methods: 'any',
  payment: '',
  billing: false,
  fields: 'vat_amount useFreeInterestFromMall products',
  params: {},
  errors: {},
  warnings: {
    '=common-pay-method-known':
      'pay_method knownMethod if channelKey; pay_method knownMethod if channelGroupId',
  },
}

/** The `pg` of a call, read without trusting the object: a getter may throw. */
function readPg(param: unknown): unknown {
  try {
    const pg = memberOf(param, 'pg')
    return isAbsent(pg) ? undefined : pg
  } catch {
    return undefined // the check of the whole object reports it
  }
}
