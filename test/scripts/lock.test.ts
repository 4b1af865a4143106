/** package-lock.json has to be good for every machine, not only for the one it was written on. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'

interface Package {
  resolved?: string
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

/** Whether Node, looking from a package upwards, finds another. */
function finds(packages: Record<string, Package>, from: string, name: string): boolean {
  if (`${from && `${from}/`}node_modules/${name}` in packages) return true
  return from !== '' && finds(packages, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
}

describe.each(['package-lock.json', 'test/consumers/package-lock.json'])('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8')
  const { packages } = JSON.parse(text) as { packages: Record<string, Package> }

  test('what runs on another platform is in it: a dependency without all of its binaries fails there', () => {
    const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }).filter(
        (name) => !finds(packages, path, name),
      ),
    )
    expect(missing).toEqual([])
  })

  test('names no registry, so that each machine uses its own', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
    // The pages where a package asks for support are the only addresses.
    expect(text.match(/https?:\/\/[^"]*\.tgz/g)).toBeNull()
  })
})
