/** A shop that Vite builds, as files for a browser. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { consumers } from '../../scripts/lib/deps.mjs'
import { runNode } from '../../scripts/lib/run.mjs'
import { work, type Files } from './browser.js'

/** Looks at the types of a shop with a compiler of this folder, and builds it. */
export async function build(project: string, compiler: string): Promise<void> {
  const cwd = join(work, project)
  const env = { NODE_ENV: 'production' }
  const [types, built] = await Promise.all([
    runNode(join(consumers, 'node_modules', compiler), ['--noEmit', '--project', '.'], { cwd, env }),
    runNode(join(consumers, 'node_modules/vite/bin/vite.js'), ['build', '--logLevel', 'warn'], { cwd, env }),
  ])
  expect(types.code, types.output).toBe(0)
  expect(built.code, built.output).toBe(0)
  expect(built.output).toBe('')
}

/** What was built; every address that is no file is the shop's one page. */
export const builtFiles = (project: string): Files => {
  const folder = join(work, project, 'dist')
  return (path) => {
    const file = join(folder, path)
    return { path: path !== '/' && existsSync(file) ? file : join(folder, 'index.html') }
  }
}
