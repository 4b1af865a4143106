/**
 * Packs the built package and puts it where every project of this folder finds it: `.work/node_modules`. The projects
 * stand in `.work` too, so that Node looks there first and then for their tools in this folder's node_modules.
 */
import { cpSync, existsSync, mkdirSync, renameSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { consumers, ensureConsumers } from '../../scripts/lib/deps.mjs'
import { root } from '../../scripts/lib/root.mjs'
import { run, runNpm } from '../../scripts/lib/run.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the projects. */
    work: string
  }
}

export default async function setup({ provide }: TestProject): Promise<() => void> {
  if (!existsSync(join(root, 'dist/index.js')))
    throw new Error('There is no dist: run `npm run build` first.')
  await ensureConsumers()
  const work = join(consumers, '.work')
  const remove = () => rmSync(work, { recursive: true, force: true, maxRetries: 5 })
  remove()
  cpSync(join(root, 'test/fixtures/consumers'), work, { recursive: true })
  mkdirSync(join(work, 'node_modules'))

  const pack = await runNpm(['pack', '--ignore-scripts', '--pack-destination', work], { cwd: root })
  if (pack.code !== 0) throw new Error(pack.output)
  const tarball = readdirSync(work).find((file) => file.endsWith('.tgz')) ?? ''
  // Every npm package is packed in a folder of this name. Windows has tar too.
  const unpack = await run('tar', ['-xzf', tarball], { cwd: work })
  if (unpack.code !== 0) throw new Error(unpack.output)
  renameSync(join(work, 'package'), join(work, 'node_modules/iamport-browser'))

  provide('work', work)
  return remove
}
