/** Every fact is either a rule of ours, with the fact's severity, or has a note with the reason why it cannot be. */
import { expect, test } from 'vitest'
import { accounts, factFiles } from '../../test/gateways/accounts.js'
import { allPgs } from '../pg/index.js'
import { commonErrors, commonWarnings } from './common.js'
import type { PgData } from './vocabulary.js'

const { accounts: made, mistakes } = accounts()

test('every fact is accounted for, and every rule rests on one', () => {
  expect(mistakes).toEqual([])
  expect(made.length).toBeGreaterThan(700)
})

test('most facts are rules, and a note says why not', () => {
  const notes = made.filter(({ status }) => status === 'note')
  expect(notes.length).toBeLessThan(made.length / 10)
  expect(notes.filter(({ why }) => why.length < 10)).toEqual([])
})

test('every gateway of the facts is there, and no other', () => {
  expect(Object.keys(allPgs).sort()).toEqual([...factFiles.keys()].filter((name) => name !== 'common').sort())
})

test('what a gateway replaces is a common rule', () => {
  const common = { ...commonErrors, ...commonWarnings }
  const replaced = Object.values<PgData>(allPgs).flatMap(({ replaces }) => replaces?.split(' ') ?? [])
  expect(replaced.filter((id) => !(`common-${id}` in common))).toEqual([])
})
