import { checkTestMid } from './channel.js'
import { issuesOf, type CheckOptions } from './check-pay.js'
import type { PayIssue } from './issue.js'
import { en } from './locales/en.js'
import type { Shapes } from './params.js'
import { pgCodes } from './pg/codes.js'
import { partialPgs } from './pg/partial.js'
import { check } from './rules/check.js'
import { nearest } from './rules/nearest.js'
import { joinShapes } from './rules/shape.js'
import { isAbsent, memberOf } from './rules/test.js'
import type { PgData } from './rules/vocabulary.js'

/** `checkRaw` for a set of gateways; see `iamport-browser/pg`. */
export function rawChecker(
  pgs: Readonly<Record<string, PgData>>,
): (param: unknown, options?: CheckOptions) => PayIssue[] {
  let everyParam: Shapes | undefined
  const wide = new Map<PgData | undefined, PgData | undefined>()

  /** Where not all is known about the gateway, a field of any other may be right. */
  const withEveryParam = (pg: PgData | undefined): PgData => {
    everyParam ??= Object.values(pgs).reduce<Shapes>((all, { params }) => joinShapes(all, params), {})
    const made = wide.get(pg) ?? { ...(pg ?? unknownPg), params: everyParam }
    wide.set(pg, made)
    return made
  }

  return (param, { locale = en, ...situation } = {}) => {
    const selector = readPg(param)
    const code = typeof selector === 'string' ? (selector.split('.')[0] ?? '') : ''
    const full = memberOf(pgs, code) as PgData | undefined
    const pg = full ?? (memberOf(partialPgs, code) as PgData | undefined)
    const { param: plain, findings } = check(param, full ?? withEveryParam(pg), situation)
    if (typeof selector === 'string') {
      if (/^[\w-]+$/.test(code) && !pgCodes.includes(code)) {
        const test = { unknownPg: nearest(code, pgCodes) }
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
  name: { ko: '', en: '' },
  docs: '',
  status: 'current',
  partial: true,
  sdkPath: 'unknown',
  window: { pc: 'unknown', mobile: 'unknown' },
  methods: 'any',
  payment: '',
  billing: false,
  fields: 'vat_amount useFreeInterestFromMall products',
  params: {},
  errors: {},
  warnings: {},
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
