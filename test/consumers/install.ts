/**
 * Packs the built package and puts it where every project of this folder finds it: `.work/node_modules`. The projects
 * stand in `.work` too, so that Node looks there first and then for their tools in this folder's node_modules. What the
 * recipes in docs have as files is written into their projects.
 */
import { cpSync, existsSync, mkdirSync, renameSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { transform } from 'esbuild'
import type { TestProject } from 'vitest/node'
import { consumers, ensureConsumers } from '../../scripts/lib/deps.mjs'
import { root } from '../../scripts/lib/root.mjs'
import { run, runNpm } from '../../scripts/lib/run.mjs'
import { filesOf, moduleOf, readDocument, recipes } from '../support/recipes.js'

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
  await writeRecipes(work)

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

async function writeRecipes(work: string): Promise<void> {
  const write = (file: string, code: string): void => {
    mkdirSync(dirname(join(work, file)), { recursive: true })
    writeFileSync(join(work, file), code)
  }
  for (const [document, project] of Object.entries(recipes))
    for (const [path, code] of filesOf(readDocument(`${document}.md`))) write(`${project}/${path}`, code)
  // The server that all of them ask: Next.js has it in its project, the others beside them.
  const server = moduleOf(readDocument('billing.md'), 'server/payments.ts')
  write('next/server/payments.ts', server)
  write('server/payments.mjs', (await transform(server, { loader: 'ts' })).code)
}
