/** A test that leaves an error or a warning on the console has failed: this package is silent on a shop's page. */
import { afterEach, beforeEach, expect } from 'vitest'

let stray: unknown[][] = []

for (const level of ['error', 'warn'] as const) {
  const print = console[level].bind(console)
  console[level] = (...args: unknown[]) => {
    stray.push([`console.${level}`, ...args])
    print(...args)
  }
}

beforeEach(() => {
  stray = []
})

afterEach(() => {
  expect(stray, 'a test has to expect what it prints: vi.spyOn(console, …).mockImplementation(…)').toEqual([])
})
