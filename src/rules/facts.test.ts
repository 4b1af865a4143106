/** Every fact is either a rule of ours, with the fact's severity, or stands in `notes` with the reason why it cannot be. */
import { describe, expect, test } from 'vitest'
import { factFiles, facts, factsOf, otherSeverity } from '../../test/fixtures/facts/spec.js'
import { allPgs } from '../pg/index.js'
import { partialPgs } from '../pg/partial.js'
import { commonErrors, commonWarnings, strictErrors } from './common.js'
import type { PgData } from './vocabulary.js'

/** Facts without a rule. */
const notes: Readonly<Record<string, string>> = {
  // What only the console or the contract knows.
  'common-pg-ambiguous': 'how many settings of a gateway a shop has stands in its console',
  'common-tax-free-mixed': 'whether a MID is a mixed-tax one stands in its contract',
  'common-confirm-url': 'whether the vendor has switched the feature on stands with the vendor',
  'html5-inicis-mixed-tax': 'whether a MID is a mixed-tax one stands in its contract',
  // What has to be remembered.
  'common-merchant-uid-unique': 'whether an order number was paid before is known to the vendor',
  'common-customer-uid-card': 'whether a customer_uid was used before is known to the vendor',
  'kcp-billing-uid-per-card': 'whether a customer_uid was used before is known to the vendor',
  // What happens beside or after the call.
  'common-popup-gesture': 'a request does not show whether it comes from a click',
  'common-init-once': 'about IMP.init; createIamport calls it once',
  'common-verify-server': 'about what to do with the result',
  'kcp-response-pay-method': 'about reading the result',
  // Said by another rule.
  'kakaopay-pg-default':
    'said by common-selector, common-pg-form and common-pg-known; several MIDs stand in the console',
  'inicis-unified-no-payment': 'said by common-identity-only',
  'kcp-v2-no-payment': 'said by common-identity-only',
  // About identity verification, which is not a payment request.
  'inicis-card-identity': 'about IMP.certification',
  'inicis-unified-mobile-redirect': 'about IMP.certification',
  'inicis-unified-pc-popup': 'about IMP.certification',
  'inicis-unified-webview-popup': 'about IMP.certification',
  'inicis-unified-danal-only': 'about IMP.certification',
  'kcp-v2-merchant-uid': 'about the REST API; a payment request with this code is refused altogether',
  'kcp-v2-sms-msg': 'about the REST API',
  'kcp-v2-callback-number': 'about the REST API',
}

/** Facts that are code instead of data. */
const inCode: readonly string[] = ['common-pg-known']

/** Rules of our own, beyond the facts. */
const ours: readonly string[] = ['required', 'amount-zero']

const everyPg: readonly PgData[] = [...Object.values(allPgs), ...Object.values(partialPgs)]

const ruled = new Map<string, 'error' | 'warning'>([
  ...Object.keys(commonErrors).map((id) => [id, 'error'] as const),
  ...Object.keys(commonWarnings).map((id) => [id, 'warning'] as const),
  ...everyPg.flatMap(({ errors, warnings }) => [
    ...Object.keys(errors).map((id) => [id, 'error'] as const),
    ...Object.keys(warnings).map((id) => [id, 'warning'] as const),
  ]),
])

describe.each(factFiles)('facts of %s', (file) => {
  test.each(factsOf(file).map((fact) => [fact.id, fact] as const))('%s', (id, { severity }) => {
    const places = [ruled.has(id) || inCode.includes(id), id in notes].filter(Boolean)
    expect(places, 'a rule, or a note, and not both').toHaveLength(1)
    if (ruled.has(id)) expect(ruled.get(id)).toBe(otherSeverity[id]?.severity ?? severity)
  })
})

test('no rule without a fact', () => {
  expect(
    [...ruled.keys(), ...Object.keys(strictErrors)].filter((id) => !facts.has(id) && !ours.includes(id)),
  ).toEqual([])
})

test('no note and no exception without a fact', () => {
  expect([...Object.keys(notes), ...Object.keys(otherSeverity)].filter((id) => !facts.has(id))).toEqual([])
})

test('what a gateway replaces is a common rule', () => {
  const common = { ...commonErrors, ...commonWarnings }
  expect(
    everyPg.flatMap(({ replaces }) => replaces?.split(' ') ?? []).filter((id) => !(id in common)),
  ).toEqual([])
})
