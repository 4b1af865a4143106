import type { PgData } from 'iamport-browser'
import { allPgs, describePg } from 'iamport-browser/pg'
import { expect, test } from 'vitest'
import { errorsOf } from './solve.ts'
import { presetsOf } from './presets.ts'

const pgs: Readonly<Record<string, PgData>> = allPgs
const kinds = (code: string): string[] => presetsOf(code, pgs).map(({ id }) => id)

for (const code of Object.keys(pgs)) {
  test(`every preset of ${code} can be paid as it is`, () => {
    const wrong = presetsOf(code, pgs).flatMap(({ id, pg, request }) =>
      errorsOf(pgs[pg] as PgData, { ...request, merchant_uid: 'order0001' }).map(
        ({ message }) => `${id}: ${message}`,
      ),
    )
    expect(wrong).toEqual([])
  })
}

test('a gateway has a preset exactly where it has a window', () => {
  const without = Object.values(pgs).filter(({ code }) => presetsOf(code, pgs).length === 0)
  const windowless = Object.values(pgs).filter((pg) => !describePg(pg).payment && !describePg(pg).billing)
  expect(without.map(({ code }) => code)).toEqual(windowless.map(({ code }) => code))
})

test('each gateway has the presets that apply to it', () => {
  expect(kinds('kcp')).toEqual(['smallest', 'escrow', 'direct', 'billing', 'voucher', 'vbank'])
  expect(presetsOf('kcp', pgs).find(({ id }) => id === 'billing')?.pg).toBe('kcp_billing')
  expect(presetsOf('kcp', pgs).find(({ id }) => id === 'escrow')?.request).toHaveProperty('kcpProducts')
  expect(kinds('kakaopay')).toEqual(['smallest', 'direct', 'billing'])
  expect(kinds('nice_v2')).toContain('overseas')
  expect(kinds('kcp_billing')).toEqual(['smallest'])
})
