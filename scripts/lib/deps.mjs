// @ts-check
/** Installs the npm dependencies when they are missing, so that `npm start` and `npm test` work on a fresh clone. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { runNpm } from './run.mjs'

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lock */

/**
 * Whether what is installed is what package-lock.json asks for. npm leaves its own record of an installation in
 * node_modules/.package-lock.json and writes it last, so an installation that was cut short has none.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  if (!installed?.packages) return false
  const { '': _root, ...want } = wanted.packages ?? {}
  const have = installed.packages
  return (
    // An optional package is not installed where it cannot run.
    Object.entries(want).every(([path, { version, optional }]) =>
      have[path] ? have[path].version === version : optional === true,
    ) && Object.keys(have).every((path) => path in want)
  )
}

/**
 * @param {string} path
 * @returns {Lock | null}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** @param {string} folder one with a package-lock.json */
function isUpToDate(folder) {
  const wanted = readLock(join(folder, 'package-lock.json'))
  return wanted !== null && isInstalled(wanted, readLock(join(folder, 'node_modules/.package-lock.json')))
}

/** Runs `npm ci` unless the dependencies are there. Ends the process with a sentence when they cannot be had. */
export async function ensureDependencies() {
  if (isUpToDate(root)) return
  console.log('Installing the dependencies (npm ci) …')
  // --include=dev: with NODE_ENV=production npm would leave out every tool this needs.
  const { code, output } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code === 0) return
  console.error(output.trimEnd())
  console.error('npm ci failed (above): with a connection to the npm registry, run the same command again.')
  process.exit(1)
}

/** Where the tools of other people's projects are installed, apart from our own. */
export const consumers = join(root, 'test/consumers')

/**
 * Installs the frameworks, bundlers and compilers that the packed package is tried with, unless they are there.
 *
 * @throws {Error} with a sentence when they cannot be had
 */
export async function ensureConsumers() {
  if (isUpToDate(consumers)) return
  console.log('Installing React, Vue, Next.js, bundlers and compilers for test/consumers (npm ci) …')
  const { code, output } = await runNpm(
    ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'],
    { cwd: consumers },
  )
  if (code !== 0)
    throw new Error(
      `${output.trimEnd()}\nThe projects that use the packed package need the npm registry once, to install test/consumers: with a connection to it, run the same command again.`,
    )
}
