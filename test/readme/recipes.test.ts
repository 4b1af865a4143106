/** The recipes: test/consumers builds and runs their code, and korean.test.ts compares that of the two languages. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'
import { fileMarker, filesOf, readDocument, recipes } from '../support/recipes.js'

test('every document with files in it is a recipe that is built', () => {
  const documents = readdirSync(join(root, 'docs')).filter((file) => file.endsWith('.md'))
  const withFiles = documents.filter((file) =>
    readDocument(file)
      .split('\n')
      .some((line) => fileMarker.test(line)),
  )
  expect(withFiles.sort()).toEqual(
    Object.keys(recipes)
      .map((name) => `${name}.md`)
      .sort(),
  )
})

test('what two recipes share is the same', () => {
  const file = (name: string, path: string) => filesOf(readDocument(`${name}.md`)).get(path)
  expect(file('vue', 'src/payments.ts')).toBe(file('react', 'src/payments.ts'))
  expect(file('nextjs', 'app/usePayment.ts')).toBe(file('react', 'src/usePayment.ts'))
  expect(file('react', 'src/usePayment.ts')).toBeDefined()
  expect(file('vue', 'src/payments.ts')).toBeDefined()
})
