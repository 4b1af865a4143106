// @ts-check
/**
 * What a TypeScript below 5.0 finds in place of the types (`typesVersions` in package.json): it cannot read them for their
 * `const` type parameters, and would point at our syntax. This file has the same names, and using one says what to do.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const sentence =
  'iamport-browser needs TypeScript 5.0 or newer: npm install --save-dev typescript@latest. Older projects can use dist/iamport-browser.min.js in a script tag.'

/** @param {string} dir */
export function buildOldTypes(dir) {
  const entries = ['index', 'pg', 'locales', 'sandbox/index', 'sandbox/playwright'].map((entry) =>
    join(dir, `${entry}.d.ts`),
  )
  const program = ts.createProgram(entries, { skipLibCheck: true, types: [] })
  const checker = program.getTypeChecker()
  /** @type {Map<string, string>} */
  const lines = new Map()
  for (const entry of entries) {
    const file = program.getSourceFile(entry)
    const module = file && checker.getSymbolAtLocation(file)
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      const { name } = symbol
      if (flags & ts.SymbolFlags.Value) {
        const isCalled = flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Class)
        lines.set(name, `export declare const ${name}: ${isCalled ? '(needs: Needs) => Needs' : 'Needs'}`)
      }
      if (flags & ts.SymbolFlags.Type) lines.set(`type ${name}`, `export type ${name}<_A = any> = Needs`)
    }
  }
  const needs = `type Needs = ${JSON.stringify(sentence)}`
  writeFileSync(join(dir, 'needs-typescript-5.d.ts'), [needs, ...lines.values(), ''].join('\n'))
}
