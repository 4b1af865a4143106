/** The table of every gateway: its smallest requests, what breaks each of its rules, and what only just keeps it. */
import { describe, expect, test } from 'vitest'
import { factFiles } from '../../test/gateways/accounts.js'
import { runTable } from '../../test/gateways/run.js'
import { tables } from '../../test/gateways/tables.js'
import type { PgData } from '../rules/vocabulary.js'
import { allPgs } from './index.js'

test('every gateway has a table', () => {
  expect(tables.map(({ pg }) => pg.code).sort()).toEqual(Object.keys(allPgs).sort())
})

for (const table of tables) describe(table.pg.code, () => runTable(table))

test.each(Object.values(allPgs).map((pg) => [pg.code, pg] as const))(
  '%s has the methods the vendor documents',
  (code, { methods }) => {
    const documented = factFiles.get(code)?.methods ?? []
    expect(methods).toBe(documented === 'unknown' ? 'any' : documented.join(' ') || methods)
  },
)

test.each(Object.values<PgData>(allPgs).map((pg) => [pg.code, pg] as const))(
  '%s is written in the order all of them are',
  (_, pg) => {
    const order =
      'code ids bypass sdkPath redirects methods methodIgnored dollars payment billing fields params replaces usual errors warnings'
    expect(Object.keys(pg).join(' ')).toBe(
      order
        .split(' ')
        .filter((key) => key in pg)
        .join(' '),
    )
  },
)
