/** What a shop downloads: the built package and nothing of the repository around it. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, inject, test } from 'vitest'

const folder = join(inject('shop'), 'node_modules/iamport-browser')
const files = (readdirSync(folder, { recursive: true }) as string[])
  .filter((file) => statSync(join(folder, file)).isFile())
  .map((file) => file.split(sep).join('/'))
  .sort()

describe('the packed package', () => {
  test('holds dist, package.json, README in both languages and LICENSE', () => {
    expect(files.filter((file) => !file.startsWith('dist/'))).toEqual([
      'LICENSE',
      'README.ko.md',
      'README.md',
      'package.json',
    ])
  })

  test('holds in dist what the build makes, and no source', () => {
    const built = /^dist\/(index|pg|locales|shared\/[\w-]+)\.(c?js(\.map)?|d\.c?ts)$/
    const script = /^dist\/(iamport-browser\.min\.js(\.map)?|needs-typescript-5\.d\.ts)$/
    const sandbox = /^dist\/sandbox\/[\w-]+\.(js(\.map)?|d\.ts|html|css)$/
    const dist = files.filter((file) => file.startsWith('dist/'))
    expect(dist.filter((file) => ![built, script, sandbox].some((kind) => kind.test(file)))).toEqual([])
    expect(dist.filter((file) => /\.test|test-d|tsconfig/.test(file))).toEqual([])
  })

  test('has a file for every path that package.json names', () => {
    const { main, module, types, typesVersions, unpkg, jsdelivr, exports } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Record<string, unknown>
    const named =
      JSON.stringify([main, module, types, typesVersions, unpkg, jsdelivr, exports]).match(
        /\.\/[^"]+\.[\w.]+(?=")/g,
      ) ?? []
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((file) => !files.includes(relative('.', file).split(sep).join('/')))).toEqual([])
  })

  test('has a source map, with the sources in it, for every script', () => {
    const scripts = files.filter((file) => /^dist\/(?!sandbox\/).*\.c?js$/.test(file))
    const codeless = scripts.filter((file) => !files.includes(`${file}.map`))
    // The languages are re-exported from a shared file: there is no line to map.
    expect(codeless.map((file) => file.replace(/\.c?js$/, ''))).toEqual(['dist/locales', 'dist/locales'])
    for (const file of scripts.filter((script) => !codeless.includes(script))) {
      const { sourcesContent } = JSON.parse(readFileSync(join(folder, `${file}.map`), 'utf8')) as {
        sourcesContent: unknown[]
      }
      expect(sourcesContent.every((source) => typeof source === 'string')).toBe(true)
    }
  })

  test('depends on zod alone', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, object>
    expect(Object.keys(manifest.dependencies ?? {})).toEqual(['zod'])
    expect(manifest.scripts).not.toHaveProperty('postinstall')
    expect(manifest.scripts).not.toHaveProperty('install')
  })

  test('keeps the doc comments in its types', () => {
    expect(readFileSync(join(folder, 'dist/index.d.ts'), 'utf8')).toContain('/**')
  })

  test('lets a bundler drop each gateway that is not used', () => {
    expect(readFileSync(join(folder, 'dist/pg.js'), 'utf8')).toMatch(/[@#]__PURE__/)
  })
})
