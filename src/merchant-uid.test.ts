import { expect, it } from 'vitest'
import { createMerchantUid } from './merchant-uid.js'

it('makes a number every gateway takes: at most 40 letters and digits', () => {
  for (let i = 0; i < 1000; i++) expect(createMerchantUid()).toMatch(/^[a-z0-9]{24}$/)
})

it('makes no number twice', () => {
  const made = new Set(Array.from({ length: 200_000 }, createMerchantUid))
  expect(made.size).toBe(200_000)
})

it('uses every letter and digit about as often', () => {
  const counts = new Map<string, number>()
  for (let i = 0; i < 20_000; i++)
    for (const letter of createMerchantUid().slice(8)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  expect(counts.size).toBe(36)
  const mean = (20_000 * 16) / 36
  for (const count of counts.values()) expect(Math.abs(count - mean) / mean).toBeLessThan(0.1)
})
