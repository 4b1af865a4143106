/** Packs the built package and installs it in a shop outside the repository, once for every test in this folder. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../../scripts/lib/root.mjs'
import { runNpm } from '../../scripts/lib/run.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the shop. */
    shop: string
    /** The packed package. */
    tarball: string
  }
}

/** Runs npm, and shows what it said when it fails. */
async function npm(args: string[], cwd: string): Promise<void> {
  const { code, output } = await runNpm(args, { cwd })
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${output}`)
}

export default async function setup({ provide }: TestProject): Promise<() => void> {
  if (!existsSync(join(root, 'dist/index.js')))
    throw new Error('There is no dist: run `npm run build` first.')
  const folder = mkdtempSync(join(tmpdir(), 'iamport-package-'))
  const shop = join(folder, 'storefront')

  await npm(['pack', '--ignore-scripts', '--pack-destination', folder], root)
  const packed = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (!packed) throw new Error('npm pack left no tarball behind.')
  const tarball = join(folder, packed)

  cpSync(join(root, 'test/fixtures/storefront'), shop, { recursive: true })
  const manifest = JSON.parse(readFileSync(join(shop, 'package.json'), 'utf8')) as Record<string, unknown>
  // What the package depends on is copied from the repository, so that this needs no network.
  manifest.dependencies = {
    'iamport-browser': `file:${tarball}`,
    zod: `file:${join(root, 'node_modules/zod')}`,
    '@types/iamport-typings': `file:${join(root, 'node_modules/@types/iamport-typings')}`,
  }
  writeFileSync(join(shop, 'package.json'), JSON.stringify(manifest))
  await npm(
    ['install', '--install-links', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'],
    shop,
  )

  provide('shop', shop)
  provide('tarball', tarball)
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
