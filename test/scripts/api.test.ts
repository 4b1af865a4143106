/** The API reference of a small package, with one mistake of each kind in it, and of one without any. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeReference } from '../../scripts/lib/api-docs.mjs'
import { root } from '../../scripts/lib/root.mjs'

const folder = mkdtempSync(join(tmpdir(), 'iamport-api-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const good = `
/**
 * A shop.
 *
 * @packageDocumentation
 */

/** How it went: \`paid\`, or \`failed\`. */
export type Outcome = 'paid' | 'failed'

/** What came of it. */
export interface Result {
  /** How it went. */
  readonly outcome: Outcome
}

/**
 * Pays. See {@link Result}.
 *
 * @param amount - In won.
 * @example
 * \`\`\`ts
 * pay(1000)
 * \`\`\`
 */
export const pay = (amount: number): Result => ({ outcome: amount > 0 ? 'paid' : 'failed' })
`

/** Modules that are good but for one thing each, and what is said of it. */
const mistakes: Record<string, { change: readonly [from: string, to: string]; said: string }> = {
  'no-comment': {
    change: ['/** What came of it. */', ''],
    said: 'no-comment.Result (Interface), defined in shop/no-comment.ts, does not have any documentation',
  },
  'no-comment-on-a-member': {
    change: ['/** How it went. */', ''],
    said: 'no-comment-on-a-member.Result.outcome (Property), defined in shop/no-comment-on-a-member.ts, does not have any documentation',
  },
  'no-comment-on-the-module': {
    change: [' * A shop.', ' *'],
    said: 'no-comment-on-the-module (Module), defined in shop/no-comment-on-the-module.ts, does not have any documentation',
  },
  'broken-link': {
    change: ['{@link Result}', '{@link Nowhere}'],
    said: 'Failed to resolve link to "Nowhere" in comment for broken-link.pay',
  },
  'not-exported': {
    change: ['export interface Result', 'interface Result'],
    said: 'Result, defined in shop/not-exported.ts, is referenced by not-exported.pay but not included in the documentation',
  },
  'another-parameter': {
    change: ['@param amount', '@param price'],
    said: 'The signature another-parameter.pay has an @param with name "price", which was not used',
  },
  'unknown-tag': {
    change: ['@param amount', '@parma amount'],
    said: 'Encountered an unknown block tag @parma',
  },
  'silent-value': {
    change: [', or `failed`', ''],
    said: 'silent-value.Outcome: the comment does not say what failed means',
  },
  'no-example': {
    change: [' * @example', ' *'],
    said: 'no-example.pay: a function needs an @example',
  },
  'not-in-the-contents': {
    change: ['/** What came', '/** Another. */\nexport const more = 1\n\n/** What came'],
    said: 'not-in-the-contents: the table of contents has no place for more',
  },
  'only-in-the-contents': {
    change: ['export type Outcome', 'type Outcome'],
    said: 'only-in-the-contents has no Outcome, which the table of contents lists',
  },
}

/** The reference of some modules. */
function reference(modules: Record<string, string>, out?: string): Promise<void> {
  const at = mkdtempSync(join(folder, 'package-'))
  writeFileSync(join(at, 'package.json'), '{ "name": "shop" }')
  for (const [name, source] of Object.entries(modules)) writeFileSync(join(at, `${name}.ts`), source)
  return makeReference(
    {
      folder: at,
      entries: Object.fromEntries(Object.keys(modules).map((name) => [name, `${name}.ts`])),
      compilerOptions: { strict: true, lib: ['lib.es5.d.ts'], types: [] },
      contentsOf: () => ({ Everything: ['pay', 'Result', 'Outcome'] }),
      welcome: 'Welcome.',
      options: { name: 'shop', disableSources: true },
    },
    out,
  )
}

test('where every name is explained, it is written and nothing is wrong', async () => {
  const out = join(folder, 'out')
  await reference({ shop: good }, out)
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Welcome.')
  expect(readFileSync(join(out, 'functions/shop.pay.html'), 'utf8')).toContain('In won.')
})

describe('is wrong with', () => {
  let said = ''
  beforeAll(async () => {
    const modules = Object.entries(mistakes).map(([name, { change }]) => {
      expect(good).toContain(change[0])
      return [name, good.replace(...change)]
    })
    await reference(Object.fromEntries(modules) as Record<string, string>).catch(
      (error: Error) => (said = error.message),
    )
  })

  test.each(Object.entries(mistakes))('%s', (_, mistake) => {
    expect(said).toContain(mistake.said)
  })
})

test('this package: every door with types is in it', () => {
  const json = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'))
  const { exports } = json('package.json') as { exports: Record<string, string | object> }
  const doors = Object.entries(exports)
    .filter(([, door]) => typeof door === 'object')
    .map(([path]) => path.replace(/^\./, 'iamport-browser'))
  const { compilerOptions } = json('tsconfig.json') as { compilerOptions: { paths: object } }
  expect(Object.keys(compilerOptions.paths).sort()).toEqual(doors.sort())
})
