/** What holds for the description of every gateway, held against its data and the facts. */
import { describe, expect, test } from 'vitest'
import { factFiles } from '../../test/gateways/accounts.js'
import { allPgs, describePg } from '../pg/index.js'
import { idOf, rulesOf } from '../rules/prepare.js'
import type { PgData } from '../rules/vocabulary.js'

const every = Object.values<PgData>(allPgs).map((pg) => [pg.code, pg, describePg(pg)] as const)

const codes = (methods: readonly { code: string }[] = []) => methods.map(({ code }) => code)

/** What the facts say is required, but for what the package gives or asks itself. */
const needed = (fields: unknown): string[] =>
  (Array.isArray(fields) ? (fields as string[]) : []).filter(
    (path) => !['m_redirect_url', 'channelKey', 'merchant_uid', 'customer_uid'].includes(path),
  )

describe.each(every)('%s', (code, pg, description) => {
  const facts = factFiles.get(code)

  test('is plain data, made anew for each caller', () => {
    expect(JSON.parse(JSON.stringify(description))).toEqual(description)
    expect(describePg(pg)).toEqual(description)
    expect(describePg(pg).name).not.toBe(description.name)
  })

  test('is what the facts say', () => {
    const { status, methods, billing } = facts ?? {}
    expect(description.status).toBe(status)
    expect(description.docs).toMatch(/^https:\/\/(developers\.portone\.io|github\.com\/iamport)\//)
    if (Array.isArray(methods) && description.payment)
      expect(codes(description.payment.methods)).toEqual(methods)
    const { required } = (facts ?? {}) as { required?: unknown }
    if (description.payment)
      expect(needed(description.payment.required).sort()).toEqual(needed(required).sort())
    // Where the facts are unsure, the page that lists the window decides.
    if (billing?.supported === true) expect(description.billing).not.toBeNull()
    const { amount } = description.billing ?? {}
    if (typeof amount === 'string' && billing?.supported === true) expect(amount).toBe(billing.amount)
  })

  test('lists each field once, those of an object behind it', () => {
    const paths = description.fields.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    for (const path of paths) {
      const parent = path.slice(0, Math.max(path.lastIndexOf('.'), 0)).replace('[]', '')
      if (parent !== '' && !parent.includes('[]'))
        expect(paths.indexOf(parent)).toBeLessThan(paths.indexOf(path))
    }
  })

  test('has every field it requires, and calls it so', () => {
    const { payment, billing } = description
    const ofBilling = billing?.pg === code ? billing.required : []
    for (const path of [...(payment?.required ?? []), ...ofBilling])
      expect(['always', 'sometimes'], path).toContain(
        description.fields.find((field) => field.path === path)?.required,
      )
  })

  test('has every rule of its file, errors first, in both languages', () => {
    const { errors, warnings } = rulesOf(pg)
    const ids = (table: object) => Object.keys(table).map((key) => idOf(pg, key))
    expect([...new Set(description.rules.map(({ id }) => id))]).toEqual([...ids(errors), ...ids(warnings)])
    for (const { id, severity, path, text } of description.rules) {
      expect(path.length, id).toBeGreaterThan(0)
      expect(severity === 'error').toBe(ids(errors).includes(id))
      expect(text.ko, id).toMatch(/[가-힣].*\.$/)
      expect(text.en, id).toMatch(/^\S.*[a-z].*\.$/)
      for (const said of [text.ko, text.en]) expect(said).not.toMatch(/undefined|\{\w*\}|\( ?,|, ?\)/)
    }
  })
})
