/** The workflows run elsewhere; here is what they would stumble over. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'

const folder = join(root, '.github/workflows')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8')

  test('runs only scripts there are', () => {
    const run = [...text.matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(test))/g)].map(
      ([, script, own]) => script ?? own ?? '',
    )
    expect(run.length).toBeGreaterThan(0)
    expect(run.filter((script) => !(script in scripts))).toEqual([])
  })

  test('may do no more than it says: nothing is left to the settings of the repository', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m)
  })
})

test('a release is what was tested: every check comes first, nothing is built after it', () => {
  const text = readFileSync(join(folder, 'release.yml'), 'utf8')
  const steps = [
    'run: npm test',
    'npm audit --omit=dev',
    'npm pack --ignore-scripts',
    'npm run --silent sbom',
    // A path needs the dot: `release/x.tgz` is a repository on GitHub to npm.
    'npm publish ./release/',
  ]
  const places = steps.map((step) => text.indexOf(step))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(text).toMatch(/npm publish .*--provenance/)
  expect(text).toContain('id-token: write')
})
